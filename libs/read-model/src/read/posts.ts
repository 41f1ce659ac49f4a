import type { Post } from '#domain';
import { entitiesLike } from './entities.js';
import { meantEntities } from './meant-entities.js';
import { storyMembers } from './membership.js';
import { saying } from './saying.js';
import { Conditions, onDay, standing, uniqueAt, type After, type DayBounds, type Reader } from './reader.js';

export interface PostFilter {
  feed?: string;
  day?: DayBounds;
  entity?: string;
  incident?: string;
  kind?: string;
  q?: string;
  unique?: boolean;
  order: 'asc' | 'desc';
}

/** A post in a list: as its latest wording stands, with its story and whether it is folded away under another. */
export type PostRow = Post & { version: string; story: string | null; unique: boolean };

/** Up to `limit + 1` posts in the order of publication, after the key `[publishedAt, id]`. */
export async function listPosts(
  reader: Reader,
  filter: PostFilter,
  after: After,
  limit: number,
): Promise<PostRow[]> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const unique = uniqueAt(reader, where);
  const members = await storyMembers(reader, where);
  if (filter.feed) where.add(`v.feed = ${where.bind(filter.feed)}`);
  if (filter.kind) where.add(`v.kind = ${where.bind(filter.kind)}`);
  if (filter.day) where.add(onDay(where, filter.day));
  if (filter.unique) where.add(unique);
  if (filter.q) where.add(await tells(reader, where, filter.q));
  if (filter.entity) where.add(names(s, where.bind(await sameEntities(reader, filter.entity))));
  if (filter.incident) where.add(claimsOf(reader, where, filter.incident));
  const down = filter.order === 'desc';
  if (after)
    where.add(
      `(v.published_at, v.post_id) ${down ? '<' : '>'} (${where.bind(after[0])}, ${where.bind(after[1])})`,
    );
  const direction = down ? 'desc' : 'asc';
  const rows = await reader.db.query<{ post: Post; version: string; story: string | null; unique: boolean }>(
    `select v.post, v.version, m.story_id as story, ${unique} as unique
       from ${s}.post_versions v
       left join ${s}.decisions d using (space, post_id, version)
       left join ${members} m using (space, post_id)
      where ${where}
      order by v.published_at ${direction}, v.post_id ${direction}
      limit ${where.bind(limit + 1)}`,
    where.params,
  );
  return rows.map(({ post, ...rest }) => ({ ...post, ...rest }));
}

/** Posts with the words; where none has them, those that name what was meant, typing errors forgiven. */
async function tells(reader: Reader, where: Conditions, q: string): Promise<string> {
  const has = await saying(reader);
  const exact = new Conditions();
  standing(reader, exact);
  exact.add(has(exact, q));
  const [any] = await reader.db.query<{ found: boolean }>(
    `select exists (select from ${reader.schema}.post_versions v where ${exact}) as found`,
    exact.params,
  );
  if (any!.found) return has(where, q);
  const meant = await meantEntities(reader);
  const ids = (await entitiesLike(reader, q)).flatMap((id) => meant.group(id));
  return names(reader.schema, where.bind(ids));
}

async function sameEntities(reader: Reader, id: string): Promise<readonly string[]> {
  const meant = await meantEntities(reader);
  return meant.group(meant.of(id));
}

/** That a wording names one of some entities. */
function names(s: string, entities: string): string {
  return `exists (select from ${s}.mentions n where n.space = v.space and n.post_id = v.post_id
                    and n.version = v.version and n.ids && ${entities}::text[])`;
}

/** Posts with a claim that counts for an incident, or for one that was merged into it by then. */
function claimsOf(reader: Reader, where: Conditions, incident: string): string {
  const s = reader.schema;
  const id = where.bind(incident);
  const by = reader.asOf === null ? '' : `and i.merged_at <= ${where.bind(reader.asOf)}`;
  return `exists (select from ${s}.claims c
                   where c.space = v.space and c.post_id = v.post_id and c.version = v.version and c.incident_id in (
                     with recursive family as (
                       select ${id}::text collate "C" as id
                       union select i.id from ${s}.incidents i join family f on i.merged_into = f.id
                        where i.space = ${where.bind(reader.space)} ${by})
                     select id from family))`;
}
