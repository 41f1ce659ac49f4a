import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from './tokens.js';
import { hash32 } from './hash.js';
import { vocabulary } from './vocabulary.js';

const TEXTS = fc
  .array(fc.constantFrom('The', 'the', 'fire', 'F16', 'Ärzte', "Odila's", '’s', 'U.S.', '9', '1,200', ' ', '. ', '-', 'ß', 'É', "'"), {
    maxLength: 40,
  })
  .map((parts) => parts.join('')); // prettier-ignore

interface Listed {
  start: number;
  end: number;
  text: string;
  norm: string;
  word: number;
}

function listed(text: string): Listed[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.length }, (_, i) => ({
    start: tokens.starts[i]!,
    end: tokens.ends[i]!,
    text: tokens.textOf(i),
    norm: tokens.normOf(i),
    word: tokens.words[i]!,
  }));
}

/** What is known of the words of a text, whatever their numbers are. */
const known = (text: string): unknown[] =>
  listed(text).map(({ norm, word }) => [
    norm,
    vocabulary.hash[word],
    vocabulary.stemHash[word],
    vocabulary.rarity[word],
  ]);

describe('the words of a text', () => {
  it('are what stands there in lower case, without ending or stops, however they were found', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let end = 0;
        for (const token of listed(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          expect(text.slice(token.start, token.end)).toBe(token.text);
          if (token.word < 0) continue;
          const plain = token.text.toLowerCase().replaceAll('.', '');
          expect([plain, plain.replace(/['’]s$/, '')]).toContain(token.norm);
          expect(token.word).toBe(vocabulary.of(token.norm));
          expect(vocabulary.hash[token.word]).toBe(hash32(token.norm));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are one where stops or an ending stand in it', () => {
    expect(listed("The U.S. navy's F16").map((t) => t.norm)).toEqual(['the', 'us', 'navy', 'f16']);
  });

  it('stay the same when more were seen than are kept', () => {
    const before = known('Rescuers pulled nine people from the harbour');
    for (let i = 0; i < 120_000; i += 1) {
      const word = [...i.toString(20)].map((digit) => 'bcdfghjklmnpqrstvwxz'[parseInt(digit, 20)]).join('');
      vocabulary.begin();
      expect(tokensOf(word).normOf(0)).toBe(word);
    }
    expect(vocabulary.size).toBeLessThan(100_000);
    expect(known('rescuers PULLED nine people from the harbour')).toEqual(before);
  });
});
