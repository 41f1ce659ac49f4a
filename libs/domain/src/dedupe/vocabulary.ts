import { NAME_WEIGHT } from './common-names.js';
import { WORD_WEIGHT } from './common-words.js';
import { hash32 } from './sketch.js';
import { stem } from './stem.js';

/** What is known of a word by itself: reading it off anew for every occurrence would be half the cost of a post. */
export interface Word {
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

function makeWord(norm: string): Word {
  const stemmed = stem(norm);
  const asWord = WORD_WEIGHT.get(stemmed);
  const asName = NAME_WEIGHT.get(norm);
  return {
    stem: stemmed,
    hash: hash32(norm),
    stemHash: hash32(stemmed),
    rarity: asWord ?? (stemmed.length > 3 ? RARE_WORD : RARE_WORD / 2),
    nameRarity: asName ?? asWord ?? (norm.length > 1 ? RARE_NAME : 0),
    listedName: asName !== undefined,
    listedWord: asWord !== undefined,
  };
}
