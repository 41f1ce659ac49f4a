/** Starts that a spreadsheet takes for a formula (OWASP: CSV injection); such a cell gets a quote before it. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180 text from flat rows; nested values become JSON. Columns are those of the first row. */
export function toCsv(rows: readonly object[]): string {
  const columns = rows.length > 0 ? Object.keys(rows[0]!) : [];
  const lines = rows.map((row) => columns.map((c) => cell((row as Record<string, unknown>)[c])).join(','));
  return [columns.map(cell).join(','), ...lines].join('\r\n') + '\r\n';
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
