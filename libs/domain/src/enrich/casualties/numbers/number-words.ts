import { SCALES, TENS_WORDS, UNITS_WORDS } from '../data/numbers.js';
import { isA, KINDS } from '../words/marks.js';
import type { Token } from '../words/tokens.js';

export interface Core {
  low: number;
  high: number | null;
  vague: boolean;
  or?: boolean;
  to: number;
}

/** "twenty-one", "one hundred and five", "two thousand three hundred"; `part` is the one that the "a" before "a hundred and five" stands for. */
export function readWords(tokens: Token[], i: number, end: number, part = 0): Core | null {
  let total = 0;
  let at = i;
  let seen = part > 0;
  while (at < end) {
    const low = tokens[at]!.low;
    const value = wordValue(low);
    if (value !== null) {
      if (seen && part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && value < 10)) break;
      if (seen && part > 0 && part % 100 === 0 && value >= 100) break;
      part += value;
    } else if (seen && Object.hasOwn(SCALES, low)) {
      const scale = SCALES[low]!;
      if (scale === 100 || scale === 12 || scale === 20) part = Math.max(part, 1) * scale;
      else {
        total += Math.max(part, 1) * scale;
        part = 0;
      }
    } else if (
      seen &&
      low === 'and' &&
      (part >= 100 || total > 0) &&
      at + 1 < end &&
      wordValue(tokens[at + 1]!.low) !== null &&
      part % 100 === 0
    ) {
      at++;
      continue;
    } else break;
    seen = true;
    at++;
  }
  if (seen && total === 0 && isHalfOf(tokens, at, end))
    return done(
      tokens,
      (part + (tokens[at + 2]!.low === 'half' ? 0.5 : 0.25)) * SCALES[tokens[at + 3]!.low]!,
      at + 4,
      end,
    );
  if (seen && total === 0 && isQuartersOf(tokens, at, end))
    return done(tokens, (part / 4) * SCALES[tokens[at + 3]!.low]!, at + 4, end);
  return seen ? done(tokens, total + part, at, end) : null;
}

/** "three quarters of a million". */
const isQuartersOf = (tokens: Token[], at: number, end: number): boolean =>
  at + 3 < end &&
  (tokens[at]!.low === 'quarters' || tokens[at]!.low === 'quarter') &&
  tokens[at + 1]!.low === 'of' &&
  tokens[at + 2]!.low === 'a' &&
  Object.hasOwn(SCALES, tokens[at + 3]!.low);

/** "two and a half dozen", "one and a half thousand". */
const isHalfOf = (tokens: Token[], at: number, end: number): boolean =>
  at + 3 < end &&
  tokens[at]!.low === 'and' &&
  tokens[at + 1]!.low === 'a' &&
  (tokens[at + 2]!.low === 'half' || tokens[at + 2]!.low === 'quarter') &&
  Object.hasOwn(SCALES, tokens[at + 3]!.low);

/** The value of one word below a hundred, also "twenty-one"; null for others. */
export function wordValue(low: string): number | null {
  if (Object.hasOwn(UNITS_WORDS, low)) return UNITS_WORDS[low]!;
  if (Object.hasOwn(TENS_WORDS, low)) return TENS_WORDS[low]!;
  const dash = low.indexOf('-');
  if (dash > 0 && dash < 4 && low.endsWith('-odd')) return Number(low.slice(0, dash)) || null;
  if (dash > 2 && low.endsWith('-and-a-half')) return (wordValue(low.slice(0, -11)) ?? NaN) + 0.5 || null;
  if (dash < 4) return null;
  const tens = low.slice(0, dash);
  const unit = low.slice(dash + 1);
  if (unit === 'odd') return wordValue(tens);
  if (Object.hasOwn(TENS_WORDS, tens) && Object.hasOwn(UNITS_WORDS, unit))
    return TENS_WORDS[tens]! + UNITS_WORDS[unit]!;
  return null;
}

const NUMBER = KINDS.add(
  [...Object.keys(UNITS_WORDS), ...Object.keys(TENS_WORDS)],
  (low) => low.includes('-') && wordValue(low) !== null,
);

/** Whether a word is a number by itself: "three", "twenty-one". */
export const isNumberWord = (token: Token): boolean => isA(token, NUMBER);

export const done = (tokens: Token[], value: number, to: number, end: number): Core => ({
  low: Math.round(value),
  high: null,
  vague: false,
  to: to < end && tokens[to]?.low === 'of' && isScale(tokens[to - 1]!.low) ? to + 1 : to,
});

const isScale = (low: string): boolean => Object.hasOwn(SCALES, low);
