import { BucketTable } from './bucket-table.js';
import { isBy } from '#domain';
import { BUCKET_DEPTH } from '#domain/dedupe/index.js';
import { type Entry, type Move, byTime } from './entry.js';

/** About what an entry takes in memory. */
export const BYTES_OF_ENTRY = 56;

/**
 * All that lies in the buckets of a span of days. Of each bucket the earliest, which are looked at, are a chain in order;
 * the others hang behind each other as they came.
 */
export class Slice {
  readonly #buckets = new BucketTable();
  /** Of each cell, which version lies there and what comes next: in columns, as the buckets. */
  #versions = new Int32Array(16);
  #next = new Int32Array(16);
  #cells = 0;
  readonly #entries: Entry[] = [];
  #size = 0;

  /** How many entries lie in the buckets. */
  get size(): number {
    return this.#size;
  }

  apply({ node, validFrom, keys, out }: Move): void {
    if (out) {
      for (const key of keys) this.#remove(this.#buckets.slotOf(key), node);
      return;
    }
    const version = this.#entries.push({ node, validFrom }) - 1;
    for (const key of keys) this.#insert(this.#buckets.slotOf(key), version);
  }

  /** Adds the earliest entries of a bucket, as many as are ever looked at, in order. */
  earliest(key: number, into: Entry[]): void {
    const slot = this.#buckets.find(key);
    if (this.#buckets.isFree(slot)) return;
    for (let cell = this.#buckets.tops[slot]!; cell !== 0; cell = this.#next[cell]!)
      into.push(this.#at(cell));
  }

  /** Adds the nodes that lie in a bucket at or after a time. */
  from(key: number, validFrom: string, nodes: Set<number>): void {
    const slot = this.#buckets.find(key);
    if (this.#buckets.isFree(slot)) return;
    for (const chain of [this.#buckets.tops, this.#buckets.rests]) {
      for (let cell = chain[slot]!; cell !== 0; cell = this.#next[cell]!) {
        const entry = this.#at(cell);
        if (isBy(validFrom, entry.validFrom)) nodes.add(entry.node);
      }
    }
  }

  /** All of it, version by version in order. */
  moves(): Move[] {
    const keysOf = this.#entries.map((): number[] => []);
    for (let slot = 0; slot < this.#buckets.length; slot += 1) {
      if (this.#buckets.isFree(slot)) continue;
      for (const chain of [this.#buckets.tops, this.#buckets.rests])
        for (let cell = chain[slot]!; cell !== 0; cell = this.#next[cell]!)
          keysOf[this.#versions[cell]!]!.push(this.#buckets.keys[slot]!);
    }
    return this.#entries
      .map((entry, i) => ({ ...entry, keys: keysOf[i]!, out: false }))
      .filter(({ keys }) => keys.length > 0)
      .sort(byTime);
  }

  #at(cell: number): Entry {
    return this.#entries[this.#versions[cell]!]!;
  }

  /** Into the chain of the earliest, from which the last may be pushed to the others. */
  #insert(slot: number, version: number): void {
    const entry = this.#entries[version]!;
    const cell = this.#newCell(version);
    let [before, after, depth] = [0, this.#buckets.tops[slot]!, 0];
    while (after !== 0 && byTime(this.#at(after), entry) < 0) {
      [before, after] = [after, this.#next[after]!];
      depth += 1;
    }
    this.#size += 1;
    if (depth === BUCKET_DEPTH) return this.#toRest(slot, cell);
    this.#link(slot, before, cell);
    this.#next[cell] = after;
    let last = cell;
    for (depth += 1; depth < BUCKET_DEPTH && this.#next[last] !== 0; depth += 1) last = this.#next[last]!;
    const pushed = this.#next[last]!;
    if (pushed === 0) return;
    this.#next[last] = 0;
    this.#toRest(slot, pushed);
  }

  #remove(slot: number, node: number): void {
    if (this.#unlink(this.#buckets.rests, slot, (entry) => entry.node === node) !== 0)
      return void (this.#size -= 1);
    if (this.#unlink(this.#buckets.tops, slot, (entry) => entry.node === node) === 0) return;
    this.#size -= 1;
    let first: Entry | null = null;
    for (let cell = this.#buckets.rests[slot]!; cell !== 0; cell = this.#next[cell]!)
      if (!first || byTime(this.#at(cell), first) < 0) first = this.#at(cell);
    if (!first) return;
    const cell = this.#unlink(this.#buckets.rests, slot, (entry) => entry === first);
    let last = 0;
    for (let at = this.#buckets.tops[slot]!; at !== 0; at = this.#next[at]!) last = at;
    this.#link(slot, last, cell);
    this.#next[cell] = 0;
  }

  /** Takes the first of a chain that is asked for out of it; 0 where there is none. */
  #unlink(chain: Int32Array, slot: number, wanted: (entry: Entry) => boolean): number {
    let before = 0;
    for (let cell = chain[slot]!; cell !== 0; [before, cell] = [cell, this.#next[cell]!]) {
      if (!wanted(this.#at(cell))) continue;
      if (before === 0) chain[slot] = this.#next[cell]!;
      else this.#next[before] = this.#next[cell]!;
      return cell;
    }
    return 0;
  }

  #link(slot: number, before: number, cell: number): void {
    if (before === 0) this.#buckets.tops[slot] = cell;
    else this.#next[before] = cell;
  }

  #toRest(slot: number, cell: number): void {
    this.#next[cell] = this.#buckets.rests[slot]!;
    this.#buckets.rests[slot] = cell;
  }

  #newCell(version: number): number {
    this.#cells += 1;
    if (this.#cells === this.#next.length) {
      this.#versions = doubled(this.#versions);
      this.#next = doubled(this.#next);
    }
    this.#versions[this.#cells] = version;
    return this.#cells;
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
