import type { Entity } from '#domain';
import { described, withoutMentions } from './entities.js';
import { meantEntities } from './meant-entities.js';
import type { Reader } from './reader.js';
import { namingPosts, perDay } from './entity-naming.js';
import { readPosts, quotesOf } from './entity-told.js';
import { togetherWith } from './entity-company.js';
import { incidentsOf } from './entity-incidents.js';
import type { EntityDetail } from './entity-detail.js';

/**
 * One entity with its mentions per day and what the newest posts tell; null where it was not named by then. Of ids that
 * people hold for one, each leads to the page of the one that is meant.
 */
export async function getEntity(reader: Reader, id: string): Promise<EntityDetail | null> {
  const meant = await meantEntities(reader);
  const one = meant.of(id);
  const ids = meant.group(one);
  const found = await reader.db.query<{ entity: Entity }>(
    `select ${described(reader.schema, 'e')} as entity from ${reader.schema}.entities e
      where space = $1 and id = any($2) and ($3::timestamptz is null or first_at <= $3)
      order by id <> $4, first_at, id limit 1`,
    [reader.space, ids, reader.asOf, one],
  );
  if (!found[0]) return null;
  const named = await namingPosts(reader, ids);
  const newest = named.slice(0, 200);
  const read = await readPosts(reader, newest);
  return {
    ...withoutMentions(found[0].entity),
    id: one,
    also: ids.filter((other) => other !== one),
    posts: named.length,
    days: perDay(named),
    recent: named.slice(0, 50).map((row) => row.post_id),
    together: await togetherWith(reader, ids, meant, named.slice(0, 1000)),
    quotes: quotesOf(ids, newest, read),
    incidents: await incidentsOf(reader, ids, read),
  };
}
