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
  const removed = await removeMentions(tx, of, space, posts);
  await insertMentions(tx, of, space, posts);
  if (removed.length > 0) await describeAgain(tx, of, space, removed);
}

async function removeMentions(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `with removed as (
       delete from ${of.schema}.mentions where space = $1 and post_id = any($2) returning entity_id, valid_to),
     counted as (
       select entity_id, count(*) filter (where valid_to is null)::int as valid from removed group by entity_id)
     update ${of.schema}.entities as e set posts = e.posts - counted.valid
     from counted where e.space = $1 and e.id = counted.entity_id returning e.id`,
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
    `with named as materialized (
       select v.post_id, v.version, e.value ->> 'id' as id, v.valid_from, v.valid_to, e.value as entity
       from ${standing(of.schema, 'with facts')}
         cross join lateral jsonb_array_elements(f.entities) as e(value)
       where d.kind = 'accepted'),
     mentioned as (
       insert into ${of.schema}.mentions (space, post_id, version, entity_id, valid_from, valid_to, n)
       select $1, post_id, version, id, valid_from, valid_to, jsonb_array_length(entity -> 'mentions') from named),
     counted as (select id, count(*) filter (where valid_to is null)::int as posts from named group by id),
     first as (select distinct on (id) * from named order by id, valid_from, post_id, version)
     insert into ${of.schema}.entities as e
       (space, id, type, name, entity, first_at, first_post, first_version, posts)
     select $1, id, entity ->> 'type', entity ->> 'name', entity - 'mentions', valid_from, post_id, version, counted.posts
     from first join counted using (id)
     on conflict (space, id) do update set
       posts = e.posts + excluded.posts,
       (type, name, entity, first_at, first_post, first_version) = (
         select case when earlier then excluded.type else e.type end,
           case when earlier then excluded.name else e.name end,
           case when earlier then excluded.entity else e.entity end,
           case when earlier then excluded.first_at else e.first_at end,
           case when earlier then excluded.first_post else e.first_post end,
           case when earlier then excluded.first_version else e.first_version end
         from (select (excluded.first_at, excluded.first_post, excluded.first_version)
           <= (e.first_at, e.first_post, e.first_version)) as o(earlier))`,
    [space, posts],
  );
}

/** Where the mention that described an entity went away, the earliest that is left describes it. */
async function describeAgain(tx: Transaction, of: Projection, space: string, ids: string[]): Promise<void> {
  await tx.query(
    `update ${of.schema}.entities as e set type = d.entity ->> 'type', name = d.entity ->> 'name', entity = d.entity,
       first_at = d.valid_from, first_post = d.post_id, first_version = d.version
     from unnest($2::text[]) as asked(id)
     cross join lateral (
       select first_post, first_version from ${of.schema}.entities
       where space = $1 and id = asked.id offset 0) as x
     left join lateral (
       select true as there from ${of.schema}.mentions
       where space = $1 and post_id = x.first_post and version = x.first_version and entity_id = asked.id
       offset 0) as first on true
     cross join lateral (
       select m.valid_from, m.post_id, m.version, named.value - 'mentions' as entity
       from ${of.schema}.mentions as m
         join ${of.schema}.facts as f using (space, post_id, version)
         cross join lateral jsonb_array_elements(f.entities) as named(value)
       where first.there is null and m.space = $1 and m.entity_id = asked.id and named.value ->> 'id' = asked.id
       order by m.valid_from, m.post_id, m.version limit 1) as d
     where e.space = $1 and e.id = asked.id and first.there is null`,
    [space, ids],
  );
  await tx.query(
    `delete from ${of.schema}.entities as e where space = $1 and id = any($2) and not exists (
       select from ${of.schema}.mentions as m where m.space = $1 and m.post_id = e.first_post
         and m.version = e.first_version and m.entity_id = e.id)`,
    [space, ids],
  );
}
