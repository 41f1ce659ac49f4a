import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import { versionsOf, type Post, type Retraction, type Sighting } from '#domain';
import { enrich } from '#domain/enrich/index.js';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged } from '#test/support/synthetic-events.js';
import { foldDirty, type FoldLog } from '../fold/fold.js';
import { project } from '../project.js';
import { createProjection } from '../generations.js';
import type { Projection } from '../projection.js';
import { getDay } from './days.js';

const POST: Post = {
  id: 'feed:one', feed: 'feed', outlet: 'Harbour Post', format: 'test', n: null, precision: 'minute', date: null,
  publishedAt: '2024-03-01T09:00:00Z', updatedAt: null, versionAt: null, zone: 'Europe/Kyiv', label: null, authors: [],
  headline: 'Missiles hit Kyiv', kind: 'post', url: null, media: [], quotes: [],
  text: 'Three people were killed by a missile strike in Kyiv on Friday morning, the mayor said.',
}; // prettier-ignore
const REWORDED: Post = {
  ...POST,
  versionAt: '2024-03-02T10:00:00Z',
  text: 'Four people were killed by a missile strike in Kyiv on Friday morning, the mayor said.',
};
const { id, feed, outlet, publishedAt } = POST;
const WITHDRAWN: Retraction = {
  ...{ id, feed, outlet, publishedAt },
  versionAt: '2024-03-03T10:00:00Z',
  reason: 'wrong town',
};

describe('the summary of a day', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let to: Projection;
  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    to = await database.transaction((tx) => createProjection(tx));
  });
  afterAll(() => drop());

  const log: FoldLog = {
    transaction: (work) => database.transaction(work),
    append: () => Promise.resolve(),
  };
  /** Everything that the services before the projector would say about what was seen of the post so far. */
  async function see(...seen: Sighting[]): Promise<void> {
    const sent: AnyEvent[] = seen.map((s) =>
      s.kind === 'post'
        ? eventOf('blotter.post.published.v1', s.post, [s], { source: '/test' })
        : eventOf('blotter.post.retracted.v1', s.retraction, [s], { source: '/test' }),
    );
    for (const { postId, version, post } of versionsOf(seen)) {
      if (!post) continue;
      const facts = { id: postId, version, rules: 'r1', generation: 1, ...enrich(post) };
      const story = { id: postId, version, seq: 1, links: [], post };
      sent.push(eventOf('blotter.post.accepted.v1', story, [version], { source: '/test' }));
      sent.push(eventOf('blotter.post.enriched.v1', facts, [version], { source: '/test' }));
    }
    for (const event of logged(sent)) await database.transaction((tx) => project(tx, to, [event]));
    await foldDirty(log, to);
  }
  const day = (asOf: string | null = null, tz = 'UTC') =>
    getDay({ db: database, schema: to.schema, space: 'live', asOf }, '2024-03-01', tz);

  it('quotes what its posts say now, and keeps the tolls that stood at its end', async () => {
    const first: Sighting = { kind: 'post', post: POST };
    await see(first);
    expect((await day()).points).toEqual([{ text: POST.text, posts: [POST.id] }]);
    expect((await day()).incidents).toMatchObject([{ toll: { killed: { best: 3 } } }]);

    await see(first, { kind: 'post', post: REWORDED });
    expect((await day()).points).toEqual([{ text: REWORDED.text, posts: [POST.id] }]);
    expect((await day()).incidents).toMatchObject([{ toll: { killed: { best: 3 } } }]);

    await see(first, { kind: 'post', post: REWORDED }, { kind: 'retraction', retraction: WITHDRAWN });
    expect(await day()).toMatchObject({ points: [], posts: { total: 0 } });
    expect((await day()).incidents).toMatchObject([{ toll: { killed: { best: 3 } } }]);
  });

  it.each(['UTC', 'Europe/Kyiv'])('tells as of a moment what stood at that moment (%s)', async (tz) => {
    expect((await day('2024-03-01T08:00:00Z', tz)).posts.total).toBe(0);
    expect((await day('2024-03-02T09:59:00Z', tz)).points).toEqual([{ text: POST.text, posts: [POST.id] }]);
    expect((await day('2024-03-03T09:00:00Z', tz)).points).toEqual([
      { text: REWORDED.text, posts: [POST.id] },
    ]);
    expect(await day('2024-03-03T10:00:00Z', tz)).toEqual(await day(null, tz));
  });
});
