import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recogniseEntities } from './recognise.js';

const recognise = (text: string): ReturnType<typeof recogniseEntities> =>
  recogniseEntities({ headline: '', text, outlet: 'BBC' });

const words = [
  'King',
  'of',
  'the',
  'Kyiv',
  'Smith',
  'al-',
  "'s",
  '-',
  '.',
  '"',
  'von',
  'Bank',
  'and',
  'U.S.',
  '\n',
  '&',
  'said',
  '🔴',
  ',',
  'Paris',
];

describe('any text at all', () => {
  it('gives mentions that are pieces of it, one place each', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }))), (parts) => {
        const text = parts.join(' ');
        const seen = new Set<number>();
        for (const { mentions } of recognise(text)) {
          for (const { text: name, start, end } of mentions) {
            expect(text.slice(start, end)).toBe(name);
            expect(seen.has(start)).toBe(false);
            seen.add(start);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['in Paris,', 'He left Kyiv,', 'al-', 'the Ministry of', "Kyiv's", 'St.'])(
    'may end anywhere: %j',
    (text) => {
      expect(
        recognise(text)
          .flatMap(({ mentions }) => mentions)
          .every(({ end }) => end <= text.length),
      ).toBe(true);
    },
  );

  it.each(['King ', 'Aa ', 'Prime Minister ', 'Bank of ', 'von ', '" ', 'U.S. ', 'a-', "Kyiv's "])(
    'takes time in proportion to its length: %j over and over',
    (piece) => {
      recognise(piece.repeat(50));
      const time = (count: number): number => {
        const start = performance.now();
        recognise(piece.repeat(count));
        return performance.now() - start;
      };
      const short = Math.max(time(4_000), 20);
      // Eight times the text; a square would be 64 times. The bound is loose for a busy machine.
      expect(time(32_000)).toBeLessThan(short * 40);
    },
  );
});
