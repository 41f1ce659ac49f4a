import { BRINGS } from './brings.js';
import { MODAL } from '../data/words.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const AVERTS = new Set(
  'prevent prevented prevents preventing avert averted avoid avoided avoiding reduce reducing cause lead result mean bring assumed projected hypothetical preventable predict predicted predicts'.split(
    ' ',
  ),
);

const BRING_ABOUT = new Set(['cause', 'lead', 'result', 'mean', 'bring']);

/** "could prevent 700,000 deaths", "would cause 20 deaths", "averted 40 deaths": nobody died. */
export function isAverted(tokens: Token[], from: number, span: Span): boolean {
  for (let k = from - 1; k >= Math.max(span.from, from - 4); k--) {
    const { low } = tokens[k]!;
    if (low === ',' || low === 'behind' || (low === 'in' && BRINGS.has(tokens[k - 1]?.low ?? '')))
      return false;
    if (AVERTS.has(low)) return !BRING_ABOUT.has(low) || MODAL.has(tokens[k - 1]?.low ?? '');
  }
  return false;
}
