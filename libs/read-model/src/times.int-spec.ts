import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import { isBy } from '#domain';
import type { ClaimRecord } from '#domain/incidents/index.js';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged, random, shuffled, START, syntheticEvents } from '#test/support/synthetic-events.js';
import { digestOf } from './digest.js';
import { EXPORT_NAMES, exportRows } from './exports/index.js';
import { foldDirty, type FoldLog } from './fold/fold.js';
import { listOverrides } from './overrides/index.js';
import { project } from './project.js';
import { createProjection } from './generations.js';
import type { Projection } from './projection.js';
import { getDay } from './read/days.js';
import { explainIncident } from './read/explained.js';
import { listIncidents, tollOf } from './read/incidents.js';
import { listPosts } from './read/posts.js';
import type { Reader } from './read/reader.js';
import { listStories } from './read/stories.js';
import { tollsBy } from './read/totals.js';

/** What takes a minute elsewhere takes 200 ms here: in a second five posts come, and one of these at its beginning. */
const clock = (ms: number): string =>
  new Date(START + ((ms - START) / 60_000) * 200).toISOString().replace('.000Z', 'Z');
const at = (minutes: number): string => clock(START + minutes * 60_000);

const POSTS = 70;
const posts = syntheticEvents({ posts: POSTS, seed: 8, gap: 1, clock });
const who = { reason: 'a slip', author: 'Ada' };

/** When the news of an event is known. */
function timeOf({ data }: AnyEvent): string {
  if ('at' in data && data.at) return data.at;
  if ('version' in data && typeof data.version === 'string')
    return data.version.slice(0, data.version.indexOf('Z') + 1);
  if ('versionAt' in data && data.versionAt) return data.versionAt;
  return (data as { publishedAt: string }).publishedAt;
}

describe('times with and without a fraction of a second', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let events: AnyEvent[];
  let whole: Projection;
  const log: FoldLog = { transaction: (work) => database.transaction(work), append: () => Promise.resolve() };

  async function run(some: readonly AnyEvent[], next: () => number = () => 0.99): Promise<Projection> {
    const into = await database.transaction((tx) => createProjection(tx));
    for (const event of logged(some)) {
      await database.transaction((tx) => project(tx, into, [event]));
      if (next() < 0.15) await foldDirty(log, into);
    }
    await foldDirty(log, into);
    return into;
  }
  const reader = ({ schema }: Projection, asOf: string | null = null): Reader => ({
    db: database,
    schema,
    space: 'live',
    asOf,
  });

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    events = [...posts, ...decided(await claimsOf(await run(posts)))];
    // What comes late is folded into what stands, and stored states are gone on from.
    whole = await run(shuffled(events, random(9)), random(9));
  });
  afterAll(() => drop());

  function claimsOf({
    schema,
  }: Projection): Promise<{ id: string; incident: string; record: ClaimRecord }[]> {
    return database.query(
      `select id, incident_id as incident, record from ${schema}.claims
       where incident_id is not null and valid_to is null order by valid_from, id`,
    );
  }

  /** Of each kind of override one, set while the posts come in; two are withdrawn again. */
  function decided(claims: Awaited<ReturnType<typeof claimsOf>>): AnyEvent[] {
    const [one] = claims;
    const other = claims.find(({ incident }) => incident !== one!.incident)!;
    const third = claims.findLast(({ incident }) => incident !== one!.incident)!;
    const set = (id: string, action: 'merge' | 'split' | 'exclude' | 'set_place', target: string, value: string | null, minute: number) =>
      eventOf('blotter.override.set.v1', { id, action, target, value, ...who, at: at(minute) }, [id], { source: '/test' }) as AnyEvent;
    const back = (id: string, target: string, minute: number) =>
      eventOf('blotter.override.withdrawn.v1', { id, target, ...who, at: at(minute) }, [id], { source: '/test' }) as AnyEvent;
    return [
      set('b', 'merge', one!.id, other.id, 41.005),
      set('a', 'exclude', claims[3]!.id, null, 40),
      set('c', 'split', third.id, null, 73),
      set('d', 'set_place', claims[5]!.id, 'elsewhere', 61.5),
      back('a', claims[3]!.id, 52.5),
      back('b', one!.id, 65),
    ];
  } // prettier-ignore

  it('come out the same in any order of arrival', async () => {
    const straight = await digestOf(database, await run(events), 'live');
    expect(await digestOf(database, whole, 'live')).toEqual(straight);
    const next = random(1);
    const again = shuffled([...events, ...events.filter(() => next() < 0.2)], next);
    expect(await digestOf(database, await run(again, next), 'live')).toEqual(straight);
  });

  async function told(asked: Reader): Promise<unknown> {
    const incidents = await listIncidents(asked, {}, null, 500);
    const each = [];
    for (const { id } of incidents) each.push(await tollOf(asked, id), await explainIncident(asked, id));
    const rows = [];
    for (const name of EXPORT_NAMES) for await (const part of exportRows(asked, name)) rows.push(...part);
    return {
      incidents,
      each,
      rows,
      posts: await listPosts(asked, { order: 'asc' }, null, 500),
      stories: await listStories(asked, undefined, null, 500),
      totals: await tollsBy(asked, 'place', 'killed'),
      days: [await getDay(asked, '2024-03-01', 'UTC'), await getDay(asked, '2024-03-01', 'Asia/Kolkata')],
      overrides: await listOverrides(asked),
    };
  }

  it.each([0, 2, 5, 20, 37, 40, 41, 41.005, 45, 51, 52.5, 60, 61.5, 63, 73, 100].map(at))(
    'tell as of %s what was told then',
    async (moment) => {
      const then = await run(events.filter((event) => isBy(timeOf(event), moment)));
      expect(await told(reader(whole, moment))).toEqual(await told(reader(then)));
    },
  );

  it('pages of incidents by these times lack none and repeat none', async () => {
    for (const asOf of [null, at(100)]) {
      const all = await listIncidents(reader(whole, asOf), {}, null, 500);
      const paged = [];
      for (let after: [string, string] | null = null; ;) {
        const [next] = await listIncidents(reader(whole, asOf), {}, after, 1);
        if (!next) break;
        paged.push(next);
        after = [next.firstAt, next.id];
      }
      expect(paged).toEqual(all);
      expect(new Set(all.map(({ firstAt }) => firstAt.length)).size).toBe(2);
    }
  });
});
