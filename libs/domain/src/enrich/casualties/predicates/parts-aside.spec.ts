import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const killed = (text: string): number[] => claimsOf(text).filter((c) => c.measure === 'killed').map((c) => c.count ?? -1); // prettier-ignore

describe('figures of several places', () => {
  it.each([
    ['Three people were killed in Gaza City, two in Khan Younis and one in Rafah.', [3, 2, 1]],
    ['Three people died in the north, two in the south and one in the west.', [3, 2, 1]],
    ['Three were killed in Herat, two in Kunduz and one in Balkh, a total of six.', [3, 2, 1, 6]],
  ])('stand beside each other in "%s"', (text, counts) => {
    expect(killed(text)).toEqual(counts);
  });

  it.each([
    ['The storm killed three people: two in the south and one in the west.', [3]],
    ['Three people died in the storm, two in the south and one in the west.', [3]],
  ])('and are parts of their total in "%s"', (text, counts) => {
    expect(killed(text)).toEqual(counts);
  });
});
