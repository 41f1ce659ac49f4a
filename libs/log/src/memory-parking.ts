import type { TopicName } from '#contracts';
import type {
  ParkedCount,
  ParkedEntry,
  ParkedFilter,
  ParkedMessage,
  ParkingLot,
  Transaction,
} from './port.js';

/** A transaction whose writes to the log in memory happen at its commit, or never. */
export class MemoryTransaction implements Transaction {
  readonly #query: ((sql: string, params?: readonly unknown[]) => Promise<unknown[]>) | undefined;
  readonly #later: (() => void)[] = [];

  constructor(query?: (sql: string, params?: readonly unknown[]) => Promise<unknown[]>) {
    this.#query = query;
  }

  async query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
    if (!this.#query)
      throw new Error('the log in memory has no database: give MemoryLog a `query`, or use PostgreSQL');
    return (await this.#query(sql, params)) as Row[];
  }

  later(write: () => void): void {
    this.#later.push(write);
  }

  commit(): void {
    for (const write of this.#later.splice(0)) write();
  }
}

/** Parked messages in memory. */
export class MemoryParking implements ParkingLot {
  readonly #entries = new Map<string, ParkedEntry>();
  readonly #now: () => string;

  constructor(now: () => string) {
    this.#now = now;
  }

  async pending(group: string, topic: TopicName, partition: number): Promise<ParkedEntry[]> {
    return [...this.#entries.values()]
      .filter((one) => one.group === group && one.redrivenAt === null)
      .filter(({ message }) => message.topic === topic && message.partition === partition)
      .sort((a, b) => a.message.offset - b.message.offset);
  }

  async park(tx: Transaction, messages: readonly ParkedMessage[]): Promise<void> {
    const states = { parkedAt: this.#now(), redriveAskedAt: null, redrivenAt: null };
    onCommit(tx, () => {
      for (const message of messages) this.#entries.set(message.id, { ...message, ...states });
    });
  }

  async redriven(tx: Transaction, id: string): Promise<void> {
    onCommit(tx, () => this.#change(id, () => ({ redrivenAt: this.#now() })));
  }

  async failedAgain(tx: Transaction, id: string, error: string, attempts: number): Promise<void> {
    onCommit(tx, () => {
      this.#change(id, (one) => ({ error, attempts: one.attempts + attempts }));
      const { group, space, message } = this.#entries.get(id)!;
      const { topic, partition, key } = message;
      for (const one of this.#entries.values())
        if (one.message.partition === partition && fits(one, { group, topic, key, space }))
          this.#change(one.id, () => ({ redriveAskedAt: null }));
    });
  }

  async list(filter: ParkedFilter = {}): Promise<ParkedEntry[]> {
    const { redriven = false, asked = false, after, limit = 100 } = filter;
    const found = [...this.#entries.values()]
      .filter((one) => fits(one, filter))
      .filter((one) => !asked || one.redriveAskedAt !== null)
      .filter((one) => redriven || one.redrivenAt === null);
    const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
    return found.slice(start, start + limit);
  }

  async counts(): Promise<ParkedCount[]> {
    const counts = new Map<string, ParkedCount>();
    for (const { group, message } of await this.list({ limit: Infinity })) {
      const name = `${group} ${message.topic}`;
      const events = (counts.get(name)?.events ?? 0) + 1;
      counts.set(name, { group, topic: message.topic, events });
    }
    return [...counts.values()];
  }

  async show(id: string): Promise<ParkedEntry | null> {
    return this.#entries.get(id) ?? null;
  }

  async askRedrive(which: readonly string[] | ParkedFilter): Promise<number> {
    const pending = [...this.#entries.values()]
      .filter((one) => one.redrivenAt === null)
      .filter((one) => (isIds(which) ? which.includes(one.id) : fits(one, which)));
    for (const { id } of pending) this.#change(id, () => ({ redriveAskedAt: this.#now() }));
    return pending.length;
  }

  #change(id: string, by: (entry: ParkedEntry) => Partial<ParkedEntry>): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, ...by(entry) });
  }
}

/** `tx` may reach us wrapped; then the write happens at once, as it would at the end of its transaction. */
function onCommit(tx: Transaction, write: () => void): void {
  if (tx instanceof MemoryTransaction) tx.later(write);
  else write();
}

function isIds(which: readonly string[] | ParkedFilter): which is readonly string[] {
  return Array.isArray(which);
}

function fits(entry: ParkedEntry, { group, topic, key, reason, space }: ParkedFilter): boolean {
  const is = (wanted: string | undefined, value: string) => wanted === undefined || wanted === value;
  const { message } = entry;
  return (
    is(group, entry.group) &&
    is(topic, message.topic) &&
    is(key, message.key) &&
    is(reason, entry.reason) &&
    is(space, entry.space)
  );
}
