import { MONTHS } from '../data/words.js';
import { skipDate } from '../words/dates-in-text.js';
import { DAY, dayNumber, type Today } from './relative-days.js';
import type { Token } from '../words/tokens.js';

/** What relative dates count from: the instant of the post, or its day where that is all that is known. */
export interface Reference {
  /** In milliseconds since 1970. */
  instant: number | null;
  day: string | null;
  /** The year that the post is about: a full date in it wins over the time of publication. */
  year: number | null;
  /** Its month, from 1. */
  month: number | null;
}

export interface Explicit {
  year: number | null;
  month: number;
  day: number | null;
  to: number;
}

const dayOf = (token: Token | undefined): number | null => {
  const n = token
    ? token.kind === 'number'
      ? token.value
      : /^\d{1,2}(st|nd|rd|th)$/.test(token.low)
        ? parseInt(token.low, 10)
        : NaN
    : NaN;
  return Number.isInteger(n) && n >= 1 && n <= 31 ? n : null;
};

const monthOf = (token: Token | undefined): number | null =>
  token?.cap && Object.hasOwn(MONTHS, token.low) ? MONTHS[token.low]! : null;

const yearOf = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.value >= 1500 && token.value < 2100 ? token.value : null;

/** A date in words or figures at token `i`: "3 March 2022", "March 3", "2022-03-03", "01/15/2014". */
export function explicitAt(tokens: Token[], i: number, end: number): Explicit | null {
  const token = tokens[i]!;
  if (token.kind !== 'number' && monthOf(token) === null && !/^\d/.test(token.low)) return null;
  const to = skipDate(tokens, i, end);
  if (to === i) return null;
  const parts = tokens.slice(i, to);
  if (parts[1]?.low === '/' && parts[3]?.low === '/')
    return numeric(parts[0]!.value, parts[2]!.value, parts[4]?.value ?? NaN, to);
  if (parts[1]?.low === '-' && parts[3]?.low === '-')
    return { year: parts[0]!.value, month: parts[2]!.value, day: parts[4]?.value ?? null, to };
  const month = parts.map(monthOf).find((m) => m !== null) ?? null;
  if (month === null) return null;
  const year = parts.map(yearOf).find((y) => y !== null) ?? null;
  const day = parts.map(dayOf).find((d) => d !== null) ?? null;
  return { year, month, day, to };
}

/** Month first, unless that cannot be. */
function numeric(a: number, b: number, year: number, to: number): Explicit | null {
  if (!(year >= 1500 && year < 2100)) return null;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  return month >= 1 && month <= 12 ? { year, month, day, to } : null;
}

export function explicitDay(date: Explicit, today: Today | null, reference: Reference): number | null {
  if (date.day === null) return null;
  const year = date.year ?? (today ? new Date(today.day * DAY).getUTCFullYear() : reference.year);
  if (year === null) return null;
  const day = dayNumber(year, date.month, date.day);
  if (!Number.isFinite(day)) return null;
  return date.year === null && today && day > today.day + 30
    ? dayNumber(year - 1, date.month, date.day)
    : day;
}
