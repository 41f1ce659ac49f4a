import { type z } from 'zod';
import * as s from './schemas.js';

/** One type of event: where it travels, by which key it is ordered, and what its data must be. */
export interface EventSpec<S extends z.ZodType = z.ZodType, T extends TopicName = TopicName> {
  topic: T;
  key: (data: z.infer<S>) => string;
  data: S;
}

/** Topics with their default number of partitions; `compact` marks those where the last event of a key is enough. */
export const TOPICS = {
  'blotter.documents': { partitions: 3, compact: false },
  'blotter.posts': { partitions: 6, compact: false },
  'blotter.stories': { partitions: 6, compact: false },
  'blotter.facts': { partitions: 6, compact: false },
  'blotter.tolls': { partitions: 3, compact: true },
  'blotter.commands': { partitions: 1, compact: false },
  'blotter.overrides': { partitions: 1, compact: false },
  'blotter.parked': { partitions: 1, compact: false },
} as const;
export type TopicName = keyof typeof TOPICS;

function spec<S extends z.ZodType, T extends TopicName>(
  topic: T,
  key: (data: z.infer<S>) => string,
  data: S,
): EventSpec<S, T> {
  return { topic, key, data };
}

/** The one catalogue of event types. Schemas change only so that old readers and old events both survive. */
export const EVENTS = {
  'blotter.document.received.v1': spec('blotter.documents', (d) => d.feed, s.documentSchema),
  'blotter.post.published.v1': spec('blotter.posts', (d) => d.id, s.postSchema),
  'blotter.post.revised.v1': spec('blotter.posts', (d) => d.id, s.postSchema),
  'blotter.post.retracted.v1': spec('blotter.posts', (d) => d.id, s.retractionSchema),
  'blotter.post.accepted.v1': spec('blotter.stories', (d) => d.id, s.acceptedSchema),
  'blotter.post.duplicated.v1': spec('blotter.stories', (d) => d.id, s.duplicatedSchema),
  'blotter.post.enriched.v1': spec('blotter.facts', (d) => d.id, s.enrichedSchema),
  'blotter.toll.changed.v1': spec('blotter.tolls', (d) => d.incident, s.tollChangedSchema),
  'blotter.replay.commanded.v1': spec('blotter.commands', (d) => d.replay, s.replayCommandSchema),
  'blotter.override.set.v1': spec('blotter.overrides', (d) => d.target, s.overrideSchema),
  'blotter.override.withdrawn.v1': spec('blotter.overrides', (d) => d.target, s.overrideWithdrawnSchema),
  'blotter.event.parked.v1': spec('blotter.parked', (d) => d.key, s.parkedSchema),
} as const;
export type EventType = keyof typeof EVENTS;
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]['data']>;
export type TypesOf<Topic extends TopicName> = {
  [T in EventType]: (typeof EVENTS)[T]['topic'] extends Topic ? T : never;
}[EventType];
