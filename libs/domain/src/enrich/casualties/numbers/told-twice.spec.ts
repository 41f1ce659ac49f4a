import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string => claimsOf(text).map((c) => `${c.measure} ${c.count}`).sort().join(', '); // prettier-ignore

describe('figures in words and in groups', () => {
  it.each([
    ['Seventeen (17) persons lost their lives and six (6) were injured.', 'injured 6, killed 17'],
    ['1 200 people were killed and 10 500 injured.', 'injured 10500, killed 1200'],
    ['A dozen and a half farmers were killed.', 'killed 18'],
    ['A couple of hundred people were killed.', 'killed 200'],
    ['30-odd people died.', 'killed 30'],
    ['A trio of climbers died.', 'killed 3'],
  ])('are read whole in "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Twelve (nine of them women) were killed.', 'killed 12'],
    ['On May 5 200 people were killed.', 'killed 200'],
    ['A couple of soldiers were killed.', 'killed 2'],
  ])('and no others in "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
