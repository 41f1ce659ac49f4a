import { setTimeout as sleep } from 'node:timers/promises';
import { Fenced, type LogBatch, type LogMessage, type Transaction } from '#log';
import type { AnyEvent, TopicName } from '#contracts';
import type { Database, Session } from '#postgres';
import { appendFenced, chunksOf, type End } from './append.js';
import type { Lease } from './membership.js';
import { readMessages } from './messages.js';
import type { Tail } from './tail.js';

/** What a runner needs of its consumer. */
export interface RunnerContext {
  db: Database;
  tail: Tail;
  group: string;
  batchSize: number;
  partitions: (topic: TopicName) => number;
  handle: (batch: LogBatch) => Promise<void>;
  tend: ((batch: LogBatch) => Promise<void>) | undefined;
  onError: (error: unknown) => void;
}

const TEND_MS = 1000;
const AGAIN_MS = 100;

/** Reads one leased partition in order, one batch at a time, until it is stopped or the lease is lost. */
export class PartitionRunner {
  readonly lease: Lease;
  readonly done: Promise<void>;
  readonly #context: RunnerContext;
  readonly #stop = new AbortController();
  #position: number;
  #tended = 0;

  constructor(lease: Lease, context: RunnerContext) {
    this.lease = lease;
    this.#position = lease.position;
    this.#context = context;
    this.done = this.#run();
  }

  /** Takes no further batch; `done` resolves when the one in hand is finished. */
  stop(): void {
    this.#stop.abort();
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#step();
      } catch (error) {
        this.#context.onError(error);
        if (error instanceof Fenced || this.#stop.signal.aborted) return;
        await sleep(AGAIN_MS + Math.random() * AGAIN_MS);
        if (!(await this.#resume())) return;
      }
    }
  }

  async #step(): Promise<void> {
    const { db, tail, tend, batchSize, handle } = this.#context;
    const { topic, partition } = this.lease;
    if (tend && Date.now() - this.#tended >= TEND_MS) {
      await tend(this.#batch([]));
      this.#tended = Date.now();
    }
    await tail.beyond(topic, partition, this.#position, TEND_MS, this.#stop.signal);
    if (this.#stop.signal.aborted || tail.end(topic, partition) <= this.#position) return;
    const messages = await readMessages(db, topic, partition, this.#position, batchSize);
    if (messages.length === 0) return void (await sleep(AGAIN_MS));
    const before = this.#position;
    await handle(this.#batch(messages));
    // Who settles nothing gets the same batch again, but not in a hot loop.
    if (this.#position === before) await sleep(AGAIN_MS);
  }

  /** After an error nobody knows whether the last commit came through: the database does. */
  async #resume(): Promise<boolean> {
    const { db, group, onError } = this.#context;
    const { topic, partition, epoch } = this.lease;
    while (!this.#stop.signal.aborted) {
      try {
        const [row] = await db.query<{ position: number }>(
          'select position from log.positions where "group" = $1 and topic = $2 and partition = $3 and epoch = $4',
          [group, topic, partition, epoch],
        );
        if (row) this.#position = row.position;
        return row !== undefined;
      } catch (error) {
        onError(error);
        await sleep(AGAIN_MS + Math.random() * 4 * AGAIN_MS);
      }
    }
    return false;
  }

  #batch(messages: LogMessage[]): LogBatch {
    const { topic, partition, epoch } = this.lease;
    const last = messages.at(-1)?.offset ?? this.#position - 1;
    return {
      topic,
      partition,
      lease: String(epoch),
      messages,
      settle: (effect, upTo = last) => this.#settle(effect, upTo + 1),
    };
  }

  async #settle(effect: (tx: Transaction) => Promise<readonly AnyEvent[]>, to: number): Promise<void> {
    const { db, tail, partitions } = this.#context;
    const ends = await db.transaction(async (tx: Session) => {
      const chunks = chunksOf(await effect(tx), partitions);
      // An effect that wrote nothing needs no transaction around the one statement that remains.
      const settled = await this.#moveTo(to, tx.started || chunks.length > 1 ? tx : db, chunks);
      if (!settled)
        throw new Fenced(`${this.#context.group} lost ${this.lease.topic}/${this.lease.partition}`);
      return settled;
    });
    this.#position = to;
    tail.committed(ends);
  }

  #moveTo(to: number, on: Database | Session, chunks: ReturnType<typeof chunksOf>): Promise<End[] | null> {
    const { group } = this.#context;
    const { topic, partition, epoch } = this.lease;
    return appendFenced(on, { group, topic, partition, epoch, from: this.#position, to }, chunks);
  }
}
