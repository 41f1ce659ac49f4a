import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import { versionsOf, type Post, type Sighting } from '#domain';
import { byValidity, decide, fingerprint, type Candidate } from '#domain/dedupe/index.js';
import { enrich } from '#domain/enrich/index.js';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged } from '#test/support/synthetic-events.js';
import { foldDirty } from '../fold/fold.js';
import { project } from '../project.js';
import { createProjection } from '../generations.js';
import type { Projection } from '../projection.js';
import { listEntities } from './entities.js';
import { getEntity } from './entity-page.js';
import { getPost } from './post-detail.js';
import { listPosts } from './posts.js';
import type { Reader } from './reader.js';
import { listStories } from './stories.js';

const BASE: Post = {
  id: 'wire:one', feed: 'wire', outlet: 'Meridian Wire', format: 'test', n: null, precision: 'minute', date: null,
  publishedAt: '2024-03-01T09:00:00Z', updatedAt: null, versionAt: null, zone: 'Europe/Kyiv', label: null, authors: [],
  headline: 'Missile hits market in Kramatorsk', kind: 'post', url: null, media: [], quotes: [],
  text: 'Twelve people were killed when a missile hit a market in Kramatorsk in Donetsk Oblast on Friday, President Volodymyr Zelensky said. “This is a crime against people who were buying bread,” Zelensky said.',
}; // prettier-ignore
const EDITED: Post = {
  ...BASE,
  versionAt: '2024-03-01T11:00:00Z',
  text: BASE.text.replace('Twelve people were', 'Fifteen people were'),
};
const COPY: Post = {
  ...BASE, id: 'ledger:one', feed: 'ledger', outlet: 'Daily Ledger', publishedAt: '2024-03-01T10:00:00Z',
  headline: 'Missile hits market', text: `${BASE.text} More follows.`,
}; // prettier-ignore
const OWN: Post = {
  ...BASE, id: 'nord:one', feed: 'nord', outlet: 'Radio Nord', publishedAt: '2024-03-01T10:30:00Z',
  headline: 'Market in Kramatorsk in ruins',
  text: 'Rescuers dig in the ruins of the market in Kramatorsk that a missile destroyed on Friday, killing twelve. Zelensky promised an answer. The Red Cross brought water.',
}; // prettier-ignore

describe('the pages of posts, stories and entities', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let to: Projection;
  const reader = (asOf: string | null = null): Reader => ({
    db: database,
    schema: to.schema,
    space: 'live',
    asOf,
  });
  const idOf = async (q: string) => (await listEntities(reader(), { q }, null, 10))[0]?.id ?? '';

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    to = await database.transaction((tx) => createProjection(tx));
    const events = told([[BASE, EDITED], [COPY], [OWN]]);
    for (const event of logged(events)) await database.transaction((tx) => project(tx, to, [event]));
    const log = {
      transaction: <T>(work: Parameters<typeof database.transaction<T>>[0]) => database.transaction(work),
      append: () => Promise.resolve(),
    };
    await foldDirty(log, to);
  });
  afterAll(() => drop());

  describe('an entity', () => {
    it('has its days, company, quotes and incidents', async () => {
      const page = await getEntity(reader(), await idOf('Zelensky'));
      expect(page).toMatchObject({ name: 'Volodymyr Zelensky', posts: 2, recent: ['nord:one', 'wire:one'] });
      expect(page?.days).toEqual([{ date: '2024-03-01', posts: 2, mentions: 3 }]);
      expect(page?.together[0]).toMatchObject({ name: 'Kramatorsk', posts: 2 });
      expect(page?.quotes).toEqual([
        {
          post: 'wire:one',
          publishedAt: BASE.publishedAt,
          outlet: 'Meridian Wire',
          text: 'This is a crime against people who were buying bread',
        },
      ]);
      expect(page?.incidents).toHaveLength(1);
    });

    it('that is a place has the incidents in it, and a body none that it has no part in', async () => {
      const [town, oblast, body] = await Promise.all(['Kramatorsk', 'Donetsk', 'Red Cross'].map(idOf));
      const incidents = async (id = '') => (await getEntity(reader(), id))?.incidents.length;
      expect(await incidents(town)).toBe(1);
      expect(await incidents(oblast)).toBe(1);
      expect(await incidents(body)).toBe(0);
    });

    it('is as it was known by then', async () => {
      const page = await getEntity(reader('2024-03-01T09:30:00Z'), await idOf('Zelensky'));
      expect(page).toMatchObject({ posts: 1, recent: ['wire:one'] });
    });
  });

  describe('a search', () => {
    const found = async (q: string) => (await listEntities(reader(), { q }, null, 10)).map((row) => row.name);

    it.each([
      ['a part of the name', 'lodymyr', 'Volodymyr Zelensky'],
      ['another spelling', 'Zelenskiy', 'Volodymyr Zelensky'],
      ['a slip of the keyboard', 'Zelenksy', 'Volodymyr Zelensky'],
      ['a wrong letter', 'Kramotorsk', 'Kramatorsk'],
    ])('finds an entity by %s', async (_, q, name) => {
      expect(await found(q)).toContain(name);
    });

    it('finds nothing for what is like nothing', async () => {
      expect(await found('Xylophone')).toEqual([]);
    });

    it('without the extension finds what is spelt right', async () => {
      const undo = new Error('only tried');
      const tried = database.transaction(async (tx) => {
        await tx.query('drop extension pg_trgm');
        const names = async (q: string) =>
          (await listEntities({ ...reader(), db: tx }, { q }, null, 10)).map((row) => row.name);
        expect(await names('Zelenskiy')).toEqual(['Volodymyr Zelensky']);
        expect(await names('Zelenksy')).toEqual([]);
        throw undo;
      });
      await expect(tried).rejects.toBe(undo);
    });

    const posts = async (q: string) =>
      (await listPosts(reader(), { q, order: 'asc' }, null, 10)).map((row) => row.id);

    it('finds posts by their words, and by a name with errors where nobody wrote that', async () => {
      expect(await posts('bread')).toEqual(['wire:one', 'ledger:one']);
      expect(await posts('Kramotorsk')).toEqual(['wire:one', 'nord:one']);
      expect(await posts('Xylophone')).toEqual([]);
    });
  });

  describe('entities that people hold for one', () => {
    const at = '2024-03-02T00:00:00Z';
    const project1 = (event: AnyEvent) => database.transaction((tx) => project(tx, to, logged([event])));
    const override = { reason: 'one house style', author: 'Ada', at };
    let town: string;
    let oblast: string;
    beforeAll(async () => {
      [town, oblast] = (await Promise.all(['Kramatorsk', 'Donetsk'].map(idOf))) as [string, string];
      const set = { id: 'o1', action: 'set_entity' as const, target: town, value: oblast, ...override };
      await project1(eventOf('blotter.override.set.v1', set, ['o1'], { source: '/test' }));
    });

    it('have one page, wherever it is asked for', async () => {
      const page = await getEntity(reader(), town);
      expect(page).toMatchObject({ id: oblast, also: [town], posts: 2, recent: ['nord:one', 'wire:one'] });
      expect(page).toEqual(await getEntity(reader(), oblast));
      expect(page?.incidents).toHaveLength(1);
      const company = (await getEntity(reader(), await idOf('Zelensky')))?.together.map(({ id }) => id);
      expect(company).toContain(oblast);
      expect(company).not.toContain(town);
    });

    it('are one line of the list, found by every name, with the posts of all', async () => {
      const rows = await listEntities(reader(), { type: 'place' }, null, 10);
      expect(rows.map((row) => [row.id, row.posts])).toContainEqual([oblast, 2]);
      expect(rows.map((row) => row.id)).not.toContain(town);
      expect((await listEntities(reader(), { q: 'Kramatorsk' }, null, 10)).map((row) => row.id)).toEqual([
        oblast,
      ]);
    });

    it('find the posts of each other', async () => {
      for (const entity of [town, oblast])
        expect(await listPosts(reader(), { entity, order: 'asc' }, null, 10)).toHaveLength(2);
    });

    it('were apart before, and are again when that is withdrawn', async () => {
      expect(await getEntity(reader('2024-03-01T23:00:00Z'), town)).toMatchObject({ id: town, also: [] });
      const back = { id: 'o1', target: town, reason: 'no', author: 'Bob', at: '2024-03-03T00:00:00Z' };
      await project1(eventOf('blotter.override.withdrawn.v1', back, ['o1'], { source: '/test' }));
      expect(await getEntity(reader(), town)).toMatchObject({ id: town, also: [] });
      expect(await getEntity(reader('2024-03-02T12:00:00Z'), town)).toMatchObject({ id: oblast });
    });

    it('that lead to each other are still one', async () => {
      for (const [id, target, value] of [
        ['o2', town, oblast],
        ['o3', oblast, town],
      ] as const) {
        const set = { id, action: 'set_entity' as const, target, value, ...override };
        await project1(eventOf('blotter.override.set.v1', set, [id], { source: '/test' }));
      }
      const pages = await Promise.all([town, oblast].map((id) => getEntity(reader(), id)));
      expect(pages[0]).toEqual(pages[1]);
      for (const [id, target] of [
        ['o2', town],
        ['o3', oblast],
      ] as const) {
        const back = { id, target, reason: 'no', author: 'Bob', at: '2024-03-04T00:00:00Z' };
        await project1(eventOf('blotter.override.withdrawn.v1', back, [id], { source: '/test' }));
      }
    });
  });

  it('a revision tells what it changed, in words and in figures', async () => {
    const post = await getPost(reader(), 'wire:one');
    const [first, second] = post?.revisions ?? [];
    expect(first?.changes).toBeNull();
    expect(second?.changes?.claims.map((change) => change.text)).toEqual(['12 → 15 killed']);
    expect(second?.changes?.text.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: 'Twelve' },
      { op: 'added', text: 'Fifteen' },
    ]);
    expect(second?.changes?.headline).toEqual([{ op: 'same', text: BASE.headline }]);
  });

  it('a story tells who tells it by themselves and who copies', async () => {
    expect(await listStories(reader(), undefined, null, 10)).toMatchObject([
      {
        outlets: ['Meridian Wire', 'Daily Ledger', 'Radio Nord'],
        sources: { independent: ['Meridian Wire', 'Radio Nord'], copying: ['Daily Ledger'] },
      },
    ]);
  });
});

/** What the services before the projector would say of posts with their wordings. */
function told(posts: Post[][]): AnyEvent[] {
  const events: AnyEvent[] = [];
  const earlier: Candidate[] = [];
  const seen = posts.map((wordings) => wordings.map((post): Sighting => ({ kind: 'post', post })));
  for (const sighting of seen.flat())
    if (sighting.kind === 'post')
      events.push(eventOf('blotter.post.published.v1', sighting.post, [sighting], { source: '/test' }));
  const versions = seen.flatMap((wordings) => versionsOf(wordings));
  const subjects = versions.map((v) => ({ ...v, print: fingerprint(v.post!), of: v.postId })).map((v) => ({
    subject: { post: v.of, version: v.version, validFrom: v.validFrom, print: v.print },
    post: v.post!,
  })); // prettier-ignore
  for (const { subject, post } of subjects.sort((a, b) => byValidity(a.subject, b.subject))) {
    const { decision } = decide(subject, earlier);
    earlier.push({ ...subject, withdrawnFrom: null, canonical: decision.canonical });
    const { post: id, version } = subject;
    const { links, canonical } = decision;
    events.push(
      canonical
        ? eventOf('blotter.post.duplicated.v1', { id, version, seq: 1, links, canonical }, [version], { source: '/test' })
        : eventOf('blotter.post.accepted.v1', { id, version, seq: 1, links, post }, [version], { source: '/test' }),
    ); // prettier-ignore
    if (!canonical)
      events.push(
        eventOf(
          'blotter.post.enriched.v1',
          { id, version, rules: 'r1', generation: 1, ...enrich(post) },
          [version],
          {
            source: '/test',
          },
        ),
      );
  }
  return events;
}
