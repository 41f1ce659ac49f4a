import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '#domain/feed/index.js';
import type { Measure } from '#domain';
import { singlePass } from '#test/support/single-pass.js';

const folder = path.resolve('test/samples/feeds');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const MEASURES: readonly Measure[] = ['killed', 'injured', 'missing'];

/** Every toll that a feed shows at a moment: `Flood in Mandi, 30 June 2025: killed 4/10/10, missing 16/34/34` (low/best/high). */
function tollsAt(file: string, at: string): string[] {
  const { posts } = parseDocument(read(file), { source: file });
  const { incidents } = singlePass(
    posts.filter(({ publishedAt }) => publishedAt <= at).map((post) => ({ kind: 'post' as const, post })),
  );
  const lines = incidents.map(({ title, toll: { measures } }) => {
    const figures = MEASURES.flatMap((measure) => {
      const b = measures[measure];
      return b ? [`${measure} ${b.low}/${b.best}/${b.high}`] : [];
    });
    return `${title}: ${figures.join(', ')}`;
  });
  return lines.sort();
}

/**
 * Of each feed all that it shows at some moments, so that nothing else is shown. The incidents and the best figures of the dead were
 * worked out by hand; the rest was written down from the fold and read through.
 */
const awaited = JSON.parse(read('expected.json')) as Record<string, Record<string, string[]>>;

describe('feeds that tell of something while it goes on', () => {
  it('are all expected to come to something', () => {
    expect(readdirSync(folder).sort()).toEqual(['expected.json', ...Object.keys(awaited)].sort());
  });

  describe.each(Object.entries(awaited))('%s', (file, moments) => {
    it.each(Object.entries(moments))('at %s', (at, tolls) => {
      expect(tollsAt(file, at)).toEqual(tolls);
    });
  });
});
