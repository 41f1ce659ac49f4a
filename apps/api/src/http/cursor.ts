import { Problem } from './problem.js';
import { toUtc } from './query.js';

/** A page of a list (contract): `next` is null on the last page. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

type Key = readonly (string | number | null)[];

/** What the parts of a key are; a cursor that holds anything else is none of ours. */
export type KeyPart = 'time' | 'date' | 'text' | 'number' | 'text or null';

const FITS: Record<KeyPart, (value: unknown) => boolean> = {
  time: (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(v) && isTime(v),
  date: (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && isTime(`${v}T00:00:00Z`),
  text: (v) => typeof v === 'string' && !v.includes('\u0000'),
  number: (v) => Number.isInteger(v) && Math.abs(v as number) < 2 ** 31,
  'text or null': (v) => v === null || FITS.text(v),
};

/** The key of the last row of a page, opaque to the reader. */
export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Throws a 400 for a cursor that this list did not give. */
export function decodeCursor(cursor: string | undefined, parts: readonly KeyPart[]): Key | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts.length && parts.every((part, i) => FITS[part](key[i])))
      return key as Key;
  } catch {
    // falls through to the same answer
  }
  throw new Problem(
    400,
    'bad-parameter',
    'cursor: is none of this list; leave it out to start from the beginning',
    {
      parameter: 'cursor',
      allowed: 'the `next` of an earlier answer to the same question',
      example: '(leave it out to start)',
    },
  );
}

/** A page from up to `limit + 1` rows, of which the last only tells that there are more. */
export function pageOf<T>(rows: T[], limit: number, keyOf: (row: T) => Key): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}

/** A page of rows that are all at hand, newest first, after the row that the cursor names. */
export function pageWithin<T extends { id: string }>(
  rows: readonly T[],
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Page<T> {
  const after = decodeCursor(cursor, ['text']);
  const start = after === null ? 0 : rows.findIndex((row) => row.id === after[0]) + 1;
  return pageOf(rows.slice(start, start + limit + 1), limit, (row) => [row.id]);
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && toUtc(text).length <= 30 && !text.startsWith('0000');
}
