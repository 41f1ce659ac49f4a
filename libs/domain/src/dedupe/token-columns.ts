import { hash32 } from './hash.js';
import { vocabulary } from './vocabulary.js';
import { isApostrophe } from './letters.js';

/** Starts with a capital letter. */
export const CAPITAL = 1;
/** First of its sentence, where a capital says nothing. */
export const INITIAL = 2;
/** Instead of a word. */
export const NUMBER = -1;

/** The words and numbers of a text, in columns that are used again for the next. */
export class Tokens {
  text = '';
  length = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** As the vocabulary counts them; `NUMBER` for one in digits. */
  words = new Int32Array(64);
  marks = new Uint8Array(64);

  isNumber(i: number): boolean {
    return this.words[i] === NUMBER;
  }

  isCapital(i: number): boolean {
    return (this.marks[i]! & CAPITAL) !== 0;
  }

  isInitial(i: number): boolean {
    return (this.marks[i]! & INITIAL) !== 0;
  }

  /** As it is written. */
  textOf(i: number): string {
    return this.text.slice(this.starts[i], this.ends[i]);
  }

  /** A word in lower case, without a possessive ending. */
  normOf(i: number): string {
    return this.isNumber(i) ? this.textOf(i) : normal(this.textOf(i));
  }

  hashOf(i: number): number {
    const word = this.words[i]!;
    return word === NUMBER ? hash32(this.textOf(i)) : vocabulary.hash[word]!;
  }

  add(start: number, end: number, word: number, marks: number): void {
    if (this.length === this.words.length) this.#grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.words[this.length] = word;
    this.marks[this.length] = marks;
    this.length += 1;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.words = doubled(this.words);
    const marks = new Uint8Array(this.marks.length * 2);
    marks.set(this.marks);
    this.marks = marks;
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** A word in lower case, without a possessive ending and without stops. */
export function normal(raw: string): string {
  const lower = raw.toLowerCase();
  const cut = lower.length > 2 && lower.endsWith('s') && isApostrophe(lower.charCodeAt(lower.length - 2));
  const bare = cut ? lower.slice(0, -2) : lower;
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}
