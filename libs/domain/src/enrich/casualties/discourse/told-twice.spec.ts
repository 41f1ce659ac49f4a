import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../fixture.js';

const dead = (text: string): (number | null)[] =>
  claimsOf(text).flatMap(({ status, measure, count }) =>
    status === 'asserted' && measure === 'killed' ? [count] : [],
  );

describe('what a text tells twice', () => {
  it.each<[string, string, (number | null)[]]>([
    ['a plural beside the figure', 'People died in the fire, and 12 bodies were found.', [12]],
    [
      'a figure that two turns tell',
      'The mine swallowed a dozen diggers, and all have been brought up dead.',
      [12],
    ],
    ['a share of those counted', 'Twelve people died. Many of them were killed by shells.', [12]],
    ['most of them, who are no name', 'Twelve people died. Most died in their sleep.', [12]],
  ])('is one claim: %s', (_, text, counts) => expect(dead(text)).toEqual(counts));

  it.each<[string, string, (number | null)[]]>([
    ['a share of nobody counted', 'Many of them were killed by shells.', [null]],
    ['more than were counted', 'Two soldiers died. Dozens of rebels died.', [2, null]],
    ['a plural alone', 'Villagers were killed in the raid.', [null]],
    ['a plural of another day', 'Twelve people died on Sunday. Villagers were killed on Monday.', [12, null]],
    ['the same figure of two places', 'Two people were killed in Kharkiv and two in Sumy.', [2, 2]],
  ])('is told for itself: %s', (_, text, counts) => expect(dead(text)).toEqual(counts));
});
