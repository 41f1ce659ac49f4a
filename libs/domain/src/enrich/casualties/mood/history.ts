import { MONTHS } from '../data/words.js';
import type { Reference } from '../when-and-where/explicit-dates.js';
import { hasNow } from './former-frames.js';
import { isOfLife } from './lives-told.js';
import { isRate } from './rates.js';
import { BY_FIRST } from './history-phrases.js';
import { CALLS, isA, KINDS } from '../words/marks.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { isDeadliest, isTimeOf } from './times-of-claims.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const YEAR = /^\d.{3}$/;
const DECADE = /^(?:18|19)\d0s$/;

type When = Pick<Reference, 'year' | 'month'>;

/** The longest word of each phrase, for the first is often "a" or "in", and what looks like a year. */
export const FORMER = CALLS.add(
  [
    'since',
    ...Object.keys(MONTHS),
    ...[...BY_FIRST.values()].flat().map((words) => words.reduce((a, b) => (b.length > a.length ? b : a))),
  ],
  (low) => YEAR.test(low) || DECADE.test(low),
);

/** What a word of another time begins with. */
const TIMED = KINDS.add(
  [';', 'since', 'in', ...BY_FIRST.keys()],
  (low) => YEAR.test(low) || DECADE.test(low),
);

/** "no one has died since it opened", "400 days without an injury": of years, and no news. */
export function isOverYears({ tokens, span }: Reading, { at, count }: RawClaim): boolean {
  if (count !== 0) return false;
  for (let i = span.from; i < span.to - 1; i++) {
    const { low } = tokens[i]!;
    if (low === 'without' && i < at && LONG.is(tokens[i - 1])) return true;
    if (low === 'since' && i > at && (tokens[i + 1]!.low === 'it' || isYear(tokens[i + 1]!))) return true;
  }
  return false;
}
const LONG = words('days weeks months years decades seasons');
const isYear = ({ kind, value }: Token): boolean => kind === 'number' && value > 1800 && value < 2100;

/** Whether a claim tells of another time than the post's own: a former year, an annual toll, "last month". */
export function isHistorical(r: Reading, claim: RawClaim, { year, month }: When): boolean {
  const { tokens, span } = r;
  if (isRate(claim, tokens, span) || isOfLife(claim, tokens, span)) return true;
  if (claim.moved || !(span.calls & FORMER)) return false;
  for (let i = ownClause(r, claim); i < span.to; i++) {
    if (!isA(tokens[i]!, TIMED)) continue;
    if (tokens[i]!.low === ';') {
      if (i > claim.at) return false;
      continue;
    }
    const isFormer =
      (isPhrase(tokens, i) && (YEARLY.is(tokens[i]) || !isSinceThen(tokens, i, span.from))) ||
      DECADE.test(tokens[i]!.low) ||
      (year !== null && isFormerYear(tokens, i, span.to, year)) ||
      (month !== null && isFormerMonth(tokens, i, month) && !isSinceThen(tokens, i, span.from));
    if (isSince(tokens, i, claim) || isSinceOpened(tokens, i)) return true;
    if (isFormer && !isDeadliest(tokens, i, claim) && isTimeOf(r, i, claim)) return true;
  }
  return false;
}

/** "In January 32 people were killed", told in July; the month before may still be news. */
function isFormerMonth(tokens: Token[], i: number, month: number): boolean {
  const named = tokens[i + 1];
  // "last June"
  if (tokens[i]!.low === 'last') return !!named?.cap && Object.hasOwn(MONTHS, named.low);
  if (tokens[i]!.low !== 'in' || !named?.cap || isOfDate(tokens[i + 2])) return false;
  const ago = (month - (MONTHS[named.low] ?? month) + 12) % 12;
  return ago >= 2 && ago <= 10;
}

/** The day or the year behind a month, and no "In January 32 people". */
const isOfDate = (t: Token | undefined): boolean => t?.kind === 'number' && (t.value <= 31 || isYear(t));

/** "every year", "last month" at the word `i`. */
const isPhrase = (tokens: Token[], i: number): boolean =>
  !!BY_FIRST.get(tokens[i]!.low)?.some((phrase) => phrase.every((word, k) => tokens[i + k]?.low === word)) &&
  !(tokens[i]!.low === 'a' && tokens[i + 2]?.kind === 'number');

/** "since the start of the year": what a year brings. */
const YEARLY = words('beginning start turn');

/** "2,470 deaths since the outbreak began in July last year": a count that still runs. */
const isSinceThen = (tokens: Token[], i: number, floor: number): boolean => {
  for (let k = i - 1; k >= Math.max(floor, i - 8) && tokens[k]!.kind !== 'mark'; k--)
    if (tokens[k]!.low === 'since') return true;
  return false;
};

/** Where the clause of a claim begins that has a time of its own, "; Tuesday's killed three": else where the sentence does. */
function ownClause({ tokens, span }: Reading, { at, to }: RawClaim): number {
  let from = at;
  while (from > span.from && !TURNS.is(tokens[from - 1])) from--;
  return from > span.from && hasNow(tokens, from, Math.max(at, to)) ? from : span.from;
}
const TURNS = words('; — – while whereas but');

/** "The pit has claimed 40 lives since it opened". */
const isSinceOpened = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'since' && tokens[i + 1]?.low === 'it' && OPENED.is(tokens[tokens[i + 2]?.low === 'was' ? i + 3 : i + 2]); // prettier-ignore
const OPENED = words('opened built founded launched inaugurated established');

/** "the worst loss since 2021, when 14 soldiers were killed", "the worst since the one in which 58 died". */
const isSince = (tokens: Token[], i: number, claim: RawClaim): boolean =>
  claim.at > i &&
  tokens[i]!.low === 'since' &&
  ((tokens.slice(i + 1, i + 6).some(({ low }) => low === 'when') &&
    tokens
      .slice(i + 1, i + 4)
      .some(({ kind, value }) => kind === 'number' && value > 1800 && value < 2100)) ||
    (tokens.slice(Math.max(0, i - MOST), i).some(({ low }) => /[^r]est$|^worst$/.test(low)) &&
      tokens.slice(i + 1, claim.at).some(({ low }) => HANGS_ON.has(low)) &&
      !tokens.slice(i + 1, claim.at).some(({ low }) => low === ',' || low === ';')));
const MOST = 6;
const HANGS_ON = new Set(['which', 'when', 'that', 'where']);

const BEFORE = words('in since the of from until by during ( a and early late mid');

function isFormerYear(tokens: Token[], i: number, end: number, year: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'number' || t.end - t.start !== 4 || !(t.value >= 1800 && t.value < year)) return false;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  if (next?.low === 'people' || next?.low === 'others' || (next?.cap && tokens[i - 1]?.low === 'a'))
    return false;
  // "12,162 killed since February 2022": a toll that still runs
  const since = tokens[isMonthName(tokens[i - 1]) ? i - 2 : i - 1]?.low === 'since';
  if (since) return year - t.value > RUNNING;
  return (
    BEFORE.is(tokens[i - 1]) ||
    isMonthName(tokens[i - 1]) ||
    (tokens[i - 1]?.low === ',' && isMonthName(tokens[i - 3]))
  );
}

/** No event's toll runs longer, in years. */
const RUNNING = 15;

const isMonthName = (t: Token | undefined): boolean =>
  !!t?.cap && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(t.low);
