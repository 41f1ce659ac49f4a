import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Measure, Post } from '#domain';
import { parseDocument } from '#domain/feed/index.js';
import { singlePass } from '#test/support/single-pass.js';

const folder = path.resolve('test/samples/courses');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const postsOf = (feed: string): Post[] => parseDocument(read(`${feed}.jsonl`), { source: feed }).posts;
const MEASURES: readonly Measure[] = ['killed', 'injured', 'missing'];

/** By hand, from the contract: every incident with its toll after each post. */
const awaited = JSON.parse(read('expected.json')) as Record<string, string[][]>;

/** `Fire in Izmir, 7 April 2025: killed 9/10/10` (low/best/high), incident by incident. */
function shown(posts: readonly Post[]): string[] {
  const { incidents } = singlePass(posts.map((post) => ({ kind: 'post' as const, post })));
  const lines = incidents.map(({ title, toll: { measures } }) => {
    const figures = MEASURES.flatMap((measure) => {
      const b = measures[measure];
      return b ? [`${measure} ${b.low}/${b.best}/${b.high}${b.contested ? ' contested' : ''}`] : [];
    });
    return `${title}: ${figures.join(', ')}`;
  });
  return lines.sort();
}

describe('the courses that tolls take', () => {
  it('are all expected to come to something', () => {
    const feeds = Object.keys(awaited).map((feed) => `${feed}.jsonl`);
    expect(readdirSync(folder).sort()).toEqual(['expected.json', ...feeds].sort());
  });

  describe.each(Object.entries(awaited))('%s', (feed, steps) => {
    it.each(steps.map((step, i) => [i + 1, step.join(' ; ')] as const))('after post %i: %s', (n, step) => {
      const posts = postsOf(feed).slice(0, n);
      expect(shown(posts).join(' ; ')).toBe(step);
      expect(shown(posts.reverse()).join(' ; ')).toBe(step);
    });
  });
});
