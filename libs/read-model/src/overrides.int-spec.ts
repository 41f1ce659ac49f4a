import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import { ledger, type ClaimRecord } from '#domain/incidents/index.js';
import type { Database } from '#postgres';
import { freshReadModel } from '#test/support/read-model.js';
import { logged, random, shuffled, syntheticEvents } from '#test/support/synthetic-events.js';
import { digestOf } from './digest.js';
import { foldDirty } from './fold/fold.js';
import { project } from './project.js';
import { createProjection } from './generations.js';
import type { Projection } from './projection.js';
import { explainIncident } from './read/explained.js';
import type { IncidentRow } from './read/incident-rows.js';
import { getIncident, listIncidents, tollOf } from './read/incidents.js';
import { tollsBy } from './read/totals.js';
import type { Reader } from './read/reader.js';

const ORIGIN = { source: '/test' };
const SET_AT = '2024-03-02T12:00:00Z';
const BACK_AT = '2024-03-03T12:00:00Z';
type Action = 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';

const set = (id: string, action: Action, target: string, value: string | null = null): AnyEvent =>
  eventOf('blotter.override.set.v1', { id, action, target, value, reason: 'a slip', author: 'Ada', at: SET_AT }, [id], ORIGIN) as AnyEvent; // prettier-ignore
const withdraw = (id: string, target: string): AnyEvent =>
  eventOf('blotter.override.withdrawn.v1', { id, target, reason: 'it was right', author: 'Bob', at: BACK_AT }, [id], ORIGIN) as AnyEvent; // prettier-ignore

describe('overrides in the read model', () => {
  let database: Database;
  let drop: () => Promise<void>;
  const log = {
    transaction: <T>(work: Parameters<Database['transaction']>[0]) =>
      database.transaction(work) as Promise<T>,
    append: () => Promise.resolve(),
  };
  const posts = syntheticEvents({ posts: 60, seed: 5, gap: 40 });
  let claims: { id: string; incident: string; record: ClaimRecord }[];

  beforeAll(async () => {
    ({ database, drop } = await freshReadModel());
    const plain = await run(logged(posts));
    claims = await database.query(
      `select id, incident_id as incident, record from ${plain.schema}.claims
       where incident_id is not null and record -> 'claim' ->> 'measure' = 'killed' and valid_to is null order by valid_from, id`,
    );
  });
  afterAll(() => drop());

  async function run(events: LoggedEvent[], next: () => number = () => 0.99): Promise<Projection> {
    const into = await database.transaction((tx) => createProjection(tx));
    for (const event of events) {
      await database.transaction((tx) => project(tx, into, [event]));
      if (next() < 0.15) await foldDirty(log, into);
    }
    await foldDirty(log, into);
    return into;
  }
  const reader = (of: Projection, asOf: string | null = null): Reader => ({
    db: database,
    schema: of.schema,
    space: 'live',
    asOf,
  });
  const incidents = (of: Projection, asOf: string | null = null) =>
    listIncidents(reader(of, asOf), {}, null, 500);
  /** Two claims of two incidents. */
  function two() {
    const [one] = claims;
    return [one!, claims.find((other) => other.incident !== one!.incident)!] as const;
  }
  function all(): AnyEvent[] {
    const [one, other] = two();
    const third = claims.findLast((c) => c.incident !== one.incident && c.incident !== other.incident)!;
    const town = claims.find((c) => c.record.claim.place)!.record.claim.place!.id;
    return [
      set('m', 'merge', one.id, other.id),
      set('s', 'split', third.id),
      set('x', 'exclude', claims.at(-1)!.record.postId),
      set('p', 'set_place', claims.at(-2)!.id, 'elsewhere'),
      set('e', 'set_entity', town, 'another-town'),
      set('gone', 'exclude', one.id),
      withdraw('gone', one.id),
    ];
  }

  it('come out the same in any order of arrival, and show in every digest', async () => {
    const events = [...posts, ...all()];
    const straight = await digestOf(database, await run(logged(events)), 'live');
    for (const seed of [1, 2, 3]) {
      const next = random(seed);
      const again = shuffled(logged([...events, ...events.filter(() => next() < 0.2)]), next);
      expect(await digestOf(database, await run(again, next), 'live')).toEqual(straight);
    }
    const without = await digestOf(database, await run(logged(posts)), 'live');
    for (const name of ['incidents', 'tolls'] as const)
      expect(without.projections[name]).not.toBe(straight.projections[name]);
    expect(without.projections.posts).toBe(straight.projections.posts);
  });

  it('leave what was told before them: as of then the incidents are those without them', async () => {
    const [plain, with_] = [await run(logged(posts)), await run(logged([...posts, ...all()]))];
    const before = '2024-03-02T11:59:59Z';
    expect(await incidents(with_, before)).toEqual(await incidents(plain, before));
    expect(await incidents(with_, before)).not.toHaveLength(0);
    expect(await tollsBy(reader(with_, before), 'place', 'killed')).toEqual(
      await tollsBy(reader(plain, before), 'place', 'killed'),
    );
    expect(await incidents(with_)).not.toEqual(await incidents(plain));
  });

  it('tell of the present what they tell as of the end of time', async () => {
    const with_ = await run(logged([...posts, ...all()]));
    const byId = (rows: IncidentRow[]) => rows.map(({ id, toll }) => [id, toll]).sort();
    expect(byId(await incidents(with_, '2030-01-01T00:00:00Z'))).toEqual(byId(await incidents(with_)));
  });

  it('merge: the later id leads to the earlier one, whose points say who did it', async () => {
    const [one, other] = two();
    const of = await run(logged([...posts, set('m', 'merge', one.id, other.id)]));
    const both = await Promise.all([one, other].map(({ incident }) => getIncident(reader(of), incident)));
    const gone = both.find((found) => 'mergedInto' in found!) as { mergedInto: string };
    const stands = both.find((found) => found && !('mergedInto' in found)) as IncidentRow;
    expect(gone.mergedInto).toBe(stands.id);
    expect(stands.overrides).toEqual(['m']);
    const points = await tollOf(reader(of), stands.id);
    expect(points.some((point) => point.override === 'm' && point.asOf === SET_AT)).toBe(true);
    const undone = await run(logged([...posts, set('m', 'merge', one.id, other.id), withdraw('m', one.id)]));
    expect(await incidents(undone)).toHaveLength((await incidents(of)).length + 1);
  });

  it('exclude: the toll goes on without the claim, and the explanation names who did it and why', async () => {
    const [one] = two();
    const of = await run(logged([...posts, set('x', 'exclude', one.id)]));
    const found = (await explainIncident(reader(of), one.incident)).claims.find(
      ({ claim }) => claim.id === one.id,
    )!;
    expect(found.verdicts[0]).toMatchObject({
      verdict: 'withdrawn',
      because: expect.stringContaining('Ada excluded it'),
    });
    const { toll } = (await getIncident(reader(of), one.incident)) as IncidentRow;
    const rest = claims.filter((c) => c.incident === one.incident && c.id !== one.id).map((c) => c.record);
    expect(toll['killed']).toEqual(ledger(rest).measures.killed);
  });
});
