import { migrate, migrationsDir, type Database, type Queryable } from '#postgres';

/** What carries the messages of a database's log. */
export interface Engine {
  engine: 'postgres' | 'kafka';
  /** The Kafka cluster's own id, and what its topics' names begin with; in PostgreSQL where a copy began to go. */
  cluster: string | null;
  prefix: string | null;
}

/** The database's log is carried by something else than what it was opened with. */
export class OtherEngine extends Error {
  override name = 'OtherEngine';
}

/** Brings the tables of the log up to date. */
export function migrateLog(db: Database): Promise<void> {
  return migrate(db, { name: 'log', dir: migrationsDir(import.meta.url, 'libs/log-postgres') });
}

/** Writes down what carries the log where nothing does yet, and refuses to go on with anything else. */
export async function claimEngine(db: Database, wanted: Engine): Promise<void> {
  const { engine, cluster, prefix } = wanted;
  await db.query(
    'insert into log.engine (engine, cluster, prefix) values ($1, $2, $3) on conflict do nothing',
    [engine, cluster, prefix],
  );
  const found = (await engineOf(db))!;
  // A log in PostgreSQL may have begun to move: until that is done it is where it was.
  if (found.engine === engine && engine === 'postgres') return;
  if (found.engine === engine && found.cluster === cluster && found.prefix === prefix) return;
  throw new OtherEngine(refusal(found, wanted));
}

/** What carries the log, or null where nothing was ever appended. */
export async function engineOf(db: Queryable): Promise<Engine | null> {
  const [row] = await db.query<Engine>('select engine, cluster, prefix from log.engine');
  return row ?? null;
}

function refusal(found: Engine, wanted: Engine): string {
  if (found.engine === 'postgres') {
    return 'the log of this database is in PostgreSQL: leave out --log kafka, or run `blotter migrate --to kafka`';
  }
  if (wanted.engine === 'postgres') {
    return 'the log of this database is on Kafka: add --log kafka --brokers …, or run `blotter migrate --to postgres`';
  }
  return (
    `the log of this database is on the Kafka cluster ${found.cluster} under the topic prefix "${found.prefix}", ` +
    `not on ${wanted.cluster} under "${wanted.prefix}": name the brokers and the prefix that it was made with`
  );
}
