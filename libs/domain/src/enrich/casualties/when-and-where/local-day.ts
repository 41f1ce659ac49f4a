import type { Reference } from './explicit-dates.js';
import { DAY, type Today } from './relative-days.js';
import { DateTime } from 'luxon';

/** The day written last: the posts of a day ask for it again and again. */
let written = { day: NaN, iso: '' };

/** A day number as a date. */
export function isoOf(day: number): string {
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

/** The day of the post as the clocks of a zone have it. */
export function todayIn(reference: Reference, zone: string): Today | null {
  if (reference.day) return { day: Date.parse(`${reference.day}T00:00:00Z`) / DAY, hour: 23 };
  const { instant } = reference;
  if (instant === null) return null;
  const local = zone === 'UTC' ? instant : instant + offsetIn(zone, instant);
  return { day: Math.floor(local / DAY), hour: Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR) };
}
