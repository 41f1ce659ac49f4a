import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyEvent } from '#contracts';
import type { EventLog, Transaction } from '#log';
import type { PostEvent, StoryDecider } from './decide-batch.js';

/**
 * A batch of this size comes from a bulk, of which the other partitions bring their part in a moment: 500 posts appended at
 * once are some 80 in each of six.
 */
const BULK = 20;
const MOMENT_MS = 30;
/** Who hangs for longer is not waited for. */
const PATIENCE_MS = 10_000;

interface Call {
  tx: Transaction;
  events: readonly PostEvent[];
  resolve: (told: AnyEvent[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Decides about large batches of several partitions at once. Each has every sixth post of the same hours, so one after
 * the other they would come out of published order, and what had been decided would be decided again with each. Together
 * they are stored and told in a transaction of their own; a batch whose position is not moved after that comes again
 * and changes nothing, since its sightings are known by then.
 */
export class Gathering {
  #waiting: Call[] = [];
  #working = false;
  #here = () => {};

  constructor(
    private readonly log: Pick<EventLog, 'transaction' | 'append'>,
    private readonly decider: StoryDecider,
  ) {}

  /** Answers what is to be told with the batch: nothing where it went with others. */
  handle(tx: Transaction, events: readonly PostEvent[]): Promise<AnyEvent[]> {
    if (events.length < BULK) return this.decider.handlePosts(tx, events);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ tx, events, resolve, reject });
      this.#here();
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    let before = Infinity;
    while (this.#waiting.length > 0) {
      await this.#others(before);
      const calls = this.#waiting.splice(0);
      before = calls.length;
      const done = new AbortController();
      const late = sleep(PATIENCE_MS, undefined, { signal: done.signal });
      await Promise.race([this.#decide(calls), late]).finally(() => done.abort());
      await this.#others(1);
    }
    this.#working = false;
  }

  /** Waits for as many batches, for a moment. */
  #others(count: number): Promise<void> {
    if (this.#waiting.length >= count) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => (clearTimeout(timer), (this.#here = () => {}), resolve());
      const timer = setTimeout(end, MOMENT_MS);
      this.#here = () => this.#waiting.length >= count && end();
    });
  }

  async #decide(calls: readonly Call[]): Promise<void> {
    if (calls.length > 1 && (await this.#together(calls))) return;
    await Promise.all(
      calls.map(({ tx, events, resolve, reject }) =>
        this.decider.handlePosts(tx, events).then(resolve, reject),
      ),
    );
  }

  /** False where that failed: each batch by itself shows whose fault it is. */
  async #together(calls: readonly Call[]): Promise<boolean> {
    const events = calls.flatMap((call) => call.events);
    try {
      await this.log.transaction(async (tx) => {
        await this.log.append(await this.decider.handlePosts(tx, events), tx);
      });
    } catch {
      return false;
    }
    for (const { resolve } of calls) resolve([]);
    return true;
  }
}
