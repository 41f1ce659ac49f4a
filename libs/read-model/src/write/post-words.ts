import type { Post } from '#domain';
import { wordKeys } from '#domain/search/words.js';

/** In order and each once, as the index sorts them: it need not do it again. */
export function addWords({ headline, text }: Post, words: number[]): void {
  const keys = wordKeys(headline ?? '', text);
  const sorted =
    keys.length > sorting.length ? new Int32Array(keys.length) : sorting.subarray(0, keys.length);
  sorted.set(keys);
  sorted.sort();
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || sorted[i] !== sorted[i - 1]) words.push(sorted[i]!);
}

const sorting = new Int32Array(4_096);
