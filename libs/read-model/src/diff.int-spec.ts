import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnyEvent } from '#contracts';
import { diffTolls } from '#domain/incidents/index.js';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged, syntheticEvents } from '#test/support/synthetic-events.js';
import { foldDirty } from './fold/fold.js';
import { project } from './project.js';
import { createProjection } from './generations.js';
import { toldIncidents } from './read/told-incidents.js';

describe('two generations of the read model', () => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
  });
  afterAll(() => drop());

  async function told(events: readonly AnyEvent[]) {
    const into = await database.transaction((tx) => createProjection(tx));
    for (const event of logged(events)) await database.transaction((tx) => project(tx, into, [event]));
    const transaction = <T>(work: Parameters<Database['transaction']>[0]) =>
      database.transaction(work) as Promise<T>;
    await foldDirty({ transaction, append: () => Promise.resolve() }, into);
    return toldIncidents({ db: database, schema: into.schema, space: 'live', asOf: null });
  }

  /** The same posts, read by rules that find twice as many killed in Corva. */
  const reread = (event: AnyEvent): AnyEvent => {
    if (event.type !== 'blotter.post.enriched.v1') return event;
    const claims = event.data.claims.map((claim) =>
      claim.measure === 'killed' && claim.place?.name === 'Corva' && claim.count
        ? { ...claim, count: claim.count * 2, min: null, max: null }
        : claim,
    );
    return { ...event, data: { ...event.data, claims } };
  };

  it('differ in the tolls whose sentences are read otherwise, and in no others', async () => {
    const events = syntheticEvents({ posts: 30, seed: 5, gap: 40 });
    const before = await told(events);
    expect(diffTolls(before, await told(events))).toEqual([]);
    const differences = diffTolls(before, await told(events.map(reread)));
    expect(differences.length).toBeGreaterThan(0);
    for (const { after, figures, sentences } of differences) {
      expect(after?.title).toContain('Corva');
      expect(figures.map(({ measure }) => measure)).toContain('killed');
      expect(sentences.length).toBeGreaterThan(0);
      for (const { before: was, after: is } of sentences) expect(was).not.toBe(is);
    }
  });
});
