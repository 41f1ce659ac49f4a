import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { sightingKey, versionsOf, type Post, type PostVersion, type Sighting } from '#domain';
import { eventOf, type AnyEvent } from '#contracts';
import { Database, migrate } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { StoryDecider, type PostEvent } from './decide-batch.js';

const TEXTS = [
  'The ferry Santa Odila went down off Lamora before dawn, harbour master Tomas Brevik said. Rescue boats picked up 41 passengers and 9 people were killed.',
  'The ferry Santa Odila went down off Lamora before dawn, harbour master Tomas Brevik said. Rescue boats picked up 41 passengers and 12 people were killed.',
  'Nine dead off Lamora: the Santa Odila, a ferry, went down before dawn. Rescue boats picked up 41 passengers, said harbour master Tomas Brevik.',
  'Deputies in Fellness rejected the budget of Ana Dorrel by 61 votes to 58 after a debate that lasted until midnight.',
  'Closing our live page. The ferry Santa Odila sank off Lamora and 9 people were killed; deputies in Fellness rejected the budget of Ana Dorrel.',
  'Ana Dorrel told deputies in Fellness that she would present the budget again in March, with the cuts to harbours taken out.',
];

/** A sighting out of a small world, in which posts repeat, copy, revise and withdraw each other. */
const sighting: fc.Arbitrary<Sighting> = fc
  .record({
    id: fc.integer({ min: 0, max: 24 }),
    wording: fc.nat(TEXTS.length - 1),
    read: fc.integer({ min: 0, max: 3 }),
    gone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ id, wording, read, gone }) => {
    const minutes = id * 331;
    const publishedAt = at(minutes);
    const seen = { id: `p${id % 3}:${id}`, feed: `f${id % 3}`, outlet: `Outlet ${id % 3}`, publishedAt };
    const versionAt = read === 0 ? null : at(minutes + read * 400);
    if (gone) return { kind: 'retraction', retraction: { ...seen, versionAt, reason: null } };
    return {
      kind: 'post',
      post: { ...BLANK, ...seen, versionAt, text: TEXTS[wording]!, headline: `H${wording % 2}` },
    };
  });

const BLANK: Omit<Post, 'id' | 'feed' | 'outlet' | 'publishedAt' | 'versionAt' | 'text' | 'headline'> = {
  format: 'test', n: null, precision: 'minute', date: null, updatedAt: null, zone: null, label: null, authors: [],
  kind: 'post', url: null, media: [], quotes: [],
}; // prettier-ignore

function at(minutes: number): string {
  return new Date(Date.UTC(2024, 2, 4) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** An hour has so many instants, all within its first seconds: of six posts, and of three later looks at each. */
const INSTANTS = 36;
type Clock = (hour: number, instant: number) => string;
const clockOf =
  (ms: readonly number[]): Clock =>
  (hour, instant) =>
    new Date(Date.UTC(2024, 2, 4, hour) + ms[instant]!).toISOString().replace('.000Z', 'Z');

/** Sightings out of the same world, within a few seconds of a few hours, no two of them in one moment. */
const momentary = fc.uniqueArray(
  fc.record({
    hour: fc.constantFrom(0, 0, 0, 1, 30),
    post: fc.nat(5),
    wording: fc.nat(TEXTS.length - 1),
    read: fc.nat(3),
    gone: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  // What is of one moment comes in the order of a hash of all that it says, its times too.
  { minLength: 5, maxLength: 40, selector: ({ hour, post, read }) => `${hour} ${post} ${read}` },
);

function sightingAt({ hour, post, wording, read, gone }: Drawn, clock: Clock): Sighting {
  const feed = `f${post % 3}`;
  const publishedAt = clock(hour, 4 * post);
  const seen = { id: `p${hour}:${post}`, feed, outlet: `Outlet ${feed}`, publishedAt };
  const versionAt = read === 0 ? null : clock(hour, 4 * post + 5 * read);
  if (gone) return { kind: 'retraction', retraction: { ...seen, versionAt, reason: null } };
  return {
    kind: 'post',
    post: { ...BLANK, ...seen, versionAt, text: TEXTS[wording]!, headline: `H${wording % 2}` },
  };
}
type Drawn = typeof momentary extends fc.Arbitrary<(infer T)[]> ? T : never;

interface Decision {
  type: string;
  canonical?: { post: string; version: string };
  links: { post: string; version: string; relation: string }[];
}

function idOf(sighting: Sighting): string {
  return sighting.kind === 'post' ? sighting.post.id : sighting.retraction.id;
}

describe('the decisions about posts', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  let spaces = 0;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await Database.connect(fresh.url, { poolSize: 4 });
    const dir = fileURLToPath(new URL('../migrations', import.meta.url));
    await migrate(fresh.url, { name: 'deduplicator', dir, schema: 'deduplicator' });
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  function eventsOf(sightings: readonly Sighting[], space: string): PostEvent[] {
    return sightings.map((s, i) =>
      s.kind === 'post'
        ? eventOf('blotter.post.published.v1', s.post, [i], { source: '/test', space })
        : eventOf('blotter.post.retracted.v1', s.retraction, [i], { source: '/test', space }),
    );
  }

  /** Runs batches in a space of their own, by one instance for a while and then by another, and gives all that was told. */
  async function told(batches: readonly (readonly Sighting[])[], megabytes?: number): Promise<AnyEvent[]> {
    const space = `run-${(spaces += 1)}`;
    const instances = [new StoryDecider(megabytes), new StoryDecider(megabytes)];
    const out: AnyEvent[] = [];
    for (const [i, batch] of batches.entries()) {
      const events = eventsOf(batch, space);
      out.push(
        ...(await database.transaction((tx) => instances[i % 11 < 7 ? 0 : 1]!.handlePosts(tx, events))),
      );
    }
    return out;
  }

  /** The decision that won, for every version that stands. */
  function winning(
    events: readonly AnyEvent[],
    sightings: readonly Sighting[],
    until = '~',
  ): Map<string, unknown> {
    const last = new Map<string, { seq: number; decision: unknown }>();
    for (const event of events) {
      if (event.type !== 'blotter.post.accepted.v1' && event.type !== 'blotter.post.duplicated.v1') continue;
      const { id, version, seq, ...decision } = event.data;
      const before = last.get(`${id} ${version}`);
      expect(seq).toBe((before?.seq ?? 0) + 1);
      last.set(`${id} ${version}`, { seq, decision: { type: event.type, ...decision } });
    }
    const standing = standingBy(sightings, until);
    for (const name of standing) expect(last.has(name)).toBe(true);
    return new Map(standing.map((name) => [name, last.get(name)!.decision]));
  }

  function standingBy(sightings: readonly Sighting[], until: string): string[] {
    return [...publishedBy(sightings, until)].filter(([, v]) => v.post !== null).map(([name]) => name);
  }

  function publishedBy(sightings: readonly Sighting[], until: string): Map<string, PostVersion> {
    const versions = [...new Set(sightings.map(idOf))]
      .sort()
      .flatMap((id) => versionsOf(sightings.filter((s) => idOf(s) === id)))
      .filter((v) => v.validFrom <= until);
    return new Map(versions.map((v) => [`${v.postId} ${v.version}`, v]));
  }

  /** Decisions without the names of versions, which hash times, and without how alike these make two posts. */
  function inOrderOfVersions(
    decisions: ReadonlyMap<string, unknown>,
    sightings: readonly Sighting[],
  ): Record<string, unknown> {
    const names = new Map<string, string>();
    for (const id of new Set(sightings.map(idOf)))
      versionsOf(sightings.filter((s) => idOf(s) === id)).forEach(({ version }, i) =>
        names.set(`${id} ${version}`, `${id}#${i}`),
      );
    const nameOf = ({ post, version }: { post: string; version: string }) => names.get(`${post} ${version}`);
    return Object.fromEntries(
      [...decisions].map(([name, decision]) => {
        const { type, canonical, links } = decision as Decision;
        const found = links.map((link) => [nameOf(link), link.relation]);
        return [names.get(name), { type, canonical: canonical && nameOf(canonical), links: found }];
      }),
    );
  }

  it('are the same for every order, repetition and batching of the same sightings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sighting, { minLength: 5, maxLength: 60 }),
        fc.infiniteStream(fc.nat(1000)),
        fc.integer({ min: 1, max: 20 }),
        async (sightings, random, size) => {
          const shuffled = [...sightings, ...sightings.slice(0, 5)]
            .map((s) => [random.next().value as number, s] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, s]) => s);
          const batches = [];
          for (let i = 0; i < shuffled.length; i += size) batches.push(shuffled.slice(i, i + size));
          const atOnce = winning(await told([sightings]), sightings);
          // The second time with room for a few fingerprints, so that nearly all are made again from what is stored.
          expect(winning(await told(batches), sightings)).toEqual(atOnce);
          expect(winning(await told(batches, 0.01), sightings)).toEqual(atOnce);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are the same whether times have fractions of a second or not', async () => {
    const winners = async (sightings: readonly Sighting[], megabytes?: number) => {
      const half = sightings.length >> 1;
      // The second half first: the others come late.
      const events = await told([sightings.slice(half), sightings.slice(0, half)], megabytes);
      return inOrderOfVersions(winning(events, sightings), sightings);
    };
    await fc.assert(
      fc.asyncProperty(
        momentary,
        fc.uniqueArray(
          fc.oneof(
            fc.nat(12).map((n) => n * 1000),
            fc.nat(9000),
          ),
          {
            minLength: INSTANTS,
            maxLength: INSTANTS,
          },
        ),
        async (drawn, ms) => {
          const fractions = drawn.map((one) => sightingAt(one, clockOf([...ms].sort((a, b) => a - b))));
          const seconds = drawn.map((one) => sightingAt(one, clockOf(ms.map((_, i) => i * 1000))));
          const expected = await winners(seconds);
          expect(await winners(fractions)).toEqual(expected);
          // With little room the buckets lie in rows, and the database has to put them in order.
          expect(await winners(fractions, 0.001)).toEqual(expected);
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('about what was published by a time depend on nothing published later', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sighting, { minLength: 5, maxLength: 50 }),
        fc.integer({ min: 0, max: 9000 }),
        async (sightings, minutes) => {
          const now = at(minutes);
          const before = sightings.filter((s) =>
            publishedBy(sightings, now).has(`${idOf(s)} ${sightingKey(s)}`),
          );
          const then = winning(await told([before]), before, now);
          const all = winning(await told([sightings]), sightings, now);
          expect(then).toEqual(all);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are told once: the same sightings again bring nothing', async () => {
    const posts = fc.sample(sighting, { numRuns: 30, seed: 7 });
    const once = await told([posts]);
    expect(once.length).toBeGreaterThan(5);
    expect((await told([posts, posts, [...posts].reverse()])).length).toBe(once.length);
  });

  it('are the same when several instances decide side by side', async () => {
    const sightings = fc.sample(sighting, { numRuns: 60, seed: 11 });
    const space = 'side-by-side';
    const batches = [0, 1, 2, 3, 4, 5].map((n) => eventsOf(sightings.slice(n * 10, n * 10 + 10), space));
    const instances = [new StoryDecider(), new StoryDecider(), new StoryDecider()];
    const out = await Promise.all(
      batches.map((events, i) => database.transaction((tx) => instances[i % 3]!.handlePosts(tx, events))),
    );
    const bySeq = out
      .flat()
      .sort((a, b) => ('seq' in a.data && 'seq' in b.data ? a.data.seq - b.data.seq : 0));
    expect(winning(bySeq, sightings)).toEqual(winning(await told([sightings]), sightings));
  });

  it('move to an earlier canonical post that arrives late, and all that was folded with it', async () => {
    const post = (id: string, minutes: number): Sighting => ({
      kind: 'post',
      post: {
        ...BLANK,
        id,
        feed: id,
        outlet: id,
        publishedAt: at(minutes),
        versionAt: null,
        text: TEXTS[0]!,
        headline: id,
      },
    });
    const out = await told([[post('b', 20), post('c', 30)], [post('a', 10)]]);
    const last = out.filter((e) => e.type === 'blotter.post.duplicated.v1').slice(-2);
    expect(last.map((e) => [e.data.id, e.data.canonical.post])).toEqual([['b', 'a'], ['c', 'a']]); // prettier-ignore
  });

  it('move with the root of a chain that reaches further back than any one of its links', async () => {
    const chain = [TEXTS[0]!, TEXTS[2]!, `${TEXTS[2]!.slice(0, -1)}, on Monday. The owners gave no comment.`];
    const [a, b, c] = chain.map((text, i): Sighting => {
      const id = 'abc'[i]!;
      const publishedAt = at(i * 2.5 * 1440);
      return {
        kind: 'post',
        post: { ...BLANK, id, feed: id, outlet: id, publishedAt, versionAt: null, text, headline: id },
      };
    });
    const out = await told([[b!, c!], [a!]]);
    const last = out.findLast((e) => e.key === 'c');
    expect(last?.type === 'blotter.post.duplicated.v1' && last.data.canonical.post).toBe('a');
    expect(last?.type === 'blotter.post.duplicated.v1' && last.data.links.map((l) => l.post)).toEqual(['b']);
  });

  it('do not fold into a post that had been withdrawn by then', async () => {
    const of = (id: string, minutes: number): Post => ({
      ...BLANK, id, feed: id, outlet: id, publishedAt: at(minutes), versionAt: null, text: TEXTS[0]!, headline: id,
    }); // prettier-ignore
    const gone = { ...of('a', 10), versionAt: at(20), reason: null };
    const out = await told([
      [
        { kind: 'post', post: of('a', 10) },
        { kind: 'retraction', retraction: gone },
        { kind: 'post', post: of('b', 30) },
      ],
    ]);
    expect(out.map((e) => [e.type, e.key])).toEqual([
      ['blotter.post.accepted.v1', 'a'],
      ['blotter.post.accepted.v1', 'b'],
    ]);
  });
});
