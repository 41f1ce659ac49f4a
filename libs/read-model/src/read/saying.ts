import { queryOf, type Wanted } from '#domain/search/query.js';
import type { Conditions, Reader } from './reader.js';

/** The condition that a wording `v` says what was asked for. */
export type Saying = (where: Conditions, q: string) => string;

/** How to ask for what a wording says. A generation that an older program made has no keys of words, but their index. */
export async function saying({ db, schema }: Reader): Promise<Saying> {
  const [row] = await db.query(
    `select from pg_attribute where attrelid = $1::regclass and attname = 'words' and not attisdropped`,
    [`${schema}.post_versions`],
  );
  if (!row)
    return (where, q) =>
      `${schema}.search_vector(v.post) @@ websearch_to_tsquery('pg_catalog.english', ${where.bind(q)})`;
  return (where, q) => {
    const alternatives = queryOf(q).map((wanted) => allOf(schema, where, wanted));
    return alternatives.length > 0 ? `(${alternatives.join(' or ')})` : 'false';
  };
}

/** Words are found by their keys; whether they stand together, the wordings that have them are asked for. */
function allOf(schema: string, where: Conditions, wanted: readonly Wanted[]): string {
  const has = wanted.filter(({ not }) => !not);
  const keys = has.flatMap((one) => one.keys);
  const conditions = keys.length > 0 ? [hasKeys(where, keys)] : [];
  for (const { phrase } of has) if (phrase !== null) conditions.push(together(schema, where, phrase));
  for (const { not, keys: without, phrase } of wanted) {
    if (!not) continue;
    const there = hasKeys(where, without);
    conditions.push(`not (${phrase === null ? there : `${there} and ${together(schema, where, phrase)}`})`);
  }
  return conditions.join(' and ');
}

const hasKeys = (where: Conditions, keys: readonly number[]) => `v.words @> ${where.bind(keys)}::int[]`;

const together = (schema: string, where: Conditions, phrase: string) =>
  `${schema}.search_vector(v.post) @@ phraseto_tsquery('pg_catalog.english', ${where.bind(phrase)})`;
