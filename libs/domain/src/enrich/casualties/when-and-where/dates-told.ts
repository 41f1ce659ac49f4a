import { causeIn } from './cause.js';
import { SPEECH } from '../data/speech.js';
import { explicitAt, explicitDay, type Reference } from './explicit-dates.js';
import type { Reading } from '../reading.js';
import { DATING, isRelative, relativeDay, type Today } from './relative-days.js';
import { isOfTelling } from '../speakers/telling.js';
import type { Token } from '../words/tokens.js';
import { isoOf } from './local-day.js';

/** A day that a sentence tells. */
export interface Hit {
  token: number;
  date: string;
  /** Told with day and month: true also of the sentences that follow. */
  explicit: boolean;
  /** Stands by the word for what happened: "Tuesday's strike", "the crash on Friday". */
  ofEvent: boolean;
}

/** The days that a sentence tells of what happened. `now` is asked only where a word needs it: the local time of a zone costs more than the rest. */
export function datesIn(reading: Reading, now: () => Today | null, reference: Reference): Hit[] {
  const { tokens, span } = reading;
  const hits: Hit[] = [];
  for (let i = span.from; i < span.to; i++) {
    if (!(tokens[i]!.word.calls & DATING)) continue;
    const explicit = explicitAt(tokens, i, span.to);
    if (!explicit && !isRelative(tokens[i]!)) continue;
    const today = now();
    const day = explicit ? explicitDay(explicit, today, reference) : today && relativeDay(tokens, i, today);
    if (day !== null && !isOfSpeech(tokens, i, span.from) && !isOfCount(tokens, i, span.from))
      hits.push({
        token: i,
        date: isoOf(day),
        explicit: explicit !== null,
        ofEvent: isOfEvent(tokens, i, explicit ? explicit.to : i + 1, span),
      });
    if (explicit) i = explicit.to - 1;
  }
  return hits;
}

/** "since 7 October", "as of Sunday": when counting began or ended, and not when what is counted happened. */
function isOfCount(tokens: Token[], i: number, floor: number): boolean {
  let k = i - 1;
  while (k > floor && SOFT.has(tokens[k]!.low)) k--;
  if (k < floor) return false;
  const { low } = tokens[k]!;
  if (low === 'since' || low === 'until' || low === 'till') return true;
  return (low === 'of' || low === 'at') && tokens[k - 1]?.low === 'as' && k > floor;
}
const SOFT = new Set(['early', 'late', 'last', 'mid', 'the']);

const BESIDE_EVENT = 4;

function isOfEvent(tokens: Token[], from: number, to: number, span: Reading['span']): boolean {
  if (tokens[to]?.low === "'s") return true;
  return (
    causeIn(tokens, Math.max(span.from, from - BESIDE_EVENT), from) !== null ||
    causeIn(tokens, to, Math.min(to + BESIDE_EVENT, span.to)) !== null
  );
}

/** "said on Thursday", "announced Wednesday": the day of the words, not of what they tell. */
function isOfSpeech(tokens: Token[], i: number, floor: number): boolean {
  if (tokens[i + 1]?.low === "'s") return false;
  if (isOfTelling(tokens, i, floor)) return true;
  for (let k = i - 1; k >= Math.max(floor, i - 3); k--) {
    const low = tokens[k]!.low;
    if (SPEECH.has(low) || low === 'released' || low === 'published') return true;
    if (
      low !== 'on' &&
      low !== 'late' &&
      low !== 'early' &&
      low !== 'in' &&
      low !== 'a' &&
      low !== 'statement'
    )
      return false;
  }
  return false;
}
