import { BE } from '../data/words.js';
import { EXERCISES } from '../mood/exercises.js';
import { hasWord, quantityBefore } from '../predicates/figures.js';
import type { Quantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const TREATED = new Set('treated admitted received evacuated airlifted hospitalised hospitalized stabilised stabilized'.split(' ')); // prettier-ignore

/** "more than 60 casualties were being treated": those of them who live. */
export function casualtiesTreated(tokens: Token[], i: number, span: Span): Quantity | null {
  let at = i + 1;
  while (at < span.to && BE.has(tokens[at]!.low)) at++;
  if (at === i + 1 || at >= span.to || !TREATED.has(tokens[at]!.low)) return null;
  if (hasWord(tokens, span.from, span.to, EXERCISES)) return null;
  const q = quantityBefore(tokens, i, span);
  return q?.count ? q : null;
}
