import pg from 'pg';

const INT8 = 20;
const INT8_ARRAY = 1016;
const TIMESTAMPTZ = 1184;
const TIMESTAMPTZ_ARRAY = 1185;
const TEXT_ARRAY = 1009;

/** A bigint of the database as a number; one that a number cannot hold exactly is an error, never a near miss. */
function toInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit into a safe integer`);
  return value;
}

/** `2023-06-01 13:36:00.5+00` as `2023-06-01T13:36:00.5Z`; microseconds stay. Sessions run in UTC. */
function toIsoTime(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, -3).replace(' ', 'T')}Z` : text;
}

/** An array of values that hold no comma, quote or brace themselves. */
function flatArray<T>(text: string, element: (text: string) => T): (T | null)[] {
  if (text === '{}') return [];
  return text
    .slice(1, -1)
    .split(',')
    .map((item) => (item === 'NULL' ? null : element(item.replaceAll('"', ''))));
}

/** Texts of which the server has quoted none; the driver makes an object for each character. */
const readTexts = pg.types.getTypeParser(TEXT_ARRAY as number, 'text');
const textArray = (text: string): unknown =>
  /["\\]/.test(text) || !text.startsWith('{') || text.includes('{', 1)
    ? readTexts(text)
    : flatArray(text, (item) => item);

const PARSERS: Record<number, (text: string) => unknown> = {
  [INT8]: toInteger,
  [TIMESTAMPTZ]: toIsoTime,
  [INT8_ARRAY]: (text) => flatArray(text, toInteger),
  [TIMESTAMPTZ_ARRAY]: (text) => flatArray(text, toIsoTime),
  [TEXT_ARRAY]: textArray,
};

/** How columns become values, for every connection of ours; global parsers of the driver stay untouched. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const own = format === 'binary' ? undefined : PARSERS[oid];
    return own ?? pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};
