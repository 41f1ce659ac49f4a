import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string[] => claimsOf(text).map((c) => `${c.measure} ${c.count} ${c.status}`);

describe('a figure without a noun beside a counted one', () => {
  it.each([
    ['Three people died in the house, the coroner says. Police had told us four.', 3, 4],
    ['State radio had spoken of 82 dead; the latest bulletin has 71.', 71, 82],
    ['The ministry walked back its figure of 200 dead. Its own tally, it said, stood at 121.', 121, 200],
    ['An earlier version gave the number of people who died as four. The brigade says it is three.', 3, 4],
    ['Officials cut the number of people killed to 13, having said 15 a day earlier.', 13, 15],
    ['The notice should have read 45 deaths. The 54 it printed was a slip and a mistake.', 45, 54],
  ])('is read in "%s"', (text, now, then) => {
    expect(read(text).sort()).toEqual([`killed ${now} asserted`, `killed ${then} corrected`].sort());
  });

  it('is what a toll returns to', () => {
    expect(read('The toll had been put at 31; it was raised to 37 on Friday, only to return to 31 today.')).toEqual([
      'killed 31 superseded',
      'killed 37 corrected',
      'killed 31 asserted',
    ]); // prettier-ignore
  });

  it.each([
    'Three people died in the crash. The driver said he had counted six cars on the road.',
    'Three people died. The speed had been given as 12.',
    'Three people died. The committee earlier voted nine to five.',
    'Three people died. The hospital had admitted nine on Friday.',
    'Three people died. The bus had carried 12, with 30 seats free.',
  ])('is no figure of the dead in "%s"', (text) => {
    expect(read(text)).toEqual(['killed 3 asserted']);
  });
});
