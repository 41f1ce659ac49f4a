import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { standing } from './standing.js';

export interface Edge {
  post_id: string;
  to_post: string;
}

export interface LinkChanges {
  gone: Edge[];
  added: Edge[];
  /** Posts of which a wording now ends at another time, because a revision under another id took its place. */
  superseded: string[];
}

const WANTED = (schema: string) => `
  select distinct on (v.post_id, v.version, l.post, l.version, l.relation)
    v.post_id, v.version, l.post as to_post, l.version as to_version, l.relation, l.similarity, d.kind = 'accepted' as accepted, v.valid_from
  from ${standing(schema)}
    cross join lateral jsonb_to_recordset(d.links) as l(post text, version text, relation text, similarity real)
  where d.links <> '[]'
  order by v.post_id, v.version, l.post, l.version, l.relation, l.similarity desc`;

/** Brings the links of some posts in step with their decisions, and the ends of the wordings that revisions replaced. */
export async function refreshLinks(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<LinkChanges> {
  const { schema } = of;
  // Two statements: one that deletes and inserts the same key may do it in either order.
  const gone = await tx.query<Edge>(
    `with wanted as (${WANTED(schema)})
     delete from ${schema}.links as x where space = $1 and post_id = any($2) and not exists (
       select from wanted as w where (w.post_id, w.version, w.to_post, w.to_version, w.relation)
           = (x.post_id, x.version, x.to_post, x.to_version, x.relation)
         and (w.similarity, w.accepted, w.valid_from) = (x.similarity, x.accepted, x.valid_from))
     returning post_id, to_post`,
    [space, posts],
  );
  const added = await tx.query<Edge>(
    `insert into ${schema}.links
       (space, post_id, version, to_post, to_version, relation, similarity, accepted, valid_from)
     select $1, wanted.* from (${WANTED(schema)}) as wanted
     on conflict do nothing returning post_id, to_post`,
    [space, posts],
  );
  const targets = [...new Set([...posts, ...gone.map((e) => e.to_post), ...added.map((e) => e.to_post)])];
  return { gone, added, superseded: await refreshEnds(tx, of, space, targets) };
}

/** A wording ends where the earliest accepted revision of it under another id begins. */
async function refreshEnds(tx: Transaction, of: Projection, space: string, posts: string[]): Promise<string[]> {
  const rows = await tx.query<{ post_id: string }>(
    `update ${of.schema}.post_versions as v set superseded_at = s.valid_from, superseded_by = s.post_id
     from (
       select t.post_id as target, t.version as target_version, first.valid_from, first.post_id
       from unnest($2::text[]) as asked(id)
       cross join lateral (
         select post_id, version from ${of.schema}.post_versions
         where space = $1 and post_id = asked.id offset 0) as t
       left join lateral (
         select l.valid_from, l.post_id from ${of.schema}.links as l
         where l.space = $1 and l.to_post = t.post_id and l.to_version = t.version
           and l.relation = 'revision' and l.accepted and l.post_id <> t.post_id
         order by l.valid_from, l.post_id limit 1) as first on true) as s
     where v.space = $1 and v.post_id = s.target and v.version = s.target_version
       and (v.superseded_at, v.superseded_by) is distinct from (s.valid_from, s.post_id)
     returning v.post_id`,
    [space, posts],
  );
  return [...new Set(rows.map((row) => row.post_id))];
}
