import { isBefore, laterOf, type StoryLink } from '#domain';
import { joins as joinsStories } from '#domain/dedupe/index.js';
import {
  dayIncidents,
  MOST_ENTITIES,
  type DayIncident,
  type DayInput,
  type DayPost,
} from '#domain/days/index.js';
import { tollOfDay } from '#domain/days/incidents-of-day.js';
import {
  byClaim,
  claimsByIncident,
  type ClaimRecord,
  type IncidentState,
  type Join,
} from '#domain/incidents/index.js';
import type { Queryable } from '#log';
import { Components } from '../fold/components.js';
import type { Projection } from '../projection.js';
import { joinsAt } from '../fold/overrides.js';
import { explained, type Explained } from './incidents.js';
import { familyAsOf, known } from './states.js';

export interface DayQuestion {
  space: string;
  /** `YYYY-MM-DD` in `tz`. */
  date: string;
  tz: string;
  /** Null: now. */
  asOf: string | null;
}

interface Bounds extends DayQuestion {
  start: string;
  end: string;
  /** The moment whose state the day is told in: its last, or `asOf` where that comes first. */
  at: string;
}

/**
 * What a day's summary is made from. Its tolls are those of the day's end (in the day's zone) and stay as they were when
 * the news goes on; its posts are the wordings that stand as of the moment asked about, so that nothing is quoted that was
 * withdrawn or reworded since.
 */
export async function dayInput(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<DayInput> {
  const bounds = await boundsOf(db, of, question);
  const posts = await dayPosts(db, of, bounds);
  const entities = await dayEntities(db, of, bounds);
  const incidents = await incidentsOfDay(db, of, bounds);
  return { date: question.date, tz: question.tz, posts, entities, incidents: quoting(posts, incidents) };
}

async function boundsOf(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<Bounds> {
  const [times] = await db.query<{ start: string; end: string }>(
    `select ${of.schema}.iso($1::date::timestamp at time zone $2) as start,
       ${of.schema}.iso(($1::date + 1)::timestamp at time zone $2) as end`,
    [question.date, question.tz],
  );
  const { start, end } = times!;
  const last = new Date(Date.parse(end) - 1).toISOString();
  const at = question.asOf !== null && isBefore(question.asOf, last) ? question.asOf : last;
  return { ...question, start, end, at };
}

/** Incidents with those of their sentences that the posts still say: a toll may rest on a wording that stood then. */
function quoting(posts: readonly DayPost[], incidents: readonly DayIncident[]): DayIncident[] {
  const texts = new Map(posts.map(({ id, text }) => [id, text]));
  return incidents.map((incident) => ({
    ...incident,
    sentences: incident.sentences.filter(({ post, sentence }) => texts.get(post)?.includes(sentence)),
  }));
}

interface PostRow extends Omit<DayPost, 'story' | 'entities'> {
  linked: StoryLink[] | null;
}

/** The wordings that stand of posts of the day, by their minute or by the date that they carry. */
const OF_DAY = `v.space = $1
  and (v.day is null and v.published_at >= $2 and v.published_at < $3 or v.day = $4)
  and ($5::timestamptz is null or v.valid_from <= $5)
  and (v.valid_to is null or v.valid_to > $5)`;
const ofDay = (day: Bounds) => [day.space, day.start, day.end, day.date, day.asOf];

async function dayPosts(db: Queryable, of: Pick<Projection, 'schema'>, day: Bounds): Promise<DayPost[]> {
  const rows = await db.query<PostRow>(
    `select v.post_id as id, v.feed, v.outlet, v.published_at as "publishedAt",
       v.post ->> 'precision' as precision, v.day::text as date, v.kind, v.post ->> 'headline' as headline,
       v.post ->> 'text' as text, coalesce(v.accepted, true) as unique, nullif(v.links, '[]') as linked
     from ${of.schema}.versions as v where ${OF_DAY}`,
    ofDay(day),
  );
  const stories = storiesOf(rows);
  return rows.map(({ linked: _linked, ...row }) => ({ ...row, story: stories.root(row.id).postId }));
}

/**
 * Whom the accepted posts of the day name most, as the first of them names it. Counted by the server: a dozen names a post
 * are most of what there is to read of a day.
 */
async function dayEntities(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  day: Bounds,
): Promise<NonNullable<DayInput['entities']>> {
  return db.query(
    `with own as materialized (
       select v.space, v.post_id, v.version, v.published_at, m.ids
       from ${of.schema}.versions as v join ${of.schema}.mentions as m using (space, post_id, version)
       where v.accepted and ${OF_DAY}),
     named as materialized (select post_id, version, published_at, id from own, unnest(ids) as id),
     most as (
       select id, count(*)::int as posts from named group by id order by posts desc, id limit ${MOST_ENTITIES}),
     first as (
       select distinct on (id) id, posts, post_id, version from most join named using (id)
       order by id, published_at, post_id)
     select first.id, e.type, e.name, first.posts
     from first join ${of.schema}.facts as f on f.space = $1 and (f.post_id, f.version) = (first.post_id, first.version)
       cross join lateral (
         select type, name from json_to_recordset(f.entities) as r(id text, type text, name text)
         where r.id = first.id limit 1) as e
     order by first.posts desc, first.id`,
    ofDay(day),
  );
}

/** The day's posts as stories: those that are linked, or linked to the same earlier post. */
function storiesOf(rows: readonly PostRow[]): Components {
  const stories = new Components();
  for (const row of rows) stories.add({ postId: row.id, firstAt: row.publishedAt });
  for (const row of rows) {
    for (const { post: target } of (row.linked ?? []).filter(joinsStories)) {
      stories.add({ postId: target, firstAt: '' });
      stories.unite(row.id, target);
    }
  }
  return stories;
}

async function incidentsOfDay(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  day: Bounds,
): Promise<DayIncident[]> {
  const { claims, assignments, family, joins } = await claimsOfDay(db, of, day);
  return dayIncidents(day.date, day.tz, claims, assignments, family, joins);
}

interface DayClaims {
  claims: ClaimRecord[];
  assignments: Map<string, string>;
  family: IncidentState[];
  joins: Join[];
}

/** All claims of the incidents of which the day's posts speak, as they were known at its end. */
async function claimsOfDay(db: Queryable, of: Pick<Projection, 'schema'>, day: Bounds): Promise<DayClaims> {
  const told = await db.query<{ id: string; last: string }>(
    `select incident_id as id, ${of.schema}.iso(max(valid_from)) as last from ${of.schema}.claims
     where space = $1 and incident_id is not null and (valid_from >= $2 and valid_from < $3 or date = $4)
       and ($5::timestamptz is null or valid_from <= $5) group by incident_id`,
    [day.space, day.start, day.end, day.date, day.asOf],
  );
  if (told.length === 0) return { claims: [], assignments: new Map(), family: [], joins: [] };
  const at = told.reduce((last, row) => laterOf(last, row.last), day.at);
  const joins = await joinsAt(db, of, day.space, at);
  const ids = [...told.map((row) => row.id), ...joins.flatMap(({ one, other }) => [one, other])];
  const family = familyOf(
    await familyAsOf(db, of, day.space, at, ids),
    told.map((row) => row.id),
    joins,
  );
  const rows = await db.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${of.schema}.claims
     where space = $1 and incident_id = any($2) and valid_from <= $3`,
    [day.space, family.map((state) => state.id), at],
  );
  const assignments = new Map(rows.map((row) => [row.id, row.incident_id]));
  return { claims: rows.map((row) => known(row.record, at)), assignments, family, joins };
}

/** The claims behind the tolls of a day's summary, by incident, with what had become of each by the day's end. */
export async function explainDay(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<Map<string, Explained[]>> {
  const { date, tz } = question;
  const { claims, assignments, family, joins } = await claimsOfDay(db, of, await boundsOf(db, of, question));
  const grouped = claimsByIncident(claims, assignments, family, joins);
  return new Map(
    [...grouped].map(([id, own]) => {
      const sorted = own.toSorted(byClaim);
      return [id, explained(sorted, tollOfDay(sorted, date, tz))];
    }),
  );
}

/** The incidents given, what they were merged into, and everything else that was. */
function familyOf(
  states: readonly IncidentState[],
  ids: readonly string[],
  joins: readonly Join[],
): IncidentState[] {
  const sets = new Components();
  for (const state of states) sets.add({ postId: state.id, firstAt: state.first });
  for (const { id, mergedInto } of states) if (mergedInto !== null) sets.unite(id, mergedInto);
  for (const { one, other } of joins) if (sets.has(one) && sets.has(other)) sets.unite(one, other);
  const roots = new Set(ids.filter((id) => sets.has(id)).map((id) => sets.root(id)));
  return states.filter((state) => roots.has(sets.root(state.id)));
}
