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
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
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

export interface Overlap {
  /** Shared over united. */
  jaccard: number;
  /** Shared over the smaller set. */
  containment: number;
}

/**
 * Estimates how two sets overlap from their samples and full sizes: within the range that both samples cover, the
 * share of common hashes is that of the sets.
 */
export function overlap(a: Uint32Array, sizeA: number, b: Uint32Array, sizeB: number): Overlap {
  if (a.length === 0 || b.length === 0) return { jaccard: 0, containment: 0 };
  const endA = a.length < sizeA ? a[a.length - 1]! : 0xffffffff;
  const endB = b.length < sizeB ? b[b.length - 1]! : 0xffffffff;
  const end = Math.min(endA, endB);
  let shared = 0;
  let united = 0;
  for (let i = 0, j = 0; ; united += 1) {
    const x = i < a.length ? a[i]! : Infinity;
    const y = j < b.length ? b[j]! : Infinity;
    if (Math.min(x, y) > end) break;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const jaccard = united === 0 ? 0 : shared / united;
  const common = (jaccard / (1 + jaccard)) * (sizeA + sizeB);
  return { jaccard, containment: Math.min(1, common / Math.min(sizeA, sizeB)) };
}
