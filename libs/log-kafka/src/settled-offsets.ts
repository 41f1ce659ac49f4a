import type { Consumer } from 'kafkajs';
import { nameOf } from '#log-postgres';
import type { Feed } from './feed.js';
import type { Names } from './names.js';

/** The Kafka offset before which a partition is settled. */
interface Settled {
  topic: string;
  partition: number;
  offset: number;
}

/** The positions that the brokers are told of, for tools that show lag; those that count are in PostgreSQL. */
export class SettledOffsets {
  readonly #names: Names;
  /** What remains to be told. */
  readonly #settled = new Map<string, Settled>();
  /** What they were told last. */
  readonly #told = new Map<string, number>();

  constructor(names: Names) {
    this.#names = names;
  }

  note({ lease, settled }: Feed): void {
    const topic = this.#names.of(lease.topic);
    this.#settled.set(nameOf(lease), { topic, partition: lease.partition, offset: settled });
  }

  /** In a new generation all is told anew. */
  tellAnew(): void {
    this.#told.clear();
  }

  /** Tells them what is new. What fails is not tried again: the next round knows better. */
  async tell(consumer: Consumer | null): Promise<void> {
    const news = [...this.#settled].filter(([name, { offset }]) => this.#told.get(name) !== offset);
    this.#settled.clear();
    if (!consumer || news.length === 0) return;
    try {
      await consumer.commitOffsets(news.map(([, one]) => ({ ...one, offset: String(one.offset) })));
      for (const [name, { offset }] of news) this.#told.set(name, offset);
    } catch {
      // The brokers keep what they have.
    }
  }
}
