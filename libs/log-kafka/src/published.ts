import { setTimeout as sleep } from 'node:timers/promises';
import { TOPICS, type TopicName } from '#contracts';
import type { LogMessage } from '#log';
import type { Tail } from '#log-postgres';
import type { Fetched } from './fetched.js';
import type { Names } from './names.js';
import type { Reader } from './reader.js';
import { fromKafka } from './wire.js';

const FETCH_BYTES = 1_000_000;
const EMPTY_ANSWERS = 40;
const EMPTY_MS = 25;

/** What the brokers have of the log, by the offsets of the log. */
export class PublishedEvents {
  readonly #reader: Reader;
  readonly #names: Names;
  readonly #tail: Tail;

  constructor(reader: Reader, names: Names, tail: Tail) {
    this.#reader = reader;
    this.#names = names;
    this.#tail = tail;
  }

  async read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]> {
    const tail = this.#tail;
    if (tail.end(topic, partition) < from + limit) await tail.look();
    const end = Math.min(tail.end(topic, partition), from + limit);
    const found: LogMessage[] = [];
    // A Kafka offset is never below the sequence, so the search may begin there.
    let empty = 0;
    for (let next = from, at = from; next < end;) {
      const bytes = Math.min(FETCH_BYTES, 4_096 * (end - next) + 16_384);
      const messages = await this.#reader.fetch(this.#names.of(topic), partition, at, bytes);
      // What was published is there; brokers that are busy or changing leaders may say so a moment later.
      if (messages.length === 0 && ++empty > EMPTY_ANSWERS)
        throw new Error(
          `${this.#place(topic, partition)}: the brokers do not give event ${next}, which they took`,
        );
      if (messages.length === 0) await sleep(EMPTY_MS);
      for (const message of messages) {
        at = message.kafkaOffset + 1;
        if (found.length === limit || !this.#isNext(topic, partition, message, next)) continue;
        found.push(fromKafka(topic, partition, message.sequence, message));
        next = message.sequence + 1;
      }
    }
    return found;
  }

  /** Whether the brokers have an event at or behind `end`, where this log ends: then its topics went on without it. */
  async hasLater(topic: TopicName, partition: number, end: number): Promise<boolean> {
    const name = this.#names.of(topic);
    const last = await this.#reader.end(name, partition);
    for (let at = end; at < last;) {
      const messages = await this.#reader.fetch(name, partition, at, FETCH_BYTES);
      if (messages.some(({ sequence }) => sequence !== null && sequence >= end)) return true;
      if (messages.length === 0) await sleep(EMPTY_MS);
      else at = messages.at(-1)!.kafkaOffset + 1;
    }
    return false;
  }

  /** Whether a message is the event `next` or, where a topic is compacted, one behind it; not one that was sent again. */
  #isNext(
    topic: TopicName,
    partition: number,
    message: Fetched,
    next: number,
  ): message is Fetched & { sequence: number } {
    const { sequence } = message;
    if (sequence === null || sequence < next) return false;
    if (sequence > next && !TOPICS[topic].compact)
      throw new Error(`${this.#place(topic, partition)}: event ${next} is missing on the brokers`);
    return true;
  }

  #place(topic: TopicName, partition: number): string {
    return `${this.#names.of(topic)}/${partition}`;
  }
}
