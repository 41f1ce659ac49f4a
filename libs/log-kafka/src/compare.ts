import { TOPICS, type TopicName } from '#contracts';
import { digestTopic, messagesOf, type EventLog, type PartitionDigest } from '#log';
import { Groups, readMessages } from '#log-postgres';
import type { Database } from '#postgres';
import type { KafkaLog } from './log.js';

/** A log cannot be moved, or came out otherwise than it went in; nothing was switched. */
export class CannotMove extends Error {
  override name = 'CannotMove';
}

/** Reads both sides to the end; throws where they are not the same. */
export async function provedSame(db: Database, log: KafkaLog): Promise<PartitionDigest[]> {
  const inTable: EventLog['read'] = (...at) => readMessages(db, ...at);
  const onBrokers: EventLog['read'] = (...at) => log.read(...at);
  const groups = new Groups(db);
  const partitions: PartitionDigest[] = [];
  for (const topic of Object.keys(TOPICS) as TopicName[]) {
    const ends = await groups.ends(topic);
    const there = await digestTopic(onBrokers, topic, ends);
    // Where only the last event of a key counts, the brokers may have taken earlier ones away by now.
    const kept = TOPICS[topic].compact ? await offsetsOf(onBrokers, topic, ends) : null;
    const here = await digestTopic(
      inTable,
      topic,
      ends,
      (one) => kept?.has(`${one.partition}/${one.offset}`) === false,
    );
    const wrong = here.find((one, i) => one.hash !== there[i]!.hash || (!kept && one.events !== ends[i]));
    if (wrong) {
      throw new CannotMove(
        `${topic}/${wrong.partition} is not the same on both sides; nothing was switched. Empty topics (another ` +
          'prefix) and a second try are safe',
      );
    }
    partitions.push(...here);
  }
  return partitions;
}

async function offsetsOf(
  read: EventLog['read'],
  topic: TopicName,
  ends: readonly number[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [partition, end] of ends.entries()) {
    for await (const { offset } of messagesOf(read, topic, partition, end))
      found.add(`${partition}/${offset}`);
  }
  return found;
}

/** Readers would be given what the topics hold beyond the end, in place of what this log appends next. */
export async function proveNothingLater(db: Database, log: KafkaLog): Promise<void> {
  const groups = new Groups(db);
  for (const topic of Object.keys(TOPICS) as TopicName[]) {
    for (const [partition, end] of (await groups.ends(topic)).entries()) {
      if (!(await log.hasLater(topic, partition, end))) continue;
      throw new CannotMove(
        `${topic}/${partition} has ${end} events here, and later ones on the brokers, as where a backup was ` +
          'restored: nothing was switched. Take another topic prefix (BLOTTER_KAFKA_PREFIX), or delete those topics',
      );
    }
  }
}
