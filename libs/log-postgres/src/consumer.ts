import { randomUUID } from 'node:crypto';
import type { ConsumerOptions, LogBatch, LogConsumer } from '#log';
import type { TopicName } from '#contracts';
import type { Database } from '#postgres';
import { Membership, nameOf, type Lease } from './membership.js';
import { PartitionRunner, type RunnerContext } from './runner.js';
import type { Tail } from './tail.js';

const CHANNEL = 'blotter_groups';

export interface PostgresConsumerOptions extends ConsumerOptions {
  /** How long a member that says nothing keeps its partitions. */
  leaseMs: number;
}

/** One member of a group: keeps its leases alive, and a runner on each partition of its share. */
export class PostgresConsumer implements LogConsumer {
  readonly #db: Database;
  readonly #tail: Tail;
  readonly #partitions: (topic: TopicName) => number;
  readonly #options: PostgresConsumerOptions;
  readonly #membership: Membership;
  readonly #runners = new Map<string, PartitionRunner>();
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #woken = false;
  #endPause: () => void = () => undefined;

  constructor(
    db: Database,
    tail: Tail,
    partitions: (topic: TopicName) => number,
    options: PostgresConsumerOptions,
  ) {
    this.#db = db;
    this.#tail = tail;
    this.#partitions = partitions;
    this.#options = options;
    this.#membership = new Membership(db, options.group, randomUUID(), options.topics, options.leaseMs);
  }

  run(handle: (batch: LogBatch) => Promise<void>): Promise<void> {
    if (this.#running) throw new Error(`the consumer of ${this.#options.group} runs already`);
    return (this.#running = this.#run(handle));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
  }

  async #run(handle: (batch: LogBatch) => Promise<void>): Promise<void> {
    const { group, leaseMs } = this.#options;
    const unlisten = await this.#db.listen(CHANNEL, (who) => {
      if (who === '' || who === group) this.#wake();
    });
    let joined = false;
    while (!this.#stopping.signal.aborted) {
      let pause = leaseMs / 4;
      try {
        if (!joined) await this.#membership.ensurePositions(this.#options.from);
        await this.#rebalance(handle);
        if (!joined) await this.#tellGroup();
        joined = true;
      } catch (error) {
        this.#onError(error);
        pause = 200 + Math.random() * 300;
      }
      await this.#pause(pause);
    }
    await unlisten();
    await this.#leave();
  }

  /** One round: say that we live, drop what is lost or no longer ours, take what is free of our share. */
  async #rebalance(handle: (batch: LogBatch) => Promise<void>): Promise<void> {
    const share = await this.#membership.beat();
    const held = new Map((await this.#membership.held()).map((lease) => [nameOf(lease), lease.epoch]));
    const wanted = new Set(share.map(nameOf));
    const leaving: PartitionRunner[] = [];
    for (const [name, runner] of this.#runners) {
      if (held.get(name) !== runner.lease.epoch) runner.stop();
      else if (!wanted.has(name)) leaving.push(runner);
    }
    for (const runner of leaving) runner.stop();
    if (leaving.length) void this.#handOver(leaving);
    const missing = share.filter((slot) => !this.#runners.has(nameOf(slot)));
    for (const lease of await this.#membership.claim(missing)) this.#start(lease, handle);
  }

  #start(lease: Lease, handle: (batch: LogBatch) => Promise<void>): void {
    const context: RunnerContext = {
      db: this.#db,
      tail: this.#tail,
      group: this.#options.group,
      batchSize: this.#options.batchSize,
      partitions: this.#partitions,
      handle,
      tend: this.#options.tend,
      onError: (error) => this.#onError(error),
    };
    const runner = new PartitionRunner(lease, context);
    this.#runners.set(nameOf(lease), runner);
    void runner.done.then(() => {
      this.#runners.delete(nameOf(lease));
      this.#wake();
    });
  }

  /** Gives partitions to others once the batch in hand is through. */
  async #handOver(runners: PartitionRunner[]): Promise<void> {
    try {
      await Promise.all(
        runners.map(async (runner) => {
          await runner.done;
          await this.#membership.release(runner.lease);
        }),
      );
      await this.#tellGroup();
    } catch (error) {
      this.#onError(error);
    }
  }

  async #leave(): Promise<void> {
    const runners = [...this.#runners.values()];
    for (const runner of runners) runner.stop();
    await this.#handOver(runners);
    await this.#membership.leave().catch((error: unknown) => this.#onError(error));
    await this.#tellGroup().catch((error: unknown) => this.#onError(error));
  }

  async #tellGroup(): Promise<void> {
    await this.#db.query('select pg_notify($1, $2)', [CHANNEL, this.#options.group]);
  }

  #onError(error: unknown): void {
    this.#options.onError?.(error);
  }

  /** Ends the pause, or the next one where none is on. */
  #wake(): void {
    this.#woken = true;
    this.#endPause();
  }

  async #pause(ms: number): Promise<void> {
    if (!this.#woken && !this.#stopping.signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#woken = false;
  }
}
