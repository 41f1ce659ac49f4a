import { MONTHS } from '../data/words.js';
import { isA, KINDS } from './marks.js';
import type { Token } from './tokens.js';

const isYear = (token: Token | undefined): boolean =>
  !!token &&
  token.kind === 'number' &&
  token.end - token.start === 4 &&
  token.value >= 1500 &&
  token.value < 2100;

const isDay = (token: Token | undefined): boolean =>
  !!token &&
  ((token.kind === 'number' && token.value >= 1 && token.value <= 31) ||
    /^\d{1,2}(?:st|nd|rd|th)$/.test(token.low));

const isMonth = (token: Token | undefined): boolean =>
  !!token?.cap && Object.hasOwn(MONTHS, token.low.replace('.', ''));

/** A figure, or a month. */
export const isDated = (low: string): boolean =>
  /^\d/.test(low) || Object.hasOwn(MONTHS, low.replace('.', ''));

const DATED = KINDS.add([], isDated);

/** Whether a date or clock time may begin with the token. */
export const mayDate = (token: Token): boolean => isA(token, DATED);

/** The end of a date or clock time that begins at `i`, else `i`. */
export function skipDate(tokens: Token[], i: number, end: number): number {
  const token = tokens[i];
  if (!token) return i;
  const at = (k: number): Token | undefined => (k < end ? tokens[k] : undefined);
  if (token.kind === 'number' || /^\d/.test(token.low)) {
    if (Number.isNaN(token.value) && token.kind === 'number') return i + 1;
    if (at(i + 1)?.low === '/' && at(i + 3)?.low === '/' && at(i + 2)?.kind === 'number')
      return Math.min(i + 5, end);
    if (isYear(token) && at(i + 1)?.low === '-' && at(i + 3)?.low === '-') return Math.min(i + 5, end);
    if (isDay(token)) {
      let k = i + 1;
      if (at(k)?.low === 'of') k++;
      if (isMonth(at(k))) {
        k++;
        if (at(k)?.low === ',' && isYear(at(k + 1))) k++;
        return isYear(at(k)) ? k + 1 : k;
      }
    }
    if (isYear(token) && isYearPlace(tokens, i, end)) return i + 1;
    return i;
  }
  if (isMonth(token)) {
    let k = i + 1;
    if (at(k)?.low === '.') k++;
    if (isDay(at(k))) {
      k++;
      if ((at(k)?.low === '-' || at(k)?.low === '–') && isDay(at(k + 1))) k += 2;
      if (at(k)?.low === ',' && isYear(at(k + 1))) return k + 2;
      return isYear(at(k)) ? k + 1 : k;
    }
    if (isYear(at(k))) return k + 1;
    if (token.low !== 'may' && token.low !== 'march' && !isGivenName(tokens, i, end)) return i + 1;
  }
  return i;
}

/** "their driver, Jan Nowak": no month without a word before it that a month follows. */
export const isGivenName = (tokens: Token[], i: number, end: number): boolean =>
  GIVEN.has(tokens[i]!.low) &&
  i + 1 < end &&
  tokens[i + 1]!.cap &&
  !MONTH_BEFORE.has(tokens[i - 1]?.low ?? '');
/** "Jan, 36, and Eva, 31": somebody's name, with an age. */
export const isAgedName = (tokens: Token[], i: number, end: number): boolean =>
  GIVEN.has(tokens[i]!.low) &&
  tokens[i]!.cap &&
  i + 3 < end &&
  tokens[i + 1]!.low === ',' &&
  tokens[i + 2]!.kind === 'number' &&
  tokens[i + 2]!.value < 110 &&
  (tokens[i + 3]!.low === ',' || tokens[i + 3]!.low === ';') &&
  !MONTH_BEFORE.has(tokens[i - 1]?.low ?? '');
const GIVEN = new Set(['jan', 'april', 'june', 'august']);
const MONTH_BEFORE = new Set(
  'in since last this next by early late mid of until till from through to and on'.split(' '),
);

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'of',
  'from',
  'by',
  'until',
  'before',
  'after',
  'the',
  'early',
  'late',
  'mid',
  '(',
  ',',
  'during',
]);

/** Whether a figure that looks like a year stands where years stand ("in 1999", "the 1999 quake"). */
function isYearPlace(tokens: Token[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.low ?? '';
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  if (next?.kind === 'word' && (next.low === 'people' || next.low === 'others' || next.low === 'civilians'))
    return false;
  return YEAR_BEFORE.has(before) || isMonth(tokens[i - 1]);
}
