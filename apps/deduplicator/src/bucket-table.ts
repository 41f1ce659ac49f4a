/** No key: keys are not negative. */
const FREE = -1;

/**
 * An open table of buckets: where the keys stand, and of each the first cell of its two chains, 0 for none. In columns: a
 * hundred thousand small objects would be gone through by the collector of garbage again and again.
 */
export class BucketTable {
  keys = new Float64Array(16).fill(FREE);
  /** Of the earliest, which are looked at. */
  tops = new Int32Array(16);
  /** Of the others. */
  rests = new Int32Array(16);
  #taken = 0;

  /** How many slots there are, taken or free. */
  get length(): number {
    return this.keys.length;
  }

  isFree(slot: number): boolean {
    return this.keys[slot] === FREE;
  }

  /** Where a key stands, or the free place where it would. */
  find(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (key >>> 0) & mask;
    while (this.keys[slot] !== FREE && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** Where a key stands from now on. */
  slotOf(key: number): number {
    let slot = this.find(key);
    if (this.keys[slot] === key) return slot;
    if (this.#taken * 3 >= this.keys.length * 2) {
      this.#grow();
      slot = this.find(key);
    }
    this.keys[slot] = key;
    this.#taken += 1;
    return slot;
  }

  #grow(): void {
    const [keys, tops, rests] = [this.keys, this.tops, this.rests];
    this.keys = new Float64Array(keys.length * 2).fill(FREE);
    this.tops = new Int32Array(keys.length * 2);
    this.rests = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i += 1) {
      if (keys[i] === FREE) continue;
      const slot = this.find(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.tops[slot] = tops[i]!;
      this.rests[slot] = rests[i]!;
    }
  }
}
