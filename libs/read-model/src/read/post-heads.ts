import { Conditions, standing, type Reader } from './reader.js';

/** Enough of a post to name it as a source. */
export interface PostHead {
  post: string;
  outlet: string | null;
  publishedAt: string;
  headline: string;
}

/** The heads of some posts as they stood then, by id; one that had been withdrawn is missing. */
export async function postHeads(reader: Reader, ids: readonly string[]): Promise<Map<string, PostHead>> {
  const where = new Conditions();
  standing(reader, where);
  where.add(`v.post_id = any(${where.bind([...ids])})`);
  const rows = await reader.db.query<PostHead>(
    `select v.post_id as post, v.post ->> 'outlet' as outlet, ${reader.schema}.iso(v.published_at) as "publishedAt",
            v.post ->> 'headline' as headline
       from ${reader.schema}.post_versions v where ${where}`,
    where.params,
  );
  return new Map(rows.map((row) => [row.post, row]));
}
