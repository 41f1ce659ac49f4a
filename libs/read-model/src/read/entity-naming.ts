import { validMention } from './entities.js';
import { Conditions, type Reader } from './reader.js';
import type { EntityDetail } from './entity-detail.js';

/** A wording that names an entity, and how often. */
export interface Naming {
  post_id: string;
  version: string;
  date: string;
  n: number;
}

/** The wordings that name it, newest first. */
export async function namingPosts(reader: Reader, ids: readonly string[]): Promise<Naming[]> {
  const s = reader.schema;
  const where = new Conditions();
  const entities = `${where.bind(ids)}::text[]`;
  where.add(`n.space = ${where.bind(reader.space)}`, `n.ids && ${entities}`, validMention(reader, where));
  return reader.db.query<Naming>(
    `select n.post_id, n.version, coalesce(v.day, (v.published_at at time zone 'UTC')::date)::text as date,
            (select sum(m.count)::int from unnest(n.ids, n.counts) as m(id, count) where m.id = any(${entities})) as n
       from ${s}.mentions n join ${s}.post_versions v using (space, post_id, version)
      where ${where} order by v.published_at desc, n.post_id desc`,
    where.params,
  );
}

/** How much a day names it. */
export function perDay(named: readonly Naming[]): EntityDetail['days'] {
  const days = new Map<string, EntityDetail['days'][number]>();
  for (const { date, n } of named) {
    const day = days.get(date) ?? { date, posts: 0, mentions: 0 };
    days.set(date, { date, posts: day.posts + 1, mentions: day.mentions + n });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Wordings as a table of a query, whose parameters `keysOf` gives. */
export const WORDINGS = 'unnest($2::text[], $3::text[]) as w(post_id, version)';
export const keysOf = (posts: readonly Naming[]): string[][] => [
  posts.map((row) => row.post_id),
  posts.map((row) => row.version),
];
