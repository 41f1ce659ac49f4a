import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { eventOf, type AnyEvent } from '#contracts';
import type { Sighting } from '#domain';
import { Intake } from '#intake';
import { projections, type Rebuild, type Rebuildable } from '#read-model';
import { shuffled } from '../support/documents.js';
import { TestPipeline } from '../support/pipeline.js';

/** Invariant 7: rebuild without downtime. */
describe('a rebuild', () => {
  let pipeline: TestPipeline;
  let sightings: Sighting[];

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    ({ sightings } = await sampleSightings());
    await pipeline.append(sightings);
    await pipeline.settled();
  });
  afterAll(() => pipeline.stop());

  const ask = async (...what: Rebuildable[]): Promise<Rebuild> => {
    const response = await pipeline.post('/v1/rebuilds', { what });
    expect(response.status).toBe(202);
    const asked = (await response.json()) as Rebuild;
    expect(response.headers.get('location')).toBe(`/v1/rebuilds/${asked.id}`);
    return asked;
  };
  const look = (id: string) => pipeline.get<Rebuild & Record<string, unknown>>(`/v1/rebuilds/${id}`);
  const until = async (id: string, met: (rebuild: Rebuild) => boolean): Promise<Rebuild> => {
    for (let tries = 0; ; tries += 1) {
      const now = await look(id);
      if (met(now)) return now;
      expect([now.state, tries < 2000, now.error]).toEqual([
        expect.stringMatching('waiting|running'),
        true,
        null,
      ]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const done = (rebuild: Rebuild) => until(rebuild.id, ({ state }) => state === 'done');
  const live = async () => (await projections(pipeline.database)).find(({ state }) => state === 'live')!;
  const tolls = async () => (await pipeline.log.ends('blotter.tolls')).reduce((a, b) => a + b);
  /** Rebuilds of the same rules tell nothing new. */
  const quietly = async (work: () => Promise<void>) => {
    const before = await tolls();
    await work();
    await pipeline.settled();
    expect(await tolls()).toBe(before);
  };

  /** Reads without a pause until it is told to stop; posts and toll totals may grow and never shrink. */
  const reader = (paths: string[]) => {
    const told = { reads: 0, errors: [] as string[], shrunk: [] as string[], slowest: 0 };
    let stopped = false;
    const one = async (path: string) => {
      let most = 0;
      while (!stopped) {
        const started = performance.now();
        const response = await pipeline.request(path);
        const body = await response.text();
        told.reads += 1;
        told.slowest = Math.max(told.slowest, performance.now() - started);
        if (response.status !== 200) told.errors.push(`${path}: ${response.status} ${body}`);
        const size = sizeOf(JSON.parse(body) as Answer);
        if (size < most) told.shrunk.push(`${path}: ${size} after ${most}`);
        most = Math.max(most, size);
      }
    };
    const work = Promise.all(paths.map(one));
    return async () => {
      stopped = true;
      await work;
      return told;
    };
  };

  it('swaps, and swaps back, under readers and with posts coming in: no error, nothing less than before', async () => {
    const stop = reader([
      '/v1/posts?limit=200&space=feed',
      '/v1/feeds?space=feed',
      '/v1/incidents?limit=200',
    ]);
    let sent = 0;
    let feeding = true;
    const feed = (async () => {
      const intake = new Intake(pipeline.log, 'feed');
      for (const sighting of sightings) {
        if (!feeding || sighting.kind !== 'post') continue;
        const { post } = sighting;
        // As much of a post as a count needs: those that fold into others would come and go by themselves.
        const text = `${post.headline} ${sent}`;
        await intake.sightings([{ kind: 'post', post: { ...post, id: `feed-${sent}`, text, kind: 'post' } }]);
        sent += 1;
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    const first = await live();
    await done(await ask('projector'));
    const second = await live();
    expect(second.n).toBeGreaterThan(first.n);
    await done(await ask('back'));
    expect((await live()).n).toBe(first.n);
    feeding = false;
    await feed;
    const told = await stop();
    expect(told.errors).toEqual([]);
    expect(told.shrunk).toEqual([]);
    expect(told.reads).toBeGreaterThan(100);
    await pipeline.settled();
  });

  it('gives the same projections, announces nothing again, and tells how far it is', async () => {
    const before = await pipeline.digest();
    await quietly(async () => {
      const rebuild = await done(await ask('projector'));
      expect(rebuild).toMatchObject({ what: ['projector'], state: 'done', done: rebuild.total, error: null });
      expect(rebuild.total).toBeGreaterThan(sightings.length);
    });
    expect(await pipeline.digest()).toEqual(before);
    const { items } = await pipeline.get<{ items: Rebuild[] }>('/v1/rebuilds');
    expect(items[0]!.state).toBe('done');
  });

  it('of the deduplicator and the enricher decides and reads all posts again, and takes nothing of what was told before', async () => {
    const before = await pipeline.digest();
    const [bogus] = sightings.filter((one) => one.kind === 'post').slice(3);
    if (bogus?.kind !== 'post') throw new Error('no post among the samples');
    const [{ post_id: id, version }] = await pipeline.database.query<{ post_id: string; version: string }>(
      `select post_id, version from projection_${(await live()).n}.decisions where space = 'live' and kind = 'accepted' limit 1`,
    ) as [{ post_id: string; version: string }]; // prettier-ignore
    const canonical = { post: 'nothing', version: 'x' };
    const wrong = { id, version, seq: 900, links: [], canonical };
    await pipeline.log.append([
      eventOf('blotter.post.duplicated.v1', wrong, ['wrong'], { source: '/test' }) as AnyEvent,
    ]);
    await pipeline.settled();
    const spoiled = await pipeline.digest();
    expect(spoiled).not.toEqual(before);
    await done(await ask('deduplicator', 'enricher'));
    expect(await pipeline.digest()).toEqual(before);

    await pipeline.append(shuffled(sightings, 5), 'later');
    await pipeline.settled();
    const later = await pipeline.digest('later');
    expect(later).toEqual(before);

    await done(await ask('back'));
    expect(await pipeline.digest()).toEqual(spoiled);
    expect(await pipeline.digest('later')).toEqual(later);
    await done(await ask('back'));
    expect(await pipeline.digest()).toEqual(before);
  });

  it('that is given up leaves nothing: no tables, no groups, nothing parked, no state of a run', async () => {
    const before = {
      digest: await pipeline.digest(),
      live: await live(),
      tables: await schemas(),
      groups: await groups(),
    };
    const asked = await ask('deduplicator', 'enricher');
    await until(asked.id, ({ projection }) => projection !== null);
    const { n, stories } = (await projections(pipeline.database)).find(({ state }) => state === 'building')!;
    const response = await pipeline.request(`/v1/rebuilds/${asked.id}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer test-key' },
    });
    expect(response.status).toBe(202);
    await until(asked.id, ({ state }) => state === 'cancelled');
    for (
      let tries = 0;
      (await schemas()).includes(`projection_${n}`) || (await rows(stories)) > 0;
      tries += 1
    ) {
      expect(tries).toBeLessThan(600);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(await schemas()).toEqual(before.tables);
    expect(await groups()).toEqual(before.groups);
    expect(await pipeline.log.parking.list()).toEqual([]);
    expect(await pipeline.digest()).toEqual(before.digest);
    expect(await live()).toEqual(before.live);
    const again = await pipeline.request(`/v1/rebuilds/${asked.id}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer test-key' },
    });
    expect(again.status).toBe(409);
  });

  it('is asked for once by a call that is repeated, and listed in pages', async () => {
    const headers = {
      authorization: 'Bearer test-key',
      'content-type': 'application/json',
      'idempotency-key': 'once',
    };
    const call = async () => {
      const body = JSON.stringify({ what: ['projector'] });
      const response = await pipeline.request('/v1/rebuilds', { method: 'POST', headers, body });
      return (await response.json()) as Rebuild;
    };
    const { id } = await done(await call());
    expect((await call()).id).toBe(id);
    const page = (query: string) =>
      pipeline.get<{ items: Rebuild[]; next: string | null }>(`/v1/rebuilds?limit=1${query}`);
    const first = await page('');
    expect(first.items.map((one) => one.id)).toEqual([id]);
    const second = await page(`&cursor=${first.next}`);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]!.id).not.toBe(id);
  });

  it('needs the key, and says what can be rebuilt', async () => {
    expect((await pipeline.post('/v1/rebuilds', { what: ['projector'] }, null)).status).toBe(401);
    expect((await pipeline.post('/v1/rebuilds', { what: ['everything'] })).status).toBe(400);
    expect((await pipeline.post('/v1/rebuilds', { what: ['back', 'enricher'] })).status).toBe(400);
    expect((await pipeline.request('/v1/rebuilds/none')).status).toBe(404);
  });

  const schemas = async () =>
    (
      await pipeline.database.query<{ name: string }>(
        `select nspname as name from pg_namespace where nspname like 'projection\\_%' order by 1`,
      )
    ).map(({ name }) => name);
  const groups = async () => [...new Set((await pipeline.log.positions()).map(({ group }) => group))];
  const rows = async (run: number) =>
    (
      await pipeline.database.query<{ n: number }>(
        `select count(*)::int as n from deduplicator.nodes where space like '%@' || $1::text`,
        [String(run)],
      )
    )[0]!.n;
});

interface Answer {
  items: { posts?: number }[];
}

/** Posts are counted where a list tells how many, else its items. */
function sizeOf({ items }: Answer): number {
  return items.reduce((sum, { posts }) => sum + (typeof posts === 'number' ? posts : 1), 0);
}
