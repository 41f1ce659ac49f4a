import { compareTimes } from '#domain';

/** What lies in a bucket: a node and from when it counts. */
export interface Entry {
  node: number;
  validFrom: string;
}

/** A version that comes into buckets of a span of days, or goes from them. */
export interface Move extends Entry {
  keys: readonly number[];
  out: boolean;
}

/** The order within a bucket. */
export function byTime(a: Entry, b: Entry): number {
  return compareTimes(a.validFrom, b.validFrom) || a.node - b.node;
}
