import { setTimeout as sleep } from 'node:timers/promises';
import { TOPICS, type TopicName } from '#contracts';
import { digestTopic, messagesOf, type EventLog, type LogMessage, type PartitionDigest } from '#log';
import { engineOf, Groups, migrateLog, readMessages, type Engine } from '#log-postgres';
import type { Database } from '#postgres';
import type { KafkaLog } from './log.js';
import { openOnBrokers, type KafkaLogOptions } from './open.js';

/** What was moved. */
export interface Move {
  events: number;
  /** The same on both sides, before anything was taken away from the old one. */
  partitions: PartitionDigest[];
}

/** A log cannot be moved, or came out otherwise than it went in; nothing was switched. */
export class CannotMove extends Error {
  override name = 'CannotMove';
}

type Tell = (done: number, total: number) => void;
const LOOK_MS = 200;
const INSERT_ROWS = 500;

/**
 * Moves a log from PostgreSQL to Kafka. The table is published as an outbox is, so offsets, ids and times stay and
 * positions remain valid; where it was interrupted it goes on. Only when both sides hash alike is Kafka made the
 * engine and the table emptied.
 */
export async function moveToKafka(db: Database, options: KafkaLogOptions, tell: Tell): Promise<Move> {
  await migrateLog(db);
  await proveMovable(db, 'postgres');
  const { log, engine } = await openOnBrokers(db, { ...options, keepOutbox: true }, (found) =>
    beginOrGoOn(db, found),
  );
  try {
    for (;;) {
      const [row] = await db.query<{ done: number; total: number }>(
        `select coalesce(sum(r.next), 0)::bigint as done, coalesce(sum(h.next), 0)::bigint as total
         from log.relayed r join log.heads h using (topic, partition)`,
      );
      tell(row!.done, row!.total);
      if (row!.done === row!.total) break;
      await sleep(LOOK_MS);
    }
    await proveNothingLater(db, log);
    return await verified(db, log, engine, 'truncate log.messages');
  } finally {
    await log.close();
  }
}

/** Moves a log from Kafka to PostgreSQL: what the outbox still holds is published, then everything is read back. */
export async function moveToPostgres(db: Database, options: KafkaLogOptions, tell: Tell): Promise<Move> {
  await migrateLog(db);
  await proveMovable(db, 'kafka');
  const { log } = await openOnBrokers(db, options, async (found) => {
    const { cluster, prefix } = (await engineOf(db))!;
    if (cluster !== found.cluster || prefix !== found.prefix)
      throw new CannotMove(
        `the log is on the Kafka cluster ${cluster} under the prefix "${prefix}", not here`,
      );
  });
  try {
    await untilPublished(db);
    const groups = new Groups(db);
    const ends = new Map<TopicName, number[]>();
    for (const topic of Object.keys(TOPICS) as TopicName[]) ends.set(topic, await groups.ends(topic));
    const total = [...ends.values()].flat().reduce((sum, end) => sum + end, 0);
    let done = 0;
    for (const [topic, partitions] of ends) {
      for (const [partition, end] of partitions.entries()) {
        await copyBack(db, log, topic, partition, end);
        done += end;
        tell(done, total);
      }
    }
    const engine: Engine = { engine: 'postgres', cluster: null, prefix: null };
    return await verified(db, log, engine, 'delete from log.relayed');
  } finally {
    await log.close();
  }
}

async function proveMovable(db: Database, from: Engine['engine']): Promise<void> {
  const found = await engineOf(db);
  if (found?.engine !== from) {
    throw new CannotMove(
      found ? `the log is on ${found.engine} already` : 'there is no log yet: begin where it shall be',
    );
  }
  const live = await db.query<{ group: string }>(
    'select distinct "group" from log.members where expires >= clock_timestamp()',
  );
  if (live.length === 0) return;
  const names = live.map((row) => row.group).join(', ');
  throw new CannotMove(`${names} still run: stop every service and the API before the log is moved`);
}

/** Readers would be given what the topics hold beyond the end, in place of what this log appends next. */
async function proveNothingLater(db: Database, log: KafkaLog): Promise<void> {
  const groups = new Groups(db);
  for (const topic of Object.keys(TOPICS) as TopicName[]) {
    for (const [partition, end] of (await groups.ends(topic)).entries()) {
      if (!(await log.hasLater(topic, partition, end))) continue;
      throw new CannotMove(
        `${topic}/${partition} has ${end} events here, and later ones on the brokers, as where a backup was ` +
          'restored: nothing was switched. Take another topic prefix (BLOTTER_KAFKA_PREFIX), or delete those topics',
      );
    }
  }
}

/** Notes where the copy goes. One that went to other brokers before is begun again. */
async function beginOrGoOn(db: Database, { cluster, prefix }: Engine): Promise<void> {
  const before = (await engineOf(db))!;
  if (before.cluster !== cluster || before.prefix !== prefix) await db.query('delete from log.relayed');
  await db.query('update log.engine set cluster = $1, prefix = $2', [cluster, prefix]);
}

async function untilPublished(db: Database): Promise<void> {
  const pending =
    'select from log.relayed r join log.heads h using (topic, partition) where r.next < h.next limit 1';
  while ((await db.query(pending)).length) await sleep(LOOK_MS);
}

/** A partition from the brokers into the table, from where an earlier try ended. */
async function copyBack(
  db: Database,
  log: KafkaLog,
  topic: TopicName,
  partition: number,
  end: number,
): Promise<void> {
  const [row] = await db.query<{ from: number }>(
    'select coalesce(max("offset") + 1, 0)::bigint as "from" from log.messages where topic = $1 and partition = $2',
    [topic, partition],
  );
  let page: LogMessage[] = [];
  for await (const message of messagesOf((...at) => log.read(...at), topic, partition, end, row!.from)) {
    page.push(message);
    if (page.length < INSERT_ROWS) continue;
    await insert(db, page);
    page = [];
  }
  await insert(db, page);
}

async function insert(db: Database, messages: readonly LogMessage[]): Promise<void> {
  const rows = messages.map((m) => [
    ...[m.topic, m.partition, m.offset, m.key],
    ...[JSON.stringify(m.headers), m.data, m.appendedAt],
  ]);
  await db.query(
    `insert into log.messages (topic, partition, "offset", key, headers, data, appended_at)
     select e->>0, (e->>1)::int, (e->>2)::bigint, e->>3, e->>4, e->>5, (e->>6)::timestamptz
     from jsonb_array_elements($1::jsonb) as r(e)`,
    [JSON.stringify(rows)],
  );
}

/** Reads both sides to the end, and switches where they are the same. */
async function verified(db: Database, log: KafkaLog, engine: Engine, takeAway: string): Promise<Move> {
  const inTable: EventLog['read'] = (...at) => readMessages(db, ...at);
  const onBrokers: EventLog['read'] = (...at) => log.read(...at);
  const groups = new Groups(db);
  const partitions: PartitionDigest[] = [];
  for (const topic of Object.keys(TOPICS) as TopicName[]) {
    const ends = await groups.ends(topic);
    const there = await digestTopic(onBrokers, topic, ends);
    // Where only the last event of a key counts, the brokers may have taken earlier ones away by now.
    const kept = TOPICS[topic].compact ? await offsetsOf(onBrokers, topic, ends) : null;
    const here = await digestTopic(
      inTable,
      topic,
      ends,
      (one) => kept?.has(`${one.partition}/${one.offset}`) === false,
    );
    const wrong = here.find((one, i) => one.hash !== there[i]!.hash || (!kept && one.events !== ends[i]));
    if (wrong) {
      throw new CannotMove(
        `${topic}/${wrong.partition} is not the same on both sides; nothing was switched. Empty topics (another ` +
          'prefix) and a second try are safe',
      );
    }
    partitions.push(...here);
  }
  await db.transaction(async (tx) => {
    await tx.query(takeAway);
    const { engine: name, cluster, prefix } = engine;
    await tx.query('update log.engine set engine = $1, cluster = $2, prefix = $3', [name, cluster, prefix]);
  });
  return { events: partitions.reduce((sum, one) => sum + one.events, 0), partitions };
}

async function offsetsOf(
  read: EventLog['read'],
  topic: TopicName,
  ends: readonly number[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [partition, end] of ends.entries()) {
    for await (const { offset } of messagesOf(read, topic, partition, end))
      found.add(`${partition}/${offset}`);
  }
  return found;
}
