import type { AnyEvent, TopicName } from '#contracts';
import type {
  ConsumerOptions,
  EventLog,
  GroupPosition,
  LogConsumer,
  LogMessage,
  ParkingLot,
  Transaction,
} from '#log';
import { isRetriable, Session, type Database } from '#postgres';
import { Appender, type End } from './append.js';
import { LeaseConsumer } from './consumer.js';
import { claimEngine, migrateLog } from './engine.js';
import { counter, ensureTopics, Groups } from './groups.js';
import { readMessages } from './messages.js';
import { PostgresParking } from './parking.js';
import { ROWS } from './rows.js';
import { Slots } from './slots.js';
import { tableSource } from './source.js';
import { Tail } from './tail.js';

export interface PostgresLogOptions {
  /** Partitions of topics that do not exist yet; default by the catalogue. Existing ones keep their number. */
  partitions?: number;
  /** How long a silent member keeps its partitions; default 10 s. */
  leaseMs?: number;
}

/** The log in tables of PostgreSQL. docs/adr/0002-log-on-postgresql.md says why it cannot skip an event. */
export class PostgresLog implements EventLog {
  readonly parking: ParkingLot;
  readonly #db: Database;
  readonly #tail: Tail;
  readonly #groups: Groups;
  readonly #appender: Appender;
  readonly #leaseMs: number;
  readonly #slots: Slots;

  private constructor(db: Database, partitions: ReadonlyMap<TopicName, number>, leaseMs: number) {
    this.#db = db;
    this.#groups = new Groups(db);
    this.#appender = new Appender(ROWS, counter(partitions));
    this.#leaseMs = leaseMs;
    this.#tail = new Tail(db);
    // Some connections stay free of handlers, or heartbeats would wait behind them and leases run out.
    this.#slots = new Slots(Math.max(1, db.poolSize - 3));
    this.parking = new PostgresParking(db);
  }

  /** Brings the tables up to date, makes the topics of the catalogue, and opens the log. The pool stays the caller's. */
  static async open(db: Database, options: PostgresLogOptions = {}): Promise<PostgresLog> {
    await migrateLog(db);
    await claimEngine(db, { engine: 'postgres', cluster: null, prefix: null });
    const partitions = await ensureTopics(db, options.partitions);
    const log = new PostgresLog(db, partitions, options.leaseMs ?? 10_000);
    await log.#tail.open();
    return log;
  }

  async append(events: readonly AnyEvent[], tx?: Transaction): Promise<void> {
    const chunks = this.#appender.chunksOf(events);
    if (tx) {
      const ends = await this.#appender.append(tx, chunks);
      if (tx instanceof Session) tx.onCommit(() => this.#tail.committed(ends));
      return;
    }
    const ends =
      chunks.length > 1
        ? await this.#db.transaction((own) => this.#appender.append(own, chunks))
        : await this.#appender.append(this.#db, chunks);
    this.#tail.committed(ends);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#db.transaction(work);
  }

  consumer(options: ConsumerOptions): LogConsumer {
    const shared = {
      db: this.#db,
      slots: this.#slots,
      appender: this.#appender,
      source: tableSource(this.#db, this.#tail),
      committed: (ends: readonly End[]) => this.#tail.committed(ends),
    };
    return new LeaseConsumer(shared, { ...options, leaseMs: this.#leaseMs });
  }

  read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]> {
    return readMessages(this.#db, topic, partition, from, limit);
  }

  ends(topic: TopicName): Promise<number[]> {
    return this.#groups.ends(topic);
  }

  positions(group?: string): Promise<GroupPosition[]> {
    return this.#groups.positions(group);
  }

  reset(group: string, topics: readonly TopicName[]): Promise<void> {
    return this.#groups.reset(group, topics);
  }

  waitForAppend(topics: readonly TopicName[], timeoutMs: number): Promise<void> {
    return this.#tail.growth(topics, timeoutMs);
  }

  isTransient(error: unknown): boolean {
    return isRetriable(error);
  }

  close(): Promise<void> {
    return this.#tail.close();
  }
}
