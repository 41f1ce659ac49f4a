import type { Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '#log';
import { produceRequest, type Share } from './batch.js';
import { openCluster, produce, type OpenCluster } from './door.js';

const TRIES = 4;

/** Sends batches that are bytes already. kafkajs's producer would make two dozen buffers of every event. */
export class Sender {
  readonly #cluster: OpenCluster;
  #connected: Promise<void> | null = null;

  constructor(kafka: Kafka) {
    this.#cluster = openCluster(kafka);
  }

  /** Resolves when all brokers have taken their shares; some may have when it throws. */
  async send(shares: readonly Share[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#send(shares);
      } catch (error) {
        if (attempt === TRIES || (error as { retriable?: boolean }).retriable === false) throw error;
        await this.#again(error as { name?: string; host?: string; port?: number });
        await sleep(backoff(attempt, 50, 1_000));
      }
    }
  }

  async close(): Promise<void> {
    if (this.#connected) await this.#cluster.disconnect().catch(() => undefined);
  }

  async #send(shares: readonly Share[]): Promise<void> {
    const cluster = this.#cluster;
    await (this.#connected ??= cluster.connect());
    await cluster.addMultipleTargetTopics([...new Set(shares.map(({ topic }) => topic))]);
    await cluster.refreshMetadataIfNecessary();
    const requests = [...this.#byLeader(shares)].map(async ([nodeId, own]) =>
      produce(await cluster.findBroker({ nodeId }), produceRequest(own)),
    );
    // Who is late is waited for: no request may be overtaken by its own repetition.
    const failed = (await Promise.allSettled(requests)).find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  #byLeader(shares: readonly Share[]): Map<string, Share[]> {
    const found = new Map<string, Share[]>();
    for (const share of shares) {
      const { topic, partition } = share;
      const [nodeId] = Object.keys(this.#cluster.findLeaderForPartitions(topic, [partition]));
      if (nodeId === undefined) throw new Error(`${topic}/${partition} has no leader at the moment`);
      const own = found.get(nodeId);
      if (own) own.push(share);
      else found.set(nodeId, [share]);
    }
    return found;
  }

  /** Leaders and addresses may be others by now. */
  async #again({ name, host, port }: { name?: string; host?: string; port?: number }): Promise<void> {
    this.#connected = null;
    if (name === 'KafkaJSConnectionClosedError' && host && port) this.#cluster.removeBroker({ host, port });
    await this.#cluster.refreshMetadata().catch(() => undefined);
  }
}
