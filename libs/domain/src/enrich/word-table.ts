/** Slots: a feed's words fit in a quarter of them. */
const SLOTS = 1 << 16;

/** Names and compounds end sooner; longer ones are read anew each time, so that no text fills the memory. */
const LONGEST = 40;

/** How many slots a word may lie behind its own. */
const REACH = 4;

/**
 * What is known of each word as written, made once and found by the letters in the text (`unitsOf`): no slice of the text
 * is cut and hashed for a word that was met before. Bounded: where the slots are taken the word met last stays.
 */
export class WordTable<Word> {
  private readonly words: (Word | undefined)[];
  /** The letters of the words, as many places for each; a length of 0 is a free slot. */
  private readonly letters: Uint16Array;
  private readonly lengths: Uint8Array;

  /** `slots` is a power of two. */
  constructor(
    private readonly make: (raw: string) => Word,
    private readonly slots = SLOTS,
  ) {
    this.words = new Array<Word | undefined>(slots).fill(undefined);
    this.letters = new Uint16Array(slots * LONGEST);
    this.lengths = new Uint8Array(slots);
  }

  /** The word that stands at `[from, to)` of a text, whose units these are. */
  at(text: string, units: Uint16Array, from: number, to: number): Word {
    let hash = 0;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + units[i]!) | 0;
    return this.hashed(text, units, from, to, hash);
  }

  /** The same for whoever has hashed its units already: `hash * 31 + unit` from 0 on, in 32 bits. */
  hashed(text: string, units: Uint16Array, from: number, to: number, hash: number): Word {
    const length = to - from;
    if (length > LONGEST) return this.make(text.slice(from, to));
    const home = (hash ^ (hash >>> 15)) & (this.slots - 1);
    for (let k = 0; k < REACH; k++) {
      const slot = (home + k) & (this.slots - 1);
      const held = this.lengths[slot]!;
      if (held === 0) return this.put(slot, text, units, from, to);
      if (held === length && this.isAt(slot, units, from, to)) return this.words[slot] as Word;
    }
    return this.put(home, text, units, from, to);
  }

  private isAt(slot: number, units: Uint16Array, from: number, to: number): boolean {
    const { letters } = this;
    for (let i = from, k = slot * LONGEST; i < to; i++, k++) if (letters[k] !== units[i]) return false;
    return true;
  }

  private put(slot: number, text: string, units: Uint16Array, from: number, to: number): Word {
    const word = this.make(owned(text.slice(from, to)));
    this.letters.set(units.subarray(from, to), slot * LONGEST);
    this.lengths[slot] = to - from;
    this.words[slot] = word;
    return word;
  }
}

/** A copy: a slice would keep the whole text of its post in memory. */
const owned = (slice: string): string => (' ' + slice).slice(1);
