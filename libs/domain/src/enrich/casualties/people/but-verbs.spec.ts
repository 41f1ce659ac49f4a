import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, count, group }) => `${measure} ${count} ${group}`);

describe('a verb of harm behind "but"', () => {
  it.each([
    ['Two pilots ejected but were killed.', 'killed 2 all'],
    ['The minister escaped, but was wounded.', 'injured 1 all'],
    ['Two men were taken to hospital but died.', 'killed 2 all'],
    ['The child was rescued but later died.', 'killed 1 children'],
    ['Two gunmen fired at the guards but were killed.', 'killed 2 perpetrators'],
  ])('is of the subject before it: %s', (text, ...claims) => {
    expect(told(text)).toEqual(claims);
  });

  it.each([
    ['Two people were wounded but not killed.', 'injured 2 all'],
    ['The mayor was shot but has not died.', 'injured 1 all'],
    ['Police fired at the car but nobody was hurt.', 'injured 0 all'],
  ])('and of nobody here: %s', (text, ...claims) => {
    expect(told(text)).toEqual(claims);
  });
});
