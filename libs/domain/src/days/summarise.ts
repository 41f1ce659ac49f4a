import { MEASURES, type Measure } from '../claim.js';
import { byPublication, compareText } from '../order.js';
import { dateOfPost, tollTotals, type TollTotal } from '../incidents/index.js';
import { changeOf } from './change.js';
import { rankedTopics, sentenceOf, type Topic } from './topics.js';
import type { DayChange, DayIncident, DayInput, DayPost, DaySummary } from './types.js';

const MOST_POINTS = 7;
/** A summary takes its sentences from so many topics: nobody has to read the other posts of the day again for it. */
const MOST_TOPICS = 100;
/** Entities that a summary names. */
export const MOST_ENTITIES = 20;

/** A day whose topics are in order, before any sentence is taken from a post. */
export class RankedDay {
  readonly #input: DayInput;
  readonly #own: readonly DayPost[];
  readonly #topics: readonly Topic[];

  constructor(input: DayInput) {
    this.#input = input;
    this.#own = input.posts.filter((p) => dateOfPost(p, input.tz) === input.date).sort(byPublication);
    this.#topics = rankedTopics(this.#own, standing(input.incidents)).slice(0, MOST_TOPICS);
  }

  /** The posts whose texts the summary asks for. */
  get leads(): string[] {
    return this.#topics.filter(({ sentence }) => sentence === null).map(({ lead }) => lead.id);
  }

  /** What the day was about, in sentences of its own posts, with the figures that stood at its end and how they moved. */
  summary(textOf: (post: string) => string): DaySummary {
    const { date, tz, entities } = this.#input;
    const incidents = standing(this.#input.incidents);
    const told = toldBy(this.#topics, textOf);
    return {
      date,
      tz,
      headline: told[0] ? told[0].topic.lead.headline || told[0].text : null,
      points: told.map(({ text, topic }) => ({ text, posts: topic.posts.map((p) => p.id) })),
      tolls: { dayToll: dayToll(date, incidents), dayChange: sumOf(incidents.map(changeOf)) },
      incidents: incidents.map((i) => ({
        id: i.id,
        title: i.title,
        kind: i.kind,
        date: i.date,
        toll: i.toll,
        change: changeOf(i),
      })),
      entities: entities ?? entitiesOf(this.#own),
      posts: {
        total: this.#own.length,
        unique: this.#own.filter((p) => p.unique).length,
        byOutlet: byOutlet(this.#own),
      },
    };
  }
}

function standing(incidents: readonly DayIncident[]): DayIncident[] {
  return incidents.filter((i) => i.mergedInto === null).sort((a, b) => compareText(a.id, b.id));
}

/** The first topics that have a sentence of their own. */
function toldBy(
  topics: readonly Topic[],
  textOf: (post: string) => string,
): { topic: Topic; text: string }[] {
  const told = new Map<string, { topic: Topic; text: string }>();
  for (const topic of topics) {
    const text = sentenceOf(topic, textOf(topic.lead.id));
    if (text && !told.has(text)) told.set(text, { topic, text });
    if (told.size === MOST_POINTS) break;
  }
  return [...told.values()];
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
