import { Conditions, standing, type After, type Reader } from './reader.js';

export interface FeedRow {
  id: string;
  outlet: string | null;
  posts: number;
  first: string | null;
  last: string | null;
  health: FeedHealth;
}

/** `partial` where the newest document of the feed says that it has more posts than it held. */
export interface FeedHealth {
  state: 'ok' | 'partial' | 'warnings';
  declaredPosts: number | null;
  foundPosts: number | null;
  warnings: string[];
}

/** Up to `limit + 1` feeds by id, after the key `[id]`. */
export async function listFeeds(reader: Reader, after: After, limit: number): Promise<FeedRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const space = where.bind(reader.space);
  const read =
    reader.asOf === null ? '' : `and (version_at is null or version_at <= ${where.bind(reader.asOf)})`;
  const beyond = after ? `where id > ${where.bind(after[0])}` : '';
  const rows = await reader.db.query<
    Omit<FeedRow, 'health'> & { declared: number | null; found: number | null; warnings: string[] | null }
  >(
    `with posted as (
       select v.feed as id, max(v.outlet) as outlet, count(*)::int as posts, min(v.published_at) as first, max(v.published_at) as last
         from ${s}.post_versions v where ${where} group by v.feed),
     newest as (
       select distinct on (feed) feed as id, outlet, declared, found, warnings from ${s}.documents
        where space = ${space} ${read} order by feed, version_at desc nulls last, id),
     feeds as (
       select id, coalesce(p.outlet, n.outlet) as outlet, coalesce(p.posts, 0) as posts, p.first, p.last, n.declared, n.found, n.warnings
         from posted p full join newest n using (id))
     select id, outlet, posts, ${s}.iso(first) as first, ${s}.iso(last) as last, declared, found, warnings
       from feeds ${beyond} order by id limit ${where.bind(limit + 1)}`,
    where.params,
  );
  return rows.map(({ declared, found, warnings, ...feed }) => ({
    ...feed,
    health: healthOf(declared, found, warnings ?? []),
  }));
}

function healthOf(declared: number | null, found: number | null, warnings: string[]): FeedHealth {
  const partial = declared !== null && found !== null && found < declared;
  const state = partial ? 'partial' : warnings.length > 0 ? 'warnings' : 'ok';
  return { state, declaredPosts: declared, foundPosts: found, warnings };
}
