import { describe, expect, it } from '@jest/globals';
import type { ClaimRecord } from './claim-record.js';
import { PLACES, said, type Said } from './fixture.js';
import { foldIncidents } from './fold.js';
import { ledger, tollPoints } from './ledger.js';
import { joinsOf, Lineage, overrideAsOf, overruled, type Override } from './overrides/index.js';

const t = (text: string, day = 1): string => `2023-06-0${day}T${text}Z`;
/** A second, the middle of it and the next one; as text the middle comes first. */
const [FIRST, HALF, NEXT] = [t('08:00:04'), t('08:00:04.500'), t('08:00:05')];
const { kyiv, kramatorsk } = PLACES;

const override = (parts: Pick<Override, 'action' | 'target' | 'at'> & Partial<Override>): Override => ({
  id: 'o', value: null, reason: 'a slip', author: 'Ada', says: null, valueSays: null, place: null, withdrawn: null,
  ...parts,
}); // prettier-ignore

describe('the toll, within a second', () => {
  const three = said({ at: FIRST, count: 3, by: 'police' });
  const five = said({ at: HALF, count: 5, by: 'police' });

  it('is as of a moment what was said by then', () => {
    const bestAt = (asOf?: string) => ledger([three, five], asOf).measures.killed?.best;
    expect([t('08:00:03.999'), FIRST, t('08:00:04.499'), HALF, NEXT, undefined].map(bestAt)).toEqual([
      undefined, 3, 3, 5, 5, 5,
    ]); // prettier-ignore
    expect(tollPoints([five, three]).map(({ asOf, best }) => [asOf, best])).toEqual([[FIRST, 3], [HALF, 5]]); // prettier-ignore
    expect(ledger([three, five]).asOf).toBe(HALF);
  });

  it('lets a zero that is told as new speak after a figure', () => {
    const zero = said({ at: HALF, count: 0, by: 'mayor', fresh: true });
    expect(ledger([three, zero]).measures.killed).toMatchObject({ low: 0, best: 3, sources: 2 });
  });

  it('has one claim outgrown for as long as a later one is not taken out', () => {
    const all = [
      said({ at: FIRST, count: 3, by: 'police' }),
      said({ at: HALF, count: 5, by: 'mayor' }),
      said({ at: t('08:00:04', 3), count: 5, by: 'mayor', postId: 'late' }),
    ];
    const gone = override({ action: 'exclude', target: 'late', at: t('08:00:04.500', 3) });
    const lows = tollPoints(new Lineage([]).apart(overruled(all, [gone])));
    expect(lows.map(({ asOf, low }) => [asOf, low])).toEqual([
      [FIRST, 3], [HALF, 3], [t('08:00:04', 3), 5], [t('08:00:04.500', 3), 3],
    ]); // prettier-ignore
    const pieces = new Lineage([]).apart(overruled(all, [gone]));
    expect(ledger(pieces, t('08:00:04', 3)).measures).toEqual(ledger(all).measures);
  });
});

describe('incidents, within a second', () => {
  const struck = (parts: Said): ClaimRecord => {
    const record = said({ ...parts, sentence: 'On Thursday 2023-06-01 it struck.' });
    return { ...record, claim: { ...record.claim, date: '2023-06-01' } };
  };
  const early = struck({ at: FIRST, cause: 'shooting', count: 3, feed: 'a' });
  const apart = struck({ at: HALF, count: 2, feed: 'b' });
  const both = struck({ at: NEXT, count: 3, feed: 'b', fresh: true });

  it('are merged into the one that was told of first, from the claim on that shows it', () => {
    const [first, second] = foldIncidents([], [early, apart]).incidents;
    for (const at of [NEXT, t('08:00:04.600')]) {
      const showing = struck({ at, count: 3, feed: 'b', fresh: true });
      const { incidents, assignments } = foldIncidents([], [showing, apart, early]);
      expect(incidents).toMatchObject([
        { id: first!.id, first: FIRST, last: at, mergedInto: null },
        { id: second!.id, first: HALF, mergedInto: first!.id, mergedAt: at },
      ]);
      const own = new Lineage(incidents).group([apart], assignments).get(first!.id)!;
      expect(own).toMatchObject([{ id: apart.id, countsFrom: at }]);
    }
  });

  it('count what came in by a merge from that on', () => {
    const before = struck({ at: t('08:00:03'), cause: 'shooting', count: 3, feed: 'a' });
    const own = struck({ at: FIRST, count: 2, feed: 'b' });
    const { incidents, assignments } = foldIncidents([], [before, own, { ...both, validFrom: HALF }]);
    const [joined] = new Lineage(incidents).group([own], assignments).values();
    expect(joined).toMatchObject([{ id: own.id, countsFrom: HALF }]);
  });

  it('know when they were told of last, merged or not', () => {
    const again = struck({ at: t('08:00:04.900'), cause: 'shooting', count: 3, feed: 'a', postId: 'again' });
    const showing = struck({ at: t('08:00:04.950'), count: 3, feed: 'b', fresh: true });
    const { incidents } = foldIncidents([], [early, apart, again, showing]);
    expect(incidents[0]).toMatchObject({ mergedInto: null, last: t('08:00:04.950') });
    expect(foldIncidents([], [early, apart, both]).incidents[0]!.last).toBe(NEXT);
  });

  it('win a claim that fits two alike where they were told of later', () => {
    const [state] = foldIncidents([], [said({ at: FIRST, count: 5 })]).incidents;
    const open = [
      { ...state!, id: 'a', last: FIRST, byHand: true as const },
      { ...state!, id: 'b', last: HALF, byHand: true as const },
    ];
    const claim = said({ at: NEXT, count: 6 });
    expect(foldIncidents(open, [claim]).assignments.get(claim.id)).toBe('b');
  });

  it('win a claim without a place where the feed spoke of them later', () => {
    const here = said({ at: FIRST, count: 5, where: kyiv, feed: 'feed' });
    const there = said({ at: HALF, count: 6, where: kramatorsk, feed: 'feed' });
    const going = said({ at: NEXT, where: null, cause: null, anaphoric: true, count: 7, feed: 'feed' });
    const { assignments } = foldIncidents([], [here, there, going]);
    expect(assignments.get(going.id)).toBe(assignments.get(there.id));
    const open = foldIncidents([], [here, there]).incidents;
    expect(foldIncidents(open, [going]).assignments.get(going.id)).toBe(assignments.get(there.id));
  });

  it('remember the feeds that spoke of them last', () => {
    const feeds = [...'bcdefghijklm'];
    const claims = feeds.map((feed) => said({ at: HALF, count: 5, feed, postId: feed }));
    const { incidents } = foldIncidents([], [said({ at: FIRST, count: 5, feed: 'a' }), ...claims]);
    expect(incidents.map((state) => Object.keys(state.feeds))).toEqual([feeds]);
  });
});

describe('what people decide, within a second', () => {
  const claim = said({ at: FIRST, count: 9 });
  const known = (o: Override, asOf: string) => {
    const then = overrideAsOf(o, asOf);
    return then && { withdrawn: then.withdrawn !== null };
  };

  it('is not known in the second before it, nor is its withdrawal', () => {
    const withdrawn = { at: t('08:00:05.001'), author: 'Ada', reason: 'it was right' };
    const excluded = override({ action: 'exclude', target: claim.id, at: t('08:00:04.001'), withdrawn });
    expect(known(excluded, FIRST)).toBeNull();
    expect(known(excluded, t('08:00:04.001'))).toEqual({ withdrawn: false });
    expect(known(excluded, NEXT)).toEqual({ withdrawn: false });
    expect(known(excluded, t('08:00:05.001'))).toEqual({ withdrawn: true });
    const points = tollPoints(new Lineage([]).apart(overruled([claim], [excluded])));
    expect(points.map(({ asOf, best }) => [asOf, best])).toEqual([
      [FIRST, 9], [t('08:00:04.001'), null], [t('08:00:05.001'), 9],
    ]); // prettier-ignore
  });

  it('joins two incidents from when both are public', () => {
    const other = said({ at: HALF, where: kramatorsk });
    const claims = [claim, other];
    const { incidents, assignments } = foldIncidents([], claims);
    const joinedAt = (at: string, back: string | null = null) => {
      const withdrawn = back === null ? null : { at: back, author: 'Ada', reason: 'they are two' };
      const merge = override({ action: 'merge', target: claim.id, value: other.id, at, withdrawn });
      return joinsOf([merge], claims, assignments);
    };
    expect(joinedAt(FIRST)).toMatchObject([{ from: HALF }]);
    expect(joinedAt(NEXT)).toMatchObject([{ from: NEXT }]);
    expect(joinedAt(FIRST, t('08:00:04.400'))).toEqual([]);
    const shown = new Lineage(incidents, joinedAt(FIRST)).shown();
    expect([...shown.values()].map(({ mergedInto }) => mergedInto)).toEqual([null, incidents[0]!.id]);
    expect([...shown.values()].at(-1)!.mergedAt).toBe(HALF);
  });
});
