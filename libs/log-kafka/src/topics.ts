import type { Admin, ITopicConfig } from 'kafkajs';
import { TOPICS, type TopicName } from '#contracts';
import type { Names } from './names.js';

/** A document's part is far smaller, but an event that PostgreSQL took must not be refused by the brokers. */
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

/** Something about the topics on the brokers does not fit, and going on would mix or lose events. */
export class UnfitTopics extends Error {
  override name = 'UnfitTopics';
}

/**
 * Makes the topics that are missing, and proves that those that exist have as many partitions as the database gives
 * offsets for: a key would be sent elsewhere under another number.
 */
export async function ensureKafkaTopics(
  admin: Admin,
  names: Names,
  partitions: (topic: TopicName) => number,
  replication: number | undefined,
): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = names.topics.filter((topic) => !existing.has(names.of(topic)));
  if (missing.length) {
    // Two that start together both find it missing; the later one is told that it exists, which is no error here.
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => topicConfig(names.of(topic), topic, partitions(topic), replication)),
    });
  }
  const { topics } = await admin.fetchTopicMetadata({ topics: names.topics.map((topic) => names.of(topic)) });
  const wrong = topics.flatMap(({ name, partitions: found }) => {
    const wanted = partitions(names.topic(name)!);
    return found.length === wanted ? [] : [`${name} has ${found.length} partitions instead of ${wanted}`];
  });
  if (wrong.length === 0) return;
  throw new UnfitTopics(
    `${wrong.join(', ')}: the number is kept from the first day, since another one would send keys elsewhere. ` +
      'Use another topic prefix, or delete the topics where nothing of value is in them',
  );
}

function topicConfig(
  name: string,
  topic: TopicName,
  numPartitions: number,
  replicationFactor = -1,
): ITopicConfig {
  const settings: Record<string, string> = {
    // The record is for ever; what can be worked out again is kept as long, so that a rebuild needs no order of steps.
    'retention.ms': '-1',
    'retention.bytes': '-1',
    'cleanup.policy': TOPICS[topic].compact ? 'compact' : 'delete',
    'max.message.bytes': String(MAX_MESSAGE_BYTES),
    'message.timestamp.type': 'CreateTime',
    // One copy may be away without that writing stops, and an acknowledged event is on two.
    ...(replicationFactor >= 3 ? { 'min.insync.replicas': '2' } : {}),
  };
  const configEntries = Object.entries(settings).map(([key, value]) => ({ name: key, value }));
  return { topic: name, numPartitions, replicationFactor, configEntries };
}
