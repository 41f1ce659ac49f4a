import { describe, expect, it } from '@jest/globals';
import { relate } from './relate.js';
import { fingerprint } from './fingerprint.js';

const post = (id: string, feed: string, text: string, hours = 0, kind = 'post') =>
  fingerprint({
    id, feed, outlet: feed, headline: id, text, kind: kind as 'post',
    publishedAt: new Date(Date.UTC(2025, 10, 26, 16 + hours)).toISOString(),
  } as Parameters<typeof fingerprint>[0]); // prettier-ignore
const relation = (later: string, earlier: string): string | undefined =>
  relate(post('later', 'b', later, 5), post('earlier', 'a', earlier))?.relation;

describe('a text that another outlet has in nearly the same words', () => {
  const fire = (n: number): string => `A fire in Tai Po, Hong Kong, killed ${n} people on Wednesday.`;

  it('is a copy with the same toll, and news with another', () => {
    expect(relation(fire(36), fire(36))).not.toBe('follow_up');
    const risen = 'The death toll of the fire in Tai Po, Hong Kong, has risen to 75, the fire services said.';
    expect(relation(risen, fire(36))).toBe('follow_up');
  });

  it('is news where the number is of lives, or far ahead of who died', () => {
    const first = 'The avalanche in Zell am See has claimed 11 lives, the rescue service said.';
    expect(
      relation('Sixteen people are now known to have died in the avalanche in Zell am See.', first),
    ).not.toBe('copy');
    expect(
      relation('The avalanche in Zell am See has claimed 14 lives, the rescue service said.', first),
    ).not.toBe('copy');
  });

  it('is no copy for a town and a few words that everybody has', () => {
    const first =
      'The number of people killed in the missile strike in Medan has climbed to six, officials said.';
    expect(relation('The death toll from the missile strike in Medan has risen to six.', first)).not.toBe(
      'copy',
    );
  });

  it('is news where the number stands far behind what is counted', () => {
    const first = 'A quake on 6 February killed 6,438 people in Hatay province in Turkey.';
    const again =
      'The ministry gave the number of people killed by the quake of 6 February in Hatay province as 6,301.';
    expect(relation(again, first)).not.toBe('copy');
  });

  it.each([
    ['Thirteen people were killed in a flood in Kerr County, Texas, the sheriff said.', 'drowned'],
    ['Forty people died in a flood in Kerr County, Texas, the sheriff said.', 'perished'],
  ])('is news where another number died: %s', (first, died) => {
    expect(
      relation(`Forty-three people have ${died} in the flood in Kerr County, the sheriff said.`, first),
    ).toBe('follow_up');
  });

  it('is news where it takes the other figure back', () => {
    const first =
      'The train collision near Balasore in Odisha killed 288 people, secretary Pradeep Jena said.';
    const back =
      'Odisha secretary Pradeep Jena said that 275 people, not 288, were killed in the train collision near Balasore.';
    expect(relation(back, first)).not.toBe('copy');
  });
});
