import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { ADVERBS, HAVE } from '../data/words.js';
import { mayCount } from '../words/counting-words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const COUNTS = words(
  'reported reports recorded records registered registers logged counted counts confirmed confirms noted notes saw sees had has lost suffered listed tallied accounted accounts announced mourns mourned',
);
const UNITS = words('district province state county region governorate department city town village island prefecture municipality'); // prettier-ignore
const FARTHEST = 6;

/**
 * Where the figure stands that a place gives for itself as the subject of a count: "Nampula has recorded 16 deaths", "and Zambezia four".
 * `next` follows the place; -1 where it gives none.
 */
export function ownFigure(tokens: readonly Token[], next: number, end: number): number {
  let k = next;
  while (k < end && UNITS.is(tokens[k])) k++;
  const gapped = figureAt(tokens, k, end);
  if (gapped) return gapped.from;
  let isCount = false;
  for (; k < end && (HAVE.is(tokens[k]) || COUNTS.is(tokens[k]) || ADVERBS.is(tokens[k])); k++)
    isCount ||= HAVE.is(tokens[k]) || COUNTS.is(tokens[k]);
  const q = isCount ? figureAt(tokens, k, end) : null;
  if (!q) return -1;
  for (let i = q.to; i < Math.min(q.to + FARTHEST, end) && tokens[i]!.low !== 'in'; i++)
    if (EVENT_NOUNS.has(tokens[i]!.low) || PREDICATES.has(tokens[i]!.low)) return q.from;
  return -1;
}

const figureAt = (tokens: readonly Token[], k: number, end: number): Quantity | null =>
  k < end && mayCount(tokens[k]!) ? readQuantity(tokens as Token[], k, end) : null;

const TURNS = words('; while whereas — –');

/** How many clauses lie between two tokens of a sentence. */
export function clausesBetween(tokens: readonly Token[], a: number, b: number): number {
  let count = 0;
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (TURNS.is(tokens[i])) count++;
  return count;
}

const SOME = words('most many some half all majority');

/** "displaced in Honduras, most of them in Cortés", "five of whom in": where only a part was. `at` is the preposition. */
export const isOfPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.low === 'mostly' ||
  tokens[at - 1]?.low === 'mainly' ||
  (/^(?:them|those|whom)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens[at - 2]?.low === 'of' &&
    at > 2 &&
    (SOME.is(tokens[at - 3]) || mayCount(tokens[at - 3]!)));
