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
