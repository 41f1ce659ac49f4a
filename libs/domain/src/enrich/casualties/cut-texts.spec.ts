import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from './fixture.js';

const read = (text: string) => claimsOf(text, { publishedAt: null });

// A headline leaves its article out and a preview ends anywhere: no rule may look past either end of a text.
describe('a text cut off anywhere', () => {
  it.each([
    'Body found in river',
    'The number of victims who died rose',
    'the only fatalities.',
    'wound to chest in alley, pronounced dead at scene.',
    'The 116 deaths given before included duplicates; the verified number of deaths as of',
  ])('is read: %s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('is read at every tenth cut of the labelled texts', () => {
    const folder = path.resolve('test/eval/casualties/dev');
    const texts = readdirSync(folder)
      .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text.split(' '));
    expect(texts.length).toBeGreaterThan(1_000);
    texts.forEach((words, n) => {
      for (let k = n % 10; k < words.length; k += 10) {
        read(words.slice(k).join(' '));
        read(words.slice(0, k).join(' '));
        read(words.slice(k, k + 3).join(' '));
      }
    });
  });

  it('tells of the body that a headline names first', () => {
    expect(read('Body found in river')).toMatchObject([{ measure: 'killed', count: 1 }]);
  });
});
