import type { Columns } from './columns.js';
import { Entries } from './entries.js';
import { ROLES } from './figure-words.js';
import { namesOf, type Names } from './names.js';
import { NUMBER, type Tokens } from './token-columns.js';
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
