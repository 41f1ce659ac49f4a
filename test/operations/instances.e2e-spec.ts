import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateAll, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import { Intake } from '#intake';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { digest, untilProjected, type Digest } from '#read-model';
import { freshDatabase } from '../support/database.js';
import { shuffled } from '../support/documents.js';
import { TestPipeline } from '../support/pipeline.js';
import { ServiceProcess } from '../support/service-process.js';

const MOST = 4;
const SETTLED_MS = 45_000;

/** One instance of every service: a pool, a view of the log and consumers of its own. */
class Instance {
  private constructor(
    readonly database: Database,
    readonly log: PostgresLog,
    private readonly services: Awaited<ReturnType<typeof startPipeline>>,
  ) {}

  static async join(url: string): Promise<Instance> {
    const database = await Database.connect(url, { poolSize: 8 });
    const log = await PostgresLog.open(database, { leaseMs: 2_000 });
    return new Instance(database, log, await startPipeline({ log, database }));
  }

  async leave(): Promise<void> {
    await this.services.close();
    await this.log.close();
    await this.database.close();
  }
}

describe('four instances of every service, joining and leaving while posts come in', () => {
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

  const start = async (partitions: number) => {
    const { url, drop } = await freshDatabase();
    undo.push(drop);
    const database = await Database.connect(url);
    await migrateAll(database);
    const log = await PostgresLog.open(database, { partitions });
    undo.push(() => log.close().then(() => database.close()));
    return { url, database, log };
  };

  /** Appends chunk by chunk; before each, somebody joins or leaves, so that there are one to four at any time. */
  const feed = async (
    url: string,
    log: PostgresLog,
    seed: number,
    between: (chunk: number) => Promise<void>,
  ) => {
    const members: Instance[] = [];
    undo.push(() => Promise.all(members.map((one) => one.leave())));
    const intake = new Intake(log);
    const posts = shuffled(sightings, seed);
    for (let chunk = 0; chunk * 8 < posts.length; chunk += 1) {
      if (members.length < MOST && chunk % 5 < 3) members.push(await Instance.join(url));
      else if (members.length > 1) await members.splice(chunk % members.length, 1)[0]!.leave();
      await between(chunk);
      await intake.sightings(posts.slice(chunk * 8, chunk * 8 + 8));
    }
    return members;
  };

  const settled = async (database: Database, log: PostgresLog) => {
    const started = Date.now();
    await untilProjected({ database, log });
    expect(Date.now() - started).toBeLessThan(SETTLED_MS);
    expect(await digest(database, 'live')).toEqual(expected);
    expect(await log.parking.list()).toEqual([]);
  };

  it.each([1, 2, 3, 5, 8])('give the digest of one on %i partitions', async (partitions) => {
    const { url, database, log } = await start(partitions);
    await feed(url, log, partitions, async () => {});
    await settled(database, log);
  });

  it('give it when processes among them are killed in the middle (SIGKILL), within the time of a lease', async () => {
    const { url, database, log } = await start(8);
    const env = { BLOTTER_DATABASE_URL: url };
    const victims = ['deduplicator', 'enricher', 'projector'].map((name) => ServiceProcess.start(name, env));
    undo.push(() => Promise.all(victims.map((one) => one.end('SIGKILL'))));
    for (const one of victims) await one.url();
    await feed(url, log, 9, async (chunk) => {
      if (chunk >= 2 && chunk < 5) await victims[chunk - 2]!.end('SIGKILL');
    });
    await settled(database, log);
  });
});
