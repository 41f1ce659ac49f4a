import { runConsumer, type EngineOptions, type EventLog, type RunningConsumer } from '#log';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { freshDatabase } from './database.js';
import { idOf, TOPIC } from './some-events.js';

export * from './some-events.js';

/** A log in a database of its own, with a table that counts effects: a doubled one shows, since nothing is unique. */
export class LogFixture {
  readonly url: string;
  readonly db: Database;
  readonly log: PostgresLog;
  readonly #drop: () => Promise<void>;
  readonly #running: RunningConsumer[] = [];
  readonly #others: { db: Database; log: PostgresLog }[] = [];

  private constructor(url: string, db: Database, log: PostgresLog, drop: () => Promise<void>) {
    this.url = url;
    this.db = db;
    this.log = log;
    this.#drop = drop;
  }

  static async open(options: { partitions?: number; leaseMs?: number } = {}): Promise<LogFixture> {
    const { url, drop } = await freshDatabase();
    const db = await Database.connect(url);
    const log = await PostgresLog.open(db, { partitions: 4, leaseMs: 1000, ...options });
    await db.query('create table effects (n bigserial, id text, "group" text, partition int)');
    return new LogFixture(url, db, log, drop);
  }

  /** A second process, as far as the log can tell: its own pool and its own view of the log. */
  async other(leaseMs = 1000): Promise<{ db: Database; log: PostgresLog }> {
    const db = await Database.connect(this.url);
    const one = { db, log: await PostgresLog.open(db, { leaseMs }) };
    this.#others.push(one);
    return one;
  }

  /** Starts a member whose effects are rows. */
  consume(options: Partial<EngineOptions> = {}, log: EventLog = this.log): RunningConsumer {
    const consumer = runConsumer({
      log,
      group: 'g',
      topics: [TOPIC],
      retry: { attempts: 2, delayMs: 5, maxDelayMs: 50 },
      handler: async (events, { tx, group, partition }) => {
        await tx.query(
          'insert into effects (id, "group", partition) select e, $2, $3 from unnest($1::text[]) e',
          [events.map(idOf), group, partition],
        );
        return [];
      },
      ...options,
    });
    this.#running.push(consumer);
    return consumer;
  }

  /** Ids in the order in which they took effect. */
  async effects(group = 'g'): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('select id from effects where "group" = $1 order by n', [
      group,
    ]);
    return rows.map((row) => row.id);
  }

  async until(done: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + 20_000;
    while (!(await done())) {
      if (Date.now() > end) throw new Error(`waited in vain: ${JSON.stringify(await this.log.positions())}`);
      await this.log.waitForAppend([TOPIC], 10);
    }
  }

  /** Waits until a group has read everything. */
  caughtUp(group = 'g'): Promise<void> {
    return this.until(async () => {
      const positions = await this.log.positions(group);
      return positions.length > 0 && positions.every((one) => one.position === one.end);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.map((one) => one.stop()));
    for (const { db, log } of this.#others) {
      await log.close();
      await db.close();
    }
    await this.log.close();
    await this.db.close();
    await this.#drop();
  }
}
