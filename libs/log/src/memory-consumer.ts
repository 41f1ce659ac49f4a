import type { TopicName } from '#contracts';
import type { MemoryLog } from './memory.js';
import { pause } from './backoff.js';
import { Fenced, type ConsumerOptions, type GroupPosition, type LogBatch, type LogConsumer } from './port.js';

const IDLE_MS = 20;

/** The member of a group of the log in memory: partitions in turn, one batch at a time. */
export class MemoryConsumer implements LogConsumer {
  readonly #log: MemoryLog;
  readonly #options: ConsumerOptions;
  readonly #positionOf: (topic: TopicName, partition: number) => GroupPosition;
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;

  constructor(
    log: MemoryLog,
    options: ConsumerOptions,
    positionOf: (topic: TopicName, partition: number) => GroupPosition,
  ) {
    this.#log = log;
    this.#options = options;
    this.#positionOf = positionOf;
  }

  run(handle: (batch: LogBatch) => Promise<void>): Promise<void> {
    return (this.#running ??= this.#run(handle));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(handle: (batch: LogBatch) => Promise<void>): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      let moved = false;
      for (const topic of this.#options.topics) {
        for (const partition of (await this.#log.ends(topic)).keys()) {
          moved = (await this.#step(this.#positionOf(topic, partition), handle)) || moved;
        }
      }
      if (!moved && !this.#stopping.signal.aborted)
        await this.#log.waitForAppend(this.#options.topics, IDLE_MS);
    }
  }

  async #step(at: GroupPosition, handle: (batch: LogBatch) => Promise<void>): Promise<boolean> {
    if (this.#stopping.signal.aborted) return false;
    const before = at.position;
    try {
      await this.#options.tend?.(this.#batch(at, []));
      const messages = await this.#log.read(at.topic, at.partition, at.position, this.#options.batchSize);
      if (messages.length) await handle(this.#batch(at, messages));
    } catch (error) {
      this.#options.onError?.(error);
      await pause(IDLE_MS, this.#stopping.signal);
    }
    return at.position !== before;
  }

  #batch(at: GroupPosition, messages: LogBatch['messages']): LogBatch {
    const { topic, partition } = at;
    const last = messages.at(-1)?.offset ?? at.position - 1;
    let from = at.position;
    return {
      topic,
      partition,
      lease: 'memory',
      messages,
      settle: async (effect, upTo = last) => {
        await this.#log.transaction(async (tx) => {
          const outputs = await effect(tx);
          if (at.position !== from) throw new Fenced(`${at.group} was moved on ${topic}/${partition}`);
          await this.#log.append(outputs, tx);
        });
        from = at.position = upTo + 1;
      },
    };
  }
}
