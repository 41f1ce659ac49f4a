import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agglomerate } from './agglomerate.js';
import { EventModel, type EventWords } from './event-words.js';
import { clusterPosts, type Told } from './index.js';
import { logGamma } from './log-gamma.js';

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

/** A model for which all speaks against a merge by so much, and the pairs decide. */
const against = (posts: number, nats: number) => ({
  posts: Array.from({ length: posts }, () => null),
  shared: () => 0,
  expected: () => nats,
  join: () => null,
});

const pair = (a: number, b: number, likeness: number, evidence: number) => ({ a, b, likeness, evidence });

describe('the groups of posts', () => {
  const within = [pair(0, 1, 0.6, 20), pair(2, 3, 0.6, 20)];
  const between = (likeness: number) => [0, 1].flatMap((a) => [2, 3].map((b) => pair(a, b, likeness, 12)));

  it('are not chained by one strong pair between two tight ones', () => {
    expect(agglomerate(against(4, 5), [...within, pair(1, 2, 0.6, 15)])).toEqual([0, 0, 2, 2]);
  });

  it('stay apart where each is more than twice as alike within, whatever else speaks for one', () => {
    expect(agglomerate(against(4, 5), [...within, ...between(0.2)])).toEqual([0, 0, 2, 2]);
    expect(agglomerate(against(4, 5), [...within, ...between(0.4)])).toEqual([0, 0, 0, 0]);
  });

  it('merge where most speaks first, so that a doubtful post goes where it fits better', () => {
    expect(agglomerate(against(3, 6), [pair(0, 1, 0.5, 6)])).toEqual([0, 0, 2]);
    expect(agglomerate(against(3, 6), [pair(0, 1, 0.5, 6), pair(1, 2, 0.5, 10)])).toEqual([0, 1, 1]);
  });

  it('need more than what may be chance, even where nothing speaks against it', () => {
    expect(agglomerate(against(2, 0), [pair(0, 1, 0.5, 4)])).toEqual([0, 1]);
  });
});

describe('the model of an event', () => {
  const term = (key: number, prior: number, name = false) => ({ key, count: 1, name, lead: true, prior });
  const usual = [term(1, 0.1), term(2, 0.1), term(3, 0.1)];
  const model = new EventModel([
    [...usual, term(4, 0.001, true)],
    [...usual, term(4, 0.001, true)],
    [...usual, term(5, 0.001, true)],
    [...usual, ...[6, 7, 8, 9, 10, 11, 12, 13].map((key) => term(key, 0.004)), term(4, 0.001, true)],
  ]);
  const [a, b, other, long] = model.posts as [EventWords, EventWords, EventWords, EventWords];

  const gainOf = (x: EventWords, y: EventWords) => model.shared(x, y) - model.expected(x, y);

  it('hears a rare name in both above what is usual', () => {
    expect(gainOf(a, b)).toBeGreaterThan(0);
    expect(gainOf(a, other)).toBeLessThan(gainOf(a, b) - 3);
  });

  it('weighs against what they share what they do not', () => {
    expect(gainOf(a, long)).toBeLessThan(gainOf(a, b));
  });

  it('counts joined words as one text, in any order', () => {
    const joined = model.join(a, other);
    expect([...joined.ids]).toEqual([0, 1, 2, 3, 4]);
    expect([...joined.counts].slice(0, 3)).toEqual([...a.counts].slice(0, 3).map((n) => 2 * n));
    expect(gainOf(joined, b)).toBeCloseTo(gainOf(b, model.join(other, a)), 10);
  });
});

describe('the logarithm of the gamma function', () => {
  it('is that of factorials and of the square root of pi', () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 9);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 9);
  });
});
