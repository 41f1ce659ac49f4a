import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnyEvent, LoggedEvent } from '#contracts';
import { ledger, tollPoints, type ClaimRecord } from '#domain/incidents/index.js';
import { partitionOf, retrying } from '#log';
import { isConnectionLost, isRetriable, type Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged, random, shuffled, syntheticEvents } from '#test/support/synthetic-events.js';
import { digestOf, type Digest } from './digest.js';
import { foldDirty, foldSettled } from './fold/fold.js';
import { lagging } from './fold/marks.js';
import { project } from './project.js';
import { addReaderIndexes } from './tables.js';
import { createProjection } from './generations.js';
import { takeIn } from './bulk.js';
import type { Projection } from './projection.js';
import { getIncident } from './read/incidents.js';
import { known, statesAsOf } from './read/states.js';

/** A fold that meets a writer in the wrong order is a deadlock that one of them loses; a server that is gone stays gone. */
const RETRY = { isTransient: (e: unknown) => isRetriable(e) && !isConnectionLost(e), maxDelayMs: 50 };
const TOPICS_PARTED = (['blotter.facts', 'blotter.stories', 'blotter.posts'] as const).flatMap((topic) =>
  [0, 1].map((partition) => [topic, partition] as const),
);

describe('the read model', () => {
  let database: Database;
  let drop: () => Promise<void>;
  const announced: AnyEvent[] = [];
  const log = {
    transaction: <T>(work: Parameters<Database['transaction']>[0]) =>
      database.transaction(work) as Promise<T>,
    append: (events: readonly AnyEvent[]) => Promise.resolve(void announced.push(...events)),
  };
  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
  });
  afterAll(() => drop());

  const generation = () => database.transaction((tx) => createProjection(tx));
  /** Projects in batches of one topic each, as consumers get them, and folds now and then. */
  async function run(events: LoggedEvent[], next: () => number, to?: Projection): Promise<Projection> {
    const into = to ?? (await generation());
    for (let i = 0; i < events.length;) {
      const batch = events.slice(i, i + 1 + Math.floor(next() * 9));
      const end = batch.findIndex((event) => event.at.topic !== events[i]!.at.topic);
      if (end > 0) batch.length = end;
      await database.transaction((tx) => project(tx, into, batch));
      if (next() < 0.2) await foldSettled(log, into);
      if (next() < 0.2) await foldDirty(log, into, { days: next() < 0.5, goesOn: () => next() < 0.5 });
      i += batch.length;
    }
    await foldDirty(log, into);
    expect(await lagging(database, into)).toBe(false);
    return into;
  }
  const digested = async (to: Projection, space = 'live'): Promise<Digest> => digestOf(database, to, space);
  const inOrder = () => 0.99;

  it('comes out the same for any order of arrival, any batches, and events that come again', async () => {
    const events = logged(syntheticEvents({ posts: 60, seed: 5, gap: 40 }));
    const straight = await digested(await run(events, inOrder));
    for (const seed of [1, 2, 3, 4]) {
      const next = random(seed);
      const again = shuffled([...events, ...events.filter(() => next() < 0.3)], next);
      expect(await digested(await run(again, next))).toEqual(straight);
    }
    const fewer = await digested(await run(events.slice(0, -6), inOrder));
    for (const name of ['posts', 'stories', 'entities', 'incidents', 'tolls', 'days'] as const) {
      expect(fewer.projections[name]).not.toBe(straight.projections[name]);
    }
  });

  it('comes out the same when topics, partitions and two folds run side by side', async () => {
    const events = logged(syntheticEvents({ posts: 150, seed: 21, gap: 20 }));
    const straight = await digested(await run(events, inOrder));
    const to = await generation();
    const work = TOPICS_PARTED.map(async ([topic, partition]) => {
      const own = logged(events, topic).filter(
        (event) => partitionOf(event.space, event.key, 2) === partition,
      );
      for (let i = 0; i < own.length; i += 7) {
        await retrying(() => database.transaction((tx) => project(tx, to, own.slice(i, i + 7))), RETRY);
      }
    });
    let done = false;
    const whole = () => foldDirty(log, to, { days: false });
    const folding = [whole, whole, () => foldSettled(log, to)].map(async (fold) => {
      while (!done) await retrying(fold, RETRY);
    });
    await Promise.all(work);
    done = true;
    await Promise.all(folding);
    await foldDirty(log, to);
    expect(await digested(to)).toEqual(straight);
  });

  it('derives of a bulk what is whole, and leaves the rest until its facts are there', async () => {
    const to = await generation();
    const events = syntheticEvents({ posts: 40, seed: 12 });
    const put = (...topics: ('blotter.posts' | 'blotter.stories' | 'blotter.facts')[]) =>
      Promise.all(
        topics.map((topic) => database.transaction((tx) => project(tx, to, logged(events, topic)))),
      );
    const derived = async () => {
      const [row] = await database.query<{ n: number }>(
        `select count(*)::int as n from ${to.schema}.story_members`,
      );
      return row!.n;
    };
    await put('blotter.posts');
    const left = await foldSettled(log, to);
    expect(left).toBe(
      new Set(logged(events, 'blotter.posts').map(({ data }) => 'id' in data && data.id)).size,
    );
    expect(await derived()).toBe(0);
    await put('blotter.stories', 'blotter.facts');
    const withdrawn = await foldSettled(log, to);
    expect(withdrawn).toBeLessThan(left / 4);
    expect(await derived()).toBeGreaterThan(left / 2);
    await put('blotter.facts');
    expect(await foldSettled(log, to)).toBe(withdrawn);
    await foldDirty(log, to);
    expect(await foldSettled(log, to)).toBe(0);
    expect(await digested(to)).toEqual(await digested(await run(logged(events), inOrder)));
  });

  it('takes words in that the index had put off', async () => {
    const to = await generation();
    await database.transaction((tx) => addReaderIndexes(tx, to));
    const posts = logged(syntheticEvents({ posts: 20, seed: 3 }), 'blotter.posts');
    await database.transaction((tx) => project(tx, to, posts));
    const pending = async () => {
      const [row] = await database.query<{ pages: number }>(
        `select gin_clean_pending_list('${to.schema}.post_versions_words') as pages`,
      );
      return row!.pages;
    };
    await takeIn(database, to);
    expect(await pending()).toBe(0);
    // A table without such an index has nothing to take in.
    await takeIn(database, await generation());
  });

  it('sums up the days of posts that name nobody, and forgets whom later facts no longer name', async () => {
    const events = logged(syntheticEvents({ posts: 12, seed: 9 }));
    const nameless = events.map((event) =>
      event.type === 'blotter.post.enriched.v1'
        ? { ...event, data: { ...event.data, rules: '~', entities: [], claims: [] } }
        : event,
    ) as LoggedEvent[];
    const count = async (to: Projection, table: 'days' | 'mentions') => {
      const rows = await database.query(`select from ${to.schema}.${table}`);
      return rows.length;
    };
    const never = await run(nameless, inOrder);
    const named = await run(events, inOrder);
    expect(await count(never, 'days')).toBe(await count(named, 'days'));
    expect(await count(never, 'mentions')).toBe(0);
    expect(await count(named, 'mentions')).toBeGreaterThan(0);
    const facts = nameless.filter(({ at }) => at.topic === 'blotter.facts');
    expect(await digested(await run(facts, inOrder, named))).toEqual(await digested(never));
  });

  it('keeps spaces apart', async () => {
    const own = logged(syntheticEvents({ posts: 30, seed: 6, space: 'drill' }));
    const live = logged(syntheticEvents({ posts: 30, seed: 7 }));
    const next = random(8);
    const both = await run(shuffled([...own, ...live], next), next);
    expect((await digested(both)).all).toBe((await digested(await run(live, inOrder))).all);
    expect((await digested(both, 'drill')).all).toBe((await digested(await run(own, inOrder), 'drill')).all);
  });

  it('tells of a past moment what the posts of that moment alone would have told', async () => {
    const events = syntheticEvents({ posts: 80, seed: 9, gap: 30 });
    const all = await run(logged(events), inOrder);
    const times = await database.query<{ t: string }>(
      `select distinct ${all.schema}.iso(valid_from) as t from ${all.schema}.post_versions
       where valid_from is not null order by 1`,
    );
    for (const share of [0.2, 0.5, 0.8]) {
      const asOf = times[Math.floor(times.length * share)]!.t;
      const past = await run(logged(publishedBy(events, asOf)), inOrder);
      const expected = await database.query<IncidentNow>(NOW(past.schema));
      const states = await statesAsOf(database, all, 'live', asOf);
      expect(states.map((s) => [s.id, s.date, s.mergedInto]).sort()).toEqual(
        expected.map((i) => [i.id, i.date, i.merged_into]).sort(),
      );
      expect(await tollsAsOf(all, asOf)).toEqual(await tollsAsOf(past, asOf));
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  it('leads from an id that a late claim made void to the incident that holds its claim', async () => {
    const to = await generation();
    const events = logged(syntheticEvents({ posts: 12, seed: 31, towns: 1 }));
    const [first, later] = [events.filter(isOfFirst), events.filter((event) => !isOfFirst(event))];
    await run(later, inOrder, to);
    const before = await database.query<{ id: string }>(`select id from ${to.schema}.incidents`);
    await run(first, inOrder, to);
    const after = await database.query<{ id: string }>(`select id from ${to.schema}.incidents`);
    const gone = before.filter(({ id }) => !after.some((row) => row.id === id));
    expect(gone.length).toBeGreaterThan(0);
    const reader = { db: database, schema: to.schema, space: 'live', asOf: null };
    for (const { id } of gone) {
      expect(after).toContainEqual({
        id: ((await getIncident(reader, id)) as { mergedInto: string }).mergedInto,
      });
    }

    function isOfFirst(event: LoggedEvent): boolean {
      return event.key === events[0]!.key;
    }
  });

  const NOW = (schema: string) => `select id, date::text, merged_into from ${schema}.incidents`;
  interface IncidentNow {
    id: string;
    date: string | null;
    merged_into: string | null;
  }

  async function tollsAsOf(of: Projection, asOf: string) {
    const rows = await database.query<{ incident_id: string; record: ClaimRecord }>(
      `select incident_id, record from ${of.schema}.claims
       where incident_id is not null and valid_from <= $1 order by id collate "C"`,
      [asOf],
    );
    const ids = [...new Set(rows.map((row) => row.incident_id))].sort();
    return ids.map((id) => {
      const claims = rows.filter((row) => row.incident_id === id).map((row) => known(row.record, asOf));
      return { id, toll: ledger(claims, asOf), points: tollPoints(claims) };
    });
  }

  it('announces a toll when it changes, with a version of its own, and nothing for what leaves it as it was', async () => {
    const live = { ...(await generation()), building: false };
    const events = logged(syntheticEvents({ posts: 40, seed: 11 }));
    announced.length = 0;
    await run(events, random(3), live);
    const told = announced.length;
    expect(told).toBeGreaterThan(0);
    const versions = new Map<string, number>();
    for (const { data } of announced as { data: { incident: string; version: number } }[]) {
      expect(data.version).toBe((versions.get(data.incident) ?? 0) + 1);
      versions.set(data.incident, data.version);
    }
    await run(shuffled(events, random(4)), random(4), live);
    expect(announced).toHaveLength(told);
  });
});

/** The events about versions that had been published by a moment. */
function publishedBy(events: readonly AnyEvent[], asOf: string): AnyEvent[] {
  return events.filter(({ data }) => {
    if ('version' in data && typeof data.version === 'string') return since(data.version) <= asOf;
    if (!('publishedAt' in data)) return false;
    return (('versionAt' in data && data.versionAt) || data.publishedAt) <= asOf;
  });
}

function since(version: string): string {
  return version.slice(0, version.lastIndexOf('.'));
}
