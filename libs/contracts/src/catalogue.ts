import { type z } from 'zod';
import * as s from './schemas/index.js';

/** One type of event: where it travels, by which key it is ordered, and what its data must be. */
export interface EventSpec<S extends z.ZodType = z.ZodType, T extends TopicName = TopicName> {
  topic: T;
  key: (data: z.infer<S>) => string;
  data: S;
  /** What it tells, in one sentence, for the published schema. */
  tells: string;
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
  tells: string,
): EventSpec<S, T> {
  return { topic, key, data, tells };
}

/** The one catalogue of event types. Schemas change only so that old readers and old events both survive. */
export const EVENTS = {
  'blotter.document.received.v1': spec(
    'blotter.documents',
    (d) => d.feed,
    s.documentSchema,
    'A page, feed or file was read; a long one comes in parts.',
  ),
  'blotter.post.published.v1': spec(
    'blotter.posts',
    (d) => d.id,
    s.postSchema,
    'A post was seen for the first time.',
  ),
  'blotter.post.revised.v1': spec(
    'blotter.posts',
    (d) => d.id,
    s.postSchema,
    'A post that was seen before has other words, another headline or another time.',
  ),
  'blotter.post.retracted.v1': spec(
    'blotter.posts',
    (d) => d.id,
    s.retractionSchema,
    'A post was taken back by its feed.',
  ),
  'blotter.post.accepted.v1': spec(
    'blotter.stories',
    (d) => d.id,
    s.acceptedSchema,
    'A version of a post counts as news; it carries the post and its links to earlier ones.',
  ),
  'blotter.post.duplicated.v1': spec(
    'blotter.stories',
    (d) => d.id,
    s.duplicatedSchema,
    'A version of a post repeats an earlier one; what was found in it no longer counts.',
  ),
  'blotter.post.enriched.v1': spec(
    'blotter.facts',
    (d) => d.id,
    s.enrichedSchema,
    'The people, places, organisations and casualty claims that one version of a post names.',
  ),
  'blotter.toll.changed.v1': spec(
    'blotter.tolls',
    (d) => d.incident,
    s.tollChangedSchema,
    'The whole toll of an incident, after a claim moved it or the incident was merged away.',
  ),
  'blotter.replay.commanded.v1': spec(
    'blotter.commands',
    (d) => d.replay,
    s.replayCommandSchema,
    'A replay was started, or told to pause, go on, change its speed, jump or stop.',
  ),
  'blotter.override.set.v1': spec(
    'blotter.overrides',
    (d) => d.target,
    s.overrideSchema,
    'Somebody overrules what was worked out, and says why.',
  ),
  'blotter.override.withdrawn.v1': spec(
    'blotter.overrides',
    (d) => d.target,
    s.overrideWithdrawnSchema,
    'An override no longer holds.',
  ),
  'blotter.event.parked.v1': spec(
    'blotter.parked',
    (d) => d.key,
    s.parkedSchema,
    'A consumer could not handle an event and set it aside, with the reason.',
  ),
} as const;
export type EventType = keyof typeof EVENTS;
export type EventData<T extends EventType> = z.infer<(typeof EVENTS)[T]['data']>;
export type TypesOf<Topic extends TopicName> = {
  [T in EventType]: (typeof EVENTS)[T]['topic'] extends Topic ? T : never;
}[EventType];
