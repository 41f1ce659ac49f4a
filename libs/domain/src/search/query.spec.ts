import { describe, expect, it } from '@jest/globals';
import { queryOf } from './query.js';
import { wordKeys } from './words.js';

const said = (text: string) =>
  queryOf(text).map((all) => all.map(({ not, keys, phrase }) => [not, keys.length, phrase]));

describe('what somebody typed', () => {
  it('is words, all of them', () => {
    expect(queryOf('Fires in the market')).toEqual([
      [
        { not: false, keys: wordKeys('fire'), phrase: null },
        { not: false, keys: wordKeys('market'), phrase: null },
      ],
    ]);
  });

  it.each([
    ['"central market"', [[[false, 2, 'central market']]]],
    ['"central market', [[[false, 2, 'central market']]]],
    ['"market"', [[[false, 1, null]]]],
    ['"in the market"', [[[false, 1, null]]]],
    ['fire or "big market" odesa', [[[false, 1, null]], [[false, 2, 'big market'], [false, 1, null]]]],
    ['fire OR flood', [[[false, 1, null]], [[false, 1, null]]]],
    ['odesa -market', [[[false, 1, null], [true, 1, null]]]],
    ['-"central market"', [[[true, 2, 'central market']]]],
    ['twenty-three 3.5', [[[false, 2, 'twenty-three'], [false, 2, '3.5']]]],
    ['U.S.', [[[false, 1, 'U.S.']]]],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  }); // prettier-ignore

  it.each(['', ' ', '-', '"', '""', 'or', 'or or', 'the', '-the', '& | !', '🚂', '("'])(
    '%j asks for nothing',
    (text) => {
      expect(queryOf(text)).toEqual([]);
    },
  );
});
