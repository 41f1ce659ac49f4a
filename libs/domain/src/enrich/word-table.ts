/** Slots: a feed's words fit in a quarter of them. */
const SLOTS = 1 << 16;

/** Names and compounds end sooner; longer ones are read anew each time, so that no text fills the memory. */
const LONGEST = 40;

/** How many slots a word may lie behind its own. */
const REACH = 4;

/**
 * What is known of each word as written, made once and found by the letters in the text: no slice of the text is cut and
 * hashed for a word that was met before. Bounded: where the slots are taken the word met last stays.
 */
export class WordTable<Word> {
  private readonly raws: (string | undefined)[];
  private readonly words: (Word | undefined)[];

  /** `slots` is a power of two. */
  constructor(
    private readonly make: (raw: string) => Word,
    private readonly slots = SLOTS,
  ) {
    this.raws = new Array<string | undefined>(slots).fill(undefined);
    this.words = new Array<Word | undefined>(slots).fill(undefined);
  }

  /** The word that stands at `[from, to)`. */
  at(text: string, from: number, to: number): Word {
    let hash = 0;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return this.hashed(text, from, to, hash);
  }

  /** The same for whoever has hashed its units already: `hash * 31 + unit` from 0 on, in 32 bits. */
  hashed(text: string, from: number, to: number, hash: number): Word {
    if (to - from > LONGEST) return this.make(text.slice(from, to));
    const home = (hash ^ (hash >>> 15)) & (this.slots - 1);
    for (let k = 0; k < REACH; k++) {
      const slot = (home + k) & (this.slots - 1);
      const raw = this.raws[slot];
      if (raw === undefined) return this.put(slot, text.slice(from, to));
      if (isAt(raw, text, from, to)) return this.words[slot] as Word;
    }
    return this.put(home, text.slice(from, to));
  }

  private put(slot: number, slice: string): Word {
    const raw = owned(slice);
    const word = this.make(raw);
    this.raws[slot] = raw;
    this.words[slot] = word;
    return word;
  }
}

function isAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A copy: a slice would keep the whole text of its post in memory. */
const owned = (slice: string): string => (' ' + slice).slice(1);
