import type { Measure } from '../../../claim.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { hasWord } from '../predicates/figures.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "taking the total to 28": of what the sentence told before. */
export function totalOf(tokens: Token[], i: number, span: Span): Measure | null {
  if (!hasWord(tokens, Math.max(span.from, i - 5), i, BRINGS)) return null;
  for (let k = i - 1; k >= span.from; k--) {
    const predicate = PREDICATES.get(tokens[k]!.low);
    if (predicate) return predicate.measure;
    const counted = EVENT_NOUNS.get(tokens[k]!.low);
    if (counted) return counted;
    if (BODIES.has(tokens[k]!.low)) return 'killed';
  }
  return null;
}

/** "the latest victim takes the tally to six". */
const BODIES = new Set(['bodies', 'body', 'victim', 'victims']);

export const BRINGS = words(
  'making lifting lifts push pushes takes take carrying bringing taking raising brings brought took pushing raised leaving leaves keeps keeping pushed sends sent lifted putting lowering reducing',
);
