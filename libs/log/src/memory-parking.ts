import type { TopicName } from '#contracts';
import type { ParkedCount, ParkedEntry, ParkedFilter, ParkedMessage, ParkingLot, Transaction } from './port.js';

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
    onCommit(tx, () =>
      this.#change(id, (one) => ({ redriveAskedAt: null, error, attempts: one.attempts + attempts })),
    );
  }

  async list({ group, topic, key, reason, redriven = false, limit = 100 }: ParkedFilter = {}): Promise<
    ParkedEntry[]
  > {
    return [...this.#entries.values()]
      .filter((one) => group === undefined || one.group === group)
      .filter(({ message }) => topic === undefined || message.topic === topic)
      .filter(({ message }) => key === undefined || message.key === key)
      .filter((one) => reason === undefined || one.reason === reason)
      .filter((one) => redriven || one.redrivenAt === null)
      .slice(0, limit);
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

  async askRedrive(ids: readonly string[]): Promise<number> {
    const pending = ids.filter((id) => this.#entries.get(id)?.redrivenAt === null);
    for (const id of pending) this.#change(id, () => ({ redriveAskedAt: this.#now() }));
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
