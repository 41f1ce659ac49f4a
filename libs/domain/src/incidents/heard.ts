import { compareTimes, isBy } from '../order.js';
import type { Observation } from './observation.js';

/** When an incident was spoken of, and when the latest that is known by then was said, in ms. */
export interface Heard {
  at: string;
  latest: number;
}

/** At which times something was claimed about the incident, and of when the latest claim was by then. */
export function heardOf(observations: readonly Observation[]): Heard[] {
  const gone = observations.filter((o) => o.until !== null && o.claims.at(-1)!.ended);
  if (gone.length > 0) return heardWithGaps(observations, gone);
  const heard: Heard[] = [];
  for (const { at, said } of observations) {
    const latest = Math.max(heard.at(-1)?.latest ?? 0, Date.parse(said));
    if (heard.at(-1)?.at === at) heard.at(-1)!.latest = latest;
    else heard.push({ at, latest });
  }
  return heard;
}

/** What a person took out again is not heard any more. */
function heardWithGaps(observations: readonly Observation[], gone: readonly Observation[]): Heard[] {
  const times = new Set([...observations.map(({ at }) => at), ...gone.map(({ until }) => until!)]);
  const isGone = new Set(gone);
  return [...times].sort(compareTimes).map((at) => {
    const known = observations.filter((o) => isBy(o.at, at) && !(isGone.has(o) && isBy(o.until!, at)));
    return { at, latest: Math.max(0, ...known.map(({ said }) => Date.parse(said))) };
  });
}

/** The index of the first value that is at least `value`; the length where there is none. */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
