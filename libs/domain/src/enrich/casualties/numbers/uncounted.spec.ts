import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const told = (text: string): string[] =>
  claimsOf(text).map(({ measure, count, qualifier }) => `${measure} ${count ?? qualifier}`);

describe('some of those told before', () => {
  it.each([
    ['Twenty-eight miners had been rescued, some of them injured.', 'injured vague'],
    ['28 rescued, some injured', 'injured vague'],
    ['Thirty passengers were on board, most of whom were killed.', 'killed vague'],
    ['Protesters clashed with police; some were injured.', 'injured vague'],
  ])('%s', (text, claim) => expect(told(text)).toEqual([claim]));

  it.each([
    ['Thirty passengers were on board, all of whom were killed.', 'killed 30'],
    ['Some 35 people were injured.', 'injured 35'],
    ['Twenty people were injured, some of them seriously.', 'injured 20'],
    ['Twelve people died, most of them displaced families.', 'killed 12'],
  ])('are no more than that: %s', (text, claim) => expect(told(text)).toEqual([claim]));

  it('are described between a figure and its verb', () => {
    expect(told('The minister said ten people died and 400, most of them policemen, were hurt.')).toEqual([
      'killed 10',
      'injured 400',
    ]);
  });
});
