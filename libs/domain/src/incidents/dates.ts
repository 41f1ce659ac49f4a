import { DateTime } from 'luxon';

/** Days and zones that are remembered; then the memory starts anew. */
const KEPT = 5000;
const known = new Map<string, number | null>();

/** The calendar date of an instant in a zone; an unknown or unreadable zone is UTC. */
export function localDate(instant: string, zone: string | null): string {
  if (!zone || zone === 'UTC') return instant.slice(0, 10);
  const ms = instant.endsWith('Z') ? Date.parse(instant) : Number.NaN;
  const offset = Number.isNaN(ms) ? null : offsetOn(instant.slice(0, 10), zone);
  if (offset === null) return dateIn(instant, zone);
  return new Date(ms + offset * 60_000).toISOString().slice(0, 10);
}

/**
 * Minutes by which a zone is ahead of UTC all through a day in UTC; null where it changes its clocks on that day. No zone changes them twice in a day. To ask for every claim anew takes as long as the rest of the fold does.
 */
function offsetOn(day: string, zone: string): number | null {
  const name = `${day} ${zone}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const start = DateTime.fromISO(`${day}T00:00:00Z`, { zone });
  const end = start.plus({ hours: 24 });
  const offset = !start.isValid ? 0 : start.offset === end.offset ? start.offset : null;
  if (known.size >= KEPT) known.clear();
  known.set(name, offset);
  return offset;
}

function dateIn(instant: string, zone: string): string {
  const local = DateTime.fromISO(instant, { zone });
  return local.isValid ? local.toISODate() : instant.slice(0, 10);
}

/** `b` − `a` in whole days, for two dates `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

/** The date that a post belongs to: its own where it carries only a date, else that of its time in the zone. */
export function dateOfPost(
  post: { publishedAt: string; precision: 'minute' | 'day'; date: string | null },
  zone: string | null,
): string {
  return post.precision === 'day' && post.date ? post.date : localDate(post.publishedAt, zone);
}
