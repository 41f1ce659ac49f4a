import { DateTime } from 'luxon';
import { MONTHS, WEEKDAYS } from './data/words.js';
import { SPEECH } from './data/speech.js';
import { skipDate } from './chunks.js';
import type { ExtractionInput } from './extract.js';
import type { Reading } from './reading.js';
import type { RawClaim } from './raw.js';
import type { Token } from './tokens.js';

/** What relative dates count from: the instant of the post, or its day where that is all that is known. */
export interface Reference {
  instant: string | null;
  day: string | null;
  /** The year that the post is about: a full date in it wins over the time of publication. */
  year: number | null;
}

export function referenceOf(input: ExtractionInput, readings: Reading[]): Reference {
  const instant = input.publishedAt || null;
  const at = instant ? DateTime.fromISO(instant, { zone: input.zone ?? 'UTC' }) : null;
  const day = input.precision === 'day' && at?.isValid ? (input.date ?? at.toISODate()) : null;
  return {
    instant: at?.isValid ? instant : null,
    day,
    year: statedYear(readings) ?? (at?.isValid ? at.year : null),
  };
}

/** The year of the first full date in the opening sentence: a note in a data set is about its own date. */
function statedYear(readings: Reading[]): number | null {
  for (const r of readings.slice(0, 2))
    for (let i = r.span.from; i < r.span.to; i++) {
      const date = explicitAt(r.tokens, i, r.span.to);
      if (date?.year && date.month) return date.year;
    }
  return null;
}

interface Explicit {
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
function explicitAt(tokens: Token[], i: number, end: number): Explicit | null {
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

/** The local date of what a claim tells, in the zone of its place; null where no word says. */
export function dateOf(
  raw: RawClaim,
  readings: Reading[],
  k: number,
  reference: Reference,
  zone: string,
): string | null {
  const own = dateIn(readings[k]!, raw.at, reference, zone);
  if (own || raw.status === 'historical') return own;
  for (let j = k - 1; j >= Math.max(0, k - 2); j--) {
    if (readings[j]!.field !== readings[k]!.field) break;
    const before = dateIn(readings[j]!, readings[j]!.span.to, reference, zone);
    if (before) return before;
  }
  return null;
}

function dateIn(reading: Reading, at: number, reference: Reference, zone: string): string | null {
  const { tokens, span } = reading;
  const today = localDay(reference, zone);
  let best: { date: string; distance: number } | null = null;
  for (let i = span.from; i < span.to; i++) {
    const found = dateAt(tokens, i, span.to, today, reference);
    if (!found || isOfSpeech(tokens, i, span.from)) continue;
    const distance = Math.abs(i - at);
    if (!best || distance < best.distance) best = { date: found, distance };
  }
  return best?.date ?? null;
}

function localDay(reference: Reference, zone: string): DateTime | null {
  if (reference.day) return DateTime.fromISO(reference.day, { zone: 'UTC' });
  if (!reference.instant) return null;
  const at = DateTime.fromISO(reference.instant, { zone });
  return at.isValid ? at : DateTime.fromISO(reference.instant, { zone: 'UTC' });
}

function dateAt(
  tokens: Token[],
  i: number,
  end: number,
  today: DateTime | null,
  reference: Reference,
): string | null {
  const explicit = explicitAt(tokens, i, end);
  if (explicit) return explicit.day ? explicitDate(explicit, today, reference) : null;
  if (!today) return null;
  const low = tokens[i]!.low;
  const before = tokens[i - 1]?.low ?? '';
  if (Object.hasOwn(WEEKDAYS, low) && tokens[i]!.cap)
    return before === 'next' ? null : weekday(today, WEEKDAYS[low]!, before === 'last');
  switch (low) {
    case 'yesterday':
      return today.minus({ days: 1 }).toISODate();
    case 'today':
    case 'overnight':
    case 'tonight':
      return today.toISODate();
    case 'night':
      return before === 'last' ? today.minus({ days: today.hour < 12 ? 1 : 0 }).toISODate() : null;
    case 'morning':
    case 'afternoon':
    case 'evening':
      return before === 'this' ? today.toISODate() : null;
    default:
      return null;
  }
}

function weekday(today: DateTime, day: number, last: boolean): string | null {
  const back = (today.weekday - day + 7) % 7;
  return today.minus({ days: back === 0 && last ? 7 : back }).toISODate();
}

function explicitDate(date: Explicit, today: DateTime | null, reference: Reference): string | null {
  let year = date.year ?? today?.year ?? reference.year;
  if (year === null) return null;
  let at = DateTime.fromObject({ year, month: date.month, day: date.day! }, { zone: 'UTC' });
  if (date.year === null && today && at > today.plus({ days: 30 })) at = at.set({ year: --year });
  return at.isValid ? at.toISODate() : null;
}

/** "said on Thursday", "announced Wednesday": the day of the words, not of what they tell. */
function isOfSpeech(tokens: Token[], i: number, floor: number): boolean {
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
