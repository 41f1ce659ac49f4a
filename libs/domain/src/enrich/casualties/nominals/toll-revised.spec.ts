import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, count, status }) => `${measure} ${count} ${status}`);

describe('a toll that goes on to another figure', () => {
  const grown = ['killed 12 superseded', 'killed 14 asserted'];

  it.each([
    'The toll was 12 but has risen to 14.',
    'The toll was 12 on Monday and rose to 14 on Tuesday.',
    'The death toll, which was 12 on Monday, rose to 14.',
    'The toll stood at 12 on Monday and had grown to 14 by the evening.',
    'The toll was first put at 12 but was later raised to 14.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(grown);
  });

  it('has only its own', () => {
    expect(told('The toll was 12 and the number of injured rose to 14.')).toEqual([
      'killed 12 asserted',
      'injured 14 asserted',
    ]);
    expect(told('The toll was 12 and the price of bread rose to 14 pounds.')).toEqual(['killed 12 asserted']);
  });
});
