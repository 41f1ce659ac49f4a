import type { Reading } from '../reading.js';
import { words } from '../words/word-class.js';

/** Tokens `from` to `to` that say who speaks. */
export interface Phrase {
  from: number;
  to: number;
}

export const BREAKS = words(', ; : ( ) " – — - •');

const RIGHT_STOPS = new Set([
  'on',
  'in',
  'who',
  'which',
  'that',
  'with',
  'as',
  'while',
  'and',
  'at',
  'after',
  'when',
  'but',
  'late',
  'early',
  'late',
  'via',
  'by',
  'to',
  'during',
  'were',
  'was',
  'has',
  'have',
]);

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday yesterday today');

export function rightFrom(reading: Reading, from: number): Phrase | null {
  const { tokens, span } = reading;
  let to = from;
  while (
    to < span.to &&
    to - from < 12 &&
    !BREAKS.has(tokens[to]!.low) &&
    (!RIGHT_STOPS.has(tokens[to]!.low) ||
      (tokens[to]!.low === 'by' && tokens[to - 1]?.low === 'statement')) &&
    !DAYS.has(tokens[to]!.low)
  )
    to++;
  while (to > from && tokens[to - 1]!.kind === 'mark') to--;
  return to > from ? { from, to } : null;
}
