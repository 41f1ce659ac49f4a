import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveBackup } from '#apps/blotter/src/backup/save.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { TOPICS, type TopicName } from '#contracts';
import type { Sighting } from '#domain';
import { digestTopic, type EventLog, type PartitionDigest } from '#log';
import { openKafkaLog } from '#log-kafka';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { digest } from '#read-model';
import { blotter } from '#test/support/command-line.js';
import { freshDatabase, type FreshDatabase } from '#test/support/database.js';
import { describeKafka } from '#test/support/kafka.js';
import { TestPipeline } from '#test/support/pipeline.js';

/** The record is on the brokers, and a backup is the file that it always is. */
describeKafka('a backup of a log on Kafka', (kafka) => {
  let pipeline: TestPipeline;
  let sightings: Sighting[];
  const folder = mkdtempSync(path.join(tmpdir(), 'blotter-backup-'));
  const databases: FreshDatabase[] = [];

  beforeAll(async () => {
    pipeline = await TestPipeline.start({ engine: 'kafka' });
    ({ sightings } = await sampleSightings());
    await pipeline.append(sightings);
    await pipeline.settled();
  }, 120_000);
  afterAll(async () => {
    await pipeline.stop();
    for (const { drop } of databases) await drop();
    rmSync(folder, { recursive: true });
  });

  const restored = async (file: string): Promise<Database> => {
    const fresh = await freshDatabase();
    databases.push(fresh);
    const { code, stderr } = await blotter(['restore', file, '--database-url', fresh.url]);
    expect([code, stderr]).toEqual([0, '']);
    return Database.connect(fresh.url);
  };
  const onKafka = (args: string[], { url }: Database, prefix: string) =>
    blotter([...args, '--log', 'kafka', '--brokers', kafka(), '--database-url', url], {
      env: { BLOTTER_KAFKA_PREFIX: prefix },
    });

  it('brings back every event on PostgreSQL, from where the log moves to brokers again', async () => {
    const file = path.join(folder, 'whole.backup');
    const [engine] = await pipeline.database.query<{ prefix: string }>('select prefix from log.engine');
    const saved = await onKafka(['backup', file], pipeline.database, engine!.prefix);
    expect([saved.code, saved.stderr]).toEqual([0, '']);
    const database = await restored(file);
    expect(await digest(database, 'live')).toEqual(await pipeline.digest());
    const events = await digestOf(pipeline.log);
    await using(await PostgresLog.open(database), async (log) => expect(await digestOf(log)).toEqual(events));

    const prefix = `t${randomBytes(5).toString('hex')}.`;
    const moved = await onKafka(['migrate', '--to', 'kafka'], database, prefix);
    expect([moved.code, moved.stderr]).toEqual([0, '']);
    const options = { brokers: kafka().split(','), prefix };
    await using(await openKafkaLog(database, options), async (log) =>
      expect(await digestOf(log)).toEqual(events),
    );
    await database.close();
  }, 120_000);

  it('is of one moment although posts come in while it is made', async () => {
    const file = path.join(folder, 'during.backup');
    let done = false;
    let took = 0;
    const feed = (async () => {
      for (; !done; took += 1) await pipeline.append([sightings[took % sightings.length]!], `during-${took}`);
    })();
    await saveBackup(pipeline, file).finally(() => (done = true));
    await feed;
    await pipeline.append(sightings, 'after');
    const database = await restored(file);
    const [known] = await database.query<{ during: number; after: number }>(
      `select count(*) filter (where space like 'during-%')::int as during,
         count(*) filter (where space = 'after')::int as after from intake.sightings`,
    );
    expect(known!.during).toBeLessThan(took);
    expect(known!.after).toBe(0);
    expect(await digest(database, 'live')).toEqual(await pipeline.digest());
    await database.close();
  }, 120_000);

  it('is not restored onto brokers', async () => {
    const { code, stderr } = await onKafka(['restore', 'any.backup'], pipeline.database, '');
    expect([code, stderr]).toEqual([1, expect.stringContaining('blotter migrate --to kafka')]);
  });
});

async function digestOf(log: EventLog): Promise<PartitionDigest[]> {
  const all: PartitionDigest[] = [];
  for (const topic of Object.keys(TOPICS) as TopicName[])
    all.push(...(await digestTopic((...at) => log.read(...at), topic, await log.ends(topic))));
  return all;
}

async function using(log: EventLog, work: (log: EventLog) => Promise<void>): Promise<void> {
  await work(log).finally(() => log.close());
}
