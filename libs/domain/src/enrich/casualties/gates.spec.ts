import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../claim.js';

const { extractClaims } = await import('./extract.js');
const marks = await import('./words/marks.js');

/** The same rules, each asked of every sentence; and the words that call them. */
const vocabulary = new Set<string>();
jest.resetModules();
const [kinds, forms] = [new marks.Marks(), new marks.Marks()];
const gate = {
  add: (words: Iterable<string>) => {
    for (const word of words) vocabulary.add(word);
    return 1;
  },
  of: () => -1,
};
jest.unstable_mockModule('./words/marks.js', () => ({
  ...marks,
  KINDS: kinds,
  FORMS: forms,
  CALLS: gate,
  TURNS: gate,
}));
const asking = await import('./extract.js');

const post = (text: string) => ({
  headline: '', text, publishedAt: '2023-06-01T12:00:00Z', precision: 'minute' as const, zone: null, entities: [],
}); // prettier-ignore
const claimsOf = (text: string): Claim[] => extractClaims(post(text));
const claimsOfAll = (text: string): Claim[] => asking.extractClaims(post(text));

const isMissed = (text: string): boolean =>
  JSON.stringify(claimsOf(text)) !== JSON.stringify(claimsOfAll(text));

describe('a rule that is asked only of sentences with one of its words', () => {
  it('misses nothing in the labelled texts', () => {
    const folder = path.resolve('test/eval/casualties/dev');
    const texts = readdirSync(folder)
      .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter(isMissed)).toEqual([]);
  });

  it.each(['Killed 12 and killed', 'Killed 12, stood at 13.'])('may begin with it: %s', (text) => {
    expect(claimsOf(text)).toMatchObject([{ measure: 'killed', count: 12 }]);
  });

  it('misses nothing in any order of the words that call rules', () => {
    const glue =
      'the a of in on at to by and or , . : who were was had been not 3 12 two three people men soldiers children police he they it that'.split(
        ' ',
      );
    const word = fc.oneof(
      fc.constantFrom(...vocabulary),
      fc.constantFrom(...glue),
      fc.constantFrom('killed', 'injured', 'dead', 'missing', 'wounded', 'toll'),
    );
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        expect(isMissed(words)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
