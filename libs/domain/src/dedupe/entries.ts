/**
 * The words of one post, each stem once, in columns that are used again for the next: what is allocated for every word of
 * every post costs most.
 */
export class Entries {
  size = 0;
  hashes = new Uint32Array(0);
  rarities = new Float64Array(0);
  counts = new Uint32Array(0);
  flags = new Uint8Array(0);
  weights = new Float64Array(0);
  /** Where the word first stands as a name: a place in the head, or behind the head in the body; -1 for none. */
  names = new Int32Array(0);
  /** An open table by the hash, counted from 1. */
  #slots = new Uint32Array(0);
  #mask = 0;

  /** For a post of at most so many words. */
  begin(words: number): void {
    this.size = 0;
    const slots = 2 ** (33 - Math.clz32(words));
    if (slots > this.#slots.length) this.#allocate(slots / 2);
    this.#mask = slots - 1;
    this.#slots.fill(0, 0, slots);
  }

  of(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const nth = this.#slots[slot]! - 1;
      if (nth >= 0) {
        if (this.hashes[nth] === hash) return nth;
        continue;
      }
      this.#slots[slot] = this.size + 1;
      this.hashes[this.size] = hash;
      this.rarities[this.size] = 0;
      this.counts[this.size] = 0;
      this.flags[this.size] = 0;
      this.names[this.size] = -1;
      this.size += 1;
      return this.size - 1;
    }
  }

  #allocate(words: number): void {
    this.hashes = new Uint32Array(words);
    this.rarities = new Float64Array(words);
    this.counts = new Uint32Array(words);
    this.flags = new Uint8Array(words);
    this.weights = new Float64Array(words);
    this.names = new Int32Array(words);
    this.#slots = new Uint32Array(words * 2);
  }
}
