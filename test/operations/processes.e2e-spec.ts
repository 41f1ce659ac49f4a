import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import { Intake } from '#intake';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { digest, isBehind, type Digest } from '#read-model';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { TestPipeline } from '../support/pipeline.js';
import { ServiceProcess } from '../support/service-process.js';
import { freePort } from '../../scripts/kafka/places.js';

const STAGES = ['ingester', 'deduplicator', 'enricher', 'projector'];

/** The deployment: every service a process of its own, with nothing between them but PostgreSQL. */
describe('services as processes of their own', () => {
  let fresh: FreshDatabase;
  let expected: { digest: Digest; incidents: unknown };
  let sightings: Sighting[];
  let api: string;
  const running = new Map<string, ServiceProcess>();

  beforeAll(async () => {
    ({ sightings } = await sampleSightings());
    const one = await TestPipeline.start();
    await one.append(sightings);
    await one.settled();
    expected = { digest: await one.digest(), incidents: await one.get('/v1/incidents') };
    await one.stop();

    fresh = await freshDatabase();
    const port = await freePort();
    api = `http://127.0.0.1:${port}`;
    const env = { BLOTTER_DATABASE_URL: fresh.url };
    for (const name of STAGES) running.set(name, ServiceProcess.start(name, env));
    running.set('api', ServiceProcess.start('api', { ...env, BLOTTER_KEY: 'test-key', PORT: String(port) }));
    for (const name of STAGES) await running.get(name)!.url();
    await until(async () => (await fetch(`${api}/healthz`).catch(() => null))?.status === 200);
  }, 120_000);
  afterAll(async () => {
    for (const service of running.values()) await service.end('SIGKILL');
    await fresh.drop();
  });

  it('give the projections of one process, and the same tolls over REST', async () => {
    await opened(async (_, log) => void (await new Intake(log).sightings(sightings)));
    await opened(async (database, log) => {
      await until(async () => !(await isBehind({ log, database })));
      expect(await digest(database, 'live')).toEqual(expected.digest);
    });
    expect(await (await fetch(`${api}/v1/incidents`)).json()).toEqual(expected.incidents);
  });

  it('each answer for their health and tell what they have done', async () => {
    for (const [name, group] of [
      ['deduplicator', 'deduplicator'],
      ['enricher', 'enricher'],
      ['projector', 'projector@1'],
    ]) {
      const url = await running.get(name!)!.url();
      const ready = await fetch(`${url}/readyz`);
      expect([name, ready.status, await ready.json()]).toMatchObject([
        name,
        200,
        { status: 'ready', groups: [group] },
      ]);
      const text = await (await fetch(`${url}/metrics`)).text();
      const handled = new RegExp(
        `^blotter_batch_events_sum\\{group="${group}",topic="blotter.\\w+"\\} [1-9]`,
        'm',
      );
      expect(text).toMatch(handled);
      expect(text).toContain(`blotter_consumer_lag{group="${group}"`);
      expect(text).not.toMatch(new RegExp(`blotter_consumer_lag\\{group="(?!${group})`));
    }
  });

  it('write their log as JSON lines, each with its service', () => {
    const lines = STAGES.flatMap((name) => running.get(name)!.lines);
    for (const line of lines) {
      expect(line).toMatchObject({
        time: expect.any(String),
        level: expect.any(String),
        service: expect.any(String),
      });
    }
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('drain at SIGTERM: they end with 0, give their partitions back, and nothing is parked', async () => {
    const codes = await Promise.all(
      [...running.values()].map(async (one) => [one.name, await one.end('SIGTERM')]),
    );
    expect(codes).toEqual([...running.keys()].map((name) => [name, 0]));
    await opened(async (database, log) => {
      expect(await database.query('select "group" from log.members')).toEqual([]);
      expect(await database.query('select "group" from log.positions where owner is not null')).toEqual([]);
      expect(await log.parking.list()).toEqual([]);
      expect(await isBehind({ log, database })).toBe(false);
    });
  });

  async function opened(work: (database: Database, log: PostgresLog) => Promise<void>): Promise<void> {
    const database = await Database.connect(fresh.url);
    const log = await PostgresLog.open(database);
    try {
      await work(database, log);
    } finally {
      await log.close();
      await database.close();
    }
  }
});

async function until(met: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await met()); tries += 1) {
    if (tries > 1200) throw new Error('it did not come about in a minute');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
