import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Post, Retraction, Sighting } from '#domain';
import { PostgresLog } from '#log-postgres';
import { Database, loadLines, migrate, migrationsDir, setMigrationCeiling } from '#postgres';
import { askRebuild, digest, listRebuilds, projections, type Rebuildable } from '#read-model';
import { migrateAll, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { Intake } from '#intake';
import { blotter } from '../support/command-line.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { TestPipeline } from '../support/pipeline.js';

const FIXTURE = path.resolve(import.meta.dirname, '..', 'fixtures', 'upgrade');
const SETS: [name: string, folder: string, schema?: string][] = [
  ['log', 'libs/log-postgres'],
  ['intake', 'libs/intake', 'intake'],
  ['deduplicator', 'apps/deduplicator', 'deduplicator'],
  ['read_model', 'libs/read-model'],
  ['alerts', 'apps/alerts', 'alerts'],
];

/** A database as the program of the first version left it, with its data and its read model. */
async function firstVersion(): Promise<FreshDatabase> {
  const fresh = await freshDatabase();
  const database = await Database.connect(fresh.url);
  const lines = gunzipSync(readFileSync(path.join(FIXTURE, 'data.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const { migrations } = JSON.parse(lines[0]!) as { migrations: Record<string, string[]> };
  await setMigrationCeiling(
    database,
    Object.fromEntries(Object.entries(migrations).map(([name, done]) => [name, done.length])),
  );
  for (const [name, folder, schema] of SETS)
    await migrate(database, { name, dir: migrationsDir(import.meta.url, folder), schema });
  await database.transaction(async (tx) => {
    await tx.query('create schema projection_1');
    await tx.query('set local search_path to projection_1');
    for (const file of ['projection.sql', 'reader-indexes.sql'])
      await tx.query(readFileSync(path.join(FIXTURE, file), 'utf8'));
  });
  await database.transaction((tx) => loadLines(tx, linesOf(lines)));
  await setMigrationCeiling(database, null);
  await database.close();
  return fresh;
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe("today's program on the data of the first version", () => {
  let fresh: FreshDatabase;
  let database: Database;
  let log: PostgresLog;
  let services: Awaited<ReturnType<typeof startPipeline>>;
  let before: { posts: number; tolls: number };

  beforeAll(async () => {
    fresh = await firstVersion();
    database = await Database.connect(fresh.url, { poolSize: 20 });
    before = {
      posts: await count('log.messages', `topic = 'blotter.posts'`),
      tolls: await count('projection_1.toll_points'),
    };
    await migrateAll(database);
    log = await PostgresLog.open(database);
    services = await startPipeline({ log, database });
  });
  afterAll(async () => {
    await services.close();
    await log.close();
    await database.close();
    await fresh.drop();
  });

  const count = async (table: string, where = 'true') =>
    (await database.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`))[0]!.n;
  const ended = async (id: string) => {
    for (let tries = 0; ; tries += 1) {
      const [rebuild] = await listRebuilds(database, id);
      if (rebuild?.endedAt) return rebuild;
      expect(tries).toBeLessThan(2400);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const rebuild = async (...what: Rebuildable[]) => ended((await askRebuild(database, what)).id);

  it('builds the read model anew beside the old one, by itself, and puts it in its place', async () => {
    expect(before.posts).toBe(41);
    expect(before.tolls).toBeGreaterThan(0);
    const [own] = await listRebuilds(database);
    expect(await ended(own!.id)).toMatchObject({ what: ['projector'], state: 'done', replaces: 1 });
    const rows = await projections(database);
    expect(rows.find(({ n }) => n === 1)).toMatchObject({ state: 'previous', shape: null });
    const live = rows.find(({ state }) => state === 'live')!;
    expect(live.n).toBeGreaterThan(1);
    expect(await count(`projection_${live.n}.incidents`)).toBeGreaterThan(0);
  });

  it('loses no event, and numbers the tolls of an incident on', async () => {
    expect(await count('log.messages', `topic = 'blotter.posts'`)).toBe(before.posts);
    const tolls = (await Promise.all((await log.ends('blotter.tolls')).map((end, p) => log.read('blotter.tolls', p, 0, end)))).flat(); // prettier-ignore
    const seen = new Set(
      tolls.map(({ key, data }) => `${key} ${(JSON.parse(data) as { version: number }).version}`),
    );
    expect(seen.size).toBe(tolls.length);
  });

  it("gives, once its posts were decided and read by today's rules, what they give in an empty database", async () => {
    expect(await rebuild('deduplicator', 'enricher')).toMatchObject({ state: 'done', error: null });
    expect(await digest(database, 'live')).toEqual(await TestPipeline.digestOf(await sightings()));
  });

  it('goes on with posts that come in', async () => {
    const posts = (await sightings()).slice(0, 5);
    expect(await new Intake(log).sightings(posts)).toEqual({ appended: 0, known: 5 });
    const first = posts.find(({ kind }) => kind === 'post');
    if (first?.kind !== 'post') throw new Error('no post in the fixture');
    const post = {
      ...first.post,
      id: 'new',
      text: 'Four people were killed in Lviv, police said.',
      headline: 'Lviv',
    };
    expect(await new Intake(log).sightings([{ kind: 'post', post }])).toMatchObject({ appended: 1 });
  });

  async function sightings(): Promise<Sighting[]> {
    const messages = await Promise.all((await log.ends('blotter.posts')).map((end, p) => log.read('blotter.posts', p, 0, end))); // prettier-ignore
    return messages
      .flat()
      .map(({ headers, data }) =>
        headers['ce_type'] === 'blotter.post.retracted.v1'
          ? { kind: 'retraction', retraction: JSON.parse(data) as Retraction }
          : { kind: 'post', post: JSON.parse(data) as Post },
      );
  }
});

describe('the data of a newer program', () => {
  it.each(['log', 'intake', 'read_model'])('is refused with the name of what is unknown (%s), and not touched', async (set) => {
    const fresh = await firstVersion();
    const database = await Database.connect(fresh.url);
    try {
      await database.query(`insert into meta.${set}_migrations (name, run_on) values ('9999_from_the_future', now())`);
      const { code, stderr } = await blotter(['status', '--database-url', fresh.url]);
      expect(code).toBe(1);
      expect(stderr).toContain('9999_from_the_future');
      expect(stderr).toContain('newer');
      expect(stderr).not.toContain('    at ');
    } finally {
      await database.close();
      await fresh.drop();
    }
  }); // prettier-ignore
});
