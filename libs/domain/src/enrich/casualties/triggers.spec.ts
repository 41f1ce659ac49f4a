import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

/** No word of these tells of casualties by itself: a pair of them calls the rules. */
describe('a sentence that is read', () => {
  it.each([
    ['Two are critical.', 'injured 2'],
    ['Two people are on ventilators.', 'injured 2'],
    ['The five are under treatment.', 'injured 5'],
    ['Four people are receiving care.', 'injured 4'],
    ['The grave held the remains of nine people.', 'killed 9'],
  ])('%s', (text, claim) => {
    expect(claimsOf(text).map(({ measure, count }) => `${measure} ${count}`)).toEqual([claim]);
  });
});
