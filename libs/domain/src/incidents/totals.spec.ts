import { describe, expect, it } from '@jest/globals';
import { PLACES } from './fixture.js';
import { tollTotals, type TotalledIncident } from './totals.js';

function incident(id: string, best: number, parts: Partial<TotalledIncident> = {}): TotalledIncident {
  const killed = { low: best, best, high: best + 1, contested: false, sources: 1 };
  const own = { place: PLACES.kyiv, date: '2023-06-01', kind: 'missile strike', mergedInto: null };
  return { id, ...own, measures: { killed }, ...parts };
}

describe('totals of tolls', () => {
  it('add up by day, place and country', () => {
    const all = [
      incident('a', 3),
      incident('b', 4, { date: '2023-06-02' }),
      incident('c', 5, { place: PLACES.shebekino, kind: 'shelling' }),
    ];
    expect(tollTotals(all, 'day', 'killed').map((x) => [x.key, x.low, x.best, x.high])).toEqual([
      ['2023-06-01', 8, 8, 10],
      ['2023-06-02', 4, 4, 5],
    ]);
    expect(tollTotals(all, 'place', 'killed').map((x) => [x.name, x.best])).toEqual([
      ['Kyiv', 7],
      ['Shebekino', 5],
    ]);
    expect(tollTotals(all, 'country', 'killed').map((x) => [x.key, x.best])).toEqual([
      ['RU', 5],
      ['UA', 7],
    ]);
    expect(tollTotals(all, 'day', 'injured')).toEqual([]);
  });

  it('count nowhere what was merged away', () => {
    expect(
      tollTotals([incident('a', 3), incident('b', 3, { mergedInto: 'a' })], 'day', 'killed'),
    ).toMatchObject([{ best: 3, incidents: ['a'] }]);
  });

  it('count a part of a wider incident once: with the whole, or in its place where the parts come to more', () => {
    const quake = { kind: 'earthquake', date: '2023-06-01' };
    const whole = (best: number): TotalledIncident =>
      incident('whole', best, { ...quake, place: PLACES.odisha });
    const part = incident('part', 40, { ...quake, place: PLACES.balasore, date: '2023-06-02' });
    expect(tollTotals([whole(100), part], 'country', 'killed')).toMatchObject([
      { best: 100, incidents: ['whole'] },
    ]);
    expect(tollTotals([whole(30), part], 'country', 'killed')).toMatchObject([
      { best: 40, incidents: ['part'] },
    ]);
    const other = { ...part, kind: 'train crash' };
    expect(tollTotals([whole(100), other], 'country', 'killed')).toMatchObject([{ best: 140 }]);
  });
});
