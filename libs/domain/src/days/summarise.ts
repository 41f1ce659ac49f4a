import { MEASURES, type Measure } from '../claim.js';
import { byPublication, compareText } from '../order.js';
import { dateOfPost, tollTotals, type TollTotal } from '../incidents/index.js';
import { changeOf } from './change.js';
import { rankedTopics, type Topic } from './topics.js';
import type { DayChange, DayIncident, DayInput, DayPost, DaySummary } from './types.js';

const MOST_POINTS = 7;
/** Entities that a summary names. */
export const MOST_ENTITIES = 20;

/** What a day was about, in sentences of its own posts, with the figures that stood at its end and how they moved. */
export function summariseDay({ date, tz, posts, incidents, entities }: DayInput): DaySummary {
  const own = posts.filter((p) => dateOfPost(p, tz) === date).sort(byPublication);
  const standing = incidents.filter((i) => i.mergedInto === null).sort((a, b) => compareText(a.id, b.id));
  const topics = rankedTopics(own, standing);
  return {
    date,
    tz,
    headline: topics[0] ? headlineOf(topics[0]) : null,
    points: points(topics),
    tolls: { dayToll: dayToll(date, standing), dayChange: sumOf(standing.map(changeOf)) },
    incidents: standing.map((i) => ({
      id: i.id,
      title: i.title,
      kind: i.kind,
      date: i.date,
      toll: i.toll,
      change: changeOf(i),
    })),
    entities: entities ?? entitiesOf(own),
    posts: { total: own.length, unique: own.filter((p) => p.unique).length, byOutlet: byOutlet(own) },
  };
}

function headlineOf(topic: Topic): string {
  return topic.lead.headline || topic.text;
}

function points(topics: readonly Topic[]): DaySummary['points'] {
  const seen = new Set<string>();
  const distinct = topics.filter(({ text }) => !seen.has(text) && seen.add(text));
  return distinct.slice(0, MOST_POINTS).map(({ text, posts }) => ({ text, posts: posts.map((p) => p.id) }));
}

/** The figures of the incidents that happened on the day, each counted once. */
function dayToll(date: string, incidents: readonly DayIncident[]): Partial<Record<Measure, TollTotal>> {
  const ofDay = incidents.filter((i) => i.date === date).map((i) => ({ ...i, measures: i.toll }));
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const [total] = tollTotals(ofDay, 'day', measure);
      return total ? [[measure, total]] : [];
    }),
  );
}

function sumOf(changes: readonly DayChange[]): DayChange {
  const sum: DayChange = {};
  for (const change of changes) {
    for (const measure of MEASURES) {
      const by = change[measure];
      if (by !== undefined) sum[measure] = (sum[measure] ?? 0) + by;
    }
  }
  return sum;
}

function entitiesOf(posts: readonly DayPost[]): DaySummary['entities'] {
  const counted = new Map<string, DaySummary['entities'][number]>();
  for (const post of posts) {
    for (const { id, type, name } of new Map(post.entities?.map((e) => [e.id, e])).values()) {
      const entry = counted.get(id) ?? { id, type, name, posts: 0 };
      counted.set(id, { ...entry, posts: entry.posts + 1 });
    }
  }
  const all = [...counted.values()].sort((a, b) => b.posts - a.posts || compareText(a.id, b.id));
  return all.slice(0, MOST_ENTITIES);
}

function byOutlet(posts: readonly DayPost[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { outlet, feed } of posts) counts.set(outlet ?? feed, (counts.get(outlet ?? feed) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
