import { Kafka, logLevel, type Admin, type SeekEntry } from 'kafkajs';
import type { TopicName } from '#contracts';
import { retrying } from '#log';
import { claimEngine, counter, ensureTopics, migrateLog, Tail, type Engine } from '#log-postgres';
import type { Database } from '#postgres';
import { readFetchesBy } from './door.js';
import { readFetch } from './fetch-response.js';
import { KafkaLog } from './log.js';
import { Names } from './names.js';
import { kafkaConfig, type KafkaSettings } from './settings.js';
import { ensureKafkaTopics, UnfitTopics } from './topics.js';

const LEADER_MS = 15_000;

export interface KafkaLogOptions extends KafkaSettings {
  /** Partitions of topics that do not exist yet; default by the catalogue. Existing ones keep their number. */
  partitions?: number;
  /** A partition that brings nothing for so long, although there is something, makes the member join anew; default 30 s. */
  stuckMs?: number;
  /** Hears of trouble that the log itself gets over. */
  onError?: (error: unknown) => void;
}

/** Opens the log on the brokers, with its state in the database; makes the topics. The pool stays the caller's. */
export async function openKafkaLog(db: Database, options: KafkaLogOptions): Promise<KafkaLog> {
  await migrateLog(db);
  return (await openOnBrokers(db, options, (engine) => claimEngine(db, engine))).log;
}

/** Opens the log when `claim` has agreed to what the brokers are. */
export async function openOnBrokers(
  db: Database,
  options: KafkaLogOptions & { keepOutbox?: boolean },
  claim: (engine: Engine) => Promise<void>,
): Promise<{ log: KafkaLog; engine: Engine }> {
  const { onError = () => undefined, sessionMs = 10_000, stuckMs = 30_000, keepOutbox } = options;
  const names = new Names(options.prefix ?? '');
  // Whatever kafkajs would write about is thrown or told by an event too, and most of it is tried again.
  const kafka = new Kafka({ ...kafkaConfig(options), logLevel: logLevel.NOTHING });
  readFetchesBy(kafka, readFetch);
  const { engine, partitions } = await prepare(db, kafka, names, options, claim);
  const tail = new Tail(db, { table: 'log.relayed', channel: 'blotter_relayed' });
  await tail.open();
  const parts = {
    db,
    kafka,
    names,
    partitions: counter(partitions),
    tail,
    sessionMs,
    stuckMs,
    keepOutbox,
    onError,
  };
  return { log: new KafkaLog(parts), engine };
}

/** Proves that database and brokers belong together, and makes what is missing on both sides. */
async function prepare(
  db: Database,
  kafka: Kafka,
  names: Names,
  options: KafkaLogOptions,
  claim: (engine: Engine) => Promise<void>,
): Promise<{ engine: Engine; partitions: Map<TopicName, number> }> {
  const admin = kafka.admin({ retry: { retries: 3 } });
  try {
    await admin.connect();
    const { clusterId } = await admin.describeCluster();
    const engine: Engine = { engine: 'kafka', cluster: clusterId, prefix: names.prefix };
    await claim(engine);
    const partitions = await ensureTopics(db, options.partitions);
    await db.query(
      `insert into log.relayed (topic, partition) select topic, partition from log.heads order by 1, 2
       on conflict do nothing`,
    );
    await ensureKafkaTopics(admin, names, counter(partitions), options.replication);
    await proveSame(db, admin, names);
    return { engine, partitions };
  } catch (error) {
    throw explained(error, options);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

interface Standing {
  topic: TopicName;
  partition: number;
  relayed: number;
  next: number;
}

/**
 * The brokers must hold at least what was published, and nothing where this database has never written. Others may
 * append meanwhile: so what was published is looked up before the brokers are asked, and what was written after.
 */
async function proveSame(db: Database, admin: Admin, names: Names): Promise<void> {
  const before = await standings(db);
  const ends = new Map<TopicName, SeekEntry[]>();
  for (const topic of names.topics) {
    ends.set(topic, await settling(() => admin.fetchTopicOffsets(names.of(topic))));
  }
  for (const { topic, partition, relayed } of before) {
    const end = endOf(ends, topic, partition);
    if (end >= relayed) continue;
    throw new UnfitTopics(
      `${names.of(topic)}/${partition} ends at ${end} on the brokers, but ${relayed} events were published there: ` +
        'it was cut or made anew, and has to be restored before anything goes on',
    );
  }
  for (const { topic, partition, next } of await standings(db)) {
    const end = endOf(ends, topic, partition);
    if (next > 0 || end === 0) continue;
    throw new UnfitTopics(
      `${names.of(topic)}/${partition} holds ${end} events that this database knows nothing of: use the database ` +
        'that they belong to, or another topic prefix (BLOTTER_KAFKA_PREFIX)',
    );
  }
}

function standings(db: Database): Promise<Standing[]> {
  return db.query<Standing>(
    `select r.topic, r.partition, r.next as relayed, h.next
     from log.relayed r join log.heads h using (topic, partition)`,
  );
}

function endOf(ends: ReadonlyMap<TopicName, SeekEntry[]>, topic: TopicName, partition: number): number {
  return Number(ends.get(topic)?.find((end) => end.partition === partition)?.offset ?? 0);
}

/** Brokers that have just made a topic may not yet know that they lead it, although they said that all is ready. */
function settling<T>(work: () => Promise<T>): Promise<T> {
  const isTransient = (error: unknown): boolean => (error as { retriable?: unknown }).retriable === true;
  return retrying(work, { isTransient, signal: AbortSignal.timeout(LEADER_MS) });
}

function explained(error: unknown, { brokers }: KafkaLogOptions): unknown {
  const { name, message } = error as Error;
  if (!name?.startsWith('KafkaJS')) return error;
  const hint = /SASL|authentication/i.test(`${name} ${message}`)
    ? 'the brokers refuse these credentials: look at BLOTTER_KAFKA_SASL and what belongs to it'
    : 'look at --brokers, and at BLOTTER_KAFKA_TLS where the brokers want TLS';
  return new Error(`Kafka at ${brokers.join(',')} cannot be used: ${message} (${hint})`, { cause: error });
}
