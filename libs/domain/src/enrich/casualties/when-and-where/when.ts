import { causeIn } from './cause.js';
import { SPEECH } from '../data/speech.js';
import { explicitAt, explicitDay, type Reference } from './explicit-dates.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { DATING, DAY, isRelative, relativeDay, type Today } from './relative-days.js';
import { isOfTelling } from '../speakers/telling.js';
import type { Token } from '../words/tokens.js';
import { DateTime } from 'luxon';

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
  private readonly hits = new Map<string, (Hit[] | undefined)[]>();
  private readonly days = new Map<string, Today | null>();

  constructor(
    private readonly readings: Reading[],
    private readonly reference: Reference,
  ) {}

  /** The local date of what a claim tells, in the zone of its place; null where no word says. */
  of(raw: RawClaim, k: number, zone: string): string | null {
    // "was found overnight, raising the toll to 12": the day of the news, unless it is that of the event itself.
    const isUpdate = raw.anaphoric && raw.fresh;
    const hits = this.in(k, zone).filter((hit) => !isOfFormer(hit, this.readings[k]!));
    const own = nearest(isUpdate ? hits.filter((hit) => hit.ofEvent) : hits, raw.at);
    if (own && isOfFormerWeek(this.readings[k]!, raw.at, own)) return null;
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
    if (!(this.readings[k]!.span.calls & DATING)) return NOWHERE;
    let known = this.hits.get(zone);
    if (!known) this.hits.set(zone, (known = []));
    return (known[k] ??= datesIn(this.readings[k]!, () => this.today(zone), this.reference));
  }

  private today(zone: string): Today | null {
    let today = this.days.get(zone);
    if (today === undefined) this.days.set(zone, (today = todayIn(this.reference, zone)));
    return today;
  }
}

/** The day written last: the posts of a day ask for it again and again. */
let written = { day: NaN, iso: '' };

function isoOf(day: number): string {
  if (written.day !== day) written = { day, iso: new Date(day * DAY).toISOString().slice(0, 10) };
  return written.iso;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Offsets of hours in zones: asking a zone costs as much as reading a sentence, and the posts of an hour ask the same. */
const OFFSETS = new Map<string, number | null>();
const REMEMBERED = 2_000;

/** Milliseconds that a zone is ahead of UTC; none for a zone that nobody knows. */
function offsetIn(zone: string, instant: number): number {
  const hour = Math.floor(instant / HOUR) * HOUR;
  const key = `${zone} ${hour}`;
  let offset = OFFSETS.get(key);
  if (offset === undefined) {
    const [from, to] = [offsetAt(zone, hour), offsetAt(zone, hour + HOUR - 1)];
    offset = from === to ? from : null;
    if (OFFSETS.size >= REMEMBERED) OFFSETS.clear();
    OFFSETS.set(key, offset);
  }
  // Null where the clocks change within the hour.
  return offset ?? offsetAt(zone, instant);
}

function offsetAt(zone: string, instant: number): number {
  const at = DateTime.fromMillis(instant, { zone });
  return at.isValid ? at.offset * MINUTE : 0;
}

function todayIn(reference: Reference, zone: string): Today | null {
  if (reference.day) return { day: Date.parse(`${reference.day}T00:00:00Z`) / DAY, hour: 23 };
  const { instant } = reference;
  if (instant === null) return null;
  const local = zone === 'UTC' ? instant : instant + offsetIn(zone, instant);
  return { day: Math.floor(local / DAY), hour: Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR) };
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

/** "900 have died, up from 700 on Friday": when the former figure was told. */
const isOfFormer = ({ token }: Hit, { raws }: Reading): boolean =>
  raws.some((raw) => raw.status === 'superseded' && token >= raw.to && token - raw.to < RIGHT_BEHIND);
const RIGHT_BEHIND = 3;

/** "Managers of the mine where a blast killed 42 last week were arrested on Saturday": the nearer word tells no day. */
function isOfFormerWeek({ tokens, span }: Reading, at: number, { token }: Hit): boolean {
  const reach = Math.abs(token - at);
  for (let i = Math.max(span.from, at - reach); i < Math.min(span.to, at + reach); i++)
    if (tokens[i]!.low === 'last' && FORMER.has(tokens[i + 1]?.low ?? '') && i > at === token > at)
      return true;
  return false;
}
const FORMER = new Set(['week', 'month', 'weekend']);

const NOWHERE: Hit[] = [];

/** `now` is asked only where a word needs it: the local time of a zone costs more than the rest. */
function datesIn(reading: Reading, now: () => Today | null, reference: Reference): Hit[] {
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
