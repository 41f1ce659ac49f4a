import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agglomerate } from './agglomerate.js';
import { clusterPosts, type Told } from './index.js';

const FERRY = [
  'The ferry Santa Odila went down off Lamora before dawn, harbour master Tomas Brevik said. 41 were rescued.',
  'Divers searched the wreck of the Santa Odila off Lamora; Brevik, the harbour master, spoke of 9 dead.',
  'Off Lamora the ferry Santa Odila went down, said harbour master Tomas Brevik, and 41 were rescued.',
];
const BUDGET = [
  'Deputies in Fellness rejected the budget of Ana Dorrel by 61 votes to 58 after a debate until midnight.',
  'Ana Dorrel will bring her budget before the deputies in Fellness once more, after losing by 61 to 58.',
];

function told(texts: readonly string[], prefix: string): Told[] {
  return texts.map((text, i) => ({ id: `${prefix}${i}`, text }));
}

describe('the clusters of posts', () => {
  const posts = [...told(FERRY, 'f'), ...told(BUDGET, 'b')];

  it('hold what tells of one event, and are named by their earliest post', () => {
    const clusters = clusterPosts(posts).map((c) => c.cluster);
    expect(clusters).toEqual(['f0', 'f0', 'f0', 'b0', 'b0']);
  });

  it('tell how each post relates to the canonical one', () => {
    const [canonical, , copied] = clusterPosts(posts);
    expect(canonical).toEqual({ id: 'f0', cluster: 'f0', canonical: 'f0', relation: null, similarity: 1 });
    expect(copied?.relation).toBe('copy');
  });

  it('do not depend on the order of the posts', () => {
    const expected = new Map(clusterPosts(posts).map((c) => [c.id, c]));
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        for (const clustered of clusterPosts(shuffled)) expect(clustered).toEqual(expected.get(clustered.id));
      }),
      { numRuns: 30 },
    );
  });

  it('take posts with nothing but an id and a text, empty ones too', () => {
    const [empty, other] = clusterPosts([
      { id: 'e', text: '' },
      { id: 'o', text: 'Hello.', publishedAt: 'no time' },
    ]);
    expect([empty?.cluster, other?.cluster]).toEqual(['e', 'o']);
  });
});

describe('average linkage', () => {
  it('does not chain two tight groups by one strong pair', () => {
    const within = [
      { a: 0, b: 1, score: 0.9 },
      { a: 2, b: 3, score: 0.9 },
    ];
    expect(agglomerate(4, [...within, { a: 1, b: 2, score: 0.7 }], 0.3)).toEqual([0, 0, 2, 2]);
  });

  it('merges the most alike first, so that a doubtful item goes where it fits better', () => {
    const edges = [
      { a: 0, b: 1, score: 0.5 },
      { a: 1, b: 2, score: 0.8 },
    ];
    expect(agglomerate(3, edges, 0.45)).toEqual([0, 1, 1]);
  });
});
