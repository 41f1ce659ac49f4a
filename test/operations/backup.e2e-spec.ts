import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { saveBackup } from '#apps/blotter/src/backup/save.js';
import type { Sighting } from '#domain';
import type { EventLog } from '#log';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { digest, isBehind } from '#read-model';
import { blotter } from '../support/command-line.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { TestPipeline } from '../support/pipeline.js';

describe('a backup', () => {
  let pipeline: TestPipeline;
  let sightings: Sighting[];
  const folder = mkdtempSync(path.join(tmpdir(), 'blotter-backup-'));
  const file = path.join(folder, 'whole.backup');
  const databases: FreshDatabase[] = [];

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    ({ sightings } = await sampleSightings());
    await pipeline.append(sightings);
    await pipeline.settled();
    await saveBackup(pipeline, file);
  });
  afterAll(async () => {
    await pipeline.stop();
    for (const { drop } of databases) await drop();
    rmSync(folder, { recursive: true });
  });

  const restore = async (from: string) => {
    const fresh = await freshDatabase();
    databases.push(fresh);
    return { ...fresh, ...(await blotter(['restore', from, '--database-url', fresh.url, '--json'])) };
  };
  const opened = async <T>(url: string, work: (db: Database, log: PostgresLog) => Promise<T>): Promise<T> => {
    const database = await Database.connect(url);
    const log = await PostgresLog.open(database);
    try {
      return await work(database, log);
    } finally {
      await log.close();
      await database.close();
    }
  };
  const events = async (log: EventLog) => {
    const all = [];
    for (const topic of [
      'blotter.documents',
      'blotter.posts',
      'blotter.stories',
      'blotter.facts',
      'blotter.tolls',
    ] as const)
      for (const [partition, end] of (await log.ends(topic)).entries())
        all.push(...(await log.read(topic, partition, 0, end)));
    return all;
  };

  it('brings back every event at its offset and time, all projections, and announces nothing again', async () => {
    const { code, stderr, stdout, url } = await restore(file);
    expect([code, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as { rows: number }).rows).toBeGreaterThan(sightings.length * 4);
    await opened(url, async (database, log) => {
      expect(await isBehind({ log, database })).toBe(false);
      expect(await digest(database, 'live')).toEqual(await pipeline.digest());
      expect(await events(log)).toEqual(await events(pipeline.log));
      const announced = await database.query('select from meta.announced');
      expect(announced).toEqual([]);
    });
  });

  it('is of one moment although posts come in while it is made, and what comes later goes on behind it', async () => {
    const during = path.join(folder, 'during.backup');
    const posts = sightings.filter(({ kind }) => kind === 'post');
    const feed = (async () => {
      for (const post of posts) await pipeline.append([post], 'during');
    })();
    await saveBackup(pipeline, during);
    await feed;
    await pipeline.settled();
    const { code, stderr, url } = await restore(during);
    expect([code, stderr]).toEqual([0, '']);
    await opened(url, async (database) => {
      const [{ n }] = await database.query<{ n: number }>(
        `select count(*)::int as n from intake.sightings where space = 'during'`,
      ) as [{ n: number }]; // prettier-ignore
      expect(n).toBeLessThan(posts.length);
    });
    const lines = path.join(folder, 'posts.jsonl');
    writeFileSync(lines, posts.map((one) => JSON.stringify(one.kind === 'post' && one.post)).join('\n'));
    const rest = await blotter(['ingest', lines, '--space', 'during', '--wait', '--database-url', url]);
    expect(rest.code).toBe(0);
    await opened(url, async (database) =>
      expect(await digest(database, 'during')).toEqual(await pipeline.digest('during')),
    );
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    ['without its last line', (bytes: Buffer) => lines(bytes, (all) => all.slice(0, -1))],
    ['with a row less', (bytes: Buffer) => lines(bytes, (all) => all.filter((one) => !one.includes('"kind":"rows"')))],
    ['with a letter changed', (bytes: Buffer) => lines(bytes, (all) => all.map((one) => one.replace('killed', 'filled')))],
    ['of a newer program', (bytes: Buffer) => lines(bytes, (all) => all.map((one) => one.replace('"0001_log"', '"0001_log","9999_later"')))],
    ['that is none', () => Buffer.from('hello')],
  ])('%s is refused with a sentence, and nothing of it stays', async (what, spoil) => {
    const spoiled = path.join(folder, `${what}.backup`);
    writeFileSync(spoiled, spoil(readFileSync(file)));
    const { code, stderr, url } = await restore(spoiled);
    expect(code).toBe(1);
    expect(stderr).toMatch(/backup/);
    expect(stderr).not.toContain('    at ');
    const database = await Database.connect(url);
    const left = await database.query(`select from pg_namespace where nspname in ('log', 'intake', 'meta')`);
    await database.close();
    expect(left).toEqual([]);
  }); // prettier-ignore

  it('is not loaded over what is there, nor saved over a file', async () => {
    const before = await pipeline.digest();
    const url = pipeline.database.url;
    const over = await blotter(['restore', file, '--database-url', url]);
    expect([over.code, over.stderr]).toEqual([1, expect.stringContaining('empty data folder')]);
    expect(await pipeline.digest()).toEqual(before);
    const again = await blotter(['backup', file, '--database-url', url]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('--force')]);
  });
});

function lines(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  const all = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  return gzipSync(`${change(all).join('\n')}\n`);
}
