import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { migrateAll } from '#apps/blotter/src/runtime/services.js';
import type { Sighting } from '#domain';
import { Intake } from '#intake';
import { retrying } from '#log';
import { openKafkaLog, type KafkaLog } from '#log-kafka';
import { Database } from '#postgres';
import { digest, untilProjected, type Digest } from '#read-model';
import { freshDatabase } from '#test/support/database.js';
import { describeKafka, ownKafka, type OwnKafka } from '#test/support/kafka.js';
import { TestPipeline } from '#test/support/pipeline.js';
import { Fleet } from './fleet.js';

const SERVICES = ['deduplicator', 'enricher', 'projector'];
const SESSION_MS = 2_000;

/** Whatever is killed, and whenever: the projections are those of an undisturbed run. */
describeKafka('the pipeline on Kafka comes through', () => {
  let sightings: Sighting[];
  let expected: Digest;
  const undo: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    ({ sightings } = await sampleSightings());
    expected = await TestPipeline.digestOf(sightings);
  });
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  /** A broker, a database and one process of each service. */
  const begin = async (): Promise<{ kafka: OwnKafka; database: Database; log: KafkaLog; fleet: Fleet }> => {
    const kafka = await ownKafka();
    undo.push(() => kafka.remove());
    const { url, drop } = await freshDatabase();
    undo.push(drop);
    const database = await Database.connect(url);
    undo.push(() => database.close());
    await migrateAll(database);
    const log = await openKafkaLog(database, {
      brokers: [kafka.brokers],
      partitions: 3,
      sessionMs: SESSION_MS,
    });
    undo.push(() => log.close());
    const fleet = new Fleet({
      BLOTTER_DATABASE_URL: url,
      BLOTTER_LOG: 'kafka',
      BLOTTER_BROKERS: kafka.brokers,
      BLOTTER_KAFKA_SESSION_MS: String(SESSION_MS),
    });
    undo.push(() => fleet.end());
    fleet.start(...SERVICES);
    const groups = async () => new Set((await log.positions()).map(({ group }) => group.split('@')[0]));
    while ((await groups()).size < SERVICES.length) await sleep(50);
    return { kafka, database, log, fleet };
  };
  /** Appends in small batches, as feeds do; a feed tries again what was not acknowledged. */
  const load = async (log: KafkaLog) => {
    const intake = new Intake(log, 'live');
    for (let i = 0; i < sightings.length; i += 4) {
      await retrying(() => intake.sightings(sightings.slice(i, i + 4)), {
        isTransient: (error) => log.isTransient(error),
      });
      await sleep(150);
    }
  };
  const settle = async (runtime: { database: Database; log: KafkaLog; fleet: Fleet }) => {
    const settled = untilProjected(runtime).then(() => true);
    const late = sleep(90_000, false, { ref: false });
    if (!(await Promise.race([settled, late]))) {
      throw new Error(`not settled: ${JSON.stringify(await runtime.log.positions())}\n${runtime.fleet.said}`);
    }
  };

  it('kill -9 of each service while it works', async () => {
    const runtime = await begin();
    const loading = load(runtime.log);
    for (const name of SERVICES) {
      await sleep(700);
      await runtime.fleet.kill(name);
      runtime.fleet.start(name);
    }
    await loading;
    await settle(runtime);
    expect(await digest(runtime.database, 'live')).toEqual(expected);
  }, 150_000);

  it('a broker that is killed and started again under load', async () => {
    const runtime = await begin();
    const loading = load(runtime.log);
    await sleep(1_000);
    await runtime.kafka.kill();
    await sleep(500);
    await runtime.kafka.start();
    await loading;
    await settle(runtime);
    expect(await digest(runtime.database, 'live')).toEqual(expected);
  }, 150_000);

  it('SIGTERM, at which each service drains and exits 0', async () => {
    const runtime = await begin();
    await load(runtime.log);
    await settle(runtime);
    for (const name of SERVICES) expect([name, await runtime.fleet.stop(name)]).toEqual([name, 0]);
    expect(await digest(runtime.database, 'live')).toEqual(expected);
  }, 150_000);
});
