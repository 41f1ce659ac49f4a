import { describe, expect, it } from '@jest/globals';
import { fingerprint, type Fingerprint } from './fingerprint.js';

const WORDS = Array.from(
  { length: 300 },
  (_, n) => `${n % 3 === 0 ? 'Town' : 'word'}${String.fromCharCode(97 + (n % 26), 97 + (n % 23))}`,
);
const ofWords = (length: number): Fingerprint =>
  fingerprint({ id: `p${length}`, text: WORDS.slice(0, length).join(' ') });
const telling = ({ runs, pairs, features, figures, textHash }: Fingerprint) => ({
  textHash,
  figures,
  runs: [...runs.sample],
  pairs: [...pairs],
  hashes: [...features.hashes],
  weights: [...features.weights],
  names: features.texts,
});

/** What is used again for every post grows with the longest so far: no post may be read by what came before it. */
describe('the fingerprint of a post', () => {
  it('is the same whether longer or shorter posts were read before it', () => {
    const lengths = Array.from({ length: WORDS.length }, (_, n) => n + 1);
    const growing = lengths.map((length) => telling(ofWords(length)));
    fingerprint({ id: 'long', text: WORDS.concat(WORDS).join(' ') });
    const afterLonger = lengths.map((length) => telling(ofWords(length)));
    expect(growing).toEqual(afterLonger);
  });
});
