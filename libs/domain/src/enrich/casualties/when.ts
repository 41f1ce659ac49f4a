import { DateTime } from 'luxon';
import { MONTHS, WEEKDAYS } from './data/words.js';
import { SPEECH } from './data/speech.js';
import { causeIn } from './cause.js';
import { skipDate } from './chunks.js';
import type { ExtractionInput } from './extract.js';
import { isOfTelling } from './telling.js';
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
  const at = input.publishedAt ? new Date(input.publishedAt) : null;
  const instant = at && !Number.isNaN(at.getTime()) ? input.publishedAt : null;
  const day = input.precision === 'day' && instant ? (input.date ?? localDate(instant, input.zone)) : null;
  return { instant, day, year: statedYear(readings) ?? (instant ? at!.getUTCFullYear() : null) };
}

function localDate(instant: string, zone: string | null): string | null {
  return DateTime.fromISO(instant, { zone: zone ?? 'UTC' }).toISODate();
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

interface Hit {
  token: number;
  date: string;
  /** Told with day and month: true also of the sentences that follow. */
  explicit: boolean;
  /** Stands by the word for what happened: "Tuesday's strike", "the crash on Friday". */
  ofEvent: boolean;
}

/** The date words of a post, looked up once per sentence and zone. */
export class Dates {
  private readonly hits = new Map<string, Hit[]>();
  private readonly days = new Map<string, Today | null>();

  constructor(
    private readonly readings: Reading[],
    private readonly reference: Reference,
  ) {}

  /** The local date of what a claim tells, in the zone of its place; null where no word says. */
  of(raw: RawClaim, k: number, zone: string): string | null {
    // "was found overnight, raising the toll to 12": the day of the news, unless it is that of the event itself.
    const isUpdate = raw.anaphoric && raw.fresh;
    const hits = this.in(k, zone);
    const own = nearest(isUpdate ? hits.filter((hit) => hit.ofEvent) : hits, raw.at);
    if (own || raw.status === 'historical') return own?.date ?? null;
    for (let j = k - 1; j >= Math.max(0, k - 3) && isSameParagraph(this.readings, j); j--) {
      const before = this.in(j, zone)
        .filter((hit) => hit.explicit)
        .at(-1);
      if (before) return before.date;
    }
    return null;
  }

  private in(k: number, zone: string): Hit[] {
    const key = `${k} ${zone}`;
    const known = this.hits.get(key);
    if (known) return known;
    const hits = datesIn(this.readings[k]!, () => this.today(zone), this.reference);
    this.hits.set(key, hits);
    return hits;
  }

  private today(zone: string): Today | null {
    let today = this.days.get(zone);
    if (today === undefined) this.days.set(zone, (today = todayIn(this.reference, zone)));
    return today;
  }
}

/** A calendar day as days since 1970 with the local hour. */
interface Today {
  day: number;
  hour: number;
}

const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function todayIn(reference: Reference, zone: string): Today | null {
  if (reference.day) return { day: Date.parse(`${reference.day}T00:00:00Z`) / DAY, hour: 23 };
  if (!reference.instant) return null;
  const utc = new Date(reference.instant);
  if (zone === 'UTC') return { day: Math.floor(utc.getTime() / DAY), hour: utc.getUTCHours() };
  const at = DateTime.fromMillis(utc.getTime(), { zone });
  if (!at.isValid) return { day: Math.floor(utc.getTime() / DAY), hour: utc.getUTCHours() };
  return { day: dayNumber(at.year, at.month, at.day), hour: at.hour };
}

/** Whether sentence `j` and the one after it stand in one paragraph. */
function isSameParagraph(readings: Reading[], j: number): boolean {
  const a = readings[j]!;
  const b = readings[j + 1]!;
  return a.field === b.field && !a.source.slice(a.end, b.start).includes('\n');
}

function nearest(hits: Hit[], at: number): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (!best || Math.abs(hit.token - at) < Math.abs(best.token - at)) best = hit;
  return best;
}

/** `now` is asked only where a word needs it: the local time of a zone costs more than the rest. */
function datesIn(reading: Reading, now: () => Today | null, reference: Reference): Hit[] {
  const { tokens, span } = reading;
  const hits: Hit[] = [];
  for (let i = span.from; i < span.to; i++) {
    const explicit = explicitAt(tokens, i, span.to);
    if (!explicit && !isRelative(tokens[i]!)) continue;
    const today = now();
    const day = explicit ? explicitDay(explicit, today, reference) : today && relativeDay(tokens, i, today);
    if (day !== null && !isOfSpeech(tokens, i, span.from))
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

const DAY_WORDS = new Set(
  'yesterday today overnight tonight night-time night morning afternoon evening'.split(' '),
);
const isRelative = ({ low, cap }: Token): boolean =>
  DAY_WORDS.has(low) || (cap && Object.hasOwn(WEEKDAYS, low));

const BESIDE_EVENT = 4;

function isOfEvent(tokens: Token[], from: number, to: number, span: Reading['span']): boolean {
  if (tokens[to]?.low === "'s") return true;
  return (
    causeIn(tokens, Math.max(span.from, from - BESIDE_EVENT), from) !== null ||
    causeIn(tokens, to, Math.min(to + BESIDE_EVENT, span.to)) !== null
  );
}

/** "yesterday", "overnight", "last night", "early Thursday" as a day number; null for every other word. */
function relativeDay(tokens: Token[], i: number, today: Today): number | null {
  const { low, cap } = tokens[i]!;
  const before = tokens[i - 1]?.low ?? '';
  if (cap && Object.hasOwn(WEEKDAYS, low))
    return before === 'next' ? null : weekday(today, WEEKDAYS[low]!, before);
  switch (low) {
    case 'yesterday':
      return today.day - 1;
    case 'today':
    case 'overnight':
    case 'tonight':
    case 'night-time':
      return today.day;
    case 'night':
      return before === 'last' ? today.day - (today.hour < 12 ? 1 : 0) : null;
    case 'morning':
    case 'afternoon':
    case 'evening':
      return before === 'this' ? today.day : null;
    default:
      return null;
  }
}

/** The last such weekday; "early Thursday" told on Wednesday night in another zone is tomorrow's. */
function weekday(today: Today, day: number, before: string): number {
  const now = ((((today.day + 3) % 7) + 7) % 7) + 1;
  const back = (now - day + 7) % 7;
  if (back === 6 && before === 'early' && today.hour >= 18) return today.day + 1;
  return today.day - (back === 0 && before === 'last' ? 7 : back);
}

function explicitDay(date: Explicit, today: Today | null, reference: Reference): number | null {
  if (date.day === null) return null;
  const year = date.year ?? (today ? new Date(today.day * DAY).getUTCFullYear() : reference.year);
  if (year === null) return null;
  const day = dayNumber(year, date.month, date.day);
  if (!Number.isFinite(day)) return null;
  return date.year === null && today && day > today.day + 30
    ? dayNumber(year - 1, date.month, date.day)
    : day;
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
