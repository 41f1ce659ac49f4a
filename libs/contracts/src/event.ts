import { stableHash } from '#domain';
import { EVENTS, type EventData, type EventType, type TopicName } from './catalogue.js';

/** The name space that everything live is in; a replay may go into one of its own. */
export const LIVE = 'live';

/** A CloudEvents 1.0 event with the extensions `space` and `traceparent`; `time` is when it was appended. */
export interface Event<T extends EventType = EventType> {
  id: string;
  type: T;
  /** Who made it: `/ingester`, `/deduplicator`, … */
  source: string;
  space: string;
  key: string;
  traceparent: string | null;
  /**
   * Of what was seen of a post its name within the post (`sightingKey`), where whoever appended it says so: to work it out
   * costs a hash over the whole wording.
   */
  wording?: string;
  data: EventData<T>;
}

/** A discriminated union over `type`: narrowing the type narrows the data. */
export type AnyEvent = { [T in EventType]: Event<T> }[EventType];

/** Where an event stands in the log. */
export interface Position {
  topic: TopicName;
  partition: number;
  offset: number;
}

export type LoggedEvent<T extends EventType = EventType> = {
  [K in T]: Event<K> & { at: Position; appendedAt: string };
}[T];

/**
 * An event whose id derives from its cause, so that the same cause gives the same event whenever it is handled again.
 * `cause` names what it follows from, such as a post id and a version.
 */
export function eventOf<T extends EventType>(
  type: T,
  data: EventData<T>,
  cause: readonly unknown[],
  origin: { source: string; space?: string; traceparent?: string | null },
): Event<T> {
  const space = origin.space ?? LIVE;
  const key = (EVENTS[type].key as (d: EventData<T>) => string)(data);
  return {
    id: stableHash([type, space, ...cause], 32),
    type,
    source: origin.source,
    space,
    key,
    traceparent: origin.traceparent ?? null,
    data,
  };
}
