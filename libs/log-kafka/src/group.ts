import { setTimeout as sleep } from 'node:timers/promises';
import type { Batch, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { TopicName } from '#contracts';
import { backoff } from '#log';
import {
  nameOf,
  type Assigner,
  type PartitionLease,
  type PartitionSource,
  type Slot,
  type Source,
  type Tail,
} from '#log-postgres';
import { runsAssigner } from './assigner.js';
import { Feed, type FeedHost } from './feed.js';
import { fetchedOf } from './fetch-response.js';
import type { Names } from './names.js';

export interface GroupOptions {
  kafka: Kafka;
  names: Names;
  group: string;
  topics: readonly TopicName[];
  /** What has been published, as far as this process knows. */
  tail: Tail;
  /** A member that the brokers hear nothing of for so long loses its partitions. */
  sessionMs: number;
  /** A partition that brings nothing for so long, although there is something, makes the member join anew. */
  stuckMs: number;
  onError: (error: unknown) => void;
}

/** The longest that a fetch waits at an idle broker, and so the delay of a seek or of a partition that goes on. */
const WAIT_MS = 200;
const COMMIT_MS = 1_000;

/**
 * A member of a Kafka consumer group: it learns which partitions are its own and fills their feeds. Handlers run
 * elsewhere, so `eachBatch` only puts messages away: no handler, however slow, keeps heartbeats back, and a failing
 * partition stops no other. kafkajs's own positions are hints for tools (lag); those that count are in PostgreSQL.
 */
export class KafkaGroup implements Source, Assigner, FeedHost {
  readonly #options: GroupOptions;
  readonly #feeds = new Map<string, Feed>();
  /** What remains to be told to the brokers: the Kafka offset before which a partition is settled. */
  readonly #settled = new Map<string, { topic: string; partition: number; offset: number }>();
  /** What they were told last. */
  readonly #told = new Map<string, number>();
  readonly #stopping = new AbortController();
  #consumer: Consumer | null = null;
  #assigned: Slot[] = [];
  #heardAt = 0;
  #changed: () => void = () => undefined;
  #crash: (error: Error) => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(options: GroupOptions) {
    this.#options = options;
  }

  start(changed: () => void): void {
    this.#changed = changed;
    this.#running = this.#run();
  }

  /** None while the brokers have not been heard of for so long that they may have given the partitions to others. */
  assigned(): Slot[] {
    return Date.now() - this.#heardAt < this.#options.sessionMs ? this.#assigned : [];
  }

  open(lease: PartitionLease): PartitionSource {
    // A Kafka offset is never below the sequence: it is as much above as messages were sent twice. So the search may
    // begin at the sequence; more than what is published it cannot be, or the brokers would begin at the start.
    const startAt = Math.min(lease.position, this.#options.tail.end(lease.topic, lease.partition));
    const feed = new Feed(lease, startAt, this);
    this.#feeds.set(nameOf(lease), feed);
    this.seek(feed, startAt);
    this.hungry(feed);
    return feed;
  }

  hungry({ lease }: Feed): void {
    this.#consumer?.resume([this.#place(lease)]);
  }

  seek({ lease }: Feed, kafkaOffset: number): void {
    const { names } = this.#options;
    const at = { topic: names.of(lease.topic), partition: lease.partition, offset: String(kafkaOffset) };
    if (this.#isAssigned(lease)) this.#consumer?.seek(at);
  }

  closed(feed: Feed): void {
    this.#note(feed);
    if (this.#feeds.get(nameOf(feed.lease)) === feed) this.#feeds.delete(nameOf(feed.lease));
    this.#consumer?.pause([this.#place(feed.lease)]);
  }

  async stop(): Promise<void> {
    await this.#commit();
    this.#stopping.abort();
    this.#crash(new Error('stopped'));
    await this.#running;
  }

  /** Joins, and joins again after a crash, since kafkajs would live on without a consumer (tulios/kafkajs #1443). */
  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const began = Date.now();
      try {
        await this.#session();
      } catch (error) {
        // A broker that has just started loads its groups: that is no news until it goes on.
        const passing = attempt <= 2 && (error as { retriable?: unknown }).retriable === true;
        if (!signal.aborted && !passing) this.#options.onError(error);
      }
      this.#assigned = [];
      this.#changed();
      if (Date.now() - began > 60_000) attempt = 1;
      await sleep(backoff(attempt, 200, 10_000), undefined, { signal }).catch(() => undefined);
    }
  }

  /** One membership, from joining until it crashes or is told to end. */
  async #session(): Promise<void> {
    const consumer = this.#options.kafka.consumer(this.#settings());
    const crashed = new Promise<never>((_, reject) => (this.#crash = reject));
    crashed.catch(() => undefined);
    consumer.on(consumer.events.CRASH, ({ payload }) => this.#crash(payload.error));
    consumer.on(consumer.events.HEARTBEAT, () => void (this.#heardAt = Date.now()));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => this.#joined(payload.memberAssignment));
    const timer = setInterval(() => this.#tick(), COMMIT_MS);
    try {
      await consumer.connect();
      const topics = this.#options.topics.map((topic) => this.#options.names.of(topic));
      await consumer.subscribe({ topics, fromBeginning: true });
      this.#consumer = consumer;
      await consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        eachBatch: (payload) => this.#put(payload),
      });
      await crashed;
    } finally {
      clearInterval(timer);
      this.#consumer = null;
      await consumer.disconnect().catch(() => undefined);
    }
  }

  #settings() {
    const { names, group, sessionMs } = this.#options;
    return {
      groupId: names.of(group),
      partitionAssigners: [runsAssigner],
      sessionTimeout: sessionMs,
      rebalanceTimeout: Math.max(sessionMs, 10_000),
      heartbeatInterval: Math.floor(sessionMs / 6),
      maxWaitTimeInMs: WAIT_MS,
      allowAutoTopicCreation: false,
      retry: { retries: 4, restartOnFailure: async () => false },
    };
  }

  /** Called before the first fetch of a new generation: partitions without a feed wait until their lease is taken. */
  #joined(assignment: Record<string, number[]>): void {
    this.#heardAt = Date.now();
    this.#told.clear();
    this.#assigned = Object.entries(assignment).flatMap(([name, partitions]) => {
      const topic = this.#options.names.topic(name);
      return topic ? partitions.map((partition) => ({ topic, partition })) : [];
    });
    for (const slot of this.#assigned) {
      const feed = this.#feeds.get(nameOf(slot));
      if (!feed || feed.full) this.#consumer?.pause([this.#place(slot)]);
      // kafkajs begins a generation at what was committed, which is behind what is already here.
      if (feed) this.seek(feed, feed.nextKafkaOffset);
    }
    this.#changed();
  }

  async #put({ batch, resolveOffset }: EachBatchPayload): Promise<void> {
    const topic = this.#options.names.topic(batch.topic);
    const feed = topic && this.#feeds.get(nameOf({ topic, partition: batch.partition }));
    // Without a feed the partition is paused, and read from its position on when it gets one.
    if (!feed) return;
    const { fetchedOffset } = batch as Batch & { fetchedOffset: string };
    feed.take(fetchedOf(batch.messages, Number(fetchedOffset)));
    resolveOffset(batch.lastOffset());
    if (feed.full) this.#consumer?.pause([this.#place(feed.lease)]);
  }

  #tick(): void {
    for (const feed of this.#feeds.values()) this.#note(feed);
    void this.#commit();
    if (this.#feeds.size) this.#lookForStuck();
  }

  #note(feed: Feed): void {
    const { topic, partition } = feed.lease;
    const name = this.#options.names.of(topic);
    this.#settled.set(nameOf(feed.lease), { topic: name, partition, offset: feed.settled });
  }

  /** For tools that show lag. What fails is not tried again: the next round knows better. */
  async #commit(): Promise<void> {
    const consumer = this.#consumer;
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

  /** The only liveness that counts: there is something to fetch, there is room, and it comes. */
  #lookForStuck(): void {
    const { tail, stuckMs, names, group } = this.#options;
    for (const feed of this.#feeds.values()) {
      const { topic, partition } = feed.lease;
      if (feed.full || tail.end(topic, partition) <= feed.expected) feed.waitingSince = null;
      else feed.waitingSince ??= Date.now();
      if (feed.waitingSince === null || Date.now() - feed.waitingSince < stuckMs) continue;
      feed.waitingSince = null;
      const place = `${names.of(topic)}/${partition}@${feed.expected}`;
      this.#crash(
        new Error(`${group} got nothing from ${place} for ${stuckMs} ms: it joins its group again`),
      );
    }
  }

  #isAssigned(slot: Slot): boolean {
    return this.#assigned.some(
      ({ topic, partition }) => topic === slot.topic && partition === slot.partition,
    );
  }

  #place({ topic, partition }: Slot): { topic: string; partitions: number[] } {
    return { topic: this.#options.names.of(topic), partitions: [partition] };
  }
}
