/** A 32-bit hash of a word (FNV-1a with a final mix, so that its low and high values are both usable as a sample). */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return mix(h);
}

/** A 53-bit hash, exact as a number: two lanes that mix, so that they do not collide together (cyrb53). */
export function hash53(text: string): number {
  return new Beginning(text).hash;
}

/** The beginning of a text, which many go on from. */
export class Beginning {
  readonly #a: number;
  readonly #b: number;

  constructor(text: string) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    [this.#a, this.#b] = [a, b];
  }

  get hash(): number {
    return finished(this.#a, this.#b);
  }

  /** The hash of the text with the digits of a number of 32 bits behind it. */
  with(number: number): number {
    let [a, b] = [this.#a, this.#b];
    let unit = 1;
    while (unit * 10 <= number) unit *= 10;
    for (let left = number; unit >= 1; unit /= 10) {
      const digit = Math.floor(left / unit);
      left -= digit * unit;
      a = Math.imul(a ^ (48 + digit), 2654435761);
      b = Math.imul(b ^ (48 + digit), 1597334677);
    }
    return finished(a, b);
  }
}

function finished(first: number, second: number): number {
  let a = first;
  let b = second;
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 0x100000000 * (0x1fffff & b) + (a >>> 0);
}

export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The distinct hashes in rising order. They are sorted where they are. */
export function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  }
  return sorted.subarray(0, size);
}

/**
 * Where a number stands among others, for one list that is asked about again and again: of its list it knows nothing
 * but that it is the same array as before.
 */
export class Lookup {
  #held: Uint32Array = new Uint32Array(0);
  readonly #slots: Uint16Array;

  /** For lists of at most a quarter as many: a power of two. */
  constructor(slots: number) {
    this.#slots = new Uint16Array(slots);
  }

  in(list: Uint32Array): this {
    if (this.#held === list) return this;
    this.#held = list;
    this.#slots.fill(0);
    const mask = this.#slots.length - 1;
    for (let i = 0; i < list.length; i += 1) {
      let slot = list[i]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = i + 1;
    }
    return this;
  }

  /** The place of a number in the list, or -1. */
  of(hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0 || this.#held[place] === hash) return place;
    }
  }
}

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
