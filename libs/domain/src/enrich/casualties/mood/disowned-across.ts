import { CHANGED, TAKEN_BACK, TELLINGS } from '../data/taking-back.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { clauseEnd, correct, DISOWNING, isTakenBack, tellingBefore, verbEnd } from './disowned.js';

const CHANGES: ReadonlySet<string> = new Set([...TAKEN_BACK, ...CHANGED]);
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
    if (end > 0 && (tokens[end]!.low === 'what' || correctsTelling(tokens, end - 1, span.to))) return true;
    if (/^correct(?:s|ed|ing)?$/.test(tokens[i]!.low) && correctsTelling(tokens, i, span.to)) return true;
  }
  return false;
}

/** "wishes to correct a report", and not the date of one. */
function correctsTelling(tokens: Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(i + 5, end); k++) {
    if (TELLINGS.is(tokens[k])) return true;
    if (tokens[k]!.kind === 'mark' || tokens[k]!.low === 'of') return false;
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
