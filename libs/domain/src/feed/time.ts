import { DateTime, IANAZone } from 'luxon';
import type { Stamp, StampDate } from './stamp.js';
import { isListedZone, zoneNamed } from './zones.js';

/** A stamp placed on the time line, or why it cannot be. `remark` is a doubt that does not prevent the reading. */
export type PlacedStamp =
  { ok: true; at: string; zone: string; date: string; remark: string | null } | { ok: false; reason: string };

interface PlacingOptions {
  /** The zone of stamps that name none. */
  zone: string;
  /** The local date where no stamp tells one: `--date` or the page's own. */
  anchor: StampDate | null;
}

const DAY = 86_400_000;

/** True where some stamp lacks its date or year, and neither another stamp nor `anchor` can lend one. */
export function lacksDate(stamps: readonly (Stamp | null)[], anchor: StampDate | null): boolean {
  if (anchor?.year) return false;
  const present = stamps.filter((stamp) => stamp !== null);
  return present.length > 0 && !present.some((stamp) => stamp.date?.year);
}

/**
 * Places the stamps of one page. One without a date, or without a year, gets the one that brings it nearest to its
 * neighbour on the page: so a page rolls over midnight and New Year in either direction.
 */
export function placeStamps(stamps: readonly (Stamp | null)[], options: PlacingOptions): PlacedStamp[] {
  const { anchor } = options;
  const first = stamps.find((stamp) => stamp?.date?.year)?.date ?? anchor;
  const known = first?.year ? naive({ ...first, year: first.year }, 12, 0) : null;
  let neighbour: number | null = anchor?.year ? naive({ ...anchor, year: anchor.year }, 12, 0) : known;
  let timed = false;
  return stamps.map((stamp): PlacedStamp => {
    if (!stamp) return { ok: false, reason: 'it has no time' };
    if (stamp.hour > 23 || stamp.minute > 59) return { ok: false, reason: 'its time cannot be' };
    const local = localTime(stamp, neighbour, timed);
    if (local === null) return { ok: false, reason: 'its date cannot be' };
    neighbour = local;
    timed = true;
    return inZone(local, stamp.zone, options.zone);
  });
}

/** Local wall-clock time as if it were UTC, or null for a date that no calendar has. */
function naive(
  date: { year: number; month: number; day: number },
  hour: number,
  minute: number,
): number | null {
  const at = Date.UTC(date.year, date.month - 1, date.day, hour, minute);
  const back = new Date(at);
  return back.getUTCFullYear() === date.year &&
    back.getUTCMonth() === date.month - 1 &&
    back.getUTCDate() === date.day
    ? at
    : null;
}

function localTime({ date, hour, minute }: Stamp, neighbour: number | null, timed: boolean): number | null {
  if (date?.year) return naive({ ...date, year: date.year }, hour, minute);
  if (neighbour === null) return null;
  if (date) {
    const year = new Date(neighbour).getUTCFullYear();
    return nearest(
      [year, year - 1, year + 1].map((y) => naive({ ...date, year: y }, hour, minute)),
      neighbour,
    );
  }
  const today = Math.floor(neighbour / DAY) * DAY + (hour * 60 + minute) * 60_000;
  return timed ? nearest([today, today - DAY, today + DAY], neighbour) : today;
}

function nearest(candidates: readonly (number | null)[], to: number): number | null {
  let best: number | null = null;
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (best === null || Math.abs(candidate - to) < Math.abs(best - to)) best = candidate;
  }
  return best;
}

function inZone(local: number, stated: string | null, fallback: string): PlacedStamp {
  const named = stated === null ? { zone: fallback, offset: null } : zoneNamed(stated);
  if (!named) return { ok: false, reason: `its time zone "${stated}" is not known` };
  const date = new Date(local).toISOString().slice(0, 10);
  const { at, remark } = toUtc(local, named.zone, named.offset, stated);
  return { ok: true, at: isoSeconds(at), zone: named.zone, date, remark };
}

function toUtc(
  local: number,
  zone: string,
  offset: number | null,
  stated: string | null,
): { at: number; remark: string | null } {
  if (offset !== null) {
    const at = local - offset * 60_000;
    if (offset === 0 || !IANAZone.isValidZone(zone) || offsetAt(at, zone) === offset)
      return { at, remark: null };
  }
  // "EST" in July is what many write for the clock on the wall, so the wall's clock is taken.
  const remark =
    offset === null ? null : `${stated} is not in force on that day, the zone's own clock is taken`;
  const early = DateTime.fromMillis(local, { zone: 'UTC' }).setZone(zone, { keepLocalTime: true }).toMillis();
  const twice = [early - 3_600_000, early + 3_600_000].find(
    (at) => at + offsetAt(at, zone) * 60_000 === local,
  );
  if (twice === undefined) return { at: early, remark };
  return { at: Math.min(early, twice), remark: remark ?? 'that hour came twice, the earlier one is taken' };
}

function offsetAt(at: number, zone: string): number {
  return DateTime.fromMillis(at, { zone }).offset;
}

/** The last second of a local date as a time in UTC: when a document counts that carries only a date. */
export function endOfDay(date: string, zone: string): string {
  return isoSeconds(DateTime.fromISO(`${date}T23:59:59`, { zone }).toMillis());
}

/** The date of a time in a zone. */
export function localDate(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).toISODate() ?? at.slice(0, 10);
}

/** True for the name of a zone that times can be placed in, offsets such as `UTC+3` included. */
export function isZone(name: string): boolean {
  return isListedZone(name) || DateTime.fromMillis(0, { zone: name }).isValid;
}

/** ISO 8601 in UTC, without a fraction where it is zero. */
export function isoSeconds(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** `YYYY-MM-DD` as a date, or null where it is none. */
export function calendarDate(text: string): (StampDate & { year: number }) | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return naive(date, 0, 0) === null ? null : date;
}

/** A date as `YYYY-MM-DD`. */
export function dateText({ year, month, day }: StampDate & { year: number }): string {
  return `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}
