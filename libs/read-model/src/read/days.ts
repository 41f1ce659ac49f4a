import type { Entity, Post } from '#domain';
import {
  dayIncidents,
  summariseDay,
  type DayInput,
  type DayPost,
  type DaySummary,
} from '#domain/days/index.js';
import type { ClaimRecord } from '#domain/incidents/index.js';
import { rootOf } from '#domain/incidents/index.js';
import { familyClaims, statesAt } from './incidents-past.js';
import { Conditions, onDay, standing, uniqueAt, type After, type DayBounds, type Reader } from './reader.js';

/** Days in UTC that have posts, newest first, at most `limit + 1` after the key `[date]`. */
export async function listDays(
  reader: Reader,
  after: After,
  limit: number,
): Promise<{ date: string; posts: number }[]> {
  const where = new Conditions();
  standing(reader, where);
  const date = `coalesce(v.day, (v.published_at at time zone 'UTC')::date)`;
  if (after) where.add(`${date} < ${where.bind(after[0])}::date`);
  return reader.db.query(
    `select ${date}::text as date, count(*)::int as posts from ${reader.schema}.post_versions v
      where ${where} group by 1 order by 1 desc limit ${where.bind(limit + 1)}`,
    where.params,
  );
}

/** The summary of a day in a zone, as of the reader's moment. */
export async function getDay(reader: Reader, day: DayBounds, tz: string): Promise<DaySummary> {
  return summariseDay(await dayInput(reader, day, tz));
}

async function dayInput(reader: Reader, day: DayBounds, tz: string): Promise<DayInput> {
  const states = await statesAt(reader);
  const spoken = await spokenOf(reader, day);
  const roots = [...new Set(spoken.filter((id) => states.has(id)).map((id) => rootOf(id, states)))];
  const { records, assignments, family } = await familyClaims(reader, roots, states);
  const known = records.map((record) => asKnown(record, reader.asOf));
  return {
    date: day.date,
    tz,
    posts: await dayPosts(reader, day),
    incidents: dayIncidents(day.date, tz, known, assignments, family),
  };
}

/** A wording that was replaced only later still stood then. */
function asKnown(record: ClaimRecord, asOf: string | null): ClaimRecord {
  return asOf !== null && record.validTo !== null && record.validTo > asOf
    ? { ...record, validTo: null }
    : record;
}

/** The incidents that claims of the day joined. */
async function spokenOf(reader: Reader, day: DayBounds): Promise<string[]> {
  const rows = await reader.db.query<{ id: string }>(
    `select distinct c.incident_id as id from ${reader.schema}.claims c
      where c.space = $1 and c.incident_id is not null and ($5::timestamptz is null or c.valid_from <= $5)
        and ((c.valid_from >= $2 and c.valid_from < $3) or c.record ->> 'date' = $4)`,
    [reader.space, day.start, day.end, day.date, reader.asOf],
  );
  return rows.map((row) => row.id);
}

async function dayPosts(reader: Reader, day: DayBounds): Promise<DayPost[]> {
  const s = reader.schema;
  const where = new Conditions();
  standing(reader, where);
  const unique = uniqueAt(reader, where);
  where.add(onDay(where, day));
  const rows = await reader.db.query<{
    post: Post;
    story: string | null;
    unique: boolean;
    entities: Entity[] | null;
  }>(
    `select v.post, m.story_id as story, ${unique} as unique, f.entities
       from ${s}.post_versions v
       left join ${s}.decisions d using (space, post_id, version)
       left join ${s}.facts f using (space, post_id, version)
       left join ${s}.story_members m using (space, post_id)
      where ${where}`,
    where.params,
  );
  return rows.map(({ post, story, unique: isUnique, entities }) => ({
    ...post,
    story,
    unique: isUnique,
    entities: (entities ?? []).map(({ id, type, name }) => ({ id, type, name })),
  }));
}
