import { NAME_WEIGHT } from './common-names.js';
import { WORD_WEIGHT } from './common-words.js';
import { roleOf } from './figure-words.js';
import { hash32, mix } from './hash.js';
import { stem } from './stem.js';

const RARE_NAME = 2;
const RARE_WORD = 1;
/** More words than a language has in daily use; then the memory starts again, which changes nothing but the time. */
const KEPT = 100_000;

/** The start of a hash of letters, and the hash with one more: FNV-1a, as `hash32` before its last mix. */
export const NO_LETTERS = 0x811c9dc5 | 0;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** In the table of names, and in that of words. */
const LISTED_NAME = 1;
const LISTED_WORD = 2;

/**
 * What is known of words by themselves: reading it off anew for every occurrence would be half the cost of a post. A word
 * is a number, and what is known of it stands in columns: a hundred thousand objects would cost six times the memory, and
 * each look several misses of the cache.
 */
class Vocabulary {
  size = 0;
  /** Of the word in lower case, and of its stem. */
  hash = new Uint32Array(1024);
  stemHash = new Uint32Array(1024);
  /** How rare it is as a word and as a name; 0 says nothing. */
  rarity = new Float64Array(1024);
  nameRarity = new Float64Array(1024);
  /** What it does beside numbers and names: its place in `ROLES`. */
  role = new Uint8Array(1024);
  #listed = new Uint8Array(1024);
  /** The hashes of their letters, and the letters one behind the other; where each begins, and where the last ends. */
  #raw = new Int32Array(1024);
  #starts = new Uint32Array(1025);
  #letters = new Uint16Array(8192);
  /** An open table of words by the hash of their letters, counted from 1. */
  #slots = new Uint32Array(4096);

  /** Before a post: words are the same numbers until the next call. */
  begin(): void {
    if (this.size < KEPT) return;
    this.size = 0;
    this.#slots.fill(0);
  }

  listedName(word: number): boolean {
    return (this.#listed[word]! & LISTED_NAME) !== 0;
  }

  listedWord(word: number): boolean {
    return (this.#listed[word]! & LISTED_WORD) !== 0;
  }

  /** The word that stands at a place of a text in the 26 letters, of either case, by the hash of its letters in lower case. */
  at(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]! - 1;
      if (word < 0) return this.#add(text.slice(start, end).toLowerCase(), hash);
      if (this.#raw[word] === hash && this.#isWritten(word, text, start, end)) return word;
    }
  }

  /** A word as it is in lower case. */
  of(norm: string): number {
    let hash = NO_LETTERS;
    for (let i = 0; i < norm.length; i += 1) hash = withLetter(hash, norm.charCodeAt(i));
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]! - 1;
      if (word < 0) return this.#add(norm, hash);
      if (this.#raw[word] === hash && this.#is(word, norm)) return word;
    }
  }

  #isWritten(word: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[word]!;
    if (this.#starts[word + 1]! - from !== end - start) return false;
    for (let i = start, at = from; i < end; i += 1, at += 1)
      if (this.#letters[at] !== (text.charCodeAt(i) | 32)) return false;
    return true;
  }

  #is(word: number, norm: string): boolean {
    const from = this.#starts[word]!;
    if (this.#starts[word + 1]! - from !== norm.length) return false;
    for (let i = 0; i < norm.length; i += 1) if (this.#letters[from + i] !== norm.charCodeAt(i)) return false;
    return true;
  }

  #add(norm: string, hash: number): number {
    const word = this.size;
    const from = this.#starts[word]!;
    this.#makeRoom(from + norm.length);
    for (let i = 0; i < norm.length; i += 1) this.#letters[from + i] = norm.charCodeAt(i);
    this.#starts[word + 1] = from + norm.length;
    this.#raw[word] = hash;
    this.#describe(word, norm, stem(norm));
    this.size += 1;
    this.#enter(word);
    return word;
  }

  #describe(word: number, norm: string, stemmed: string): void {
    const asWord = WORD_WEIGHT.get(stemmed);
    const asName = NAME_WEIGHT.get(norm);
    this.hash[word] = mix(this.#raw[word]!);
    this.stemHash[word] = hash32(stemmed);
    this.rarity[word] = asWord ?? (stemmed.length > 3 ? RARE_WORD : RARE_WORD / 2);
    this.nameRarity[word] = asName ?? asWord ?? (norm.length > 1 ? RARE_NAME : 0);
    this.role[word] = roleOf(norm, stemmed);
    this.#listed[word] = (asName === undefined ? 0 : LISTED_NAME) | (asWord === undefined ? 0 : LISTED_WORD);
  }

  #enter(word: number): void {
    const mask = this.#slots.length - 1;
    const hash = this.#raw[word]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word + 1;
  }

  #makeRoom(letters: number): void {
    if (letters > this.#letters.length) {
      const more = new Uint16Array(Math.max(letters, this.#letters.length * 2));
      more.set(this.#letters);
      this.#letters = more;
    }
    if (this.size < this.#raw.length) return;
    const size = this.#raw.length * 2;
    this.hash = moved(this.hash, new Uint32Array(size));
    this.stemHash = moved(this.stemHash, new Uint32Array(size));
    this.rarity = moved(this.rarity, new Float64Array(size));
    this.nameRarity = moved(this.nameRarity, new Float64Array(size));
    this.role = moved(this.role, new Uint8Array(size));
    this.#listed = moved(this.#listed, new Uint8Array(size));
    this.#raw = moved(this.#raw, new Int32Array(size));
    this.#starts = moved(this.#starts, new Uint32Array(size + 1));
    this.#slots = new Uint32Array(size * 4);
    for (let word = 0; word < this.size; word += 1) this.#enter(word);
  }
}

/** Of all texts. */
export const vocabulary = new Vocabulary();

function moved<Column extends { set(from: Column): void }>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
