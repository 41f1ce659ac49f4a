import type { Entity } from '#domain';
import { Conditions, type After, type Reader } from './reader.js';

export type EntityRow = Omit<Entity, 'mentions'> & { posts: number };

export interface EntityFilter {
  type?: string;
  /** A part of the name, in any case. */
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
  where.add(`e.space = ${where.bind(reader.space)}`);
  if (filter.type) where.add(`e.type = ${where.bind(filter.type)}`);
  if (filter.q) where.add(`e.name ilike ${where.bind(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);
  if (reader.asOf !== null) where.add(`e.first_at <= ${where.bind(reader.asOf)}`);
  const older = after ? `where (posts, id) < (${where.bind(after[0])}, ${where.bind(after[1])})` : '';
  const rows = await reader.db.query<{ entity: Entity; posts: number }>(
    `select entity, posts from (
       select e.id, e.entity, ${postsOf(reader, where)} as posts from ${s}.entities e where ${where}) x
      ${older} order by posts desc, id desc limit ${where.bind(limit + 1)}`,
    where.params,
  );
  return rows.map(({ entity, posts }) => ({ ...withoutMentions(entity), posts }));
}

export interface EntityDetail extends EntityRow {
  /** Days in UTC on which posts name it: how many posts and how many mentions. */
  days: { date: string; posts: number; mentions: number }[];
  /** The newest posts that name it, at most 50. */
  recent: string[];
}

/** One entity with its mentions per day and its newest posts; null where it was not named by then. */
export async function getEntity(reader: Reader, id: string): Promise<EntityDetail | null> {
  const s = reader.schema;
  const found = await reader.db.query<{ entity: Entity }>(
    `select entity from ${s}.entities where space = $1 and id = $2 and ($3::timestamptz is null or first_at <= $3)`,
    [reader.space, id, reader.asOf],
  );
  if (!found[0]) return null;
  const where = new Conditions();
  where.add(`n.space = ${where.bind(reader.space)}`, `n.entity_id = ${where.bind(id)}`, valid(reader, where));
  const named = await reader.db.query<{ post_id: string; date: string; n: number }>(
    `select n.post_id, coalesce(v.day, (v.published_at at time zone 'UTC')::date)::text as date, n.n
       from ${s}.mentions n join ${s}.post_versions v using (space, post_id, version)
      where ${where} order by v.published_at desc, n.post_id desc`,
    where.params,
  );
  const days = new Map<string, { date: string; posts: number; mentions: number }>();
  for (const { date, n } of named) {
    const day = days.get(date) ?? { date, posts: 0, mentions: 0 };
    days.set(date, { date, posts: day.posts + 1, mentions: day.mentions + n });
  }
  return {
    ...withoutMentions(found[0].entity),
    posts: named.length,
    days: [...days.values()].reverse(),
    recent: named.slice(0, 50).map((row) => row.post_id),
  };
}

/** Mentions belong to a post; an entity over all posts has none of its own. */
function withoutMentions({ mentions: _mentions, ...entity }: Entity): Omit<Entity, 'mentions'> {
  return entity;
}

function postsOf(reader: Reader, where: Conditions): string {
  if (reader.asOf === null) return 'e.posts';
  return `(select count(distinct n.post_id)::int from ${reader.schema}.mentions n
            where n.space = e.space and n.entity_id = e.id and ${valid(reader, where)})`;
}

function valid(reader: Reader, where: Conditions): string {
  if (reader.asOf === null) return 'n.valid_to is null';
  const at = where.bind(reader.asOf);
  return `n.valid_from <= ${at} and (n.valid_to is null or n.valid_to > ${at})`;
}
