import { describe, expect, it } from '@jest/globals';
import { enrich } from '../enrich/index.js';
import type { Claim } from '../claim.js';
import type { Post } from '../post.js';
import { changedClaims, changedWords } from './index.js';

const claimsIn = (text: string): Claim[] =>
  enrich({
    id: 'p', feed: 'f', outlet: null, format: 'posts', n: null, publishedAt: '2024-03-05T02:46:00Z', precision: 'minute',
    updatedAt: null, headline: '', label: null, authors: [], kind: 'post', url: null, text, media: [], quotes: [],
  } as unknown as Post).claims; // prettier-ignore

describe('the words of an edit', () => {
  it('are told apart from what stayed', () => {
    expect(changedWords('At least 12 people died.', 'At least 15 people died in Zara.')).toEqual([
      { op: 'same', text: 'At least ' },
      { op: 'removed', text: '12' },
      { op: 'added', text: '15' },
      { op: 'same', text: ' people died ' },
      { op: 'added', text: 'in Zara' },
      { op: 'same', text: '.' },
    ]);
  });

  it('are the whole texts where too little is left, in bounded time', () => {
    const words = (prefix: string) => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i}`).join(' ');
    const started = Date.now();
    expect(changedWords(words('a'), words('b')).map(({ op }) => op)).toEqual(['removed', 'added']);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe('the figures of an edit', () => {
  const texts = (before: string, after: string) =>
    changedClaims(claimsIn(before), claimsIn(after)).map(({ text }) => text);

  it.each([
    ['a figure that rose', '12 people were killed in Lviv.', '15 people were killed in Lviv.', ['12 → 15 killed']],
    ['a bound', '12 people were killed in Lviv.', 'At least 12 people were killed in Lviv.', ['12 → at least 12 killed']],
    ['a figure taken back', '12 people were killed and 3 injured in Lviv.', '12 people were killed in Lviv.', ['3 injured withdrawn']],
    ['a figure that came', '12 people were killed in Lviv.', '12 people were killed and 3 injured in Lviv.', ['3 injured added']],
    ['other words only', '12 people were killed in Lviv.', 'In Lviv 12 people were killed.', []],
  ])('tell %s', (_, before, after, expected) => {
    expect(texts(before, after)).toEqual(expected);
  }); // prettier-ignore

  it('pair up by place', () => {
    expect(
      texts(
        '12 people were killed in Lviv. 3 people were killed in Odesa.',
        '4 people were killed in Odesa. 15 people were killed in Lviv.',
      ),
    ).toEqual(['12 → 15 killed', '3 → 4 killed']);
  });
});
