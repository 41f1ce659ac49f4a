import { eventOf, type AnyEvent, type TopicName } from '#contracts';
import { readPostLine } from '#domain/feed/index.js';
import { cloudEvent, type LogMessage } from '#log';

/** An event as `GET /v1/log` lends it, without its lease. */
export type Lent = ReturnType<typeof cloudEvent> & {
  id: string;
  type: string;
  subject: string;
  data: unknown;
};

const ORIGIN = { source: '/conformance' };
const PARTITIONS = 3;

/** Topics that there are made-up events of. */
export const KNOWN_TOPICS: readonly TopicName[] = ['blotter.tolls', 'blotter.posts'];

/** Some events of a topic: six keys, each with three, one after the other. */
export function madeUpEvents(topic: TopicName): Lent[] {
  const make = topic === 'blotter.tolls' ? toll : post;
  return [0, 1, 2].flatMap((version) => [0, 1, 2, 3, 4, 5].map((key) => lent(topic, make(key, version))));
}

/** Events in their partitions: those of one key in one, in their order. */
export function partitioned(events: readonly Lent[]): Lent[][] {
  const keys = [...new Set(events.map(({ subject }) => subject))];
  const partitions: Lent[][] = Array.from({ length: PARTITIONS }, () => []);
  for (const event of events) {
    const partition = keys.indexOf(event.subject) % PARTITIONS;
    const offset = partitions[partition]!.length;
    partitions[partition]!.push({ ...event, partition, offset });
  }
  return partitions;
}

function lent(topic: TopicName, { id, type, key, source, data }: AnyEvent): Lent {
  const headers = { ce_id: id, ce_type: type, ce_source: source, ce_space: 'live' };
  const at = { topic, partition: 0, offset: 0, appendedAt: '2024-03-01T06:00:00Z' };
  return cloudEvent({ ...at, key, headers, data: JSON.stringify(data) } satisfies LogMessage) as Lent;
}

function toll(key: number, version: number): AnyEvent {
  const best = 3 + key + 2 * version;
  const data = {
    incident: `incident-${key}`,
    version: version + 1,
    title: `Fire in Arlo ${key}`,
    place: { id: 'local:place:arlo', name: 'Arlo' },
    date: '2024-03-01',
    kind: 'fire',
    asOf: `2024-03-01T0${version}:00:00Z`,
    toll: { killed: { low: best - 1, best, high: best, contested: false, sources: 1 } },
    cause: null,
    mergedInto: null,
  };
  return eventOf('blotter.toll.changed.v1', data, [data.incident, data.version], ORIGIN);
}

function post(key: number, version: number): AnyEvent {
  const line = {
    id: `post-${key}`,
    feed: `feed-${key % 2}`,
    text: `Bulletin ${key}: ${3 + version} people were killed in Arlo.`,
    publishedAt: '2024-03-01T06:00:00Z',
    updatedAt: `2024-03-01T0${6 + version}:30:00Z`,
  };
  const record = readPostLine(JSON.stringify(line), 1, { source: 'conformance' });
  if (record?.kind !== 'post') throw new Error('the made-up post is none');
  const type = version === 0 ? 'blotter.post.published.v1' : 'blotter.post.revised.v1';
  return eventOf(type, record.post, [line.id, version], ORIGIN) as AnyEvent;
}
