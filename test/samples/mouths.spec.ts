import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Post } from '#domain';
import { parseDocument } from '#domain/feed/index.js';
import { ledger, type Toll } from '#domain/incidents/index.js';
import { singlePass } from '#test/support/single-pass.js';

const folder = path.resolve('test/samples/mouths');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const postsOf = (feed: string): Post[] => parseDocument(read(`${feed}.jsonl`), { source: feed }).posts;

/** Worked out by hand before there was a rule: what stands after each post, and by how many sources. */
const awaited = JSON.parse(read('expected.json')) as Record<string, string[]>;

/** `killed 26/35/35 contested by 2` (low/best/high, sources), measure by measure. */
const shown = ({ measures }: Toll): string =>
  Object.entries(measures)
    .map(([measure, { low, best, high, contested, sources }]) =>
      [measure, `${low}/${best}/${high}`, ...(contested ? ['contested'] : []), 'by', sources].join(' '),
    )
    .join(', ');

const incidentsOf = (posts: readonly Post[]): ReturnType<typeof singlePass>['incidents'] =>
  singlePass(posts.map((post) => ({ kind: 'post' as const, post }))).incidents;

describe('bodies that speak through several mouths', () => {
  it('are all expected to come to something', () => {
    const feeds = Object.keys(awaited).map((feed) => `${feed}.jsonl`);
    expect(readdirSync(folder).sort()).toEqual(['expected.json', ...feeds].sort());
  });

  describe.each(Object.entries(awaited))('%s', (feed, steps) => {
    it.each(steps.map((step, i) => [i + 1, step] as const))('after post %i: %s', (n, step) => {
      const posts = postsOf(feed).slice(0, n);
      expect(incidentsOf(posts).map(({ toll }) => shown(toll))).toEqual([step]);
      expect(incidentsOf(posts.reverse()).map(({ toll }) => shown(toll))).toEqual([step]);
    });

    it('as of each post, when all have come', () => {
      const posts = postsOf(feed);
      const { claims } = incidentsOf(posts)[0]!;
      expect(posts.map(({ publishedAt }) => shown(ledger(claims, publishedAt)))).toEqual(steps);
    });
  });
});
