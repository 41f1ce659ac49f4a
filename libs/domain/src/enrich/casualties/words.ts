import { WordTable } from '../word-table.js';
import type { PeopleNoun } from './lexicon.js';
import { CALLS, KINDS } from './marks.js';

/** What is known of a word by itself. */
export interface Word {
  /** Lower case, with straight quotes. */
  low: string;
  calls: number;
  kinds: number;
  /** The noun for people that it is, once somebody has asked, written small and written with a capital. */
  noun: PeopleNoun | null | undefined;
  capNoun: PeopleNoun | null | undefined;
}

const MARKS: Record<string, string> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '−': '–' }; // prettier-ignore

/** The engine's one copy of a string, as a key is one: comparing it with a literal compares two addresses. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0]!;

function wordOf(raw: string): Word {
  const plain = Object.hasOwn(MARKS, raw) ? MARKS[raw]! : raw.toLowerCase();
  const low = interned(plain.includes('’') ? plain.replaceAll('’', "'") : plain);
  return { low, calls: CALLS.of(low), kinds: KINDS.of(low), noun: undefined, capNoun: undefined };
}

const TABLE = new WordTable(wordOf);

/** The word, number or mark at `[from, to)` of a text. */
export const wordAt = (text: string, from: number, to: number): Word => TABLE.at(text, from, to);
