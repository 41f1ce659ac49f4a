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
    const counted = predicate?.measure ?? EVENT_NOUNS.get(tokens[k]!.low);
    if (counted === 'injured' && diesOf(tokens, k, i, span.from)) return 'killed';
    if (counted) return counted;
    if (BODIES.has(tokens[k]!.low) || isDeath(tokens, k)) return 'killed';
  }
  return null;
}

/** "lost their lives", "claimed two lives", "passed away". */
const isDeath = (tokens: Token[], k: number): boolean =>
  LIVES.has(tokens[k]?.low ?? '')
    ? hasWord(tokens, k - 4, k, LOSES)
    : tokens[k]!.low === 'away' && tokens[k - 1]?.low === 'passed';
const LIVES = new Set('life lives'.split(' '));
const LOSES = words('lost losing lose claimed claiming claims took taking cost costing');

/** "two died of their injuries", "an injured passenger passed away": of wounds that killed. */
export function diesOf(tokens: Token[], wound: number, end: number, floor: number): boolean {
  for (let k = wound - 1; k >= Math.max(floor, wound - 4); k--)
    if (OF.has(tokens[k]?.low ?? '')) return DIES.has(tokens[k - 1]?.low ?? '');
  for (let k = wound + 1; k < Math.min(wound + 4, end); k++)
    if (tokens[k]!.low === 'passed' && tokens[k + 1]?.low === 'away') return true;
  return false;
}
const OF = new Set('of from to'.split(' '));
const DIES = new Set('died dies dying die succumbed succumbs succumbing dead'.split(' '));

/** "the latest victim takes the tally to six". */
const BODIES = new Set(['bodies', 'body', 'victim', 'victims']);

export const BRINGS = words(
  'making lifting lifts push pushes takes take carrying bringing taking raising brings brought took pushing raised leaving leaves keeps keeping pushed sends sent lifted putting lowering reducing',
);
