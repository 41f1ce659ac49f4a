import type { Entity } from '#domain';
import { idsNamed } from '#domain/enrich/entities/index.js';
import { meantEntities } from './meant-entities.js';
import { Conditions, type After, type Reader } from './reader.js';
import { lookAlike, partOf } from './search.js';

export type EntityRow = Omit<Entity, 'mentions'> & { posts: number };

export interface EntityFilter {
  type?: string;
  /** A part of the name, another spelling that the tables know, or what looks like it where nothing has that. */
  q?: string;
}

/** Up to `limit + 1` entities, most named first, after the key `[posts, id]`. */
export async function listEntities(
  reader: Reader,
  filter: EntityFilter,
  after: After,
  limit: number,
): Promise<EntityRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  const { aliases, meant } = (await meantEntities(reader)).pairs;
  const same = { aliases: where.bind(aliases), meant: where.bind(meant) };
  where.add(`e.space = ${where.bind(reader.space)}`, isMeant(s, same));
  if (filter.type) where.add(`e.type = ${where.bind(filter.type)}`);
  if (reader.asOf !== null) where.add(`e.first_at <= ${where.bind(reader.asOf)}`);
  if (filter.q) where.add(await named(reader, filter.q, where, same));
  const older = after ? `where (posts, id) < (${where.bind(after[0])}, ${where.bind(after[1])})` : '';
  const rows = await reader.db.query<{ entity: Entity; posts: number }>(
    `select ${described(s, 'x')} as entity, posts from (
       select * from (
         select e.space, e.id, e.type, e.name, e.first_post, e.first_version, ${postsOf(reader, where, same)} as posts
           from ${s}.entities e where ${where}) counted
        ${older} order by posts desc, id desc limit ${where.bind(limit + 1)}) x
      order by posts desc, id desc`,
    where.params,
  );
  return rows.map(({ entity, posts }) => ({ ...withoutMentions(entity), posts }));
}

/** The description of an entity `e`, out of the facts that name it first. */
export function described(s: string, e: string): string {
  return `coalesce(
    (select d.value from ${s}.facts f, json_array_elements(f.entities) as d(value)
      where (f.space, f.post_id, f.version) = (${e}.space, ${e}.first_post, ${e}.first_version)
        and d.value ->> 'id' = ${e}.id limit 1),
    json_build_object('id', ${e}.id, 'type', ${e}.type, 'name', ${e}.name, 'mentions', '[]'::json))`;
}

/** Parameters: ids, and beside each the one that people decided to be meant. */
interface Same {
  aliases: string;
  meant: string;
}

/** That no other entity stands for it. */
const isMeant = (s: string, { aliases, meant }: Same): string =>
  `not exists (select from unnest(${aliases}::text[], ${meant}::text[]) as o(alias, meant)
                 join ${s}.entities m on m.space = e.space and m.id = o.meant where o.alias = e.id)`;

/** The condition that a name is meant by what was typed: as it stands, and with its errors where nothing is so spelt. */
async function named(reader: Reader, q: string, where: Conditions, same: Same): Promise<string> {
  const exact = new Conditions();
  exact.add(`e.space = ${exact.bind(reader.space)}`, spelt(exact, q));
  const [any] = await reader.db.query<{ found: boolean }>(
    `select exists (select from ${reader.schema}.entities e where ${exact}) as found`,
    exact.params,
  );
  const alike = any!.found ? null : await lookAlike(reader);
  if (alike) return alike('e.name', where.bind(q));
  return `(${spelt(where, q)} or e.id in (
    select o.meant from unnest(${same.aliases}::text[], ${same.meant}::text[]) as o(alias, meant)
      join ${reader.schema}.entities a on a.space = e.space and a.id = o.alias
     where ${partOf(where, 'a.name', q)}))`;
}

const spelt = (where: Conditions, q: string): string =>
  `(${partOf(where, 'e.name', q)} or e.id = any(${where.bind(idsNamed(q))}))`;

/** The most named entities that a search for posts can have meant, where no post has its words. */
export async function entitiesLike(reader: Reader, q: string): Promise<string[]> {
  const rows = await listEntities(reader, { q }, null, MOST_MEANT);
  return rows.map((row) => row.id);
}

const MOST_MEANT = 5;

/** Mentions belong to a post; an entity over all posts has none of its own. */
export function withoutMentions({ mentions: _mentions, ...entity }: Entity): Omit<Entity, 'mentions'> {
  return entity;
}

function postsOf(reader: Reader, where: Conditions, { aliases, meant }: Same): string {
  const naming = (ids: string): string =>
    `(select count(distinct n.post_id)::int from ${reader.schema}.mentions n
       where n.space = e.space and n.ids && ${ids} and ${validMention(reader, where)})`;
  const others = `array(select o.alias from unnest(${aliases}::text[], ${meant}::text[]) as o(alias, meant)
                         where o.meant = e.id)`;
  return `case when e.id = any(${meant}::text[]) then ${naming(`(${others} || e.id)`)}
               else ${reader.asOf === null ? 'e.posts' : naming('array[e.id]')} end`;
}

/** Mentions `n` of wordings that stood at the reader's moment. */
export function validMention(reader: Reader, where: Conditions): string {
  if (reader.asOf === null) return 'n.valid_to is null';
  const at = where.bind(reader.asOf);
  return `n.valid_from <= ${at} and (n.valid_to is null or n.valid_to > ${at})`;
}
