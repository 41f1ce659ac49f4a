import { TOPICS } from '#contracts';
import type { LogMessage } from '#log';
import type { PartitionLease, PartitionSource } from '#log-postgres';
import type { Fetched } from './fetched.js';
import { fromKafka } from './wire.js';

/** A partition holds this much before it is paused; a fetch may bring as much again. */
const FULL_CHARACTERS = 4_000_000;
const FULL_MESSAGES = 4_000;

interface Held {
  message: LogMessage;
  kafkaOffset: number;
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
  #characters = 0;
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
    return this.#held[0]?.kafkaOffset ?? this.#nextKafkaOffset;
  }

  get full(): boolean {
    return this.#characters >= FULL_CHARACTERS || this.#held.length >= FULL_MESSAGES;
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
    return this.#held.slice(0, limit).map((held) => held.message);
  }

  close(): void {
    this.#host.closed(this);
  }

  #accept(sequence: number, message: Fetched): boolean {
    const { topic, partition } = this.lease;
    const { kafkaOffset } = message;
    if (sequence > this.#expected && !TOPICS[topic].compact) {
      this.#miss(sequence, kafkaOffset);
      return false;
    }
    const taken = fromKafka(topic, partition, sequence, message);
    this.#held.push({ message: taken, kafkaOffset });
    this.#characters += taken.data.length;
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
    while (settled < this.#held.length && this.#held[settled]!.message.offset < position) {
      this.#characters -= this.#held[settled]!.message.data.length;
      settled += 1;
    }
    if (settled === 0) return;
    this.#held.splice(0, settled);
    if (this.#characters < FULL_CHARACTERS / 2 && this.#held.length < FULL_MESSAGES / 2)
      this.#host.hungry(this);
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
