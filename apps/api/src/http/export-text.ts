import { EXPORTS, type ExportName, type ExportRow } from '#read-model';
import { csvLine } from './csv.js';

/** Lists are one cell, parted by `; ` as in the data sets that researchers know. */
const cellOf = (value: ExportRow[string] | undefined): unknown =>
  Array.isArray(value) ? value.join('; ') : value;

/** The text of an export, a part at a time: a table with a header, or one JSON array. */
export async function* exportText(
  name: ExportName,
  format: 'csv' | 'json',
  parts: AsyncIterable<ExportRow[]>,
): AsyncGenerator<string> {
  const columns: readonly string[] = EXPORTS[name];
  if (format === 'csv') {
    yield csvLine(columns);
    for await (const rows of parts)
      yield rows.map((row) => csvLine(columns.map((c) => cellOf(row[c])))).join('');
    return;
  }
  yield '[';
  let isFirst = true;
  for await (const rows of parts) {
    for (const row of rows) {
      // In the order of the columns, whatever made the row.
      const item = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
      yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
      isFirst = false;
    }
  }
  yield '\n]\n';
}
