import { BE, HAVE } from '../data/words.js';
import {
  CHANGED,
  SIGNALS,
  TAKE_BACK,
  TAKE_BACK_PHRASES,
  TAKEN_BACK,
  TELLINGS,
  TELLING_VERBS,
  WRONGLY,
} from '../data/taking-back.js';
import { CALLS } from '../words/marks.js';
import { isGranted } from './other-faults.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const REACH = 9;
const HARD = words('; : — –');
/** Words behind a comma that begin another clause. */
const TURNS = words(
  'saying and but after though although while whereas instead now giving putting which citing because as when admitting adding he she it they',
);
const BEHIND = words('because after when and as but once');

/** Without one of these nobody takes a telling back. */
export const DISOWNING = CALLS.add([
  ...TAKE_BACK,
  ...TAKE_BACK_PHRASES.keys(),
  ...TAKEN_BACK,
  ...CHANGED,
  ...WRONGLY,
  ...SIGNALS,
  'should',
  'struck',
  'correct',
  'correcting',
]);

/** "backed away from their statement that 2,445 had died", "a summary that said five drowned is cancelled": what was told no longer stands. */
export function markDisowned(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from; i < span.to - 2; i++) {
    const told = toldBehind(tokens, i, span);
    if (told > 0) correct(raws, told, clauseEnd(tokens, told, span), (raw) => isGranted(raw, tokens, span));
    else if (isTakenBack(tokens, i, span)) {
      const from = tellingBefore(tokens, i, span);
      if (from >= 0) correct(raws, from, i);
    }
  }
}

/** Takes back what stands between two tokens, and was not told anew. */
export function correct(
  raws: readonly RawClaim[],
  from: number,
  to: number,
  isRight?: (raw: RawClaim) => boolean,
): void {
  for (const raw of raws)
    if (
      raw.from >= from &&
      raw.at < to &&
      raw.from < to &&
      raw.status === 'asserted' &&
      raw.mode === 'total' &&
      !raw.fresh &&
      !isRight?.(raw)
    )
      raw.status = 'corrected';
}

/** Where the telling begins that the verb at `i` takes back; 0 where it takes none. */
function toldBehind(tokens: Token[], i: number, span: Span): number {
  const end = verbEnd(tokens, i);
  if (end === 0) return 0;
  if (tokens[end - 1]!.low === 'that') return end;
  const isSorry = /^(?:regret|apolog)/.test(tokens[i]!.low);
  for (let k = end; k < Math.min(end + REACH, span.to - 1); k++) {
    const { low } = tokens[k]!;
    if (HARD.is(tokens[k]) || (low === ',' && TURNS.is(tokens[k + 1]))) return 0;
    if (TELLINGS.is(tokens[k]) && tells(tokens, k)) return k;
    if (TELLING_VERBS.is(tokens[k]) && (isSorry || k > end)) return k;
  }
  return 0;
}

/** "a bulletin which spoke of", "the count of 12", and no "report on the fire" or "release of hostages". */
function tells(tokens: Token[], k: number): boolean {
  const next = tokens[k + 1]?.low ?? '';
  if (next === 'of') return !ACTS.is(tokens[k]);
  // "an alert on a scanner page that 30 were hurt"
  if (next === 'on') for (let j = k + 2; j < k + 7; j++) if (tokens[j]?.low === 'that') return true;
  return TELLS_ON.is(tokens[k + 1]) || TELLING_VERBS.is(tokens[k + 1]) || tokens[k + 1]?.kind === 'number';
}
const ACTS = words('release line posting post record');
const TELLS_ON = words(
  'that which in where issued published posted sent released circulated made given from with quoted shared attributed it he she they',
);

/** Behind the verb that takes back; 0 where none begins at `i`. */
export function verbEnd(tokens: Token[], i: number): number {
  const { low } = tokens[i]!;
  const phrases = TAKE_BACK_PHRASES.get(low);
  if (phrases) {
    if (low === 'longer' && tokens[i - 1]?.low !== 'no') return 0;
    const rest = phrases.find((words) => words.every((word, k) => tokens[i + 1 + k]?.low === word));
    return rest ? i + 1 + rest.length : 0;
  }
  // "has been withdrawn" governs nothing
  return TAKE_BACK.is(tokens[i]) && !BE.is(tokens[i - 1]) ? i + 1 : 0;
}

/** "… is cancelled", "has since been withdrawn", "should not have been published". */
export function isTakenBack(
  tokens: Token[],
  i: number,
  span: Span,
  words: ReadonlySet<string> = TAKEN_BACK,
): boolean {
  const { low } = tokens[i]!;
  if (low === 'should')
    return tokens[i + 1]?.low === 'not' && tokens[i + 2]?.low === 'have' && tokens[i + 3]?.low === 'been';
  if (!BE.is(tokens[i]) && !HAVE.is(tokens[i])) return false;
  for (let k = i + 1; k < Math.min(i + 5, span.to); k++) {
    if (words.has(tokens[k]!.low)) return BE.is(tokens[k - 1]) || tokens[k - 1]!.kind === 'word';
    if (TAKE_BACK_PHRASES.has(tokens[k]!.low) && k > i)
      return ['down', 'back'].includes(tokens[k + 1]?.low ?? '');
    if (!BE.is(tokens[k]) && !FILLS.is(tokens[k])) return false;
  }
  return false;
}
const FILLS = words('since now later already also subsequently then quickly officially not');

/** The telling whose verb stands at `i`: the head of the clause before it; -1 where another subject stands between. */
export function tellingBefore(tokens: Token[], i: number, span: Span, isBare = false): number {
  for (let k = i - 1; k >= Math.max(span.from, i - 24); k--) {
    if (HARD.is(tokens[k]) || (BEHIND.is(tokens[k]) && !(k === i - 1 && tokens[k]!.low === 'and'))) return -1;
    if (TELLINGS.is(tokens[k])) return isBare || tells(tokens, k) ? k : -1;
  }
  return -1;
}

/** Where what was told ends. */
export function clauseEnd(tokens: Token[], from: number, span: Span): number {
  for (let k = from + 1; k < span.to; k++) {
    const { low } = tokens[k]!;
    if (HARD.is(tokens[k])) return k;
    if (low === ',' && TURNS.is(tokens[k + 1])) return k;
    if ((low === 'after' || low === 'because' || low === 'since') && k > from + 3) return k;
    if (
      low === 'and' &&
      (tokens[k + 1]?.low === 'said' || tokens[k + 1]?.low === 'says' || tokens[k + 1]?.low === 'now')
    )
      return k;
  }
  return span.to;
}
