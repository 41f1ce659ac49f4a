/** Of 32 classes each. */
const BANKS = 24;

const NONE = new Int32Array(BANKS);
const vocabulary = new Map<string, Int32Array>();
let made = 0;

/** The classes that a word is of, a bit each. Most words are of none and share one array. */
export const classesOf = (low: string): Int32Array => vocabulary.get(low) ?? NONE;

interface Known {
  word: { classes: Int32Array };
}

/** Those of the words of some tokens. */
export function classesOfAll(tokens: readonly Known[], from: number, to: number): Int32Array {
  const all = new Int32Array(BANKS);
  for (let i = from; i < to; i++) {
    const { classes } = tokens[i]!.word;
    if (classes !== NONE) for (let bank = 0; bank < BANKS; bank++) all[bank]! |= classes[bank]!;
  }
  return all;
}

/**
 * Words that rules ask for, known by a bit of every word: to ask a token costs a quarter of a look into a set, and a sentence
 * that has none of them is known at once. To be made while modules load: words keep their bits.
 */
export class WordClass extends Set<string> {
  private readonly bank: number;
  private readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    if (made === BANKS * 32) throw new Error('more classes of words than there are bits: add a bank');
    this.bank = made >> 5;
    this.bit = 1 << (made & 31);
    made++;
    for (const word of this) {
      const classes = vocabulary.get(word) ?? new Int32Array(BANKS);
      classes[this.bank]! |= this.bit;
      vocabulary.set(word, classes);
    }
  }

  /** Whether a token is one of these words; no token is none. */
  is(token: Known | null | undefined): boolean {
    return !!token && (token.word.classes[this.bank]! & this.bit) !== 0;
  }

  /** Whether the word of a chunk, its `low`, is one of them. */
  of(chunk: { classes: Int32Array } | null | undefined): boolean {
    return !!chunk && (chunk.classes[this.bank]! & this.bit) !== 0;
  }

  /** Whether any word of a sentence is. */
  in(span: { classes: Int32Array }): boolean {
    return (span.classes[this.bank]! & this.bit) !== 0;
  }
}

/** The words of a list: `words('shot shoot shoots')`. */
export const words = (list: string): WordClass => new WordClass(list.split(/\s+/).filter(Boolean));
