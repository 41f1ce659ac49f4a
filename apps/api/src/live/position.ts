import type { TopicName } from '#contracts';
import { Problem } from '../http/problem.js';

/** The next offset to read, per partition of each topic that a stream follows. */
export type StreamPosition = Map<TopicName, number[]>;

/** The id of a server-sent event: opaque to the reader, and without a character that could end its line. */
export function encodePosition(position: StreamPosition): string {
  return Buffer.from(JSON.stringify(Object.fromEntries(position))).toString('base64url');
}

/**
 * Where a reader goes on: at its id for the topics that it names, else at `fresh`. Throws a 400 for an id that this log
 * cannot have given: another number of partitions, or an offset behind the end, is another log's.
 */
export function resume(
  id: string,
  fresh: StreamPosition,
  ends: ReadonlyMap<TopicName, number[]>,
): StreamPosition {
  const given = parse(id);
  if (given === null) throw foreign();
  const entries = [...fresh].map(([topic, start]): [TopicName, number[]] => {
    const offsets = given[topic];
    if (offsets === undefined) return [topic, start];
    const end = ends.get(topic) ?? [];
    if (!isOffsets(offsets) || offsets.length !== end.length) throw foreign();
    if (offsets.some((offset, partition) => offset > end[partition]!)) throw foreign();
    return [topic, [...offsets]];
  });
  return new Map(entries);
}

function parse(id: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isOffsets(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((offset) => Number.isSafeInteger(offset) && offset >= 0);
}

function foreign(): Problem {
  return new Problem(
    400,
    'bad-parameter',
    'Last-Event-ID: was not given by this log; leave it out to start anew',
    {
      parameter: 'Last-Event-ID',
      allowed: 'the id of an event of this stream',
      example: '(leave it out)',
    },
  );
}
