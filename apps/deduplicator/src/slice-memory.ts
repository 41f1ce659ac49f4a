import { BYTES_OF_ENTRY, type Slice } from './slice.js';

/** The part of the memory for fingerprints that comes on top of it for buckets. */
const SHARE = 0.4;
/** A span of days that would take more of this alone lies in rows. */
const LARGEST = 0.4;
/** Who was sent away so often for want of room, and is asked for again, is no longer read. */
const MOST_RETURNS = 2;

/** The spans of days that are known: their buckets, or that these lie in rows. The one used last stands last. */
export class SliceMemory {
  /** Entries, of all spans together. */
  readonly #most: number;
  readonly #slices = new Map<number, Slice | 'rows'>();
  /** The spans that this batch has to do with. */
  readonly #needed = new Set<number>();
  readonly #dropped = new Map<number, number>();

  constructor(megabytes: number) {
    this.#most = (megabytes * 1e6 * SHARE) / BYTES_OF_ENTRY;
  }

  /** Begins a batch, which has to do with no span yet. */
  begin(): void {
    this.#needed.clear();
  }

  get(name: number): Slice | 'rows' | undefined {
    return this.#slices.get(name);
  }

  set(name: number, slice: Slice | 'rows'): void {
    this.#slices.set(name, slice);
  }

  forget(): void {
    this.#slices.clear();
  }

  /** The names of those that are known. */
  get known(): number[] {
    return [...this.#slices.keys()];
  }

  /** Of the spans that this batch has to do with those that are not known. */
  get unknown(): number[] {
    return [...this.#needed].filter((name) => !this.#slices.has(name));
  }

  /** This batch has to do with a span. */
  use(name: number): void {
    if (this.#needed.has(name)) return;
    this.#needed.add(name);
    const slice = this.#slices.get(name);
    if (slice === undefined) return;
    this.#slices.delete(name);
    this.#slices.set(name, slice);
  }

  /** Whether a span of so many entries is too large for the memory. */
  isTooLarge(entries: number): boolean {
    return entries > this.#most * LARGEST;
  }

  /** Whether a span that was read has no place here: for its size, for that of all, or since it comes and goes. */
  isTooMuch(name: number, entries: number): boolean {
    const returns = this.#dropped.get(name) ?? 0;
    return this.isTooLarge(entries) || this.#size() > this.#most || returns > MOST_RETURNS;
  }

  /** Makes room: what was not used for longest goes, but nothing that this batch has to do with. */
  shrink(room: number): void {
    let size = this.#size() + room;
    for (const [name, slice] of this.#slices) {
      if (size <= this.#most) return;
      if (this.#needed.has(name)) continue;
      size -= sizeOf(slice);
      this.#slices.delete(name);
      if (slice !== 'rows' && slice.size > 0) this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
    }
  }

  #size(): number {
    let size = 0;
    for (const slice of this.#slices.values()) size += sizeOf(slice);
    return size;
  }
}

const sizeOf = (slice: Slice | 'rows'): number => (slice === 'rows' ? 1 : slice.size + 1);
