import { EVENTS, eventOf, type AnyEvent, type TopicName } from '#contracts';
import { random, syntheticEvents } from '#test/support/synthetic-events.js';

/** Who the events of a trial come from: all else in the log is what the consumer said. */
export const SOURCE = '/conformance';
const ORIGIN = { source: SOURCE };
const AT = '2024-03-01T06:00:00Z';

/** Some events of each of these topics, in an order that a log could hold them in; some keys have several. */
export function inputsOf(topics: readonly TopicName[]): AnyEvent[] {
  const stream = syntheticEvents({ posts: 24, seed: 11 }).map((event) => ({ ...event, source: SOURCE }));
  return [...stream, ...tolls(), ...documents(), ...overrides(), ...replays(), ...parked()].filter((event) =>
    topics.includes(EVENTS[event.type].topic),
  ) as AnyEvent[];
}

/** The same events with those of one key in their order, and the keys one after the other, the last first. */
export function keyByKey(events: readonly AnyEvent[]): AnyEvent[] {
  const byKey = new Map<string, AnyEvent[]>();
  for (const event of events) {
    const name = keyOf(event);
    byKey.set(name, [...(byKey.get(name) ?? []), event]);
  }
  return [...byKey.values()].reverse().flat();
}

/** An event of the key that has the most, the first of them, so that others wait behind it. */
export function withSuccessors(events: readonly AnyEvent[]): AnyEvent {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(keyOf(event), (counts.get(keyOf(event)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return events.find((event) => counts.get(keyOf(event)) === most)!;
}

/** What a log reads like to a consumer for which one event, and so what follows it under its key, has to wait. */
export function without(events: readonly AnyEvent[], poison: AnyEvent): AnyEvent[] {
  const from = events.indexOf(poison);
  return events.filter((event, n) => n < from || keyOf(event) !== keyOf(poison));
}

export function keyOf(event: AnyEvent): string {
  return JSON.stringify([EVENTS[event.type].topic, event.space, event.key]);
}

function tolls(): AnyEvent[] {
  const next = random(5);
  return Array.from({ length: 12 }, (_, n) => {
    const killed = 3 + Math.floor(next() * 20);
    const bounds = { low: killed, best: killed, high: killed, contested: n === 7, sources: 1 };
    const data = {
      incident: `incident-${n % 4}`,
      version: 1 + Math.floor(n / 4),
      title: 'Fire in Arlo',
      place: { id: 'local:place:arlo', name: 'Arlo' },
      date: '2024-03-01',
      kind: 'fire',
      asOf: AT,
      toll: { killed: bounds },
      cause: null,
      mergedInto: null,
    };
    return eventOf('blotter.toll.changed.v1', data, [data.incident, data.version], ORIGIN);
  });
}

function documents(): AnyEvent[] {
  return Array.from({ length: 6 }, (_, n) => {
    const data = {
      id: `document-${n}`,
      feed: `feed-${n % 3}`,
      outlet: null,
      source: 'page.txt',
      format: 'synthetic',
      title: `Page ${n}`,
      versionAt: AT,
      declaredPosts: 8,
      foundPosts: 8,
      warnings: [],
      part: 0,
      parts: 1,
      text: `Text ${n}.`,
    };
    return eventOf('blotter.document.received.v1', data, [data.id], ORIGIN);
  });
}

function overrides(): AnyEvent[] {
  return Array.from({ length: 4 }, (_, n) => {
    const data = {
      id: `override-${n}`,
      action: 'exclude' as const,
      target: `claim-${n % 2}`,
      value: null,
      reason: 'seen twice',
      author: 'desk',
      at: AT,
    };
    return eventOf('blotter.override.set.v1', data, [data.id], ORIGIN);
  });
}

function replays(): AnyEvent[] {
  const nothing = { speed: null, at: null, from: null, to: null, into: 'rehearsal', sources: [] };
  return Array.from({ length: 4 }, (_, n) => {
    const data = { replay: `replay-${n}`, action: 'start' as const, ...nothing };
    return eventOf('blotter.replay.commanded.v1', data, [data.replay], ORIGIN);
  });
}

function parked(): AnyEvent[] {
  return Array.from({ length: 4 }, (_, n) => {
    const data = {
      id: `parked-${n}`,
      group: 'other',
      topic: 'blotter.posts',
      partition: 0,
      offset: n,
      key: `post-${n % 2}`,
      reason: 'failed' as const,
      error: 'Error: of another consumer',
      attempts: 5,
      event: { headers: {}, data: '{}' },
    };
    return eventOf('blotter.event.parked.v1', data, [data.id], ORIGIN);
  });
}
