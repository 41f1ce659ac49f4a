import { randomUUID } from 'node:crypto';
import type { ConsumerOptions, LogBatch, LogConsumer } from '#log';
import { Membership, nameOf, type Lease, type Slot } from './membership.js';
import { PartitionRunner, type Shared } from './runner.js';

const CHANNEL = 'blotter_groups';

export interface LeaseConsumerOptions extends ConsumerOptions {
  /** How long a member that says nothing keeps its partitions. */
  leaseMs: number;
  /** Who says which partitions a member should hold; without one every member works out an equal share. */
  assigner?: Assigner;
}

/** Somebody else who shares out the partitions. The leases still decide whose work takes effect. */
export interface Assigner {
  /** Begins, without waiting for an assignment; `changed` is called with every new one. */
  start(changed: () => void): void;
  assigned(): Slot[];
  stop(): Promise<void>;
}

/** One member of a group: keeps its leases alive, and a runner on each partition of its share. */
export class LeaseConsumer implements LogConsumer {
  readonly #shared: Shared;
  readonly #options: LeaseConsumerOptions;
  readonly #membership: Membership;
  readonly #runners = new Map<string, PartitionRunner>();
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #woken = false;
  #endPause: () => void = () => undefined;

  constructor(shared: Shared, options: LeaseConsumerOptions) {
    const { group, topics, leaseMs } = options;
    this.#shared = shared;
    this.#options = options;
    this.#membership = new Membership(shared.db, group, randomUUID(), topics, leaseMs);
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
    const unlisten = await this.#shared.db.listen(CHANNEL, (who) => {
      if (who === '' || who === group) this.#wake();
    });
    this.#options.assigner?.start(() => this.#wake());
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
    const equal = await this.#membership.beat();
    const share = this.#options.assigner?.assigned() ?? equal;
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
    const { group, batchSize, tend } = this.#options;
    const onError = (error: unknown): void => this.#onError(error);
    const runner = new PartitionRunner(lease, { ...this.#shared, group, batchSize, handle, tend, onError });
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
    await this.#options.assigner?.stop();
    await this.#membership.leave().catch((error: unknown) => this.#onError(error));
    await this.#tellGroup().catch((error: unknown) => this.#onError(error));
  }

  async #tellGroup(): Promise<void> {
    await this.#shared.db.query('select pg_notify($1, $2)', [CHANNEL, this.#options.group]);
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
