import type { Fingerprint } from './fingerprint.js';
import { REACH_DAYS, SAME_REACH_DAYS } from './reach.js';
import { hash53 } from './sketch.js';

/** A drawer in which versions with something in common lie, in published order: a span of days and a key within it. */
export interface Bucket {
  slice: number;
  /** 53 bits, so that it is exact as a number and as a bigint. */
  key: number;
}

/** Of each bucket only the earliest so many are looked at: the bound on the work per post. */
export const BUCKET_DEPTH = 6;

const DAY = 86_400_000;
const SAMPLED = 2;
const NAMES = 4;
const FREQUENT = 0.7;
const RARE = 1.5;

interface Key {
  key: number;
  days: number;
}

/** The buckets that a version lies in, one per key: those of the time from which it counts. */
export function bucketsOf(print: Fingerprint, validFrom: string): Bucket[] {
  return keysOf(print).map(({ key, days }) => ({ slice: sliceOf(validFrom, days), key }));
}

/** The buckets in which a version finds earlier ones: of its own span of days and the span before it. */
export function searchedBy(print: Fingerprint, validFrom: string): Bucket[] {
  return keysOf(print).flatMap(({ key, days }) => {
    const slice = sliceOf(validFrom, days);
    return [
      { slice, key },
      { slice: slice - 1, key },
    ];
  });
}

/** The buckets whose versions may look into the given one: the inverse of `searchedBy`. */
export function searchersOf({ slice, key }: Bucket): Bucket[] {
  return [
    { slice, key },
    { slice: slice + 1, key },
  ];
}

function sliceOf(validFrom: string, days: number): number {
  return Math.floor(Date.parse(validFrom) / (days * DAY));
}

const known = new WeakMap<Fingerprint, Key[]>();

/** The keys of a version: what it lies in and what it looks into ask for the same. */
function keysOf(print: Fingerprint): Key[] {
  const keys = known.get(print) ?? keysIn(print);
  known.set(print, keys);
  return keys;
}

function keysIn(print: Fingerprint): Key[] {
  const keys = [
    { key: keyOf('text', print.textHash), days: SAME_REACH_DAYS },
    ...[...print.shingles.slice(0, SAMPLED)].map((h) => ({ key: keyOf('run', h), days: REACH_DAYS })),
    ...[...print.pairs.slice(0, SAMPLED)].map((h) => ({ key: keyOf('pair', h), days: REACH_DAYS })),
    ...[...print.quoted.slice(0, SAMPLED)].map((h) => ({ key: keyOf('quote', h), days: REACH_DAYS })),
    ...rarestNames(print).map((h) => ({ key: keyOf('name', h), days: REACH_DAYS })),
  ];
  if (print.feed && print.headline) {
    keys.push({ key: keyOf('headline', `${print.feed} ${print.headline}`), days: REACH_DAYS });
  }
  return [...new Map(keys.map((k) => [k.key, k])).values()];
}

/** The names that a post is most about: what is rare, in its opening, and often said; frequent ones for want of rare. */
function rarestNames({ features: { hashes, names, weights } }: Fingerprint): number[] {
  const at = [...hashes.keys()].filter((i) => names[i]! >= FREQUENT);
  const rare = at.filter((i) => names[i]! >= RARE);
  return (rare.length > 0 ? rare : at)
    .sort((a, b) => weights[b]! - weights[a]! || hashes[a]! - hashes[b]!)
    .slice(0, NAMES)
    .map((i) => hashes[i]!);
}

function keyOf(kind: string, value: string | number): number {
  return hash53(`${kind}:${value}`);
}
