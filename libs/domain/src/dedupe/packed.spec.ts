import { describe, expect, it } from '@jest/globals';
import { fingerprint, packPrint, unpackPrint, type Told } from './index.js';

const POSTS: Told[] = [
  { id: 'a', text: '' },
  { id: 'b', text: 'Ü', publishedAt: 'no time' },
  {
    id: 'c',
    feed: 'wire',
    outlet: 'Меридиан',
    publishedAt: '2024-03-01T09:00:00Z',
    headline: 'Ferry sinks off Lamora, 9 dead',
    text: 'The ferry Santa Odila went down off Lamora, harbour master Tomas Brevik said. “We called for help at once and nobody came to us,” said a sailor. 41 were rescued, 9 died.',
    quotes: ['We called for help at once and nobody came'],
  },
];

describe('a packed fingerprint', () => {
  it.each(POSTS)('is the same again: $id', (post) => {
    const print = fingerprint(post);
    expect(unpackPrint(packPrint(print))).toEqual(print);
  });
});
