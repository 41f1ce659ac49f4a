import { NAME_WEIGHT } from './common-names.js';
import { WORD_WEIGHT } from './common-words.js';
import { hash32 } from './sketch.js';
import { stem } from './stem.js';

/** What is known of a word by itself: reading it off anew for every occurrence would be half the cost of a post. */
export interface Word {
  /** In lower case. */
  norm: string;
  stem: string;
  /** Of the word as written in lower case, and of its stem. */
  hash: number;
  stemHash: number;
  /** How rare it is as a word and as a name; 0 says nothing. */
  rarity: number;
  nameRarity: number;
  /** In the table of names, and in that of words. */
  listedName: boolean;
  listedWord: boolean;
}

const RARE_NAME = 2;
const RARE_WORD = 1;
/** More words than a language has in daily use; then the memory starts again, which changes nothing but the time. */
const KEPT = 30_000;

const known = new Map<string, Word>();

/** Looks a word up, in lower case. */
export function wordOf(norm: string): Word {
  const word = known.get(norm);
  if (word) return word;
  if (known.size >= KEPT) known.clear();
  const made = makeWord(norm);
  known.set(norm, made);
  return made;
}

/** Words by their letters, so that a word of a text is found without a string of its own. */
const SLOTS = 1 << 17;
const slots: (Word | null)[] = new Array<Word | null>(SLOTS).fill(null);
let taken = 0;

/** The start of a hash of letters, and the hash with one more: of the code unit in lower case. */
export const NO_LETTERS = 0x811c9dc5 | 0;
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Looks up the word that stands at a place of a text in the 26 letters, of either case, by the hash of its letters. */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const word = slots[slot];
    if (!word) break;
    if (isWritten(word.norm, text, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = makeWord(text.slice(start, end).toLowerCase());
  if (taken >= KEPT) {
    slots.fill(null);
    taken = 0;
  }
  slots[slot] = word;
  taken += 1;
  return word;
}

function isWritten(norm: string, text: string, start: number, end: number): boolean {
  if (norm.length !== end - start) return false;
  for (let i = 0; i < norm.length; i += 1)
    if (norm.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false;
  return true;
}

function makeWord(norm: string): Word {
  const stemmed = stem(norm);
  const asWord = WORD_WEIGHT.get(stemmed);
  const asName = NAME_WEIGHT.get(norm);
  return {
    norm,
    stem: stemmed,
    hash: hash32(norm),
    stemHash: hash32(stemmed),
    rarity: asWord ?? (stemmed.length > 3 ? RARE_WORD : RARE_WORD / 2),
    nameRarity: asName ?? asWord ?? (norm.length > 1 ? RARE_NAME : 0),
    listedName: asName !== undefined,
    listedWord: asWord !== undefined,
  };
}
