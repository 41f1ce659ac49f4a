import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from './tokens.js';
import { wordOf } from './vocabulary.js';

const TEXTS = fc
  .array(fc.constantFrom('The', 'the', 'fire', 'F16', 'Ärzte', "Odila's", '’s', 'U.S.', '9', '1,200', ' ', '. ', '-', 'ß', 'É', "'"), {
    maxLength: 40,
  })
  .map((parts) => parts.join('')); // prettier-ignore

describe('the words of a text', () => {
  it('are what stands there in lower case, without ending or stops, however they were found', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          expect(text.slice(token.start, token.end)).toBe(token.text);
          if (token.digits) continue;
          const plain = token.text.toLowerCase().replaceAll('.', '');
          expect([plain, plain.replace(/['’]s$/, '')]).toContain(token.norm);
          expect(token.word).toEqual(wordOf(token.norm));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are one where stops or an ending stand in it', () => {
    expect(tokensOf("The U.S. navy's F16").map((t) => t.norm)).toEqual(['the', 'us', 'navy', 'f16']);
  });

  it('stay the same when more were seen than are kept', () => {
    const before = tokensOf('Rescuers pulled nine people from the harbour').map((t) => t.word);
    for (let i = 0; i < 40_000; i += 1) {
      const word = [...i.toString(20)].map((digit) => 'bcdfghjklmnpqrstvwxz'[parseInt(digit, 20)]).join('');
      expect(tokensOf(word)[0]?.norm).toBe(word);
    }
    expect(tokensOf('rescuers PULLED nine people from the harbour').map((t) => t.word)).toEqual(before);
  });
});
