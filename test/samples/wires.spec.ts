import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '#domain/feed/index.js';
import type { Bounds } from '#domain/incidents/index.js';
import { singlePass } from '#test/support/single-pass.js';

const folder = path.resolve('test/samples/wires');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const bounds = ({ low, best, high }: Bounds): string => `${low}/${best}/${high}`;

/** The tolls that a feed comes to: `Fire in Tai Po, 26 November 2025: killed 159/159/159, injured …` (low/best/high). */
function tollsOf(file: string): string[] {
  const { posts } = parseDocument(read(file), { source: file });
  const { incidents } = singlePass(posts.map((post) => ({ kind: 'post' as const, post })));
  return incidents
    .map(({ title, toll: { measures } }) => {
      const figures = Object.entries(measures).filter(
        ([measure]) => measure === 'killed' || measure === 'injured',
      );
      return `${title}: ${figures.map(([measure, b]) => `${measure} ${bounds(b)}`).join(', ')}`;
    })
    .sort();
}

/** Of each feed the tolls that must come out so; what is not named here is open to dispute. */
const awaited = JSON.parse(read('expected.json')) as Record<string, string[]>;

describe('agencies that tell of many events in one feed', () => {
  it('are all expected to come to something', () => {
    expect(readdirSync(folder).sort()).toEqual(['expected.json', ...Object.keys(awaited)].sort());
  });

  it.each(Object.entries(awaited))('%s', (file, tolls) => {
    expect(tollsOf(file)).toEqual(expect.arrayContaining(tolls));
  });
});
