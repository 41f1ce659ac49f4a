import { encode, EVENTS, TOPICS, type AnyEvent, type TopicName } from '#contracts';
import { MemoryConsumer } from './memory-consumer.js';
import { MemoryParking, MemoryTransaction } from './memory-parking.js';
import { partitionOf } from './partition.js';
import type {
  ConsumerOptions,
  EventLog,
  GroupPosition,
  LogConsumer,
  LogMessage,
  Transaction,
} from './port.js';

export interface MemoryLogOptions {
  /** Partitions of every topic; default by the catalogue. */
  partitions?: number;
  /** What `tx.query` answers, for handlers that write SQL; without it such a handler fails. */
  query?: (sql: string, params?: readonly unknown[]) => Promise<unknown[]>;
  isTransient?: (error: unknown) => boolean;
  now?: () => Date;
}

/** The log for tests of handlers: the same port, the same order and effects, no database. One member per group. */
export class MemoryLog implements EventLog {
  readonly parking: MemoryParking;
  readonly #options: MemoryLogOptions;
  readonly #topics = new Map<TopicName, LogMessage[][]>();
  readonly #positions = new Map<string, GroupPosition>();
  readonly #waiting = new Set<() => void>();

  constructor(options: MemoryLogOptions = {}) {
    this.#options = options;
    this.parking = new MemoryParking(() => this.#now());
    for (const topic of Object.keys(TOPICS) as TopicName[]) {
      const count = options.partitions ?? TOPICS[topic].partitions;
      this.#topics.set(
        topic,
        Array.from({ length: count }, () => []),
      );
    }
  }

  async append(events: readonly AnyEvent[], tx?: Transaction): Promise<void> {
    if (tx instanceof MemoryTransaction) tx.later(() => this.#write(events));
    else this.#write(events);
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = new MemoryTransaction(this.#options.query);
    const result = await work(tx);
    tx.commit();
    return result;
  }

  consumer(options: ConsumerOptions): LogConsumer {
    return new MemoryConsumer(this, options, (topic, partition) =>
      this.#positionOf(options, topic, partition),
    );
  }

  async read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]> {
    return this.#partition(topic, partition).slice(from, from + limit);
  }

  async ends(topic: TopicName): Promise<number[]> {
    return (this.#topics.get(topic) ?? []).map((messages) => messages.length);
  }

  async positions(group?: string): Promise<GroupPosition[]> {
    return [...this.#positions.values()]
      .filter((one) => group === undefined || one.group === group)
      .map((one) => ({ ...one, end: this.#partition(one.topic, one.partition).length }));
  }

  async reset(group: string, topics: readonly TopicName[]): Promise<void> {
    for (const one of this.#positions.values()) {
      if (one.group === group && topics.includes(one.topic)) one.position = 0;
    }
  }

  waitForAppend(_topics: readonly TopicName[], timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.#waiting.add(wake);
    });
  }

  isTransient(error: unknown): boolean {
    return this.#options.isTransient?.(error) ?? false;
  }

  async close(): Promise<void> {
    for (const wake of [...this.#waiting]) wake();
  }

  #write(events: readonly AnyEvent[]): void {
    for (const event of events) {
      const { topic } = EVENTS[event.type];
      const partition = partitionOf(event.space, event.key, this.#topics.get(topic)?.length ?? 1);
      const messages = this.#partition(topic, partition);
      messages.push({ ...encode(event), topic, partition, offset: messages.length, appendedAt: this.#now() });
    }
    for (const wake of [...this.#waiting]) wake();
  }

  #partition(topic: TopicName, partition: number): LogMessage[] {
    const messages = this.#topics.get(topic)?.[partition];
    if (!messages) throw new Error(`no partition ${topic}/${partition}`);
    return messages;
  }

  #positionOf({ group, from }: ConsumerOptions, topic: TopicName, partition: number): GroupPosition {
    const name = `${group} ${topic}/${partition}`;
    const end = this.#partition(topic, partition).length;
    const known = this.#positions.get(name);
    if (known) return known;
    const fresh: GroupPosition = { group, topic, partition, position: from === 'now' ? end : 0, end };
    this.#positions.set(name, fresh);
    return fresh;
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }
}
