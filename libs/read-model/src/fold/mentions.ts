import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { standing } from './standing.js';

/** Brings the mentions of some posts, and the entities that they describe first, in step with versions and facts. */
export async function refreshMentions(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<void> {
  const before = await namedBefore(tx, of, space, posts);
  const removed = before.length > 0 ? await removeMentions(tx, of, space, before) : [];
  await insertMentions(tx, of, space, posts);
  if (removed.length > 0) await describeAgain(tx, of, space, removed);
}

/** Those of some posts of which mentions are stored. */
export async function namedBefore(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<string[]> {
  if (posts.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `select distinct post_id as id from ${of.schema}.mentions where space = $1 and post_id = any($2)`,
    [space, posts],
  );
  return rows.map(({ id }) => id);
}

/** Takes away what is no more or has another span or other facts; what stays as it was is not touched. */
async function removeMentions(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with kept as materialized (
       select v.post_id, v.version, v.valid_from, v.valid_to, f.generation, f.rules
       from ${standing(of.schema, 'with facts')} where d.kind = 'accepted'),
     removed as (
       delete from ${of.schema}.mentions as m where space = $1 and post_id = any($2) and not exists (
         select from kept as k
         where (k.post_id, k.version, k.valid_from, k.generation, k.rules)
             = (m.post_id, m.version, m.valid_from, m.generation, m.rules)
           and k.valid_to is not distinct from m.valid_to)
       returning ids, valid_to),
     counted as (
       select id, count(*) filter (where valid_to is null)::int as valid from removed, unnest(ids) as id group by id)
     update ${of.schema}.entities as e set posts = e.posts - counted.valid
     from counted where e.space = $1 and e.id = counted.id returning e.id`,
    [space, posts],
  );
  return rows.map((row) => row.id);
}

async function insertMentions(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<void> {
  await tx.query(
    `with fresh as materialized (
       select v.post_id, v.version, v.valid_from, v.valid_to, f.generation, f.rules, e.*
       from ${standing(of.schema, 'with facts')}
         left join lateral (
           select true as there from ${of.schema}.mentions
           where space = $1 and post_id = v.post_id and version = v.version offset 0) as known on true
         cross join lateral (
           select array_agg(id) as ids, array_agg(type) as types, array_agg(name) as names,
             array_agg(json_array_length(mentions)::smallint) as counts
           from json_to_recordset(f.entities) as r(id text, type text, name text, mentions json)) as e
       where d.kind = 'accepted' and f.entities::text <> '[]' and known.there is null),
     mentioned as (
       insert into ${of.schema}.mentions (space, post_id, version, valid_from, valid_to, generation, rules, ids, counts)
       select $1, post_id, version, valid_from, valid_to, generation, rules, ids, counts from fresh),
     named as (
       select n.*, valid_from, post_id, version, valid_to is null as valid
       from fresh, unnest(ids, types, names) as n(id, type, name)),
     first as (
       select distinct on (id) id, type, name, valid_from, post_id, version,
         (count(*) filter (where valid) over (partition by id))::int as posts
       from named order by id, valid_from, post_id, version)
     insert into ${of.schema}.entities as e (space, id, type, name, first_at, first_post, first_version, posts)
     select $1, id, type, name, valid_from, post_id, version, posts from first
     on conflict (space, id) do update set
       posts = e.posts + excluded.posts,
       (type, name, first_at, first_post, first_version) = (
         select case when earlier then excluded.type else e.type end,
           case when earlier then excluded.name else e.name end,
           case when earlier then excluded.first_at else e.first_at end,
           case when earlier then excluded.first_post else e.first_post end,
           case when earlier then excluded.first_version else e.first_version end
         from (select (excluded.first_at, excluded.first_post, excluded.first_version)
           <= (e.first_at, e.first_post, e.first_version)) as o(earlier))`,
    [space, posts],
    `${of.schema} mentions`,
  );
}

/** Where the mention that described an entity went away, the earliest that is left describes it; without one it goes. */
async function describeAgain(tx: Transaction, of: Projection, space: string, ids: string[]): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `select asked.id from unnest($2::text[]) as asked(id)
     cross join lateral (
       select first_post, first_version from ${of.schema}.entities
       where space = $1 and id = asked.id offset 0) as e
     left join lateral (
       select true as there from ${of.schema}.mentions
       where space = $1 and post_id = e.first_post and version = e.first_version and asked.id = any(ids)
       offset 0) as first on true
     where first.there is null`,
    [space, ids],
  );
  if (rows.length === 0) return;
  // One look through the mentions for all: a generation that is being built has no index of names.
  await tx.query(
    `with earliest as materialized (
       select distinct on (id) id, m.valid_from, m.post_id, m.version
       from ${of.schema}.mentions as m, unnest(m.ids) as id
       where m.space = $1 and m.ids && $2::text[] and id = any($2)
       order by id, m.valid_from, m.post_id, m.version),
     gone as (
       delete from ${of.schema}.entities
       where space = $1 and id = any($2) and id <> all(array(select id from earliest)))
     update ${of.schema}.entities as e
     set type = d.type, name = d.name, first_at = x.valid_from, first_post = x.post_id, first_version = x.version
     from earliest as x cross join lateral (
       select r.type, r.name from ${of.schema}.facts as f,
         json_to_recordset(f.entities) as r(id text, type text, name text)
       where f.space = $1 and f.post_id = x.post_id and f.version = x.version and r.id = x.id limit 1) as d
     where e.space = $1 and e.id = x.id`,
    [space, rows.map((row) => row.id)],
  );
}
