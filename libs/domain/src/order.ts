/** Plain comparison of strings by UTF-16 units: the only order that is the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order of two times, ISO 8601 in UTC. As text they stand in order only while they are written with as many digits:
 * `04.5Z` would come before `04Z`.
 */
export function compareTimes(a: string, b: string): number {
  return a.length === b.length ? compareText(a, b) : compareText(withoutEnd(a), withoutEnd(b));
}

/** A time without its `Z` and the zeros that end a fraction: of two such texts the earlier one comes first. */
function withoutEnd(time: string): string {
  let end = time.endsWith('Z') ? time.length - 1 : time.length;
  if (!time.includes('.')) return time.slice(0, end);
  while (time[end - 1] === '0') end -= 1;
  return time.slice(0, time[end - 1] === '.' ? end - 1 : end);
}

/** Whether one time is before another. */
export function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : compareTimes(a, b) < 0;
}

/** Whether what is of one time is there by another: before it or at it. */
export function isBy(a: string, b: string): boolean {
  return a.length === b.length ? a <= b : compareTimes(a, b) <= 0;
}

/** The later of two times. */
export function laterOf(a: string, b: string): string {
  return isBefore(a, b) ? b : a;
}

/** The earliest of some times; null of none. */
export function earliestOf(times: readonly string[]): string | null {
  return times.reduce<string | null>(
    (first, at) => (first === null || isBefore(at, first) ? at : first),
    null,
  );
}

/** The latest of some times; null of none. */
export function latestOf(times: readonly string[]): string | null {
  return times.reduce<string | null>((last, at) => (last === null || isBefore(last, at) ? at : last), null);
}

/**
 * A time as it stands in the tables and in all that is told: three digits of a second, or none where they are zero. Of
 * two such texts those of one moment are equal. Digits beyond those are dropped, as `Date` drops them.
 */
export function canonicalTime(time: string): string {
  if (time.length === 20 || (time.length === 24 && !time.endsWith('000Z'))) return time;
  const ms = `${time.slice(20, -1)}000`.slice(0, 3);
  return ms === '000' ? `${time.slice(0, 19)}Z` : `${time.slice(0, 19)}.${ms}Z`;
}

/** Nearly all times are of whole seconds: the `Z` stands behind them. */
const SECONDS = 'YYYY-MM-DDThh:mm:ss'.length;
const END = 'Z'.charCodeAt(0);

/** The order of texts that begin with a time: by that, then by what follows it. */
export function compareStamped(a: string, b: string): number {
  if (a.charCodeAt(SECONDS) === END && b.charCodeAt(SECONDS) === END) return compareText(a, b);
  const [i, j] = [a.indexOf('Z') + 1, b.indexOf('Z') + 1];
  return compareTimes(a.slice(0, i), b.slice(0, j)) || compareText(a.slice(i), b.slice(j));
}

/** The order of everything that is folded: by time of publication, then id. */
export function byPublication(
  a: { publishedAt: string; id: string },
  b: { publishedAt: string; id: string },
): number {
  return compareTimes(a.publishedAt, b.publishedAt) || compareText(a.id, b.id);
}
