import { randomBytes } from 'node:crypto';
import { openKafkaLog, type KafkaLog, type KafkaLogOptions } from '#log-kafka';
import { Database } from '#postgres';
import { freshDatabase } from '#test/support/database.js';

/** Settings for a log under a prefix of its own, with members that are missed soon. */
export function kafkaOptions(
  brokers: string,
  more: Partial<KafkaLogOptions> = {},
): KafkaLogOptions & { prefix: string } {
  const prefix = `t${randomBytes(5).toString('hex')}.`;
  return { brokers: brokers.split(','), partitions: 3, sessionMs: 2_000, ...more, prefix };
}

/** A log on the brokers under a prefix of its own, with its state in a database of its own. */
export class KafkaFixture {
  readonly #others: { db: Database; log: KafkaLog }[] = [];

  private constructor(
    readonly url: string,
    readonly options: KafkaLogOptions & { prefix: string },
    readonly db: Database,
    readonly log: KafkaLog,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(brokers: string, more: Partial<KafkaLogOptions> = {}): Promise<KafkaFixture> {
    const { url, drop } = await freshDatabase();
    const db = await Database.connect(url);
    const options = kafkaOptions(brokers, more);
    return new KafkaFixture(url, options, db, await openKafkaLog(db, options), drop);
  }

  /** A second process, as far as the log can tell. */
  async other(): Promise<{ db: Database; log: KafkaLog }> {
    const db = await Database.connect(this.url);
    const one = { db, log: await openKafkaLog(db, this.options) };
    this.#others.push(one);
    return one;
  }

  async close(): Promise<void> {
    for (const { db, log } of this.#others) {
      await log.close();
      await db.close();
    }
    await this.log.close();
    await this.db.close();
    await this.drop();
  }
}
