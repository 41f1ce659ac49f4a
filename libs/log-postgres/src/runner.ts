import { setTimeout as sleep } from 'node:timers/promises';
import { Fenced, type LogBatch, type LogMessage, type Transaction } from '#log';
import type { AnyEvent } from '#contracts';
import type { Database, Session } from '#postgres';
import type { Appended, Appender, Chunk } from './append.js';
import type { Lease } from './membership.js';
import type { Slots } from './slots.js';
import type { PartitionSource, Source } from './source.js';

/** What all runners of a process share. */
export interface Shared {
  db: Database;
  slots: Slots;
  appender: Appender;
  source: Source;
  /** Hears what a settle has appended, after its commit. */
  committed: (ends: readonly Appended[]) => void;
}

/** What a runner needs of its consumer. */
export interface RunnerContext extends Shared {
  group: string;
  batchSize: number;
  handle: (batch: LogBatch) => Promise<void>;
  tend: ((batch: LogBatch) => Promise<void>) | undefined;
  onError: (error: unknown) => void;
}

const TEND_MS = 1000;
const AGAIN_MS = 100;
/** About as many characters are held in memory per batch: documents are larger than posts by a thousand times. */
const BATCH_CHARACTERS = 4_000_000;
const FIRST_LIMIT = 32;

/** Reads one leased partition in order, one batch at a time, until it is stopped or the lease is lost. */
export class PartitionRunner {
  readonly lease: Lease;
  readonly done: Promise<void>;
  readonly #context: RunnerContext;
  readonly #source: PartitionSource;
  readonly #stop = new AbortController();
  #position: number;
  #tended = 0;
  #limit = FIRST_LIMIT;

  constructor(lease: Lease, context: RunnerContext) {
    this.lease = lease;
    this.#position = lease.position;
    this.#context = context;
    this.#source = context.source.open(lease);
    this.done = this.#run().finally(() => this.#source.close());
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
    const { tend, slots } = this.#context;
    if (tend && Date.now() - this.#tended >= TEND_MS) {
      await slots.within(() => tend(this.#batch([])));
      this.#tended = Date.now();
    }
    const more = await this.#source.beyond(this.#position, TEND_MS, this.#stop.signal);
    if (more) await slots.within(() => this.#work());
  }

  async #work(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const messages = await this.#read();
    const before = this.#position;
    if (messages.length) await this.#context.handle(this.#batch(messages));
    // Who settles nothing gets the same batch again, but not in a hot loop.
    if (this.#position === before) await sleep(AGAIN_MS);
  }

  async #read(): Promise<LogMessage[]> {
    const limit = Math.min(this.#context.batchSize, this.#limit);
    const messages = await this.#source.read(this.#position, limit);
    const characters = messages.reduce((sum, message) => sum + message.data.length, 0);
    const fitting = Math.floor((BATCH_CHARACTERS * messages.length) / Math.max(1, characters));
    this.#limit = Math.max(1, Math.min(limit * 8, fitting));
    return messages;
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
    const { db, committed, appender } = this.#context;
    const ends = await db.transaction(async (tx: Session) => {
      const chunks = appender.chunksOf(await effect(tx));
      // An effect that wrote nothing needs no transaction around the one statement that remains.
      const settled = await this.#moveTo(to, tx.started || chunks.length > 1 ? tx : db, chunks);
      if (!settled)
        throw new Fenced(`${this.#context.group} lost ${this.lease.topic}/${this.lease.partition}`);
      return settled;
    });
    this.#position = to;
    committed(ends);
  }

  #moveTo(to: number, on: Database | Session, chunks: readonly Chunk[]): Promise<Appended[] | null> {
    const { group, appender } = this.#context;
    const { topic, partition, epoch } = this.lease;
    return appender.appendFenced(on, { group, topic, partition, epoch, from: this.#position, to }, chunks);
  }
}
