import type { Conditions, Reader } from './reader.js';

/** From how much likeness on a word counts as a name with a typing error: "Zelenksiy", "Kramotorsk". */
const ALIKE = 0.36;

/** How a condition for names that look like a word is written; null where the server has no pg_trgm. */
export type LookAlike = (name: string, word: string) => string;

/** The function that tells how alike a word and a name are, wherever the extension was put. */
export async function lookAlike({ db }: Pick<Reader, 'db'>): Promise<LookAlike | null> {
  const [row] = await db.query<{ schema: string }>(
    `select quote_ident(n.nspname) as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      where e.extname = 'pg_trgm'`,
  );
  return row ? (name, word) => `${row.schema}.strict_word_similarity(${word}, ${name}) >= ${ALIKE}` : null;
}

/** A part of a name, in any case, with what would be wildcards taken literally. */
export function partOf(where: Conditions, name: string, part: string): string {
  return `${name} ilike ${where.bind(`%${part.replaceAll(/[\\%_]/g, '\\$&')}%`)}`;
}
