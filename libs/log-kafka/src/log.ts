import type { Kafka } from 'kafkajs';
import type { AnyEvent, TopicName } from '#contracts';
import type {
  ConsumerOptions,
  EventLog,
  GroupPosition,
  LogConsumer,
  LogMessage,
  ParkingLot,
  Transaction,
} from '#log';
import {
  Appender,
  Groups,
  LeaseConsumer,
  PostgresParking,
  Slots,
  type Appended,
  type Tail,
} from '#log-postgres';
import { isRetriable, Session, type Database } from '#postgres';
import { KafkaGroup } from './group.js';
import type { Names } from './names.js';
import { PACKED } from './packed.js';
import { PublishedEvents } from './published.js';
import { Reader } from './reader.js';
import { Relay } from './relay.js';

/** What an open log consists of; `openKafkaLog` puts it together. */
export interface Parts {
  db: Database;
  kafka: Kafka;
  names: Names;
  partitions: (topic: TopicName) => number;
  tail: Tail;
  sessionMs: number;
  stuckMs: number;
  /** Published events stay in the outbox, which is a log that is being copied. */
  keepOutbox?: boolean;
  onError: (error: unknown) => void;
}

/** Events are committed and will be published, but the brokers have not taken them yet. */
export class NotPublished extends Error {
  override name = 'NotPublished';
}

const PUBLISH_MS = 30_000;

/**
 * The log on Kafka. What is appended goes through an outbox in PostgreSQL, where it gets its offset; positions, leases
 * and parked events live there too. docs/adr/0008-log-on-kafka.md says why.
 */
export class KafkaLog implements EventLog {
  readonly parking: ParkingLot;
  readonly #parts: Parts;
  readonly #groups: Groups;
  readonly #relay: Relay;
  readonly #reader: Reader;
  readonly #events: PublishedEvents;
  readonly #appender: Appender;
  readonly #slots: Slots;

  constructor(parts: Parts) {
    const { db, kafka, names, tail, onError, keepOutbox: keep = false } = parts;
    this.#parts = parts;
    this.#appender = new Appender(PACKED, parts.partitions);
    this.#groups = new Groups(db);
    this.parking = new PostgresParking(db);
    this.#reader = new Reader(kafka);
    this.#events = new PublishedEvents(this.#reader, names, tail);
    this.#relay = new Relay({ db, kafka, names, keep, onError, published: (ends) => tail.committed(ends) });
    this.#relay.start();
    // Some connections stay free of handlers, or heartbeats and the relay would wait behind them.
    this.#slots = new Slots(Math.max(1, db.poolSize - 4));
  }

  async append(events: readonly AnyEvent[], tx?: Transaction): Promise<void> {
    const { db } = this.#parts;
    const chunks = this.#appender.chunksOf(events);
    if (chunks.length === 0) return;
    if (tx) {
      const appended = await this.#appender.append(tx, chunks);
      if (tx instanceof Session) tx.onCommit(() => this.#relay.committed(appended));
      return;
    }
    await this.#published(await db.transaction((own) => this.#appender.append(own, chunks)));
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#parts.db.transaction(work);
  }

  consumer(options: ConsumerOptions): LogConsumer {
    const { db, kafka, names, tail, sessionMs, stuckMs } = this.#parts;
    const onError = options.onError ?? this.#parts.onError;
    const { group, topics } = options;
    const member = new KafkaGroup({ kafka, names, group, topics, tail, sessionMs, stuckMs, onError });
    const committed = (appended: readonly Appended[]): void => {
      if (appended.length) this.#relay.committed(appended);
    };
    const shared = { db, slots: this.#slots, appender: this.#appender, source: member, committed };
    return new LeaseConsumer(shared, { ...options, leaseMs: sessionMs, assigner: member });
  }

  read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]> {
    return this.#events.read(topic, partition, from, limit);
  }

  /** Whether the brokers have an event at or behind `end`, where this log ends: then its topics went on without it. */
  hasLater(topic: TopicName, partition: number, end: number): Promise<boolean> {
    return this.#events.hasLater(topic, partition, end);
  }

  ends(topic: TopicName): Promise<number[]> {
    return this.#groups.ends(topic);
  }

  positions(group?: string): Promise<GroupPosition[]> {
    return this.#groups.positions(group);
  }

  reset(group: string, topics: readonly TopicName[]): Promise<void> {
    return this.#groups.reset(group, topics);
  }

  waitForAppend(topics: readonly TopicName[], timeoutMs: number): Promise<void> {
    return this.#parts.tail.growth(topics, timeoutMs);
  }

  isTransient(error: unknown): boolean {
    if (isRetriable(error) || error instanceof NotPublished) return true;
    const { name, retriable } = (error ?? {}) as { name?: unknown; retriable?: unknown };
    return typeof name === 'string' && name.startsWith('KafkaJS') && retriable === true;
  }

  async close(): Promise<void> {
    await this.#relay.close();
    await this.#reader.close();
    await this.#parts.tail.close();
  }

  /** Resolves when the brokers have it. */
  async #published(appended: readonly Appended[]): Promise<void> {
    const { tail } = this.#parts;
    this.#relay.committed(appended);
    for (const { topic, partition, next } of appended) {
      await tail.beyond(topic, partition, next - 1, PUBLISH_MS);
      if (tail.end(topic, partition) >= next) continue;
      throw new NotPublished(
        `the brokers have not taken what was appended to ${topic} within ${PUBLISH_MS / 1000} s: it is kept, and ` +
          'published as soon as they answer',
      );
    }
  }
}
