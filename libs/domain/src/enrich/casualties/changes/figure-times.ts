import { BOUNDS, FAULTS } from './former-words.js';
import { EARLIER, FALSE } from '../words/mood-words.js';
import { TELLS } from './bare-figures.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

const THEN = set('yesterday ago previously formerly until');
const BEEN = set(
  'been spoken talked carried put stood had added included mixed confused mistaken double-counted left',
);
const NOW = set(
  'now today currently latest right correct accurate actual actually real true final updated fact instead proper',
);
/** "could substantiate 26", "has only verified nine". */
const PROVES = set('substantiate verify verified confirm confirmed document identify account establish');
const CAN = set('could can only to');
const BEFORE = set('before earlier');
const SPANS = set('day night evening morning afternoon week hour hours hours days year');
const RIGHT = set('read been said be say have');
const ASIDE = set('( )');
const REACH = 14;
const FARTHEST = 8;

export type Time = 'then' | 'now' | null;

/** Every word that {@link timeOf} goes by. */
export const TIME_WORDS = [
  ...THEN,
  ...PROVES,
  ...NOW,
  ...EARLIER,
  ...BEFORE,
  ...FAULTS,
  ...FALSE,
  'had',
  'having',
  'should',
  'ought',
  'we',
  'lowered',
];

/** Whether the clause of a figure tells it as one of before or as the one that holds. */
export function timeOf(tokens: readonly Token[], span: Span, at: number, end: number): Time {
  let from = at;
  while (from > Math.max(span.from, at - REACH) && !isBound(tokens, from - 1, span)) from--;
  let to = end;
  while (
    to < Math.min(span.to, end + FARTHEST) &&
    !BOUNDS.has(tokens[to]!.low) &&
    !ASIDE.has(tokens[to]!.low)
  )
    to++;
  let isNow = false;
  for (let k = from; k < to; k++) {
    const { low } = tokens[k]!;
    if (low === 'ought' && k < at) return 'now';
    if (low === 'should' && RIGHT.has(tokens[k + 1]?.low ?? '') && k < at) return 'now';
    if ((low === 'had' || low === 'having') && isTold(tokens, k + 1, Math.min(k + 4, to))) return 'then';
    if (low === 'we' && TELLS.has(tokens[k + 1]?.low ?? '') && k < at) return 'then';
    if (THEN.has(low) || (EARLIER.has(low) && low !== 'first')) return 'then';
    if (low === 'first' && (tokens[k - 1]?.low === 'at' || TELLS.has(tokens[k + 1]?.low ?? '')))
      return 'then';
    if (BEFORE.has(low) && SPANS.has(tokens[k - 1]?.low ?? '')) return 'then';
    if (k >= end && (FALSE.has(low) || FAULTS.has(low))) return 'then';
    isNow ||= NOW.has(low) || (PROVES.has(low) && CAN.has(tokens[k - 1]?.low ?? ''));
  }
  return isNow ? 'now' : null;
}

/** "had said", "had since been told": the verb of a former word. */
const isTold = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (TELLS.has(tokens[k]!.low) || BEEN.has(tokens[k]!.low)) return true;
  return false;
};

/** A mark between clauses, and not the comma behind "Earlier" that opens a sentence. */
const isBound = (tokens: readonly Token[], k: number, span: Span): boolean =>
  (BOUNDS.has(tokens[k]!.low) || ASIDE.has(tokens[k]!.low)) &&
  !(tokens[k]!.low === ',' && k <= span.from + 3);
