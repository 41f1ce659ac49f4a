import { DateTime } from 'luxon';

/** Times and zones that come again with every claim of a post and every fold; then the memory starts anew. */
const KEPT = 5000;
const known = new Map<string, string>();

/** The calendar date of an instant in a zone; an unknown or unreadable zone is UTC. */
export function localDate(instant: string, zone: string | null): string {
  if (!zone || zone === 'UTC') return instant.slice(0, 10);
  const name = `${instant} ${zone}`;
  const date = known.get(name) ?? dateIn(instant, zone);
  if (known.size >= KEPT) known.clear();
  known.set(name, date);
  return date;
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
