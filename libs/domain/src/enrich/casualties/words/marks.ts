/**
 * Kinds of words, a bit each. A word carries the bits of all its kinds and a sentence those of all its words, so that a rule
 * whose words do not stand in a sentence costs one comparison there, and not a look at every word.
 */
export class Marks {
  private readonly bits = new Map<string, number>();
  private readonly tests: [isOf: (low: string) => boolean, bit: number][] = [];
  private next = 1;

  /** The bit of these words and of those that the test takes. To be called while modules load: words keep their bits. */
  add(words: Iterable<string>, isOf?: (low: string) => boolean): number {
    const bit = this.next;
    if (bit === 0) throw new Error('more kinds of words than a number has bits');
    this.next = (bit << 1) | 0;
    for (const word of words) this.bits.set(word, (this.bits.get(word) ?? 0) | bit);
    if (isOf) this.tests.push([isOf, bit]);
    return bit;
  }

  of(low: string): number {
    let bits = this.bits.get(low) ?? 0;
    for (const [isOf, bit] of this.tests) if (isOf(low)) bits |= bit;
    return bits;
  }
}

/** What makes a sentence worth the look of a rule. */
export const CALLS = new Marks();

/** What makes a chunk worth the look of a rule that hangs on its word. */
export const TURNS = new Marks();

/** What a word is, wherever it stands. */
export const KINDS = new Marks();

/** More of it: a number has no more bits. */
export const FORMS = new Marks();

/** Whether a token has such a form. */
export const isOf = ({ word }: { word: { forms: number } }, form: number): boolean =>
  (word.forms & form) !== 0;

/** Whether a token is of a kind of word. */
export const isA = ({ word }: { word: { kinds: number } }, kind: number): boolean =>
  (word.kinds & kind) !== 0;
