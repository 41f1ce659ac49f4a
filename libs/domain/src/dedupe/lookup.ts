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
