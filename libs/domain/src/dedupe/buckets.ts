import type { Fingerprint } from './fingerprint.js';
import { REACH_DAYS, SAME_REACH_DAYS } from './reach.js';
import { Beginning, hash53 } from './hash.js';

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

const [RUN, PAIR, QUOTE, NAME] = ['run:', 'pair:', 'quote:', 'name:'].map((kind) => new Beginning(kind));

/** Buckets of one span of days. */
export interface Place {
  slice: number;
  keys: readonly number[];
}

/**
 * Where a version lies, by the time from which it counts: the same text is found over a longer span than the rest. What
 * it lies in and what it looks into ask for the same keys.
 */
export function placesOf(print: Fingerprint, validFrom: string): Place[] {
  const time = Date.parse(validFrom);
  const text = hash53(`text:${print.textHash}`);
  const keys: number[] = [];
  addAll(keys, RUN!, print.runs.sample, SAMPLED);
  addAll(keys, PAIR!, print.pairs, SAMPLED);
  addAll(keys, QUOTE!, print.quoted, SAMPLED);
  addAll(keys, NAME!, rarestNames(print), NAMES);
  if (print.feed && print.headline) add(keys, hash53(`headline:${print.feed} ${print.headline}`));
  const places = [{ slice: sliceOf(time, SAME_REACH_DAYS), keys: [text] }];
  if (keys.length > 0) places.push({ slice: sliceOf(time, REACH_DAYS), keys });
  return places;
}

/** Where a version finds earlier ones: where it lies, and in the span of days before. */
export function searchedFrom(own: readonly Place[]): Place[] {
  return [...own, ...own.map(({ slice, keys }) => ({ slice: slice - 1, keys }))];
}

/** Where those lie that may look into the given buckets: the inverse of `searchedFrom`. */
export function searchersOf({ slice, keys }: Place): Place[] {
  return [
    { slice, keys },
    { slice: slice + 1, keys },
  ];
}

/** The buckets of places, one by one. */
export function bucketsIn(places: readonly Place[]): Bucket[] {
  return places.flatMap(({ slice, keys }) => keys.map((key) => ({ slice, key })));
}

function sliceOf(time: number, days: number): number {
  return Math.floor(time / (days * DAY));
}

function addAll(keys: number[], kind: Beginning, hashes: ArrayLike<number>, most: number): void {
  for (let i = 0; i < hashes.length && i < most; i += 1) add(keys, kind.with(hashes[i]!));
}

function add(keys: number[], key: number): void {
  if (!keys.includes(key)) keys.push(key);
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
