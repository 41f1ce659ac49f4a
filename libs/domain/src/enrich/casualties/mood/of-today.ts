import { PREDICATES } from '../data/predicates.js';
import { NOW } from './former-frames.js';
import { isA } from '../words/marks.js';
import { ADVERBIAL, HARD, isCasualty, isPast, RELATIVES } from './other-clauses.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const NOT_THESE = new Set(['ago', 'on', 'later', 'earlier']);
const DATED = 5;

/**
 * Whether a word of today stands by the verb of a claim: "killed 12 people on Sunday". The words at `i` (another date) may not be part of
 * the same date.
 */
export function isOfToday(tokens: Token[], span: Span, claim: RawClaim, i: number): boolean {
  const { at } = claim;
  const form = PREDICATES.get(tokens[at]!.low)?.form;
  if (form === undefined || (form === 'ing' && tokens[at - 1]?.low !== ',')) return false;
  const isDay = (k: number): boolean =>
    isA(tokens[k]!, NOW) &&
    !(NOT_THESE.has(tokens[k - 1]?.low ?? '') && tokens[k - 1]!.low !== 'on') &&
    !(i > k && i - k <= DATED && isDate(tokens, k + 1, i));
  for (let k = at + 1; k < span.to; k++) {
    const { low } = tokens[k]!;
    if (low === ',' || HARD.has(low) || RELATIVES.has(low) || ADVERBIAL.has(low)) break;
    if (isDay(k)) return true;
  }
  for (let k = at - 1; k >= span.from; k--) {
    const token = tokens[k]!;
    if (HARD.has(token.low) || RELATIVES.has(token.low) || ADVERBIAL.has(token.low)) break;
    if (isPast(token) && !isCasualty(token)) break;
    if (isDay(k)) return true;
  }
  return false;
}

/** "Tuesday, 4 March 1998". */
function isDate(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { low, kind, cap } = tokens[k]!;
    if (kind !== 'number' && low !== ',' && low !== 'of' && low !== 'the' && !(cap && kind === 'word'))
      return false;
  }
  return true;
}
