import type { Columns } from './columns.js';
import type { Token } from './tokens.js';

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
const LOCATING = new Set(['in', 'at', 'near', 'off', 'outside', 'around', 'through', 'across']);

/** What becomes a line of the columns. */
interface Entry {
  hash: number;
  rarity: number;
  count: number;
  flags: number;
  name: Token | null;
  weight: number;
}

/** A power of two above the words of a post. */
const MOST_ENTRIES = 2 ** 20;

/** The lines of a post's features in their order, and the hashes of its telling words (those that are not common) in the order of its body. */
export function featuresOf(
  head: readonly Token[],
  body: readonly Token[],
): { lines: Entry[]; telling: number[] } {
  const names = namesOf(head, body);
  const entries = new Entries(head.length + body.length);
  const telling: number[] = [];
  for (let i = 0; i < head.length; i += 1) add(entries, names, head, i, IN_LEAD);
  for (let i = 0; i < body.length; i += 1) {
    const hash = add(entries, names, body, i, i < LEAD_WORDS ? IN_LEAD : 0);
    if (hash !== null) telling.push(hash);
  }
  return { lines: linesOf(entries.all), telling };
}

/** Entries by their hash: a small open table, a third of the cost of a map of numbers. */
class Entries {
  readonly all: Entry[] = [];
  readonly #slots: Uint32Array;

  /** For at most so many words. */
  constructor(words: number) {
    const size = 2 ** (33 - Math.clz32(words));
    this.#slots = size > SLOTS.length ? new Uint32Array(size) : SLOTS.subarray(0, size).fill(0);
  }

  of(hash: number, rarity: number): Entry {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const nth = this.#slots[slot]!;
      if (nth === 0) {
        const entry = { hash, rarity, count: 0, flags: 0, name: null, weight: 0 };
        this.#slots[slot] = this.all.push(entry);
        return entry;
      }
      if (this.all[nth - 1]!.hash === hash) return this.all[nth - 1]!;
    }
  }
}

function add(
  entries: Entries,
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  i: number,
  lead: number,
): number | null {
  const token = tokens[i]!;
  const word = token.word;
  if (!word) return null;
  const isName = names.has(token.norm);
  const rarity = isName ? word.nameRarity : word.rarity;
  if (rarity === 0) return null;
  // One hash for a name and the word: at the start of a sentence nobody can tell which it is.
  const hash = word.stemHash;
  const entry = entries.of(hash, rarity);
  entry.count += 1;
  entry.flags |= lead;
  if (rarity > entry.rarity) entry.rarity = rarity;
  if (isName) {
    entry.name ??= token;
    if (located(tokens, i)) entry.flags |= IS_PLACE;
  }
  return hash;
}

/** "in Zara", "near the Lamone", "in Mexico City": a capital behind a word of place, and the capitals that go on. */
function located(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens[at]!.capital && !tokens[at + 1]!.initial && at > i - 3) at -= 1;
  if (tokens[at]?.norm === 'the') at -= 1;
  return at >= 0 && LOCATING.has(tokens[at]!.norm) && !tokens[at + 1]!.initial;
}

function linesOf(entries: Entry[]): Entry[] {
  for (const e of entries) {
    e.weight = e.rarity * (1 + Math.log(e.count)) * (e.flags & IN_LEAD ? LEAD_BONUS : 1);
  }
  return byHash(
    entries.length > MOST_FEATURES
      ? entries.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, MOST_FEATURES)
      : entries,
  );
}

/** Bytes of memory that a line takes. */
export const BYTES_OF_FEATURE = 13;

/** The lines as columns. */
export function featuresIn(columns: Columns, lines: readonly Entry[]): Features {
  const hashes = columns.words(lines.length);
  const weights = columns.reals(lines.length);
  const names = columns.reals(lines.length);
  const flags = columns.flags(lines.length);
  const texts: string[] = [];
  let squares = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const { hash, weight, rarity, flags: ofLine, name } = lines[i]!;
    hashes[i] = hash;
    weights[i] = weight;
    names[i] = name ? rarity : 0;
    flags[i] = ofLine;
    if (name) texts.push(name.text.replace(/['’]s$/, ''));
    squares += weight * weight;
  }
  return { hashes, weights, names, flags, texts: texts.join('\n'), norm: Math.sqrt(squares) };
}

/** Used again for every post: what is allocated outside the heap costs most. */
const KEYS = new Float64Array(2048);
const SLOTS = new Uint32Array(4096);

/** In the order of their hashes: sorted as plain numbers, which is several times faster than by a function. */
function byHash(entries: readonly Entry[]): Entry[] {
  const keys =
    entries.length > KEYS.length ? new Float64Array(entries.length) : KEYS.subarray(0, entries.length);
  for (let i = 0; i < keys.length; i += 1) keys[i] = entries[i]!.hash * MOST_ENTRIES + i;
  keys.sort();
  const sorted: Entry[] = [];
  for (const key of keys) sorted.push(entries[key % MOST_ENTRIES]!);
  return sorted;
}

/**
 * Which words of a post are names: written with a capital where nothing else asks for one. A headline in title case
 * and the first word of a sentence count only where the text has the word as a name elsewhere.
 */
export function namesOf(head: readonly Token[], body: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const read = titleCase(head) ? [body] : [head, body];
  for (const tokens of read) gather(tokens, names);
  for (const tokens of read) {
    for (const { capital, norm, word } of tokens)
      if (!capital && word && names.has(norm) && !word.listedName) names.delete(norm);
  }
  return names;
}

function gather(tokens: readonly Token[], names: Set<string>): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.capital && (!token.initial || startsName(token, tokens[i + 1]))) names.add(token.norm);
  }
}

/** At the start of a sentence: an unusual word that another capital follows, or one all in capitals. */
function startsName(token: Token, next: Token | undefined): boolean {
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return true;
  const word = token.word;
  if (!word || word.listedWord) return false;
  return next !== undefined && (next.capital || word.listedName) && !next.initial;
}

function titleCase(head: readonly Token[]): boolean {
  const words = head.filter((t) => !t.digits && t.norm.length > 3);
  return words.length > 2 && words.filter((t) => t.capital).length > 0.6 * words.length;
}
