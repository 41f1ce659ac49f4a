import { TOPICS, type AnyEvent, type TopicName } from '#contracts';
import type {
  ConsumerOptions,
  EventLog,
  GroupPosition,
  LogConsumer,
  LogMessage,
  ParkingLot,
  Transaction,
} from '#log';
import { isRetriable, migrate, migrationsDir, Session, type Database } from '#postgres';
import { appendEvents, chunksOf, type End } from './append.js';
import { PostgresConsumer } from './consumer.js';
import { readMessages } from './messages.js';
import { PostgresParking } from './parking.js';
import { Slots } from './slots.js';
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
  readonly #partitions: ReadonlyMap<string, number>;
  readonly #leaseMs: number;
  readonly #slots: Slots;

  private constructor(db: Database, partitions: ReadonlyMap<string, number>, leaseMs: number) {
    this.#db = db;
    this.#partitions = partitions;
    this.#leaseMs = leaseMs;
    this.#tail = new Tail(db);
    // Some connections stay free of handlers, or heartbeats would wait behind them and leases run out.
    this.#slots = new Slots(Math.max(1, db.poolSize - 3));
    this.parking = new PostgresParking(db);
  }

  /** Brings the tables up to date, makes the topics of the catalogue, and opens the log. The pool stays the caller's. */
  static async open(db: Database, options: PostgresLogOptions = {}): Promise<PostgresLog> {
    await migrate(db, { name: 'log', dir: migrationsDir(import.meta.url, 'libs/log-postgres') });
    const partitions = await ensureTopics(db, options.partitions);
    const log = new PostgresLog(db, partitions, options.leaseMs ?? 10_000);
    await log.#tail.open();
    return log;
  }

  async append(events: readonly AnyEvent[], tx?: Transaction): Promise<void> {
    const chunks = chunksOf(events, this.#count);
    if (tx) {
      const ends = await appendEvents(tx, chunks);
      if (tx instanceof Session) tx.onCommit(() => this.#tail.committed(ends));
      return;
    }
    const ends =
      chunks.length > 1
        ? await this.#db.transaction((own) => appendEvents(own, chunks))
        : await appendEvents(this.#db, chunks);
    this.#tail.committed(ends);
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#db.transaction(work);
  }

  consumer(options: ConsumerOptions): LogConsumer {
    const shared = { db: this.#db, tail: this.#tail, slots: this.#slots, partitions: this.#count };
    return new PostgresConsumer(shared, { ...options, leaseMs: this.#leaseMs });
  }

  read(topic: TopicName, partition: number, from: number, limit: number): Promise<LogMessage[]> {
    return readMessages(this.#db, topic, partition, from, limit);
  }

  async ends(topic: TopicName): Promise<number[]> {
    const rows = await this.#db.query<End>(
      'select topic, partition, next from log.heads where topic = $1 order by partition',
      [topic],
    );
    return rows.map((row) => row.next);
  }

  positions(group?: string): Promise<GroupPosition[]> {
    return this.#db.query<GroupPosition>(
      `select p."group", p.topic, p.partition, p.position, h.next as "end"
       from log.positions p join log.heads h using (topic, partition)
       where $1::text is null or p."group" = $1 order by 1, 2, 3`,
      [group ?? null],
    );
  }

  /** Whether any process reads for this group now. */
  async hasMembers(group: string): Promise<boolean> {
    const live = await this.#db.query(
      'select from log.members where "group" = $1 and expires >= clock_timestamp() limit 1',
      [group],
    );
    return live.length > 0;
  }

  /**
   * Gives back the leases of all members, for whoever has just started the server and knows that they died with the one
   * before. A member that lives all the same is fenced and joins again.
   */
  async forgetMembers(): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx.query('delete from log.members');
      await tx.query('update log.positions set owner = null, epoch = epoch + 1 where owner is not null');
    });
  }

  async reset(group: string, topics: readonly TopicName[]): Promise<void> {
    await this.#db.transaction(async (tx) => {
      const live = await tx.query(
        'select 1 from log.members where "group" = $1 and expires >= clock_timestamp() limit 1',
        [group],
      );
      if (live.length)
        throw new Error(`the group ${group} has live members: stop them before it is set back`);
      await tx.query(
        `update log.positions set position = 0, owner = null, epoch = epoch + 1
         where "group" = $1 and topic = any($2)`,
        [group, topics],
      );
    });
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

  readonly #count = (topic: TopicName): number => {
    const count = this.#partitions.get(topic);
    if (!count) throw new Error(`no topic ${topic}: add it to TOPICS in libs/contracts/src/catalogue.ts`);
    return count;
  };
}

async function ensureTopics(db: Database, partitions: number | undefined): Promise<Map<string, number>> {
  const wanted = Object.entries(TOPICS).map(([topic, spec]) => [topic, partitions ?? spec.partitions]);
  await db.query(
    `insert into log.topics (topic, partitions)
     select e->>0, (e->>1)::int from jsonb_array_elements($1::jsonb) as t(e) order by 1 on conflict do nothing`,
    [JSON.stringify(wanted)],
  );
  await db.query(
    `insert into log.heads (topic, partition)
     select topic, generate_series(0, partitions - 1) from log.topics order by 1, 2 on conflict do nothing`,
  );
  const topics = await db.query<{ topic: string; partitions: number }>(
    'select topic, partitions from log.topics',
  );
  return new Map(topics.map((row) => [row.topic, row.partitions]));
}
