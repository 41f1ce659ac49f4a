import { BE } from '../data/words.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const OF_AGE = new Set(['youngest', 'oldest', 'eldest']);
const NEAR = 6;

/** "The youngest of the dead was 16": how old one of them was. */
export function isAgeOfOne({ at, from }: RawClaim, tokens: Token[], span: Span): boolean {
  if (from <= at || !BE.has(tokens[at + 1]?.low ?? '')) return false;
  for (let k = at - 1; k >= Math.max(span.from, at - NEAR); k--) if (OF_AGE.has(tokens[k]!.low)) return true;
  return false;
}
