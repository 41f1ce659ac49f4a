import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { StoryFloors } from './report.js';
import {
  adjustedRand,
  labelled,
  scoreClusters,
  scorePairs,
  shortSiblingPosts,
  siblingBatches,
  siblingPosts,
  withoutTimes,
} from './score.js';

const { posts, pairs } = labelled();

describe.each(['dev', 'test'] as const)('the %s half of the labelled stories', (split) => {
  it('is scored above the floors', () => {
    const relations = scorePairs(posts, pairs.filter((pair) => pair.split === split)); // prettier-ignore
    expect(relations.all.f1).toBeGreaterThanOrEqual(0.95);
    expect(scoreClusters(posts.filter((post) => post.split === split)).ari).toBeGreaterThanOrEqual(0.93);
  });
});

describe('events among others of their kind, told in own words', () => {
  const siblings = siblingPosts();
  const group = (prefix: string) => siblings.filter((post) => post.siblings.startsWith(prefix));
  const floors = (JSON.parse(readFileSync('test/eval/floors.json', 'utf8')) as { stories: StoryFloors })
    .stories;

  it.each(Object.entries(siblingBatches()))('are told apart above the floor: %s', (name, posts) => {
    expect(scoreClusters(posts).ari).toBeGreaterThanOrEqual(floors.siblings[name]!);
  });

  it('are told apart in the half that nobody looks into, where most tellings have a sentence or two', () => {
    expect(scoreClusters(siblingBatches('test')['short, text alone']!).ari).toBeGreaterThanOrEqual(0.93);
  });

  it('are told apart in a batch of twenty, and where many tell of each', () => {
    expect(scoreClusters(withoutTimes(siblings.slice(0, 20))).ari).toBeGreaterThanOrEqual(0.95);
    expect(scoreClusters(withoutTimes(group('big-'))).ari).toBeGreaterThanOrEqual(0.95);
  });

  it('are told apart in a crowd of matches of one cup, local shootings and house fires', () => {
    const crowd = ['matches', 'shootings-local', 'house-fires'].flatMap(group);
    expect(scoreClusters(withoutTimes(crowd)).ari).toBeGreaterThanOrEqual(0.75);
  });
});

describe('the labelled siblings', () => {
  it('are enough: 45 kinds of short ones, two events each, in halves by kind', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { siblings, cluster, split } of shortSiblingPosts())
      kinds.set(siblings, (kinds.get(siblings) ?? new Set()).add(`${split} ${cluster}`));
    expect(kinds.size).toBeGreaterThanOrEqual(45);
    expect([...kinds.values()].every((events) => events.size === 2)).toBe(true);
  });
});

describe('the labelled stories', () => {
  it('are pairs of known posts, the later named first', () => {
    const times = new Map(posts.map((post) => [post.id, post.publishedAt!]));
    const wrong = pairs.filter((p) => p.relation !== null && !(times.get(p.later)! >= times.get(p.earlier)!));
    expect(wrong).toEqual([]);
  });

  it('are enough: 400 pairs and 60 clusters of three or more', () => {
    const sizes = new Map<string, number>();
    for (const { cluster } of posts) if (cluster) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect([...sizes.values()].filter((size) => size >= 3).length).toBeGreaterThanOrEqual(60);
  });
});

describe('the adjusted Rand index', () => {
  it('is 1 for the same grouping under other names, and 0 for one group of all', () => {
    expect(adjustedRand(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z'])).toBe(1);
    expect(adjustedRand(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'x'])).toBe(0);
  });

  it('agrees with a case done by hand', () => {
    // 2 of 15 pairs in both; 6 and 3 pairs in the groupings; (2 - 1.2) / (4.5 - 1.2).
    expect(adjustedRand([...'aaabbb'], [...'xxyyzz'])).toBeCloseTo(0.8 / 3.3, 10);
  });
});
