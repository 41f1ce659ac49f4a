import type { Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '#log';
import { openCluster, type OpenBroker, type OpenCluster } from './door.js';
import type { Fetched } from './fetched.js';
import { fetchedOf } from './fetch-response.js';

const READ_UNCOMMITTED = 0;
const TRIES = 6;

/**
 * Reads from any offset of a partition, without joining a group for it.
 */
export class Reader {
  readonly #cluster: OpenCluster;
  #connected: Promise<void> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(kafka: Kafka) {
    this.#cluster = openCluster(kafka);
  }

  /** Messages from a Kafka offset on, about `maxBytes` of them; none at the end of the partition. */
  async fetch(topic: string, partition: number, offset: number, maxBytes: number): Promise<Fetched[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#inTurn(() => this.#fetch(topic, partition, offset, maxBytes));
      } catch (error) {
        if (attempt === TRIES || (error as { retriable?: boolean }).retriable === false) throw error;
        await sleep(backoff(attempt, 50, 2_000));
        this.#connected = null;
        await this.#cluster.refreshMetadata().catch(() => undefined);
      }
    }
  }

  /** The Kafka offset that the next message of a partition will have. */
  async end(topic: string, partition: number): Promise<number> {
    const found = await this.#inTurn(async () => {
      await this.#leaderOf(topic, partition);
      return this.#cluster.fetchTopicsOffset([{ topic, partitions: [{ partition }] }]);
    });
    return Number(found[0]!.partitions[0]!.offset);
  }

  async close(): Promise<void> {
    if (this.#connected) await this.#cluster.disconnect().catch(() => undefined);
  }

  async #fetch(topic: string, partition: number, offset: number, maxBytes: number): Promise<Fetched[]> {
    const broker = await this.#leaderOf(topic, partition);
    const { responses } = await broker.fetch({
      maxWaitTime: 10,
      minBytes: 1,
      maxBytes,
      isolationLevel: READ_UNCOMMITTED,
      topics: [{ topic, partitions: [{ partition, fetchOffset: String(offset), maxBytes }] }],
    });
    return fetchedOf(responses[0]?.partitions[0]?.messages ?? [], offset);
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

  async #leaderOf(topic: string, partition: number): Promise<OpenBroker> {
    const cluster = this.#cluster;
    await (this.#connected ??= cluster.connect());
    await cluster.addTargetTopic(topic);
    await cluster.refreshMetadataIfNecessary();
    const [nodeId] = Object.keys(cluster.findLeaderForPartitions(topic, [partition]));
    if (nodeId === undefined) throw new Error(`${topic}/${partition} has no leader at the moment`);
    return cluster.findBroker({ nodeId });
  }
}
