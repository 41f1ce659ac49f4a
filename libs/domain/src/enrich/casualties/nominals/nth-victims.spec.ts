import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const dead = (text: string): [string, number | null][] =>
  claimsOf(text)
    .filter(({ status, measure }) => status === 'asserted' && measure === 'killed')
    .map(({ mode, count }) => [mode, count]);

describe('one more of a row', () => {
  it.each([
    ['A ninth person has died in the fire.', 9],
    ['The blast has claimed a ninth victim.', 9],
    ['Rescuers recovered a 12th body from the wreck.', 12],
  ])('tells how many they are: %s', (text, total) =>
    expect(dead(text)).toEqual([
      ['increment', 1],
      ['total', total],
    ]),
  );

  it.each([
    // another total stands beside it
    ['A ninth person has died, bringing the toll to ten.', 10],
    // the row is not the incident's
    ['A ninth person has died on the road this year.', null],
  ])('and nothing that the text does not say: %s', (text, total) =>
    expect(dead(text).filter(([mode]) => mode === 'total')).toEqual(total === null ? [] : [['total', total]]),
  );

  it('is no row of women among all', () =>
    expect(dead('A third woman has died in the fire.').some(([, n]) => n === 3)).toBe(false));
});
