import { describe, expect, it } from '@jest/globals';
import { said, type Said } from './fixture.js';
import { ledger, tollPoints } from './ledger.js';

const first = (hhmm: string): string => `2024-05-01T${hhmm}:00Z`;
const second = (hhmm: string): string => `2024-05-02T${hhmm}:00Z`;
const harbour = { outlet: 'Harbour News', feed: 'harbour' };
const coast = { outlet: 'Coast Radio', feed: 'coast' };
const crash: Partial<Said> = { cause: 'road crash' };

const CLAIMS = [
  said({
    ...crash,
    ...harbour,
    at: first('09:10'),
    measure: 'injured',
    count: null,
    min: 3,
    qualifier: 'vague',
  }),
  said({ ...crash, ...harbour, at: first('09:40'), by: 'police', count: 4, qualifier: 'at_least' }),
  said({ ...crash, ...coast, at: first('10:05'), count: 6 }),
  said({
    ...crash,
    ...harbour,
    at: first('10:30'),
    by: 'police',
    count: 7,
    subsets: [{ group: 'children', count: 2 }],
  }),
  said({ ...crash, ...coast, at: first('11:00'), by: 'hospital', measure: 'injured', count: 31 }),
  said({ ...crash, ...harbour, at: first('12:00'), kind: 'recap', count: 7 }),
  said({ ...crash, ...coast, at: first('13:15'), by: 'police', count: 6, fresh: true, postId: 'c' }),
  said({
    ...crash,
    ...coast,
    at: first('13:15'),
    by: 'police',
    count: 7,
    status: 'corrected',
    postId: 'c',
    start: 20,
  }),
  said({ ...crash, ...coast, at: second('10:20'), by: 'hospital', count: 1, mode: 'increment' }),
  said({ ...crash, ...harbour, at: second('11:00'), by: 'police', count: 7, fresh: true, anaphoric: true }),
];

describe('the worked example of docs/explanation/tolls.md', () => {
  it.each([
    [first('09:40'), 4, 4, 4, 1],
    [first('10:05'), 4, 6, 6, 2],
    [first('10:30'), 6, 7, 7, 2],
    [first('12:30'), 6, 7, 7, 2],
    [first('13:15'), 6, 6, 6, 2],
    [second('10:20'), 6, 6, 6, 2],
    [second('11:00'), 7, 7, 7, 2],
  ])('as of %s the dead are %i / %i / %i', (asOf, low, best, high, sources) => {
    expect(ledger(CLAIMS, asOf).measures.killed).toEqual({ low, best, high, contested: false, sources });
  });

  it('keeps the children, and the vague word until the number', () => {
    expect(ledger(CLAIMS).groups).toMatchObject({ children: { killed: { low: 2, best: 2, high: 2 } } });
    expect(ledger(CLAIMS, first('10:00')).measures.injured).toMatchObject({ low: 3, best: 3, high: 3 });
    expect(ledger(CLAIMS).measures.injured).toMatchObject({ low: 31, best: 31, high: 31 });
  });

  it('names the steps as the page tells them', () => {
    const dead = tollPoints(CLAIMS).filter((p) => p.measure === 'killed' && p.group === 'all');
    expect(dead.map((p) => p.change)).toEqual([
      'first',
      'raised',
      'raised',
      'confirmed',
      'corrected',
      'raised',
    ]);
  });

  it('sets the one apart to which no base is known', () => {
    expect(ledger(CLAIMS).apart).toEqual([
      { reason: 'an addition to a figure that its source has not given', claimId: CLAIMS[8]!.id },
    ]);
  });
});
