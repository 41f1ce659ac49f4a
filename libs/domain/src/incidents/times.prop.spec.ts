import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { PLACES, said } from './fixture.js';
import type { ClaimRecord, IncidentState, Override } from './index.js';

/** Ids hash times: for them each time is the one that it stands for, so that both runs name their incidents alike. */
let meant: ReadonlyMap<string, string> = new Map();
const hashing = await import('../hash.js');
jest.unstable_mockModule('../hash.js', () => ({
  ...hashing,
  stableHash: (parts: readonly unknown[], length: number) =>
    hashing.stableHash(
      parts.map((part) => (typeof part === 'string' ? (meant.get(part) ?? part) : part)),
      length,
    ),
}));
const { byClaim, foldIncidents, joinsOf, ledger, Lineage, overrideAsOf, overruled, tollPoints } =
  await import('./index.js');

/** A moment: an hour, and one of the instants of its first seconds. */
interface Moment {
  hour: number;
  instant: number;
}
const INSTANTS = 8;
const HOURS = 24 * 6;
const rank = ({ hour, instant }: Moment): number => hour * INSTANTS + instant;
const moment = fc.record({
  hour: fc.oneof(fc.constant(0), fc.constantFrom(0, 1, 24), fc.integer({ min: 0, max: HOURS - 1 })),
  instant: fc.nat(INSTANTS - 1),
});

type Clock = (at: Moment) => string;
/** Places the instants of every hour at these ms. */
const clockOf =
  (ms: readonly number[]): Clock =>
  ({ hour, instant }) =>
    new Date(Date.UTC(2023, 5, 1, hour) + ms[instant]!).toISOString().replace('.000Z', 'Z');
const wholeSeconds = clockOf(Array.from({ length: INSTANTS }, (_, i) => i * 1000));
/** Instants in order, mostly whole seconds and fractions of the same ones. */
const instants = fc
  .uniqueArray(fc.constantFrom(0, 1, 20, 500, 767, 999, 1000, 1001, 1100, 1999, 2000, 2500, 3000), {
    minLength: INSTANTS,
    maxLength: INSTANTS,
  })
  .map((ms) => [...ms].sort((a, b) => a - b));

const ALL: readonly Moment[] = Array.from({ length: HOURS * INSTANTS }, (_, i) => ({
  hour: Math.floor(i / INSTANTS),
  instant: i % INSTANTS,
}));

const claim = fc.record({
  at: moment,
  published: fc.option(moment, { freq: 3 }),
  ends: fc.option(moment, { freq: 3 }),
  where: fc.constantFrom(
    null,
    PLACES.kyiv,
    PLACES.kramatorsk,
    PLACES.kramatorsk,
    PLACES.donetsk,
    PLACES.donetsk,
  ),
  cause: fc.constantFrom(null, 'missile strike', 'missile strike', 'shelling'),
  measure: fc.constantFrom('killed' as const, 'killed' as const, 'injured' as const),
  count: fc.constantFrom(0, 3, 4, 5, 6),
  group: fc.constantFrom('all' as const, 'all' as const, 'children' as const),
  status: fc.constantFrom('asserted' as const, 'asserted' as const, 'corrected' as const),
  by: fc.constantFrom(undefined, 'mayor', 'police'),
  feed: fc.constantFrom('a', 'b'),
  fresh: fc.boolean(),
  anaphoric: fc.boolean(),
  post: fc.nat(30),
  version: fc.constantFrom('1', '2'),
  start: fc.nat(3),
});
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
const claims = fc.uniqueArray(claim, {
  maxLength: 40,
  selector: ({ post, version, start }) => `${post}|${version}|${start}`,
});

const override = fc.record({
  action: fc.constantFrom(
    'exclude' as const,
    'split' as const,
    'set_place' as const,
    'merge' as const,
    'merge' as const,
  ),
  target: fc.nat(),
  value: fc.nat(),
  at: moment,
  back: fc.option(moment),
});
const overrides = fc.array(override, { maxLength: 4 });

function recordOf({ at, published, ends, post, ...rest }: Of<typeof claim>, clock: Clock): ClaimRecord {
  const first = published && rank(published) < rank(at) ? published : at;
  return said({
    ...rest,
    at: clock(at),
    publishedAt: clock(first),
    outlet: rest.feed,
    postId: `p${post}`,
    min: rest.count,
    max: rest.count,
    validTo: ends && rank(ends) > rank(at) ? clock(ends) : null,
  });
}

function overrideOf(drawn: Of<typeof override>, i: number, all: readonly ClaimRecord[], clock: Clock): Override {
  const { action, target, value, at, back } = drawn;
  const other = action === 'merge' ? all[value % all.length]!.id : action === 'set_place' ? 'elsewhere' : null;
  return {
    id: `o${i}`, action, target: all[target % all.length]!.id, value: other, reason: 'a slip', author: 'Ada',
    at: clock(at), says: null, valueSays: null, place: null,
    withdrawn: back && rank(back) > rank(at) ? { at: clock(back), author: 'Ada', reason: 'it was right' } : null,
  };
} // prettier-ignore

interface World {
  claims: readonly Of<typeof claim>[];
  overrides: readonly Of<typeof override>[];
  asOf: Moment;
}

/** Everything that is told of incidents, now and as of a moment, with the times of this clock. */
function told({ claims, overrides, asOf }: World, clock: Clock): unknown {
  meant = new Map(ALL.map((m) => [clock(m), wholeSeconds(m)]));
  const drawn = claims.map((c) => ({ record: recordOf(c, clock), at: rank(c.at) }));
  const all = drawn.map(({ record }) => record);
  const set = all.length === 0 ? [] : overrides.map((o, i) => overrideOf(o, i, all, clock));
  const published = drawn.filter(({ at }) => at <= rank(asOf)).map(({ record }) => record);
  const known = set.flatMap((o) => overrideAsOf(o, clock(asOf)) ?? []);
  const states: IncidentState[] = [];
  const shown = [incidents(all, set, undefined, states), incidents(published, known, clock(asOf), states)];
  const text = JSON.stringify({ shown, states });
  return JSON.parse(text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => meant.get(time) ?? time));
}

function incidents(
  claims: readonly ClaimRecord[],
  overrides: readonly Override[],
  asOf: string | undefined,
  states: IncidentState[],
) {
  const records = overruled(claims, overrides).sort(byClaim);
  // In two pieces, the second of which goes on from stored states.
  const half = wordingEnd(records, records.length >> 1);
  const first = foldIncidents([], records.slice(0, half));
  const rest = foldIncidents(first.incidents, records.slice(half));
  const assignments = new Map([...first.assignments, ...rest.assignments]);
  const lineage = new Lineage(rest.incidents, joinsOf(overrides, records, assignments));
  states.push(...[...lineage.shown().values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const grouped = [...lineage.group(records, assignments)].sort(([a], [b]) => (a < b ? -1 : 1));
  return grouped.map(([id, own]) => ({ id, toll: ledger(own, asOf), points: tollPoints(own), own }));
}

function wordingEnd(all: readonly ClaimRecord[], at: number): number {
  let end = at;
  while (end > 0 && end < all.length && all[end]!.validFrom === all[end - 1]!.validFrom) end += 1;
  return end;
}

describe('what is told of incidents', () => {
  it('is the same whether times have fractions of a second or not', () => {
    fc.assert(
      fc.property(claims, overrides, moment, instants, (claims, overrides, asOf, ms) => {
        const world = { claims, overrides, asOf };
        expect(told(world, clockOf(ms))).toEqual(told(world, wholeSeconds));
      }),
      { numRuns: 200 },
    );
  });
});
