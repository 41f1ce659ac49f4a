import { BY_FIRST } from './history-phrases.js';
import { WEEKDAYS } from '../data/words.js';
import { EVENTS } from '../when-and-where/cause.js';
import { isA, KINDS } from '../words/marks.js';
import type { Reading } from '../reading.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** Words that turn to what is news. */
export const NOW = KINDS.add([
  ...Object.keys(WEEKDAYS).filter((day) => day.length > 5),
  ...'today yesterday tonight overnight now'.split(' '),
]);
const MARKING = KINDS.add('remember remembers remembered remembering anniversary commemorate commemorates memorial marks mourns honours honors'.split(' ')); // prettier-ignore
const OPENING = 5;
const TIMES = words('years year decade decades century anniversary');
const PARAGRAPH = /\n\s*\n/;

/**
 * Which sentences tell of a time that one before them set and counted nobody in: "Two years ago today a missile hit the station. It
 * killed 61 people." It holds to the end of the paragraph or to a sentence of today.
 */
export function inFormerFrame(readings: readonly Reading[]): boolean[] {
  let frame: Reading | null = null;
  return readings.map((r) => {
    const isOpen: boolean = frame !== null && goesOn(frame, r);
    if (r.raws.length === 0 && setsTime(r)) frame = r;
    else if (!isOpen) frame = null;
    return isOpen;
  });
}

const goesOn = (frame: Reading, r: Reading): boolean =>
  frame.field === r.field && !PARAGRAPH.test(r.source.slice(frame.end, r.start)) && (r.span.kinds & NOW) === 0; // prettier-ignore

/** "Two years ago today", "On this day in 2019", "Ten years on, the town remembers": at the head of a sentence about what happened. */
function setsTime({ tokens, span, isRead }: Reading): boolean {
  if (opensFormer(tokens, span)) return isRead || (span.calls & EVENTS) !== 0 || (span.kinds & MARKING) !== 0;
  return (span.kinds & SILENCE) !== 0 && isLongAgo(tokens, span);
}

const SILENCE = KINDS.add(['silent', 'silence']);

/** "The town fell silent on Monday for those whom the flood took nine years ago". */
function isLongAgo(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.from; i < span.to - 1; i++) if (TIMES.is(tokens[i]) && AGO.is(tokens[i + 1])) return true;
  return false;
}
const AGO = words('ago after since on');

function opensFormer(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.from; i < Math.min(span.from + OPENING, span.to); i++) {
    const { low } = tokens[i]!;
    if (low === 'on' && tokens[i + 1]?.low === 'this' && tokens[i + 2]?.low === 'day' && tokens[i + 3]?.low === 'in') return true; // prettier-ignore
    if (TIMES.is(tokens[i]) && tokens[i + 1]?.low === 'on') return true;
    if (TIMES.is(tokens[i]) && BY_FIRST.get(low)?.some((phrase) => phrase.every((word, k) => tokens[i + k]?.low === word))) return true; // prettier-ignore
  }
  return false;
}

export const hasNow = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isA(tokens[i]!, NOW)) return true;
  return false;
};
