import { EVENTS, eventOf, type AnyEvent, type EventType, type LoggedEvent, type TopicName } from '#contracts';
import {
  sightingKey,
  stableHash,
  versionsOf,
  type Claim,
  type Entity,
  type Post,
  type PostVersion,
  type Sighting,
} from '#domain';

const townNamed = (i: number) => ['Arlo', 'Brint', 'Corva', 'Dunmere', 'Estrel'][i] ?? `Town${i}`;
const CAUSES = ['missile strike', 'shelling', 'flood', 'earthquake', null] as const;
const OUTLETS = ['Daily A', 'Wire B', 'Station C', null] as const;

/** When the first post is published. */
export const START = Date.parse('2024-03-01T06:00:00Z');

const isoTime = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** The same numbers for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface SyntheticOptions {
  posts: number;
  seed: number;
  space?: string;
  /** Minutes from one post to the next on average; default 2. */
  gap?: number;
  /** Characters of text beside its sentences; default 0. */
  padding?: number;
  /** The share of posts that tell of casualties; default all. */
  telling?: number;
  /** How many towns there are; default 5. */
  towns?: number;
  /** How a moment (ms since 1970) is told; default to the minute, as it is. */
  clock?: (ms: number) => string;
}

/** Events of posts, story decisions and facts, as the services before the projector would send them. */
export function syntheticEvents(options: SyntheticOptions): AnyEvent[] {
  const { posts, seed, space = 'live', gap = 2, telling = 1, clock = isoTime } = options;
  const next = random(seed);
  const earlier: PostVersion[] = [];
  const events: AnyEvent[] = [];
  const send = <T extends EventType>(type: T, data: Parameters<typeof eventOf<T>>[1], cause: unknown[]) =>
    void events.push(eventOf(type, data, cause, { source: '/synthetic', space }) as AnyEvent);
  for (let i = 0; i < posts; i++) {
    const at = START + Math.floor(i * gap) * 60_000;
    const later = (minutes: number) => clock(at + minutes * 60_000);
    const sightings = sightingsOf(post(next, i, later(0), options), later, next);
    for (const sighting of sightings) {
      const cause = [sightingKey(sighting), sighting.kind];
      if (sighting.kind === 'post')
        send('blotter.post.published.v1', sighting.post, [sighting.post.id, ...cause]);
      else send('blotter.post.retracted.v1', sighting.retraction, [sighting.retraction.id, ...cause]);
    }
    for (const version of versionsOf(sightings)) {
      if (!version.post) continue;
      decide(version, earlier, next, send);
      const generation = 1;
      const facts = {
        entities: entitiesOf(version.post),
        claims: i % 100 < telling * 100 ? claimsOf(version.post) : [],
      };
      const enriched = { id: version.postId, version: version.version, rules: 'r1', generation, ...facts };
      send('blotter.post.enriched.v1', enriched, [version.postId, version.version, 'r1', 1]);
      earlier.push(version);
    }
  }
  return events;
}

type Send = <T extends EventType>(type: T, data: Parameters<typeof eventOf<T>>[1], cause: unknown[]) => void;

function decide(
  { postId: id, version, post }: PostVersion,
  earlier: PostVersion[],
  next: () => number,
  send: Send,
): void {
  const roll = next();
  const other = earlier[earlier.length - 1 - Math.floor(next() * Math.min(12, earlier.length))];
  const linked = other && other.postId !== id && roll < 0.4;
  const relation = roll < 0.12 ? 'copy' : roll < 0.17 ? 'revision' : 'follow_up';
  const links = linked
    ? [
        {
          post: other.postId,
          version: other.version,
          relation,
          similarity: 0.75,
          because: 'same figures',
        } as const,
      ]
    : [];
  if (linked && relation === 'copy') {
    const canonical = { post: other.postId, version: other.version };
    send('blotter.post.duplicated.v1', { id, version, seq: 0, links: [...links], canonical }, [
      id,
      version,
      0,
    ]);
  } else {
    send('blotter.post.accepted.v1', { id, version, seq: 0, links: [...links], post: post! }, [
      id,
      version,
      0,
    ]);
  }
}

function post(next: () => number, i: number, publishedAt: string, options: SyntheticOptions): Post {
  const { seed, padding = 0, towns = 5 } = options;
  const town = townNamed(Math.floor(next() * towns));
  const killed = Math.floor(next() * 20);
  const cause = CAUSES[Math.floor(next() * CAUSES.length)];
  const headline = `${town} update ${i}`;
  const text =
    `At least ${killed} people were killed in ${town}${cause ? ` in a ${cause}` : ''}. Mayor Pat Lee spoke.` +
    ' Rescue teams went on searching.'.repeat(Math.ceil(padding / 32));
  const feed = `feed-${i % 3}`;
  return {
    id: `${feed}:${stableHash([seed, i], 12)}`,
    feed,
    outlet: OUTLETS[i % 4]!,
    format: 'synthetic',
    n: i,
    publishedAt,
    precision: 'minute',
    date: null,
    updatedAt: null,
    versionAt: null,
    zone: 'Europe/Kyiv',
    headline,
    label: null,
    authors: [],
    kind: i % 29 === 28 ? 'recap' : 'post',
    url: null,
    text,
    media: [],
    quotes: [],
  };
}

/** One post in eight is edited later (another figure), one in sixteen withdrawn. */
function sightingsOf(first: Post, later: (minutes: number) => string, next: () => number): Sighting[] {
  const sightings: Sighting[] = [{ kind: 'post', post: first }];
  if (next() < 1 / 8) {
    const text = first.text.replace(/\d+/, (n) => String(Number(n) + 3));
    sightings.push({ kind: 'post', post: { ...first, text, updatedAt: later(9), versionAt: later(9) } });
  }
  if (next() < 1 / 16) {
    const { id, feed, outlet, publishedAt } = first;
    const retraction = { id, feed, outlet, publishedAt, versionAt: later(20), reason: 'taken down' };
    sightings.push({ kind: 'retraction', retraction });
  }
  return sightings;
}

function entitiesOf({ text, headline }: Post): Entity[] {
  const town = headline.split(' ')[0]!;
  const country = town.charCodeAt(town.length - 1) % 2 ? 'AA' : 'BB';
  const start = text.indexOf(town);
  const place: Entity = {
    type: 'place',
    id: `local:place:${town.toLowerCase()}`,
    name: town,
    mentions: [{ text: town, start, end: start + town.length, in: 'text' }],
    lat: 50,
    lon: 30,
    country,
    containedIn: [`local:country:${country}`],
    zone: 'Europe/Kyiv',
    level: 'town',
  };
  const at = text.indexOf('Pat Lee');
  const person: Entity = {
    type: 'person',
    id: `local:person:pat-lee-${country}`,
    name: 'Pat Lee',
    mentions: [{ text: 'Pat Lee', start: at, end: at + 7, in: 'text' }],
  };
  return [place, person];
}

function claimsOf({ text, headline, publishedAt }: Post): Claim[] {
  const town = headline.split(' ')[0]!;
  const count = Number(/\d+/.exec(text)![0]);
  const sentence = text.slice(0, text.indexOf('.') + 1);
  return [
    {
      measure: 'killed',
      count,
      min: count,
      max: null,
      qualifier: 'at_least',
      mode: 'total',
      group: 'all',
      subsets: count > 10 ? [{ group: 'children', count: 2 }] : [],
      attribution: null,
      status: 'asserted',
      place: { id: `local:place:${town.toLowerCase()}`, name: town },
      date: count % 3 === 0 ? publishedAt.slice(0, 10) : null,
      cause: CAUSES.find((cause) => cause && sentence.includes(cause)) ?? null,
      victimSide: null,
      fresh: false,
      anaphoric: false,
      sentence,
      in: 'text',
      start: 0,
      end: sentence.length,
    },
  ];
}

/** The events of some topics as a consumer gets them; the places in the log are made up. */
export function logged(events: readonly AnyEvent[], ...topics: TopicName[]): LoggedEvent[] {
  return events
    .filter((event) => topics.length === 0 || topics.includes(EVENTS[event.type].topic))
    .map((event, offset) => ({
      ...event,
      at: { topic: EVENTS[event.type].topic, partition: 0, offset },
      appendedAt: '2024-03-01T00:00:00Z',
    })) as LoggedEvent[];
}

/** The same values in another order (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], next: () => number): T[] {
  const out = [...values];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
