import { BE, HAVE } from '../data/words.js';
import {
  CHANGED,
  SIGNALS,
  TAKE_BACK,
  TAKE_BACK_PHRASES,
  TAKEN_BACK,
  TELLINGS,
  TELLING_VERBS,
} from '../data/taking-back.js';
import { PREDICATES } from '../data/predicates.js';
import { CALLS } from '../words/marks.js';
import { FALSE } from '../words/mood-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const CHANGES: ReadonlySet<string> = new Set([...TAKEN_BACK, ...CHANGED]);
const REACH = 9;
const HARD = new Set([';', ':', '—', '–']);
/** Words behind a comma that begin another clause. */
const TURNS = new Set(
  'saying and but after though although while whereas instead now giving putting which citing because as when admitting adding he she it they'.split(
    ' ',
  ),
);
const BEHIND = new Set(['because', 'after', 'when', 'and', 'as', 'but', 'once']);

/** "backed away from their statement that 2,445 had died", "a summary that said five drowned is cancelled": what was told no longer stands. */
export function markDisowned(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (let i = span.from; i < span.to - 2; i++) {
    const told = toldBehind(tokens, i, span);
    if (told > 0) correct(raws, told, clauseEnd(tokens, told, span));
    else if (isTakenBack(tokens, i, span)) {
      const from = tellingBefore(tokens, i, span);
      if (from >= 0) correct(raws, from, i);
    }
  }
}

const POINTS = new Set(['the', 'that', 'this', 'both', 'his', 'her', 'its', 'their', 'our']);
const IT = new Set(['it', 'them', 'that', 'this']);
/** Nothing but a telling is taken back so. */
const RETRACTS = /^(?:retract|withdr|disown|disavow|rescind|recant|struck|back|walk|row|took|taken)/;
const SAYS = new Set([
  'said',
  'gave',
  'spoke',
  'listed',
  'put',
  'read',
  'reported',
  'stated',
  'had',
  'claimed',
  'told',
]);
const SPEAKERS = new Set(['it', 'i', 'we', 'he', 'she', 'they', 'the', 'that']);
const OPENING = 9;

/** "The claim should not have been published", "It was the first to retract it": said of the sentence before; "It said that four had died": of what the one before takes back. */
export function disownAcross(readings: readonly Reading[]): void {
  for (let k = 1; k < readings.length; k++) {
    const [before, now] = [readings[k - 1]!, readings[k]!];
    if (before.field !== now.field) continue;
    if (now.span.calls & DISOWNING && before.raws.length > 0 && disownsBefore(now))
      correct(before.raws, 0, Infinity);
    if (
      before.span.calls & DISOWNING &&
      now.raws.length > 0 &&
      before.raws.length === 0 &&
      disownsNext(before)
    )
      correctTold(now);
  }
}

function disownsBefore({ tokens, span }: Reading): boolean {
  for (let i = span.from; i < Math.min(span.to - 1, span.from + OPENING + 16); i++) {
    if (i > span.from && i < span.from + OPENING && isTakenBack(tokens, i, span)) {
      const at = tellingBefore(tokens, i, span, true);
      if (at >= 0 && at <= span.from + 3 && POINTS.has(tokens[at - 1]?.low ?? '')) return true;
    }
    const end = RETRACTS.test(tokens[i]!.low) ? verbEnd(tokens, i) : 0;
    if (end > 0 && IT.has(tokens[end]?.low ?? '') && (end + 1 >= span.to || ENDS.has(tokens[end + 1]!.low)))
      return true;
    if (
      tokens[i]!.low === 'struck' &&
      IT.has(tokens[i + 1]?.low ?? '') &&
      /^(?:from|out|off)$/.test(tokens[i + 2]?.low ?? '')
    )
      return true;
  }
  return false;
}
const ENDS = new Set([
  '.',
  ',',
  ';',
  'and',
  'on',
  'when',
  'after',
  'at',
  'within',
  'hours',
  'later',
  'from',
  'yesterday',
  'today',
]);

/** "The headline of this item has been changed", "He took back what he had told a radio station". */
function disownsNext({ tokens, span }: Reading): boolean {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (isTakenBack(tokens, i, span, CHANGES) && tellingBefore(tokens, i, span, true) >= 0) return true;
    const end = RETRACTS.test(tokens[i]!.low) ? verbEnd(tokens, i) : 0;
    if (end > 0 && tokens[end]!.low === 'what') return true;
  }
  return false;
}

/** The first thing that the sentence tells of what was said. */
function correctTold({ tokens, span, raws }: Reading): void {
  const first = tokens[span.from]!.low === '"' ? span.from + 1 : span.from;
  if (first >= span.to || !SPEAKERS.has(tokens[first]!.low)) return;
  for (let i = first + 1; i < Math.min(first + 4, span.to - 1); i++) {
    if (!SAYS.has(tokens[i]!.low)) continue;
    return correct(raws, i, clauseEnd(tokens, i, span));
  }
}

const STRIKES = /^(?:remov|struck|strik|delet|dropp|subtract|deduct|exclud|took|tak(?:es|en)$|discount)/;
const OFF = new Set(['from', 'off']);
const LISTS = new Set(
  'list register roll toll count tally total report figure figures record records database statistics books log'.split(
    ' ',
  ),
);
const WRONGLY = new Set(['wrongly', 'mistakenly', 'erroneously', 'incorrectly', 'falsely', 'inadvertently']);
const GAVE = new Set(['gave', 'put', 'had', 'showed', 'read', 'ran', 'left', 'brought', 'took']);
const CITED = new Set(
  'cited reported given announced claimed mentioned quoted printed published circulated'.split(' '),
);

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
]);

/** "removed 17 deaths from its register", "wrongly carried over seven deaths", "the 22 dead cited overnight were an error". */
export function markStruckOff(raws: readonly RawClaim[], tokens: Token[], span: Span): void {
  for (const raw of raws) {
    if (raw.status !== 'asserted' || !raw.count) continue;
    const end = Math.max(raw.to, raw.at + 1);
    const isOff =
      STRIKES.test(tokens[raw.from - 1]?.low ?? '') && raw.from > span.from && isFromList(tokens, end, span);
    if (isOff || isToldWrongly(raw, tokens, span) || isCitedFalsely(tokens, end, span))
      Object.assign(raw, { status: 'corrected', mode: 'total' });
  }
}

function isFromList(tokens: Token[], from: number, span: Span): boolean {
  for (let k = from; k < Math.min(from + 3, span.to); k++)
    if (OFF.has(tokens[k]!.low))
      return tokens.slice(k, Math.min(k + 6, span.to)).some(({ low }) => LISTS.has(low));
  return false;
}

function isToldWrongly({ from, at }: RawClaim, tokens: Token[], span: Span): boolean {
  for (let k = Math.max(span.from, from - 5); k < from - 1; k++) {
    const { low } = tokens[k + 1]!;
    if (WRONGLY.has(tokens[k]!.low) && at > k + 1)
      return (low.endsWith('ed') || GAVE.has(low)) && !PREDICATES.has(low);
  }
  return false;
}

function isCitedFalsely(tokens: Token[], from: number, span: Span): boolean {
  if (!CITED.has(tokens[from]?.low ?? '')) return false;
  for (let k = from + 1; k < Math.min(from + 14, span.to - 1); k++) {
    if (tokens[k]!.kind === 'mark') return false;
    if (BE.has(tokens[k]!.low)) return FALSE.has(tokens[k + 1]!.low) || FALSE.has(tokens[k + 2]?.low ?? '');
  }
  return false;
}

function correct(raws: readonly RawClaim[], from: number, to: number): void {
  for (const raw of raws)
    if (
      raw.from >= from &&
      raw.at < to &&
      raw.from < to &&
      raw.status === 'asserted' &&
      raw.mode === 'total' &&
      !raw.fresh
    )
      raw.status = 'corrected';
}

/** Where the telling begins that the verb at `i` takes back; 0 where it takes none. */
function toldBehind(tokens: Token[], i: number, span: Span): number {
  const end = verbEnd(tokens, i);
  if (end === 0) return 0;
  const isSorry = /^(?:regret|apolog)/.test(tokens[i]!.low);
  for (let k = end; k < Math.min(end + REACH, span.to - 1); k++) {
    const { low } = tokens[k]!;
    if (HARD.has(low) || (low === ',' && TURNS.has(tokens[k + 1]!.low))) return 0;
    if (TELLINGS.has(low) && tells(tokens, k)) return k;
    if (TELLING_VERBS.has(low) && (isSorry || k > end)) return k;
  }
  return 0;
}

/** "a bulletin which spoke of", "the count of 12", and no "report on the fire" or "release of hostages". */
function tells(tokens: Token[], k: number): boolean {
  const next = tokens[k + 1]?.low ?? '';
  if (next === 'of') return !ACTS.has(tokens[k]!.low);
  return TELLS_ON.has(next) || TELLING_VERBS.has(next) || tokens[k + 1]?.kind === 'number';
}
const ACTS = new Set(['release', 'line', 'posting', 'post', 'record']);
const TELLS_ON = new Set(
  'that which in where issued published posted sent released circulated made given from with quoted shared attributed it he she they'.split(
    ' ',
  ),
);

/** Behind the verb that takes back; 0 where none begins at `i`. */
function verbEnd(tokens: Token[], i: number): number {
  const { low } = tokens[i]!;
  const phrases = TAKE_BACK_PHRASES.get(low);
  if (phrases) {
    if (low === 'longer' && tokens[i - 1]?.low !== 'no') return 0;
    const rest = phrases.find((words) => words.every((word, k) => tokens[i + 1 + k]?.low === word));
    return rest ? i + 1 + rest.length : 0;
  }
  // "has been withdrawn" governs nothing
  return TAKE_BACK.has(low) && !BE.has(tokens[i - 1]?.low ?? '') ? i + 1 : 0;
}

/** "… is cancelled", "has since been withdrawn", "should not have been published". */
function isTakenBack(
  tokens: Token[],
  i: number,
  span: Span,
  words: ReadonlySet<string> = TAKEN_BACK,
): boolean {
  const { low } = tokens[i]!;
  if (low === 'should')
    return tokens[i + 1]?.low === 'not' && tokens[i + 2]?.low === 'have' && tokens[i + 3]?.low === 'been';
  if (!BE.has(low) && !HAVE.has(low)) return false;
  for (let k = i + 1; k < Math.min(i + 5, span.to); k++) {
    if (words.has(tokens[k]!.low)) return BE.has(tokens[k - 1]!.low) || tokens[k - 1]!.kind === 'word';
    if (TAKE_BACK_PHRASES.has(tokens[k]!.low) && k > i)
      return ['down', 'back'].includes(tokens[k + 1]?.low ?? '');
    if (!BE.has(tokens[k]!.low) && !FILLS.has(tokens[k]!.low)) return false;
  }
  return false;
}
const FILLS = new Set('since now later already also subsequently then quickly officially not'.split(' '));

/** The telling whose verb stands at `i`: the head of the clause before it; -1 where another subject stands between. */
function tellingBefore(tokens: Token[], i: number, span: Span, isBare = false): number {
  for (let k = i - 1; k >= Math.max(span.from, i - 24); k--) {
    const { low } = tokens[k]!;
    if (HARD.has(low) || BEHIND.has(low)) return -1;
    if (TELLINGS.has(low)) return isBare || tells(tokens, k) ? k : -1;
  }
  return -1;
}

/** Where what was told ends. */
function clauseEnd(tokens: Token[], from: number, span: Span): number {
  for (let k = from + 1; k < span.to; k++) {
    const { low } = tokens[k]!;
    if (HARD.has(low)) return k;
    if (low === ',' && TURNS.has(tokens[k + 1]?.low ?? '')) return k;
    if ((low === 'after' || low === 'because') && k > from + 3) return k;
    if (
      low === 'and' &&
      (tokens[k + 1]?.low === 'said' || tokens[k + 1]?.low === 'says' || tokens[k + 1]?.low === 'now')
    )
      return k;
  }
  return span.to;
}
