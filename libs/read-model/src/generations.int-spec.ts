import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyEvent } from '#contracts';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged, syntheticEvents } from '#test/support/synthetic-events.js';
import { digest } from './digest.js';
import { foldDirty, type FoldLog } from './fold/fold.js';
import { project, PROJECTED } from './project.js';
import { addReaderIndexes } from './tables.js';
import { cachedProjection, currentProjection, projections, type Projection } from './projection.js';
import { createProjection, dropProjection, ensureProjection, swapProjection } from './generations.js';

describe('generations of the read model', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let announced: AnyEvent[];
  const log: FoldLog = {
    transaction: (work) => database.transaction(work),
    append: (events) => Promise.resolve(void announced.push(...events)),
  };
  const events = logged(syntheticEvents({ posts: 25, seed: 2 }));
  const inTransaction = <T>(work: Parameters<Database['transaction']>[0]) =>
    database.transaction(work) as Promise<T>;
  const fill = async (to: Projection) => {
    for (const topic of PROJECTED) {
      const own = events.filter((event) => event.at.topic === topic);
      await database.transaction((tx) => project(tx, to, own));
    }
    await foldDirty(log, to);
  };

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
  });
  afterAll(() => drop());
  beforeEach(() => {
    announced = [];
  });

  it('says what to do where there is none yet', async () => {
    await expect(currentProjection(database)).rejects.toThrow('start the projector');
  });

  it('makes the first one once, also when several processes start together', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => inTransaction<Projection>((tx) => ensureProjection(tx, 'r1'))),
    );
    expect(made.map((p) => p.schema)).toEqual(['projection_1', 'projection_1', 'projection_1']);
    expect(await currentProjection(database)).toEqual({
      n: 1,
      schema: 'projection_1',
      building: false,
      stories: 1,
      facts: 1,
    });
  });

  it('builds another beside the live one in silence, swaps it in, and swaps back', async () => {
    const live = await currentProjection(database);
    await fill(live);
    const before = await digest(database, 'live');
    expect(announced.length).toBeGreaterThan(0);
    announced = [];

    const next = await inTransaction<Projection>((tx) => createProjection(tx, 'r2'));
    await fill(next);
    expect(announced).toEqual([]);
    expect((await currentProjection(database)).n).toBe(live.n);
    await inTransaction(async (tx) => {
      await addReaderIndexes(tx, next);
      await swapProjection(tx, next.n);
    });
    expect(await projections(database)).toMatchObject([
      { n: 1, state: 'previous' },
      { n: 2, state: 'live', rules: 'r2' },
    ]);
    expect(await digest(database, 'live')).toEqual(before);

    await inTransaction((tx) => swapProjection(tx, live.n));
    expect((await currentProjection(database)).n).toBe(live.n);
  });

  it('announces nothing again after a swap, and goes on with the versions that consumers know', async () => {
    const [live] = await database.query<{ id: string; version: number }>(
      `select id, version from projection_1.incidents order by version desc, id limit 1`,
    );
    await inTransaction((tx) => swapProjection(tx, 2));
    const now = await currentProjection(database);
    await database.query(
      `insert into ${now.schema}.dirty (space, kind, since) values ('live', 'claims', '0001-01-01')`,
    );
    await foldDirty(log, now);
    expect(announced).toEqual([]);
    await database.query(`update ${now.schema}.incidents set announced = 'otherwise' where id = $1`, [
      live!.id,
    ]);
    await database.query(
      `insert into ${now.schema}.dirty (space, kind, incidents) values ('live', 'claims', $1)`,
      [[live!.id]],
    );
    await foldDirty(log, now);
    expect(announced).toMatchObject([{ data: { incident: live!.id, version: live!.version + 1 } }]);
  });

  it('drops what was replaced, never what is live', async () => {
    await expect(inTransaction((tx) => dropProjection(tx, 2))).rejects.toThrow('is live');
    await inTransaction((tx) => dropProjection(tx, 1));
    expect(await projections(database)).toMatchObject([{ n: 2, state: 'live' }]);
    await expect(inTransaction((tx) => swapProjection(tx, 1))).rejects.toThrow('no generation 1');
  });

  it('is remembered for readers, who see a swap soon after', async () => {
    let now = 0;
    const cached = () => cachedProjection(database, () => now);
    expect(await cached()).toEqual(await currentProjection(database));
    const first = (await cached()).n;
    const { n } = await inTransaction<Projection>((tx) => createProjection(tx));
    await inTransaction((tx) => swapProjection(tx, n));
    expect((await cached()).n).toBe(first);
    now += 500;
    expect((await cached()).n).toBe(n);
    await inTransaction((tx) => swapProjection(tx, first));
    await inTransaction((tx) => dropProjection(tx, n));
  });

  it('never gives a number again, since the log remembers how far its group had read', async () => {
    const { n } = await inTransaction<Projection>((tx) => createProjection(tx));
    await inTransaction((tx) => dropProjection(tx, n));
    const next = await inTransaction<Projection>((tx) => createProjection(tx));
    expect(next.n).toBe(n + 1);
    await inTransaction((tx) => dropProjection(tx, next.n));
  });
});
