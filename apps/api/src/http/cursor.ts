import { Problem } from './problem.js';

/** A page of a list (contract): `next` is null on the last page. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** The key of the last row of a page, opaque to the reader. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Throws a 400 for a cursor that this API did not give. */
export function decodeCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const scalar = (v: unknown) => v === null || typeof v === 'string' || typeof v === 'number';
    if (Array.isArray(key) && key.length === length && key.every(scalar)) return key as string[];
  } catch {
    // falls through to the same answer
  }
  throw new Problem(
    400,
    'bad-parameter',
    'cursor: is none of this list; leave it out to start from the beginning',
    {
      parameter: 'cursor',
    },
  );
}

/** A page from up to `limit + 1` rows, of which the last only tells that there are more. */
export function pageOf<T>(
  rows: T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}
