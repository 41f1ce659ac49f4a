import { randomUUID } from 'node:crypto';
import type { TopicName } from '#contracts';
import type { Database } from '#postgres';
import type { End } from './append.js';

/** Where ends are written down, and who tells of them. */
export interface TailTable {
  table: 'log.heads' | 'log.relayed';
  channel: string;
}

const HEADS: TailTable = { table: 'log.heads', channel: 'blotter_log' };
/** How often a process that waits looks at the heads although nobody told it to. */
const POLL_MS = 200;
/** NOTIFY takes a lock of the whole server at commit: at most one in this time. */
const NOTIFY_MS = 10;
/** An append this young may have come between a caller's look and its wait. */
const JUST_NOW_MS = 25;

interface Waiter {
  wants(topic: TopicName, partition: number, next: number): boolean;
  wake(): void;
}

/**
 * What this process knows of the ends of all partitions: from its own commits at once, from others by NOTIFY as a
 * hint, and by looking in any case. All consumers of the process share it, so idling costs one query per look.
 */
export class Tail {
  readonly #db: Database;
  readonly #of: TailTable;
  readonly #self = randomUUID();
  readonly #ends = new Map<string, number>();
  readonly #grownAt = new Map<TopicName, number>();
  readonly #waiters = new Set<Waiter>();
  #poll: NodeJS.Timeout | null = null;
  #looking = false;
  #lookAgain = false;
  #notify: NodeJS.Timeout | null = null;
  #lastNotified = 0;
  #unlisten: (() => Promise<void>) | null = null;
  #closed = false;

  constructor(db: Database, of = HEADS) {
    this.#db = db;
    this.#of = of;
  }

  async open(): Promise<void> {
    this.#unlisten = await this.#db.listen(this.#of.channel, (from) => {
      if (from !== this.#self) void this.look();
    });
    await this.look();
  }

  end(topic: TopicName, partition: number): number {
    return this.#ends.get(`${topic}/${partition}`) ?? 0;
  }

  /** Called with what this process has committed. */
  committed(ends: readonly End[]): void {
    if (ends.length === 0 || this.#closed) return;
    for (const end of ends) this.#advance(end);
    if (this.#notify) return;
    const wait = Math.max(0, this.#lastNotified + NOTIFY_MS - Date.now());
    this.#notify = setTimeout(() => this.#tellOthers(), wait);
  }

  /** Waits until the partition reaches beyond `position`, the time is over, or the signal comes. */
  beyond(
    topic: TopicName,
    partition: number,
    position: number,
    ms: number,
    signal?: AbortSignal,
  ): Promise<void> {
    if (this.end(topic, partition) > position) return Promise.resolve();
    return this.#wait((t, p, next) => t === topic && p === partition && next > position, ms, signal);
  }

  /** Waits until one of the topics grows, or the time is over. */
  growth(topics: readonly TopicName[], ms: number): Promise<void> {
    const justNow = Date.now() - JUST_NOW_MS;
    const grew = topics.some((topic) => (this.#grownAt.get(topic) ?? 0) > justNow);
    return this.#wait((topic) => topics.includes(topic), grew ? Math.min(5, ms) : ms);
  }

  /** Reads the heads now. Failures are left to the next look. */
  async look(): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = true;
    try {
      const { table } = this.#of;
      const ends = await this.#db.query<End>(`select topic, partition, next from ${table}`, [], table);
      for (const end of ends) this.#advance(end);
    } catch {
      // The poll comes again.
    } finally {
      this.#looking = false;
    }
    if (!this.#lookAgain || this.#closed) return;
    this.#lookAgain = false;
    await this.look();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#poll) clearTimeout(this.#poll);
    if (this.#notify) clearTimeout(this.#notify);
    for (const waiter of [...this.#waiters]) waiter.wake();
    await this.#unlisten?.();
  }

  #advance({ topic, partition, next }: End): void {
    const name = `${topic}/${partition}`;
    if ((this.#ends.get(name) ?? 0) >= next) return;
    this.#ends.set(name, next);
    this.#grownAt.set(topic, Date.now());
    for (const waiter of [...this.#waiters]) if (waiter.wants(topic, partition, next)) waiter.wake();
  }

  #wait(wants: Waiter['wants'], ms: number, signal?: AbortSignal): Promise<void> {
    if (this.#closed || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiters.delete(waiter);
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const waiter: Waiter = { wants, wake };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake);
      this.#waiters.add(waiter);
      this.#schedulePoll();
    });
  }

  #schedulePoll(): void {
    if (this.#poll || this.#closed) return;
    this.#poll = setTimeout(() => {
      void this.look().finally(() => {
        this.#poll = null;
        if (this.#waiters.size) this.#schedulePoll();
      });
    }, POLL_MS);
    this.#poll.unref();
  }

  #tellOthers(): void {
    this.#notify = null;
    this.#lastNotified = Date.now();
    if (this.#closed) return;
    this.#db
      .query('select pg_notify($1, $2)', [this.#of.channel, this.#self], 'log-notify')
      .catch(() => undefined);
  }
}
