import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoggedEvent } from '#contracts';
import { Database, migrate, migrationsDir } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { logged, random, shuffled, syntheticEvents } from '#test/support/synthetic-events.js';
import { digest, type Digest } from './digest.js';
import { foldPosts } from './fold/posts.js';
import { lockSpace } from './fold/lock.js';
import { project } from './project.js';
import { createProjection, type Projection } from './projection.js';

describe('the read model', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await Database.connect(fresh.url);
    await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const generation = () => database.transaction((tx) => createProjection(tx));
  const fold = (to: Projection, space = 'live') =>
    database.transaction(async (tx) => {
      await lockSpace(tx, to, space);
      while ((await foldPosts(tx, to, space)) > 0);
    });
  /** Projects in batches of one topic each, as consumers get them, and folds now and then. */
  async function run(events: LoggedEvent[], next: () => number): Promise<Digest> {
    const to = await generation();
    for (let i = 0; i < events.length; ) {
      const topic = events[i]!.at.topic;
      const batch = events.slice(i, i + 1 + Math.floor(next() * 9));
      const end = batch.findIndex((event) => event.at.topic !== topic);
      if (end > 0) batch.length = end;
      await database.transaction((tx) => project(tx, to, batch));
      if (next() < 0.2) await fold(to);
      i += batch.length;
    }
    await fold(to);
    return digest(database, to, 'live');
  }

  it('comes out the same for any order of arrival, any batches, and events that come again', async () => {
    const events = logged(syntheticEvents({ posts: 60, seed: 5 }));
    const inOrder = await run(events, () => 0.99);
    for (const seed of [1, 2, 3]) {
      const next = random(seed);
      const again = shuffled([...events, ...events.filter(() => next() < 0.3)], next);
      expect(await run(again, next)).toEqual(inOrder);
    }
    const fewer = await run(events.slice(0, -3), () => 0.99);
    expect(fewer.all).not.toBe(inOrder.all);
  });
});
