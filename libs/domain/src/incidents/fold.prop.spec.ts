import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byClaim, type ClaimRecord } from './claim-record.js';
import { PLACES, said } from './fixture.js';
import { foldIncidents, type IncidentFold } from './fold.js';
import { ledger, tollPoints } from './ledger.js';

const hour = fc.integer({ min: 0, max: 24 * 9 });
const iso = (h: number): string => new Date(Date.UTC(2023, 5, 1, h)).toISOString().replace('.000Z', 'Z');

const claim = fc
  .record({
    at: hour,
    lasts: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 5 }),
    where: fc.constantFrom(null, ...Object.values(PLACES)),
    cause: fc.constantFrom(null, 'missile strike', 'shelling', 'drone attack', 'explosion', 'attack', 'earthquake'),
    measure: fc.constantFrom('killed' as const, 'injured' as const),
    count: fc.integer({ min: 0, max: 6 }),
    qualifier: fc.constantFrom('exactly' as const, 'at_least' as const, 'up_to' as const, 'vague' as const),
    group: fc.constantFrom('all' as const, 'all' as const, 'children' as const, 'combatants' as const),
    mode: fc.constantFrom('total' as const, 'total' as const, 'total' as const, 'increment' as const),
    status: fc.constantFrom('asserted' as const, 'asserted' as const, 'asserted' as const, 'corrected' as const, 'historical' as const),
    by: fc.constantFrom(undefined, 'mayor', 'police', 'governor'),
    feed: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('post' as const, 'post' as const, 'recap' as const),
    day: fc.constantFrom(null, null, '2023-06-01', '2023-06-03'),
    fresh: fc.boolean(),
    anaphoric: fc.boolean(),
    post: fc.integer({ min: 0, max: 3 }),
    in: fc.constantFrom('headline' as const, 'text' as const),
    start: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ at, lasts, day, post, count, ...rest }) => {
    const record = said({
      ...rest,
      at: iso(at),
      outlet: rest.feed,
      postId: `p${post}-${at}`,
      count,
      min: count,
      max: count,
      validTo: lasts === null ? null : iso(at + lasts),
    });
    return { ...record, claim: { ...record.claim, date: day } };
  }); // prettier-ignore

const claims = fc.uniqueArray(claim, { maxLength: 60, selector: (c) => c.id });
const sorted = (all: readonly ClaimRecord[]): ClaimRecord[] => [...all].sort(byClaim);

/** The first cut from `at` on that leaves every wording whole. */
function wordingEnd(all: readonly ClaimRecord[], at: number): number {
  let end = Math.min(at, all.length);
  while (end > 0 && end < all.length && all[end]!.postId === all[end - 1]!.postId) end += 1;
  return end;
}

function shape(fold: IncidentFold): unknown {
  const incidents = [...fold.incidents].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { incidents, assignments: [...fold.assignments].sort() };
}

describe('the fold of incidents', () => {
  it('gives the same for any order of arrival', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all.map((c) => [keys.next().value, c] as const).sort((a, b) => a[0] - b[0]);
        expect(
          shape(
            foldIncidents(
              [],
              shuffled.map(([, c]) => c),
            ),
          ),
        ).toEqual(shape(foldIncidents([], all)));
      }),
    );
  });

  it('gives the same in pieces, over states that went through JSON', () => {
    fc.assert(
      fc.property(claims, fc.array(fc.nat({ max: 60 }), { maxLength: 5 }), (all, cuts) => {
        const ends = [...cuts, all.length].sort((a, b) => a - b);
        let fold: IncidentFold = foldIncidents([], []);
        const assignments = new Map<string, string | null>();
        let from = 0;
        for (const cut of ends) {
          const to = wordingEnd(sorted(all), cut);
          const open = JSON.parse(JSON.stringify(fold.incidents)) as IncidentFold['incidents'];
          fold = foldIncidents(open, sorted(all).slice(from, to));
          for (const [id, incident] of fold.assignments) assignments.set(id, incident);
          from = Math.max(from, to);
        }
        expect(shape({ ...fold, assignments })).toEqual(shape(foldIncidents([], all)));
      }),
    );
  });

  it('gives the same over the index of the fold before, however often, and leaves that as it was', () => {
    fc.assert(
      fc.property(claims, fc.nat({ max: 40 }), (all, cut) => {
        const at = wordingEnd(sorted(all), cut);
        const before = foldIncidents([], sorted(all).slice(0, at));
        const rest = sorted(all).slice(at);
        for (const again of [1, 2]) {
          let fold = before;
          const assignments = new Map(before.assignments);
          // A wording a layer: more layers than are looked through.
          for (let from = 0; from < rest.length;) {
            const to = Math.max(from + 1, wordingEnd(rest, from + 1));
            fold = foldIncidents(fold.index, rest.slice(from, to));
            from = to;
            for (const [id, incident] of fold.assignments) assignments.set(id, incident);
          }
          expect([again, shape({ ...fold, assignments })]).toEqual([again, shape(foldIncidents([], all))]);
        }
      }),
    );
  });

  it('assigns a claim by what was published before it, whatever comes later', () => {
    fc.assert(
      fc.property(claims, fc.nat({ max: 60 }), (all, cut) => {
        const whole = foldIncidents([], all).assignments;
        const prefix = sorted(all).slice(0, wordingEnd(sorted(all), cut));
        for (const [id, incident] of foldIncidents([], prefix).assignments)
          expect(whole.get(id)).toBe(incident);
      }),
    );
  });

  it('leaves the states that it was given as they were', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const half = foldIncidents([], sorted(all).slice(0, 20)).incidents;
        const before = JSON.stringify(half);
        foldIncidents(half, sorted(all).slice(20));
        expect(JSON.stringify(half)).toBe(before);
      }),
    );
  });
});

describe('the ledger over time', () => {
  const oneIncident = fc.uniqueArray(claim, { maxLength: 40, selector: (c) => c.id });

  it('says as of T what the claims public by T come to', () => {
    fc.assert(
      fc.property(oneIncident, hour, (all, h) => {
        const known = all.filter((c) => c.validFrom <= iso(h));
        const then = known.map((c) => ({
          ...c,
          validTo: c.validTo && c.validTo <= iso(h) ? c.validTo : null,
        }));
        expect(ledger(all, iso(h))).toEqual(ledger(then));
      }),
    );
  });

  it('has a point for every change, so that the last point by T is the toll as of T', () => {
    fc.assert(
      fc.property(oneIncident, hour, (all, h) => {
        const toll = ledger(all, iso(h));
        const last = new Map<string, unknown>();
        for (const p of tollPoints(all).filter((q) => q.asOf <= iso(h))) {
          const { low, best, high, contested, sources } = p;
          last.set(
            `${p.group}|${p.measure}`,
            sources === 0 ? undefined : { low, best, high, contested, sources },
          );
        }
        for (const measure of ['killed', 'injured'] as const) {
          expect(toll.measures[measure]).toEqual(last.get(`all|${measure}`));
          expect(toll.groups.children?.[measure]).toEqual(last.get(`children|${measure}`));
        }
      }),
    );
  });

  it('orders low, best and high, and never shows a figure that nobody gave', () => {
    fc.assert(
      fc.property(oneIncident, (all) => {
        const plain = all.filter((c) => c.claim.mode === 'total');
        const given = new Set(plain.flatMap((c) => [c.claim.count, c.claim.max]));
        for (const { low, best, high } of tollPoints(plain)) {
          for (const bound of [low, best, high]) expect(bound === null || given.has(bound)).toBe(true);
          expect((low ?? 0) <= (best ?? Infinity) && (best ?? 0) <= (high ?? Infinity)).toBe(true);
        }
      }),
    );
  });

  it('gives every claim that was ever public a verdict', () => {
    fc.assert(
      fc.property(oneIncident, (all) => {
        const ruled = new Set(ledger(all).verdicts.map((v) => v.claimId));
        for (const c of all) expect(ruled.has(c.id)).toBe(true);
      }),
    );
  });
});
