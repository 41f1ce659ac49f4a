import type { Broker, Cluster, Kafka, KafkaMessage } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '#log';

/** The parts of kafkajs behind its consumer that reading without a group needs; its types leave them out. */
interface FetchedPartition {
  partition: number;
  messages: KafkaMessage[];
}
interface FetchingBroker extends Broker {
  fetch(request: {
    maxWaitTime: number;
    minBytes: number;
    maxBytes: number;
    isolationLevel: number;
    topics: { topic: string; partitions: { partition: number; fetchOffset: string; maxBytes: number }[] }[];
  }): Promise<{ responses: { topicName: string; partitions: FetchedPartition[] }[] }>;
}
interface FetchingCluster extends Cluster {
  addTargetTopic(topic: string): Promise<void>;
  findLeaderForPartitions(topic: string, partitions: number[]): Record<string, number[]>;
  findBroker(node: { nodeId: string }): Promise<FetchingBroker>;
}
type CreateCluster = (options: {
  metadataMaxAge: number;
  allowAutoTopicCreation: boolean;
}) => FetchingCluster;

const READ_UNCOMMITTED = 0;
const METADATA_MS = 300_000;
const TRIES = 6;

/**
 * Reads from any offset of a partition, without joining a group for it. kafkajs has no public way to do so; this is the
 * one place that reaches into it, and it refuses at once where a version has moved the door.
 */
export class Reader {
  readonly #cluster: FetchingCluster;
  #connected: Promise<void> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(kafka: Kafka) {
    const door = Object.getOwnPropertySymbols(kafka).find(
      (one) => one.description === 'private:Kafka:createCluster',
    );
    const create = door && (kafka as unknown as Record<symbol, CreateCluster>)[door];
    if (!create)
      throw new Error('this version of kafkajs gives no cluster: use 2.2.4, which package.json names');
    this.#cluster = create({ metadataMaxAge: METADATA_MS, allowAutoTopicCreation: false });
  }

  /** Messages from a Kafka offset on, about `maxBytes` of them; none at the end of the partition. */
  async fetch(topic: string, partition: number, offset: number, maxBytes: number): Promise<KafkaMessage[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const found = await this.#inTurn(() => this.#fetch(topic, partition, offset, maxBytes));
        // The brokers answer with whole batches: the first may begin before the offset.
        return found.filter((message) => Number(message.offset) >= offset);
      } catch (error) {
        if (attempt === TRIES || (error as { retriable?: boolean }).retriable === false) throw error;
        await sleep(backoff(attempt, 50, 2_000));
        this.#connected = null;
        await this.#cluster.refreshMetadata().catch(() => undefined);
      }
    }
  }

  async close(): Promise<void> {
    if (this.#connected) await this.#cluster.disconnect().catch(() => undefined);
  }

  async #fetch(topic: string, partition: number, offset: number, maxBytes: number): Promise<KafkaMessage[]> {
    const broker = await this.#leaderOf(topic, partition);
    const { responses } = await broker.fetch({
      maxWaitTime: 10,
      minBytes: 1,
      maxBytes,
      isolationLevel: READ_UNCOMMITTED,
      topics: [{ topic, partitions: [{ partition, fetchOffset: String(offset), maxBytes }] }],
    });
    return responses[0]?.partitions[0]?.messages ?? [];
  }

  /**
   * One at a time: two that connect at once leave a connection behind that kafkajs never ends, and a broker takes the
   * requests of a connection one by one in any case.
   */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #leaderOf(topic: string, partition: number): Promise<FetchingBroker> {
    const cluster = this.#cluster;
    await (this.#connected ??= cluster.connect());
    await cluster.addTargetTopic(topic);
    await cluster.refreshMetadataIfNecessary();
    const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
    if (nodeId === undefined) throw new Error(`${topic}/${partition} has no leader at the moment`);
    return cluster.findBroker({ nodeId });
  }
}
