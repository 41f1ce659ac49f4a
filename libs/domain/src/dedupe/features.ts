import type { Columns } from './columns.js';
import { ROLES } from './figure-words.js';
import { NUMBER, type Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** The weighted words and names of a post, in the order of their hashes; the columns belong together. */
export interface Features {
  hashes: Uint32Array;
  weights: Float32Array;
  /** Of names, how rare they are; 0 for other words. */
  names: Float32Array;
  /** `IN_LEAD` and `IS_PLACE`. */
  flags: Uint8Array;
  /** How the names are written, a line for each in the order of the columns. */
  texts: string;
  /** Length of the vector of weights. */
  norm: number;
}

/** The opening has it: headline or first sentence, which say what a text is about. */
export const IN_LEAD = 1;
/** Something is told to be in, at or near it: where the event was, rather than who took part. */
export const IS_PLACE = 2;

const LEAD_BONUS = 2;
const LEAD_WORDS = 40;
const MOST_FEATURES = 160;
/** A power of two above the words of a post. */
const MOST_ENTRIES = 2 ** 20;

/**
 * The words of one post, each stem once, in columns that are used again for the next: what is allocated for every word of
 * every post costs most.
 */
class Entries {
  size = 0;
  hashes = new Uint32Array(0);
  rarities = new Float64Array(0);
  counts = new Uint32Array(0);
  flags = new Uint8Array(0);
  weights = new Float64Array(0);
  /** Where the word first stands as a name: a place in the head, or behind the head in the body; -1 for none. */
  names = new Int32Array(0);
  /** An open table by the hash, counted from 1. */
  #slots = new Uint32Array(0);
  #mask = 0;

  /** For a post of at most so many words. */
  begin(words: number): void {
    this.size = 0;
    const slots = 2 ** (33 - Math.clz32(words));
    if (slots > this.#slots.length) this.#allocate(slots / 2);
    this.#mask = slots - 1;
    this.#slots.fill(0, 0, slots);
  }

  of(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const nth = this.#slots[slot]! - 1;
      if (nth >= 0) {
        if (this.hashes[nth] === hash) return nth;
        continue;
      }
      this.#slots[slot] = this.size + 1;
      this.hashes[this.size] = hash;
      this.rarities[this.size] = 0;
      this.counts[this.size] = 0;
      this.flags[this.size] = 0;
      this.names[this.size] = -1;
      this.size += 1;
      return this.size - 1;
    }
  }

  #allocate(words: number): void {
    this.hashes = new Uint32Array(words);
    this.rarities = new Float64Array(words);
    this.counts = new Uint32Array(words);
    this.flags = new Uint8Array(words);
    this.weights = new Float64Array(words);
    this.names = new Int32Array(words);
    this.#slots = new Uint32Array(words * 2);
  }
}

const ENTRIES = new Entries();
let TELLING = new Uint32Array(2048);

/** What a post has, until the next one is read. */
export interface Read {
  head: Tokens;
  body: Tokens;
  /** The entries that become lines of the columns, in their order. */
  lines: Uint32Array;
  /** The hashes of its telling words (those that are not common) in the order of its body. */
  telling: Uint32Array;
}

/** Reads the words of a post. */
export function featuresOf(head: Tokens, body: Tokens): Read {
  const names = namesOf(head, body);
  ENTRIES.begin(head.length + body.length);
  if (body.length > TELLING.length) TELLING = new Uint32Array(body.length);
  for (let i = 0; i < head.length; i += 1) add(names, head, i, IN_LEAD, i);
  let telling = 0;
  for (let i = 0; i < body.length; i += 1) {
    if (add(names, body, i, i < LEAD_WORDS ? IN_LEAD : 0, head.length + i))
      TELLING[telling++] = vocabulary.stemHash[body.words[i]!]!;
  }
  return { head, body, lines: linesOf(), telling: TELLING.subarray(0, telling) };
}

/** False for a word that says nothing. */
function add(names: Names, tokens: Tokens, i: number, lead: number, place: number): boolean {
  const word = tokens.words[i]!;
  if (word === NUMBER) return false;
  const isName = names.has(word);
  const rarity = isName ? vocabulary.nameRarity[word]! : vocabulary.rarity[word]!;
  if (rarity === 0) return false;
  // One hash for a name and the word: at the start of a sentence nobody can tell which it is.
  const entry = ENTRIES.of(vocabulary.stemHash[word]!);
  ENTRIES.counts[entry]! += 1;
  ENTRIES.flags[entry]! |= lead;
  if (rarity > ENTRIES.rarities[entry]!) ENTRIES.rarities[entry] = rarity;
  if (isName) {
    if (ENTRIES.names[entry] === -1) ENTRIES.names[entry] = place;
    if (located(tokens, i)) ENTRIES.flags[entry]! |= IS_PLACE;
  }
  return true;
}

/** "in Zara", "near the Lamone", "in Mexico City": a capital behind a word of place, and the capitals that go on. */
function located(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens.isCapital(at) && !tokens.isInitial(at + 1) && at > i - 3) at -= 1;
  if (at >= 0 && roleOf(tokens, at)?.says === 'the') at -= 1;
  return at >= 0 && roleOf(tokens, at)?.locates === true && !tokens.isInitial(at + 1);
}

function roleOf({ words }: Tokens, i: number) {
  const word = words[i]!;
  return word === NUMBER ? undefined : ROLES[vocabulary.role[word]!];
}

/** Sorted as plain numbers, which is several times faster than by a function. */
let KEYS = new Float64Array(2048);
let LINES = new Uint32Array(2048);

/** The entries with the most weight, in the order of their hashes. */
function linesOf(): Uint32Array {
  const { size, hashes, rarities, counts, flags, weights } = ENTRIES;
  if (size > KEYS.length) [KEYS, LINES] = [new Float64Array(size), new Uint32Array(size)];
  const lines = LINES.subarray(0, size);
  for (let i = 0; i < size; i += 1) {
    lines[i] = i;
    weights[i] = rarities[i]! * (1 + Math.log(counts[i]!)) * (flags[i]! & IN_LEAD ? LEAD_BONUS : 1);
  }
  if (size <= MOST_FEATURES) return byHash(lines);
  lines.sort((a, b) => weights[b]! - weights[a]! || hashes[a]! - hashes[b]!);
  return byHash(lines.subarray(0, MOST_FEATURES));
}

function byHash(lines: Uint32Array): Uint32Array {
  const keys = KEYS.subarray(0, lines.length);
  for (let i = 0; i < lines.length; i += 1) keys[i] = ENTRIES.hashes[lines[i]!]! * MOST_ENTRIES + lines[i]!;
  keys.sort();
  for (let i = 0; i < lines.length; i += 1) lines[i] = keys[i]! % MOST_ENTRIES;
  return lines;
}

/** Bytes of memory that a line takes. */
export const BYTES_OF_FEATURE = 13;

/** The lines as columns. */
export function featuresIn(columns: Columns, { head, body, lines }: Read): Features {
  const hashes = columns.words(lines.length);
  const weights = columns.reals(lines.length);
  const names = columns.reals(lines.length);
  const flags = columns.flags(lines.length);
  const texts: string[] = [];
  let squares = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const entry = lines[i]!;
    const weight = ENTRIES.weights[entry]!;
    const name = ENTRIES.names[entry]!;
    hashes[i] = ENTRIES.hashes[entry]!;
    weights[i] = weight;
    flags[i] = ENTRIES.flags[entry]!;
    squares += weight * weight;
    if (name === -1) continue;
    names[i] = ENTRIES.rarities[entry]!;
    texts.push(bare(name < head.length ? head.textOf(name) : body.textOf(name - head.length)));
  }
  return { hashes, weights, names, flags, texts: texts.join('\n'), norm: Math.sqrt(squares) };
}

/** A name without a possessive ending. */
function bare(name: string): string {
  return name.endsWith("'s") || name.endsWith('’s') ? name.slice(0, -2) : name;
}

/** Which words are names: the turn in which each was last taken for one. */
let TURNS = new Uint32Array(0);
let turn = 0;

/** The names of a post, until the next one is asked about. */
export class Names {
  readonly #turn = (turn += 1);

  constructor() {
    if (TURNS.length >= vocabulary.size) return;
    // In a new column every earlier turn is over.
    TURNS = new Uint32Array(2 ** (32 - Math.clz32(vocabulary.size)));
  }

  has(word: number): boolean {
    return word !== NUMBER && TURNS[word] === this.#turn;
  }

  add(word: number): void {
    TURNS[word] = this.#turn;
  }

  remove(word: number): void {
    TURNS[word] = 0;
  }
}

/**
 * Which words of a post are names: written with a capital where nothing else asks for one. A headline in title case
 * and the first word of a sentence count only where the text has the word as a name elsewhere.
 */
export function namesOf(head: Tokens, body: Tokens): Names {
  const names = new Names();
  const ofHead = !titleCase(head);
  if (ofHead) gather(head, names);
  gather(body, names);
  if (ofHead) takeBack(head, names);
  takeBack(body, names);
  return names;
}

function gather(tokens: Tokens, names: Names): void {
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.isCapital(i) && (!tokens.isInitial(i) || startsName(tokens, i))) names.add(tokens.words[i]!);
  }
}

/** What also stands in lower case is no name. */
function takeBack(tokens: Tokens, names: Names): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens.words[i]!;
    if (!tokens.isCapital(i) && names.has(word) && !vocabulary.listedName(word)) names.remove(word);
  }
}

/** At the start of a sentence: an unusual word that another capital follows, or one all in capitals. */
function startsName(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  if (length > 1 && isAllCapitals(tokens, i)) return true;
  const word = tokens.words[i]!;
  if (vocabulary.listedWord(word) || i + 1 === tokens.length || tokens.isInitial(i + 1)) return false;
  return tokens.isCapital(i + 1) || vocabulary.listedName(word);
}

function isAllCapitals(tokens: Tokens, i: number): boolean {
  // The second letter nearly always says that it is not.
  const second = tokens.text.charCodeAt(tokens.starts[i]! + 1);
  if (second >= 97 && second <= 122) return false;
  const text = tokens.textOf(i);
  return text === text.toUpperCase();
}

function titleCase(head: Tokens): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < head.length; i += 1) {
    if (head.isNumber(i) || head.ends[i]! - head.starts[i]! <= 3 || head.normOf(i).length <= 3) continue;
    words += 1;
    if (head.isCapital(i)) capitals += 1;
  }
  return words > 2 && capitals > 0.6 * words;
}
