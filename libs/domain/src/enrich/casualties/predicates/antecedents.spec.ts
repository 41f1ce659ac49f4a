import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] => claimsOf(text).map(({ measure, count }) => `${measure} ${count}`);

describe('a figure that stands before another subject', () => {
  it.each([
    ['Sixty people attended the funeral of the two men killed in the blast.', ['killed 2']],
    ['Sixty people protested over the two who were killed.', ['killed 2']],
    ['Ten were kidnapped, four were released and six were killed.', ['captured 10']],
    ['Ten people were kidnapped, of whom four were released and six killed.', ['captured 10', 'killed 6']],
    ['A boy swimming with two friends drowned on Sunday.', ['killed 1']],
    ['Two soldiers on patrol with a guide died when a mine exploded.', ['killed 2']],
    ['The army clashed with rebels; 12 rebels died.', ['killed 12']],
    ['Forty people were on board, half of whom drowned.', ['killed null']],
    ['Sixty people were evacuated, including some who were injured.', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));

  it('is still theirs where they share both verbs', () => {
    expect(told('Ten men were kidnapped and killed.').at(-1)).toBe('killed 10');
    expect(told('He was hit by nine bullets and died.')).toEqual(['killed 1']);
  });
});
