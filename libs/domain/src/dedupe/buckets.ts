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
  const time = Date.parse(validFrom);
  return keysIn(print).map(({ key, days }) => ({ slice: sliceOf(time, days), key }));
}

/** The buckets in which a version finds earlier ones: those that it lies in, and theirs of the span of days before. */
export function searchedBy(own: readonly Bucket[]): Bucket[] {
  return [...own, ...own.map(({ slice, key }) => ({ slice: slice - 1, key }))];
}

/** The buckets whose versions may look into the given one: the inverse of `searchedBy`. */
export function searchersOf({ slice, key }: Bucket): Bucket[] {
  return [
    { slice, key },
    { slice: slice + 1, key },
  ];
}

function sliceOf(time: number, days: number): number {
  return Math.floor(time / (days * DAY));
}

/** The keys of a version: what it lies in and what it looks into ask for the same. */
function keysIn(print: Fingerprint): Key[] {
  const keys: Key[] = [];
  add(keys, 'text', print.textHash, SAME_REACH_DAYS);
  for (const hash of print.shingles.subarray(0, SAMPLED)) add(keys, 'run', hash);
  for (const hash of print.pairs.subarray(0, SAMPLED)) add(keys, 'pair', hash);
  for (const hash of print.quoted.subarray(0, SAMPLED)) add(keys, 'quote', hash);
  for (const hash of rarestNames(print)) add(keys, 'name', hash);
  if (print.feed && print.headline) add(keys, 'headline', `${print.feed} ${print.headline}`);
  return keys;
}

function add(keys: Key[], kind: string, value: string | number, days = REACH_DAYS): void {
  const key = hash53(`${kind}:${value}`);
  if (!keys.some((known) => known.key === key)) keys.push({ key, days });
}

/** The names that a post is most about: what is rare, in its opening, and often said; frequent ones for want of rare. */
function rarestNames({ features: { hashes, names, weights } }: Fingerprint): number[] {
  let at: number[] = [];
  let least = FREQUENT;
  for (let i = 0; i < names.length; i += 1) {
    if (names[i]! < least) continue;
    // The first rare one leaves the frequent ones behind.
    if (names[i]! >= RARE && least < RARE) [at, least] = [[], RARE];
    at.push(i);
  }
  return at
    .sort((a, b) => weights[b]! - weights[a]! || hashes[a]! - hashes[b]!)
    .slice(0, NAMES)
    .map((i) => hashes[i]!);
}
