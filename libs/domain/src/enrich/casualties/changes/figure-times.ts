import { BOUNDS, FAULTS } from './former-words.js';
import { EARLIER, FALSE } from '../words/mood-words.js';
import { NOTICES, TELLS } from './figure-tellers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const THEN = words('yesterday ago previously formerly until');
const BEEN = words(
  'been spoken talked carried put stood had added included mixed confused mistaken double-counted left',
);
const NOW = words(
  'now today currently latest right correct accurate actual actually real true final updated fact instead proper',
);
/** "could substantiate 26", "has only verified nine". */
const PROVES = words('substantiate verify verified confirm confirmed document identify account establish');
const CAN = words('could can only to');
const BEFORE = words('before earlier');
const SPANS = words('day night evening morning afternoon week hour hours hours days year');
const RIGHT = words('read been said be say have');
const ASIDE = words('( )');
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
  'last',
];

/** Whether the clause of a figure tells it as one of before or as the one that holds. */
export function timeOf(tokens: readonly Token[], span: Span, at: number, end: number): Time {
  let from = at;
  while (from > Math.max(span.from, at - REACH) && !isBound(tokens, from - 1, span)) from--;
  let to = end;
  while (to < Math.min(span.to, end + FARTHEST) && !BOUNDS.is(tokens[to]) && !ASIDE.is(tokens[to])) to++;
  if (opensWithFormer(tokens, span, at) || isLast(tokens, at, end)) return 'then';
  let isNow = false;
  for (let k = from; k < to; k++) {
    const { low } = tokens[k]!;
    if (low === 'ought' && k < at) return 'now';
    if (low === 'should' && RIGHT.is(tokens[k + 1]) && k < at) return 'now';
    if ((low === 'had' || low === 'having') && isTold(tokens, k + 1, Math.min(k + 4, to))) return 'then';
    if (low === 'we' && TELLS.is(tokens[k + 1]) && k < at) return 'then';
    if (THEN.is(tokens[k]) || (EARLIER.is(tokens[k]) && low !== 'first')) return 'then';
    if (low === 'first' && (tokens[k - 1]?.low === 'at' || TELLS.is(tokens[k + 1]))) return 'then';
    if (BEFORE.is(tokens[k]) && SPANS.is(tokens[k - 1])) return 'then';
    if (k >= end && (FALSE.is(tokens[k]) || FAULTS.is(tokens[k]))) return 'then';
    isNow ||= NOW.is(tokens[k]) || (PROVES.is(tokens[k]) && CAN.is(tokens[k - 1]));
  }
  return isNow ? 'now' : null;
}

/** "Its previous statement, issued on Saturday, put it at 45", "Their first bulletin had 28". */
function opensWithFormer(tokens: readonly Token[], span: Span, at: number): boolean {
  for (let k = span.from; k < Math.min(at, span.from + 5); k++)
    if (EARLIER.is(tokens[k]) && NOTICES.is(tokens[k + 1]) && k > span.from) return true;
  return false;
}

/** "It was 95 last night". */
const isLast = (tokens: readonly Token[], at: number, end: number): boolean =>
  WAS.is(tokens[at]) && tokens[end]?.low === 'last' && SPANS.is(tokens[end + 1]);
const WAS = words('was were stood');

/** "had said", "had since been told": the verb of a former word. */
const isTold = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (TELLS.is(tokens[k]) || BEEN.is(tokens[k])) return true;
  return false;
};

/** A mark between clauses, and not the comma behind "Earlier" that opens a sentence. */
const isBound = (tokens: readonly Token[], k: number, span: Span): boolean =>
  (BOUNDS.is(tokens[k]) || ASIDE.is(tokens[k])) && !(tokens[k]!.low === ',' && k <= span.from + 3);
