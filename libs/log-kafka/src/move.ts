import { setTimeout as sleep } from 'node:timers/promises';
import { TOPICS, type TopicName } from '#contracts';
import { messagesOf, withoutHoles, type LogMessage, type PartitionDigest } from '#log';
import { engineOf, Groups, migrateLog, type Engine } from '#log-postgres';
import type { Database } from '#postgres';
import { CannotMove, provedSame, proveNothingLater } from './compare.js';
import type { KafkaLog } from './log.js';
import { openOnBrokers, type KafkaLogOptions } from './open.js';

/** What was moved. */
export interface Move {
  events: number;
  /** The same on both sides, before anything was taken away from the old one. */
  partitions: PartitionDigest[];
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
  let next = row!.from;
  let page: LogMessage[] = [];
  for await (const message of messagesOf((...at) => log.read(...at), topic, partition, end, next)) {
    page.push(...withoutHoles([message], next));
    next = message.offset + 1;
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

/** Switches where both sides are the same. */
async function verified(db: Database, log: KafkaLog, engine: Engine, takeAway: string): Promise<Move> {
  const partitions = await provedSame(db, log);
  await db.transaction(async (tx) => {
    await tx.query(takeAway);
    const { engine: name, cluster, prefix } = engine;
    await tx.query('update log.engine set engine = $1, cluster = $2, prefix = $3', [name, cluster, prefix]);
  });
  return { events: partitions.reduce((sum, one) => sum + one.events, 0), partitions };
}
