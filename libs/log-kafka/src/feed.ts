import { TOPICS } from '#contracts';
import type { LogMessage } from '#log';
import type { PartitionLease, PartitionSource } from '#log-postgres';
import type { Fetched } from './fetched.js';
import { fromKafka } from './wire.js';

/** A partition holds this much before it is paused; a fetch may bring as much again. */
const FULL_BYTES = 4_000_000;
const FULL_MESSAGES = 4_000;

/** Stays bytes until a handler has room for it: as an object it would be copied from generation to generation. */
interface Held {
  sequence: number;
  fetched: Fetched;
}

/** The sequence of a partition has a hole: something was lost or written by somebody else. */
export class Gap extends Error {
  override name = 'Gap';
}

/** What a feed asks of the group that fills it. */
export interface FeedHost {
  /** Called when there is room again. */
  hungry(feed: Feed): void;
  /** Wants the brokers' messages again from this Kafka offset on. */
  seek(feed: Feed, kafkaOffset: number): void;
  closed(feed: Feed): void;
}

/**
 * The messages of one held partition between the brokers and the handler: in the order of their sequence, those that
 * were sent again dropped, a hole noticed.
 */
export class Feed implements PartitionSource {
  readonly lease: PartitionLease;
  /** Since when nothing has come although there is something on the brokers; null where all is well. */
  waitingSince: number | null = null;
  readonly #host: FeedHost;
  readonly #held: Held[] = [];
  #bytes = 0;
  #expected: number;
  #nextKafkaOffset: number;
  #gap: Gap | null = null;
  #searchedFor = -1;
  #wake: () => void = () => undefined;

  constructor(lease: PartitionLease, startAt: number, host: FeedHost) {
    this.lease = lease;
    this.#expected = lease.position;
    this.#nextKafkaOffset = startAt;
    this.#host = host;
  }

  /** The sequence that has to come next from the brokers. */
  get expected(): number {
    return this.#expected;
  }

  /** Where on the brokers that is to be found. */
  get nextKafkaOffset(): number {
    return this.#nextKafkaOffset;
  }

  /** The Kafka offset before which everything is settled. */
  get settled(): number {
    return this.#held[0]?.fetched.kafkaOffset ?? this.#nextKafkaOffset;
  }

  get full(): boolean {
    return this.#bytes >= FULL_BYTES || this.#held.length >= FULL_MESSAGES;
  }

  take(messages: readonly Fetched[]): void {
    for (const message of messages) {
      const { kafkaOffset, sequence } = message;
      if (sequence !== null && sequence >= this.#expected && !this.#accept(sequence, message)) break;
      this.#nextKafkaOffset = kafkaOffset + 1;
    }
    if (this.#held.length) this.#wake();
  }

  async beyond(position: number, ms: number, signal: AbortSignal): Promise<boolean> {
    this.#drop(position);
    if (this.#held.length === 0 && !signal.aborted) await this.#wait(ms, signal);
    if (this.#held.length === 0 && this.#gap) throw this.#gap;
    return this.#held.length > 0;
  }

  async read(position: number, limit: number): Promise<LogMessage[]> {
    this.#drop(position);
    const { topic, partition } = this.lease;
    return this.#held
      .slice(0, limit)
      .map(({ sequence, fetched }) => fromKafka(topic, partition, sequence, fetched));
  }

  close(): void {
    this.#host.closed(this);
  }

  #accept(sequence: number, fetched: Fetched): boolean {
    if (sequence > this.#expected && !TOPICS[this.lease.topic].compact) {
      this.#miss(sequence, fetched.kafkaOffset);
      return false;
    }
    this.#held.push({ sequence, fetched });
    this.#bytes += fetched.size;
    this.#expected = sequence + 1;
    this.#gap = null;
    this.waitingSince = null;
    return true;
  }

  /** A hole is looked for once more from where it must stand, since only the way to it may have been wrong. */
  #miss(sequence: number, kafkaOffset: number): void {
    if (this.#searchedFor !== this.#expected) {
      this.#searchedFor = this.#expected;
      this.#nextKafkaOffset = this.#expected;
      this.#host.seek(this, this.#expected);
      return;
    }
    const { topic, partition } = this.lease;
    this.#gap = new Gap(
      `${topic}/${partition}: event ${this.#expected} is missing on the brokers, which have ${sequence} at their ` +
        `offset ${kafkaOffset}; nothing behind it is handled. Was the topic cut or written by something else?`,
    );
  }

  /** Forgets what is settled. */
  #drop(position: number): void {
    let settled = 0;
    while (settled < this.#held.length && this.#held[settled]!.sequence < position) {
      this.#bytes -= this.#held[settled]!.fetched.size;
      settled += 1;
    }
    if (settled === 0) return;
    this.#held.splice(0, settled);
    if (this.#bytes < FULL_BYTES / 2 && this.#held.length < FULL_MESSAGES / 2) this.#host.hungry(this);
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
      this.#wake = end;
    });
  }
}
