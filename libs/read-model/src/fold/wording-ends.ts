import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/**
 * A wording ends where the earliest accepted revision of it under another id begins. That changes for the `targets` of links
 * that came or went, and for those of `posts` that came later than a link to them.
 */
export async function refreshEnds(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
  targets: string[],
): Promise<string[]> {
  const linked = await tx.query<{ id: string }>(
    `select distinct to_post as id from ${of.schema}.links
     where space = $1 and to_post = any($2) and relation = 'revision' and accepted`,
    [space, posts],
  );
  const asked = [...new Set([...targets, ...linked.map(({ id }) => id)])];
  if (asked.length === 0) return [];
  const rows = await tx.query<{ post_id: string }>(
    `update ${of.schema}.post_versions as v set superseded_at = s.valid_from, superseded_by = s.post_id
     from (
       select t.post_id as target, t.version as target_version, first.valid_from, first.post_id
       from unnest($2::text[]) as asked(id)
       cross join lateral (
         select post_id, version, superseded_at, superseded_by from ${of.schema}.post_versions
         where space = $1 and post_id = asked.id offset 0) as t
       left join lateral (
         select l.valid_from, l.post_id from ${of.schema}.links as l
         where l.space = $1 and l.to_post = t.post_id and l.to_version = t.version
           and l.relation = 'revision' and l.accepted and l.post_id <> t.post_id
         order by l.valid_from, l.post_id limit 1) as first on true
       where (t.superseded_at, t.superseded_by) is distinct from (first.valid_from, first.post_id) offset 0) as s
     where v.space = $1 and v.post_id = s.target and v.version = s.target_version
     returning v.post_id`,
    [space, asked],
  );
  return [...new Set(rows.map((row) => row.post_id))];
}
