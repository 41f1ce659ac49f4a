import { type Lookup } from './lookup.js';

export interface Overlap {
  /** Shared over united. */
  jaccard: number;
  /** Shared over the smaller set. */
  containment: number;
}

const NONE: Overlap = { jaccard: 0, containment: 0 };

/**
 * Estimates how two sets overlap from their samples and full sizes: within the range that both samples cover, the
 * share of common hashes is that of the sets. `known` looks up the first of them.
 */
export function overlap(
  known: Lookup,
  a: Uint32Array,
  sizeA: number,
  b: Uint32Array,
  sizeB: number,
): Overlap {
  if (a.length === 0 || b.length === 0) return NONE;
  const end = Math.min(lastOf(a, sizeA), lastOf(b, sizeB));
  const inA = known.in(a);
  let shared = 0;
  let ofB = 0;
  for (; ofB < b.length && b[ofB]! <= end; ofB += 1) if (inA.of(b[ofB]!) >= 0) shared += 1;
  if (shared === 0) return NONE;
  let ofA = a.length;
  while (a[ofA - 1]! > end) ofA -= 1;
  const jaccard = shared / (ofA + ofB - shared);
  const common = (jaccard / (1 + jaccard)) * (sizeA + sizeB);
  return { jaccard, containment: Math.min(1, common / Math.min(sizeA, sizeB)) };
}

/** Words of a mark: enough that of two full samples without anything in common it says so nearly always. */
export const MARK_WORDS = 32;

/** Sets a bit for each hash of a sample, as its lowest bits say, and counts those that found theirs set. */
export function markOf(sample: Uint32Array, mark: Uint32Array): number {
  let hidden = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const place = (sample[i]! >>> 5) & (MARK_WORDS - 1);
    const bit = 1 << (sample[i]! & 31);
    if (mark[place]! & bit) hidden += 1;
    mark[place]! |= bit;
  }
  return hidden;
}

/** The sample of a set, with its mark. */
export interface Marked {
  sample: Uint32Array;
  /** Of the whole set. */
  size: number;
  mark: Uint32Array;
  hidden: number;
}

/**
 * Whether two sets may overlap by `least`, of either measure: what they share cannot be more than the bits that both have
 * set, and what is hidden where several of one share a bit. A quarter of the work of finding it out.
 */
export function mayOverlap(a: Marked, b: Marked, least: number): boolean {
  if (a.sample.length === 0 || b.sample.length === 0) return false;
  let shared = a.hidden;
  for (let i = 0; i < MARK_WORDS; i += 1) shared += bitsIn(a.mark[i]! & b.mark[i]!);
  const end = Math.min(lastOf(a.sample, a.size), lastOf(b.sample, b.size));
  const looked = countTo(a.sample, end) + countTo(b.sample, end);
  if (2 * shared >= looked) return true;
  const both = (shared / looked) * (a.size + b.size);
  return Math.max(shared / (looked - shared), both / Math.min(a.size, b.size)) > least - ROUNDING;
}

const ROUNDING = 1e-6;

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many of a sorted list are not above `end`. */
function countTo(list: Uint32Array, end: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! <= end) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Up to where a sample tells of its set: to the end where it is all of it. */
function lastOf(sample: Uint32Array, size: number): number {
  return sample.length < size ? sample[sample.length - 1]! : 0xffffffff;
}
