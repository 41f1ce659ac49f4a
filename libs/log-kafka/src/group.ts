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
import { Feed, type FeedHost } from './feed.js';
import { fetchedOf } from './fetch-response.js';
import { Membership } from './membership.js';
import type { Names } from './names.js';
import { SettledOffsets } from './settled-offsets.js';
import { stuckAmong } from './stuck.js';

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

/**
 * A member of a Kafka consumer group: it learns which partitions are its own and fills their feeds. Handlers run
 * elsewhere, so that batches are only put away: no handler, however slow, keeps heartbeats back, and a failing
 * partition stops no other. kafkajs's own positions are hints for tools (lag); those that count are in PostgreSQL.
 */
export class KafkaGroup implements Source, Assigner, FeedHost {
  readonly #options: GroupOptions;
  readonly #feeds = new Map<string, Feed>();
  readonly #offsets: SettledOffsets;
  readonly #membership: Membership;
  readonly #stopping = new AbortController();
  #consumer: Consumer | null = null;
  #assigned: Slot[] = [];
  #heardAt = 0;
  #changed: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(options: GroupOptions) {
    const { kafka, names, group, topics, sessionMs } = options;
    this.#options = options;
    this.#offsets = new SettledOffsets(names);
    this.#membership = new Membership(
      { kafka, groupId: names.of(group), topics: topics.map((topic) => names.of(topic)), sessionMs },
      {
        heard: () => void (this.#heardAt = Date.now()),
        joined: (assignment) => this.#joined(assignment),
        holds: (consumer) => void (this.#consumer = consumer),
        put: (payload) => this.#put(payload),
        tick: () => this.#tick(),
      },
    );
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
    this.#offsets.note(feed);
    if (this.#feeds.get(nameOf(feed.lease)) === feed) this.#feeds.delete(nameOf(feed.lease));
    this.#consumer?.pause([this.#place(feed.lease)]);
  }

  async stop(): Promise<void> {
    await this.#offsets.tell(this.#consumer);
    this.#stopping.abort();
    this.#membership.crash(new Error('stopped'));
    await this.#running;
  }

  /** Joins, and joins again after a crash, since kafkajs would live on without a consumer (tulios/kafkajs #1443). */
  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const began = Date.now();
      try {
        await this.#membership.run();
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

  /** Partitions without a feed wait until their lease is taken. */
  #joined(assignment: Record<string, number[]>): void {
    this.#heardAt = Date.now();
    this.#offsets.tellAnew();
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
    const { tail, stuckMs, names, group } = this.#options;
    for (const feed of this.#feeds.values()) this.#offsets.note(feed);
    void this.#offsets.tell(this.#consumer);
    const stuck = stuckAmong(this.#feeds.values(), tail, stuckMs);
    if (!stuck) return;
    const place = `${names.of(stuck.lease.topic)}/${stuck.lease.partition}@${stuck.expected}`;
    const error = new Error(`${group} got nothing from ${place} for ${stuckMs} ms: it joins its group again`);
    this.#membership.crash(error);
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
