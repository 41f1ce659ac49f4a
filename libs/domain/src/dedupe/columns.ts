/** A piece of memory that columns are cut from, one behind the other: a tenth of the cost of one piece for each. */
export class Columns {
  readonly #memory: ArrayBuffer;
  #at = 0;

  constructor(bytes: number) {
    this.#memory = new ArrayBuffer(bytes);
  }

  /** The next so many numbers; before any flags, since those fill no words. */
  words(length: number): Uint32Array {
    return new Uint32Array(this.#memory, this.#next(length * 4), length);
  }

  reals(length: number): Float32Array {
    return new Float32Array(this.#memory, this.#next(length * 4), length);
  }

  flags(length: number): Uint8Array {
    return new Uint8Array(this.#memory, this.#next(length), length);
  }

  /** The next numbers, filled with these. */
  of(numbers: Uint32Array): Uint32Array {
    if (numbers.length === 0) return NONE;
    const column = this.words(numbers.length);
    column.set(numbers);
    return column;
  }

  #next(bytes: number): number {
    this.#at += bytes;
    return this.#at - bytes;
  }
}

const NONE = new Uint32Array(0);
