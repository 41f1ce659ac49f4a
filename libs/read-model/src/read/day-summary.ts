import type { StoryLink } from '#domain';
import { joins as joinsStories } from '#domain/dedupe/index.js';
import {
  dayIncidents,
  MOST_ENTITIES,
  RankedDay,
  type DayIncident,
  type DayInput,
  type DayPost,
  type DaySummary,
} from '#domain/days/index.js';
import type { Queryable } from '#log';
import { Components } from '../fold/components.js';
import type { Projection } from '../projection.js';
import { boundsOf, type Bounds, type DayQuestion } from './day-bounds.js';
import { claimsOfDay } from './day-claims.js';

/**
 * The summary of a day. Its tolls are those of the day's end (in the day's zone) and stay as they were when the news goes
 * on; its posts are the wordings that stand as of the moment asked about, so that nothing is quoted that was withdrawn or
 * reworded since. Texts are most of what there is to read of a day: only those that may be quoted are.
 */
export async function summaryOfDay(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<DaySummary> {
  const bounds = await boundsOf(db, of, question);
  const posts = await dayPosts(db, of, bounds);
  const entities = await dayEntities(db, of, bounds);
  const incidents = await incidentsOfDay(db, of, bounds);
  const quoted = incidents.flatMap(({ sentences }) => sentences.map(({ post }) => post));
  const texts = await textsOf(db, of, bounds, quoted);
  const { date, tz } = question;
  const day = new RankedDay({ date, tz, posts, entities, incidents: quoting(texts, incidents) });
  for (const [id, text] of await textsOf(db, of, bounds, day.leads)) texts.set(id, text);
  return day.summary((post) => texts.get(post) ?? '');
}

/** Incidents with those of their sentences that the posts still say: a toll may rest on a wording that stood then. */
function quoting(texts: ReadonlyMap<string, string>, incidents: readonly DayIncident[]): DayIncident[] {
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
       coalesce(v.accepted, true) as unique, nullif(v.links, '[]') as linked
     from ${of.schema}.versions as v where ${OF_DAY}`,
    ofDay(day),
  );
  const stories = storiesOf(rows);
  return rows.map(({ linked: _linked, ...row }) => ({ ...row, story: stories.root(row.id).postId }));
}

async function textsOf(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  day: Bounds,
  posts: readonly string[],
): Promise<Map<string, string>> {
  if (posts.length === 0) return new Map();
  const rows = await db.query<{ id: string; text: string }>(
    `select v.post_id as id, v.post ->> 'text' as text
     from ${of.schema}.versions as v where ${OF_DAY} and v.post_id = any($6)`,
    [...ofDay(day), [...new Set(posts)]],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
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
