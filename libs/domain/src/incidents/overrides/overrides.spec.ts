import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimRecord } from '../claim-record.js';
import { titleOf } from '../describe.js';
import { PLACES, said } from '../fixture.js';
import { foldIncidents } from '../fold.js';
import { ledger, tollPoints } from '../ledger.js';
import { joinsOf, Lineage, overrideAsOf, overruled, type Override } from './index.js';

const t = (hhmm: string, day = 1): string => `2023-06-0${day}T${hhmm}:00Z`;
const O = t('12:00', 2);
const W = t('12:00', 3);

function override(parts: Partial<Override> & Pick<Override, 'action' | 'target'>): Override {
  const none = { value: null, says: null, valueSays: null, place: null, withdrawn: null };
  return { id: `o-${parts.action}`, ...none, reason: 'a slip', author: 'Ada', at: O, ...parts };
}
const withdrawn = (parts: Override): Override => ({
  ...parts,
  withdrawn: { at: W, author: 'Ada', reason: 'it was right' },
});

/** The incidents as of a moment: title → best of the killed, for those that have one. */
function tolls(claims: readonly ClaimRecord[], overrides: readonly Override[], asOf = t('00:00', 9)) {
  const known = overrides.flatMap((o) => overrideAsOf(o, asOf) ?? []);
  const records = overruled(
    claims.flatMap((c) =>
      c.validFrom <= asOf ? [{ ...c, validTo: c.validTo && c.validTo <= asOf ? c.validTo : null }] : [],
    ),
    known,
  );
  const { incidents, assignments } = foldIncidents([], records);
  const lineage = new Lineage(incidents, joinsOf(known, records, assignments));
  const grouped = lineage.group(records, assignments);
  const standing = [...lineage.shown().values()].filter(({ mergedInto }) => mergedInto === null);
  return standing.map((state) => {
    const own = grouped.get(state.id) ?? [];
    return { id: state.id, title: titleOf(state), toll: ledger(own), points: tollPoints(own) };
  });
}
const bests = (...args: Parameters<typeof tolls>): Record<string, number | null> =>
  Object.fromEntries(
    tolls(...args).flatMap(({ title, toll: { measures } }) =>
      measures.killed ? [[title.split(',')[0]!, measures.killed.best]] : [],
    ),
  );

const five = said({ at: t('08:00'), count: 5, by: 'police' });
const nine = said({ at: t('09:00'), count: 9, by: 'mayor' });
const elsewhere = said({ at: t('10:00'), count: 4, where: PLACES.kramatorsk, by: 'governor' });
const KYIV = 'Missile strike in Kyiv';
const KRAMATORSK = 'Missile strike in Kramatorsk';

describe('exclude', () => {
  const excluded = override({ action: 'exclude', target: nine.id, reason: 'a hoax' });

  it('takes a claim out from then on, and tells who did it and why', () => {
    expect(bests([five, nine], [excluded])).toEqual({ [KYIV]: 5 });
    const [incident] = tolls([five, nine], [excluded]);
    expect(incident!.points.at(-1)).toMatchObject({
      asOf: O,
      best: 5,
      change: 'withdrawn',
      override: 'o-exclude',
    });
    const verdict = incident!.toll.verdicts.find((v) => v.claimId === nine.id);
    expect(verdict).toMatchObject({ verdict: 'withdrawn', because: 'Ada excluded it on 2023-06-02: a hoax' });
  });

  it('leaves what was told before it as it was told', () => {
    expect(bests([five, nine], [excluded], t('11:00', 2))).toEqual({ [KYIV]: 9 });
  });

  it('leaves another claim of the wording that says the same, wherever it stands', () => {
    for (const start of [0, 90]) {
      const again = said({ at: nine.validFrom, count: 9, by: 'mayor', postId: nine.postId, start: 50 });
      const target = said({ at: nine.validFrom, count: 9, by: 'mayor', postId: nine.postId, start });
      const [incident] = tolls([five, again, target], [override({ action: 'exclude', target: target.id })]);
      expect(incident!.toll.measures.killed!.best).toBe(9);
      const became = new Map(incident!.toll.verdicts.map((v) => [v.claimId, v.verdict]));
      expect([became.get(again.id), became.get(target.id)]).toEqual(['stands', 'withdrawn']);
    }
  });

  it('lets it count again when it is withdrawn, as it counted before', () => {
    expect(bests([five, nine], [withdrawn(excluded)])).toEqual({ [KYIV]: 9 });
    expect(bests([five, nine], [withdrawn(excluded)], t('11:00', 3))).toEqual({ [KYIV]: 5 });
    const { points } = tolls([five, nine], [withdrawn(excluded)])[0]!;
    expect(points.map(({ best, override: by }) => [best, by])).toEqual([
      [5, undefined], [9, undefined], [5, 'o-exclude'], [9, 'o-exclude'],
    ]); // prettier-ignore
  });

  it('does not make the same figure of somebody else stale', () => {
    const again = said({ at: t('13:00', 2), count: 9, by: 'mayor' });
    expect(bests([five, nine, again], [excluded])).toEqual({ [KYIV]: 9 });
  });

  it('reaches all claims of a post, and all that a source says', () => {
    expect(bests([five, nine], [override({ action: 'exclude', target: nine.postId })])).toEqual({
      [KYIV]: 5,
    });
    expect(bests([five, nine], [override({ action: 'exclude', target: 'mayor' })])).toEqual({ [KYIV]: 5 });
    expect(bests([five, nine], [override({ action: 'exclude', target: 'kyiv' })])).toEqual({ [KYIV]: 9 });
  });

  it('holds for a later wording that says the same, by its words', () => {
    const first = { ...nine, validTo: t('10:00', 2) };
    const later = said({
      at: t('09:00'),
      count: 9,
      by: 'mayor',
      version: '2',
      validFrom: t('10:00', 2),
      postId: nine.postId,
    });
    const { sentence, measure, group, count } = nine.claim;
    const says = { post: nine.postId, sentence, measure, group, count };
    expect(bests([five, first, later], [{ ...excluded, says }])).toEqual({ [KYIV]: 5 });
    expect(bests([five, first, later], [excluded])).toEqual({ [KYIV]: 9 });
  });
});

describe('merge', () => {
  const merged = override({ action: 'merge', target: elsewhere.id, value: five.id });

  it('makes one incident of two from then on, the earlier id staying', () => {
    expect(bests([five, nine, elsewhere], [merged])).toEqual({ [KYIV]: 9 });
    const one = tolls([five, elsewhere], [merged])[0]!;
    expect(one.id).toBe(tolls([five], [])[0]!.id);
    expect(one.toll.measures.killed).toMatchObject({ low: 4, best: 5, sources: 2 });
    expect(bests([five, nine, elsewhere], [merged], t('11:00', 2))).toEqual({ [KYIV]: 9, [KRAMATORSK]: 4 });
  });

  it('is undone by a withdrawal', () => {
    expect(bests([five, nine, elsewhere], [withdrawn(merged)])).toEqual({ [KYIV]: 9, [KRAMATORSK]: 4 });
    const kyiv = tolls([five, elsewhere], [withdrawn(merged)])[0]!;
    expect(kyiv.points.map((p) => [p.asOf, p.low, p.best, p.override])).toEqual([
      [t('08:00'), 5, 5, undefined], [O, 4, 5, 'o-merge'], [W, 5, 5, 'o-merge'],
    ]); // prettier-ignore
  });

  it('takes in what the other incident gets later', () => {
    const later = said({
      at: t('20:00', 2),
      count: 11,
      where: PLACES.kramatorsk,
      by: 'governor',
      fresh: true,
      anaphoric: true,
    });
    expect(bests([five, elsewhere, later], [merged])).toEqual({ [KYIV]: 11 });
  });
});

describe('split', () => {
  const split = override({ action: 'split', target: nine.id });

  it('makes an incident of its own of a claim, and no later claim joins the two', () => {
    const later = said({ at: t('13:00', 2), count: 5, by: 'police' });
    const found = tolls([five, nine, later], [split]);
    expect(found.map(({ toll }) => toll.measures.killed?.best)).toEqual([5, 9]);
    expect(tolls([five, nine], [split], t('11:00', 2))).toHaveLength(1);
  });

  it('is undone by a withdrawal', () => {
    expect(bests([five, nine], [withdrawn(split)])).toEqual({ [KYIV]: 9 });
  });

  it('can be followed by a merge with the right one', () => {
    const then = override({ action: 'merge', target: nine.id, value: elsewhere.id, at: t('13:00', 2) });
    expect(bests([five, nine, elsewhere], [split, then])).toEqual({ [KYIV]: 5, [KRAMATORSK]: 9 });
  });
});

describe('set_place', () => {
  const moved = override({
    action: 'set_place', target: nine.id, value: 'kramatorsk', place: PLACES.kramatorsk,
  }); // prettier-ignore

  it('counts the claim where it belongs', () => {
    expect(bests([five, nine, elsewhere], [moved])).toEqual({ [KYIV]: 5, [KRAMATORSK]: 9 });
    expect(bests([five, nine], [moved])).toEqual({ [KYIV]: 5, [KRAMATORSK]: 9 });
    expect(bests([five, nine], [moved], t('11:00', 2))).toEqual({ [KYIV]: 9 });
    expect(bests([five, nine], [withdrawn(moved)])).toEqual({ [KYIV]: 9 });
  });

  it('does not make an old word the latest of its source', () => {
    const latest = said({ at: t('18:00'), count: 6, by: 'mayor', where: PLACES.kramatorsk });
    expect(bests([nine, latest], [moved])).toEqual({ [KRAMATORSK]: 6 });
  });

  it('gives way to a later one', () => {
    const back = override({ ...moved, id: 'later', value: 'kyiv', place: PLACES.kyiv, at: t('13:00', 2) });
    expect(bests([five, nine], [moved, back])).toEqual({ [KYIV]: 9 });
    expect(bests([five, nine], [moved, back], O)).toEqual({ [KYIV]: 5, [KRAMATORSK]: 9 });
  });
});

describe('set_entity', () => {
  it('makes two sources one', () => {
    const alias = override({ action: 'set_entity', target: 'mayor', value: 'police' });
    expect(tolls([five, nine], [])[0]!.toll.measures.killed).toMatchObject({ low: 5, best: 9, sources: 2 });
    expect(tolls([five, nine], [alias])[0]!.toll.measures.killed).toMatchObject({
      low: 9,
      best: 9,
      sources: 1,
    });
  });

  it('names the speaker of one claim', () => {
    const own = said({ at: t('09:00'), count: 9 });
    const speaker = override({ action: 'set_entity', target: own.id, value: 'police' });
    expect(tolls([five, own], [speaker])[0]!.toll.measures.killed).toMatchObject({ low: 9, sources: 1 });
  });
});

describe('overrides', () => {
  const iso = (h: number): string => new Date(Date.UTC(2023, 5, 1, h)).toISOString().replace('.000Z', 'Z');
  const later = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 1 });
  const claim = fc
    .record({
      h: fc.integer({ min: 0, max: 60 }),
      count: fc.integer({ min: 1, max: 5 }),
      where: fc.constantFrom(PLACES.kyiv, PLACES.kramatorsk, PLACES.shebekino),
      by: fc.constantFrom('mayor', 'police', undefined),
      also: fc.constantFrom('headline' as const, 'text' as const, undefined),
      other: fc.constantFrom('mayor', 'ministry', undefined),
      lasts: later,
    })
    .map(({ h, also, other, lasts, ...rest }) => {
      const validTo = lasts === null ? null : iso(h + lasts);
      const common = { ...rest, at: iso(h), postId: `p${h}` };
      const first = said({ ...common, validTo });
      const second = also ? [said({ ...common, validTo, by: other, in: also, start: 20 })] : [];
      const next = validTo ? [said({ ...common, at: validTo, publishedAt: iso(h), version: '2' })] : [];
      return [first, ...second, ...next];
    });
  const claims = fc
    .uniqueArray(claim, { minLength: 2, maxLength: 12, selector: ([c]) => c!.postId })
    .map((all) => all.flat());
  const set = fc.record({
    action: fc.constantFrom('merge' as const, 'split' as const, 'exclude' as const, 'set_place' as const, 'set_entity' as const),
    target: fc.constantFrom('claim', 'post', 'entity'),
    a: fc.nat(), b: fc.nat(), h: fc.integer({ min: 0, max: 80 }), lasts: later,
  }); // prettier-ignore
  const targetOf = (kind: string, { id, postId, claim }: ClaimRecord, action: Override['action']): string => {
    if (kind === 'claim' || action === 'merge') return id;
    const isOfEntity = kind === 'entity' && (action === 'exclude' || action === 'set_entity');
    return isOfEntity ? (claim.attribution?.entity ?? id) : postId;
  };
  const both = fc.tuple(claims, fc.array(set, { maxLength: 5 })).map(([all, sets]) => {
    const overrides = sets.map(({ action, target, a, b, h, lasts }, i): Override => {
      const [one, other] = [all[a % all.length]!, all[b % all.length]!];
      const value = action === 'merge' ? other.id : action === 'set_entity' ? 'police' : null;
      return override({
        id: `o${i}`, action, target: targetOf(target, one, action), value, at: iso(h),
        place: action === 'set_place' ? PLACES.belgorod : null,
        withdrawn: lasts === null ? null : { at: iso(h + lasts), author: 'Bob', reason: 'no' },
      }); // prettier-ignore
    });
    return { all, overrides };
  });
  const shape = (found: ReturnType<typeof tolls>): unknown =>
    found.filter(({ toll }) => toll.measures.killed).map(({ id, title, toll }) => ({ id, title, measures: toll.measures }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)); // prettier-ignore

  it('give the same in any order', () => {
    fc.assert(
      fc.property(both, ({ all, overrides }) => {
        expect(shape(tolls([...all].reverse(), [...overrides].reverse()))).toEqual(
          shape(tolls(all, overrides)),
        );
      }),
    );
  });

  it('leave every earlier moment as it was told, step by step', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: 0, max: 90 }), ({ all, overrides }, h) => {
        const then = new Map(tolls(all, overrides, iso(h)).map((found) => [found.id, found]));
        for (const { id, points } of tolls(all, overrides)) {
          const before = points.filter((p) => p.asOf <= iso(h));
          if (then.has(id)) expect(then.get(id)!.points).toEqual(before);
        }
      }),
    );
  });

  /** Each moment of these claims as it was told then, beside what is told of it in the end. */
  function expectTheSamePast(all: readonly ClaimRecord[], overrides: readonly Override[]): void {
    const moments = [
      ...all.map((c) => c.validFrom),
      ...overrides.flatMap((o) => [o.at, o.withdrawn?.at ?? o.at]),
    ];
    const now = tolls(all, overrides);
    for (const moment of moments) {
      const then = new Map(tolls(all, overrides, moment).map(({ id, points }) => [id, points]));
      for (const { id, points } of now) {
        const before = points.filter((p) => p.asOf <= moment);
        if (then.has(id)) expect(then.get(id)!).toEqual(before);
      }
    }
  }

  it('leave the past alone where one is older than its post and is withdrawn later', () => {
    const [first, apart, third] = ['mayor', 'mayor', undefined].map((by, h) =>
      said({ at: iso(h), count: 1, by, postId: `p${h}` }),
    );
    const split = override({
      action: 'split',
      target: apart!.id,
      at: iso(0),
      withdrawn: { at: iso(3), author: 'Bob', reason: 'no' },
    });
    expectTheSamePast([first!, apart!, third!], [split]);
  });

  it('leave a merge its time where claims show later that its incidents are one', () => {
    const all = [0, 1, 21, 45].map((h, i) =>
      said({ at: iso(h), count: i === 3 ? 2 : 1, by: 'mayor', postId: `p${h}` }),
    );
    const lapsed = { at: iso(45), author: 'Bob', reason: 'no' };
    const police = { action: 'set_entity', value: 'police' } as const;
    expectTheSamePast(all, [
      override({ id: 'o0', ...police, target: all[0]!.id, at: iso(20), withdrawn: lapsed }),
      override({ id: 'o1', action: 'merge', target: all[0]!.id, value: all[3]!.id, at: iso(0) }),
      override({ id: 'o2', ...police, target: all[2]!.id, at: iso(46) }),
    ]);
  });

  it('leave a headline read as it was told where somebody sets who speaks in its text', () => {
    const police = said({ at: iso(0), count: 9, by: 'police', postId: 'o' });
    const text = said({ at: iso(1), count: 9, postId: 'p', start: 40 });
    const headline = said({ at: iso(1), count: 9, by: 'ministry', postId: 'p', in: 'headline' });
    const speaker = override({ action: 'set_entity', target: text.id, value: 'police', at: iso(20) });
    expectTheSamePast([police, text, headline], [speaker]);
  });

  it('leave the step of an override to it where one of two claims of its wording is excluded later', () => {
    const text = said({ at: iso(0), count: 9, by: 'mayor', postId: 'p', start: 40 });
    const headline = said({ at: iso(0), count: 9, by: 'mayor', postId: 'p', in: 'headline' });
    const speaker = override({ action: 'set_entity', target: text.id, value: 'police', at: iso(0) });
    expectTheSamePast(
      [text, headline],
      [speaker, override({ action: 'exclude', target: text.id, at: iso(1) })],
    );
  });

  it('do not make one word of two posts where one goes as the other comes back', () => {
    const all = [1, 5, 2, 5].map((count, h) =>
      said({
        at: iso(h),
        count,
        by: 'mayor',
        postId: `p${h}`,
        where: h === 1 ? PLACES.shebekino : PLACES.kyiv,
      }),
    );
    const gone = { at: iso(20), author: 'Bob', reason: 'no' };
    const found = tolls(all, [
      override({ action: 'exclude', target: all[3]!.id, at: iso(0), withdrawn: gone }),
      override({ action: 'merge', target: all[1]!.id, value: all[3]!.id, at: iso(0), withdrawn: gone }),
    ]);
    expect(found.map(({ toll }) => toll.measures.killed!.best)).toEqual([5, 5]);
  });

  it('withdrawn, leave the toll as if they had never been', () => {
    fc.assert(
      fc.property(both, (made) => {
        // A headline is read by its text as that stood when the headline appeared, and not anew when it is brought back.
        const all = made.all.filter(({ claim }) => claim.in === 'text');
        const gone = made.overrides
          .filter(({ action }) => action === 'exclude' || action === 'merge')
          .map((o) => ({ ...o, withdrawn: { at: iso(200), author: 'Bob', reason: 'no' } }));
        const best = (found: ReturnType<typeof tolls>): unknown =>
          found.map(({ id, toll }) => [id, toll.measures.killed?.low, toll.measures.killed?.best]).sort();
        expect(best(tolls(all, gone, iso(300)))).toEqual(best(tolls(all, [], iso(300))));
      }),
    );
  });

  it('show the toll that the last step shows', () => {
    fc.assert(
      fc.property(both, ({ all, overrides }) => {
        for (const { toll, points } of tolls(all, overrides)) {
          const last = points.findLast((p) => p.measure === 'killed' && p.group === 'all');
          expect(toll.measures.killed?.best ?? null).toBe(last?.best ?? null);
        }
      }),
    );
  });
});
