import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const read = (text: string): string[] => claimsOf(text).map((c) => `${c.measure} ${c.count} ${c.status}`);

describe('a noun for the dead that is a toll by itself', () => {
  it.each([
    ['Officials put the dead at Crocus Hall at 137.', ['killed 137 asserted']],
    ['The panel puts the dead of the landslides in Gofa at 257.', ['killed 257 asserted']],
    ['The mayor put the missing in the old town at 14.', ['missing 14 asserted']],
    ['Injuries are up from 1,527 to 1,634.', ['injured 1527 superseded', 'injured 1634 asserted']],
    ['Fatalities have gone down from 16 to 15.', ['killed 15 asserted', 'killed 16 corrected']],
    ['The dead stay at 226.', ['killed 226 asserted']],
  ])('in "%s"', (text, claims) => {
    expect(read(text).sort()).toEqual(claims);
  });

  it.each([
    'The injured are up at seven and walk the ward.',
    'Deaths are down 14 per cent.',
    'The wounded were taken to tents at 40 sites.',
  ])('is none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
