import { createHash } from 'node:crypto';
import type { TopicName } from '#contracts';
import type { EventLog, LogMessage } from './port.js';

const PAGE = 1_000;

/** What one partition holds, in a form that two logs can be compared by. */
export interface PartitionDigest {
  topic: TopicName;
  partition: number;
  events: number;
  /** SHA-256 over every event in order: its offset, key, headers, data and time. */
  hash: string;
}

/**
 * Hashes the partitions of a topic from start to end. `skip` leaves messages out of the hash, as those that compaction
 * took from the other side.
 */
export async function digestTopic(
  read: EventLog['read'],
  topic: TopicName,
  ends: readonly number[],
  skip: (message: LogMessage) => boolean = () => false,
): Promise<PartitionDigest[]> {
  const digests: PartitionDigest[] = [];
  for (const [partition, end] of ends.entries()) {
    const hash = createHash('sha256');
    let events = 0;
    for await (const message of messagesOf(read, topic, partition, end)) {
      if (skip(message)) continue;
      hash.update(canonical(message));
      events += 1;
    }
    digests.push({ topic, partition, events, hash: hash.digest('hex') });
  }
  return digests;
}

/** All messages of a partition before `end`, page by page. */
export async function* messagesOf(
  read: EventLog['read'],
  topic: TopicName,
  partition: number,
  end: number,
  from = 0,
): AsyncGenerator<LogMessage> {
  for (let next = from; next < end;) {
    const messages = await read(topic, partition, next, Math.min(PAGE, end - next));
    if (messages.length === 0) return;
    yield* messages;
    next = messages.at(-1)!.offset + 1;
  }
}

/** One line; headers have no order of their own. */
function canonical({ offset, key, headers, data, appendedAt }: LogMessage): string {
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify([offset, key, sorted, data, appendedAt])}\n`;
}
