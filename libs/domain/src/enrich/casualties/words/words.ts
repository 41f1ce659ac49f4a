import { WordTable } from '../../word-table.js';
import type { PeopleNoun } from './lexicon.js';
import { classOf, isUpper, LETTER } from './letters.js';
import { CALLS, FORMS, KINDS, TURNS } from './marks.js';
import { classesOf } from './word-class.js';

/** What is known of a word by itself. */
export interface Word {
  /** Lower case, with straight quotes. */
  low: string;
  /** Begins with a capital letter. */
  cap: boolean;
  kind: 'word' | 'number' | 'mark';
  /** The value of a plain figure; NaN for everything else ("1st", "12:30", "11-year-old"). */
  value: number;
  calls: number;
  kinds: number;
  forms: number;
  turns: number;
  classes: Int32Array;
  /** The noun for people that it is, once somebody has asked, written small and written with a capital. */
  noun: PeopleNoun | null | undefined;
  capNoun: PeopleNoun | null | undefined;
}

const MARKS: Record<string, string> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '−': '–' }; // prettier-ignore

/** The engine's one copy of a string, as a key is one: comparing it with a literal compares two addresses. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0]!;

function wordOf(raw: string): Word {
  const plain = Object.hasOwn(MARKS, raw) ? MARKS[raw]! : raw.toLowerCase();
  // The health agency, and no relative clause.
  const low = raw === 'WHO' ? 'w.h.o.' : interned(plain.includes('’') ? plain.replaceAll('’', "'") : plain);
  const kind = kindOf(raw);
  return {
    low,
    cap: isUpper(raw.charCodeAt(0)),
    kind,
    value: kind === 'number' ? figureValue(raw) : NaN,
    calls: CALLS.of(low),
    kinds: KINDS.of(low),
    forms: FORMS.of(low),
    turns: TURNS.of(low),
    classes: classesOf(low),
    noun: undefined,
    capNoun: undefined,
  };
}

function kindOf(raw: string): Word['kind'] {
  if (/^\d/.test(raw)) return FIGURE.test(raw) ? 'number' : 'word';
  return classOf(raw.charCodeAt(0)) === LETTER ? 'word' : 'mark';
}
const FIGURE = /^\d+(?:[.,:]\d+)*$/;

function figureValue(text: string): number {
  if (text.includes(':')) return NaN;
  const plain = text.replaceAll(',', '');
  return plain.split('.').length > 2 ? NaN : Number(plain);
}

const TABLE = new WordTable(wordOf);

/** The word, number or mark at `[from, to)` of a text, whose units these are. */
export const wordAt = (text: string, units: Uint16Array, from: number, to: number): Word =>
  TABLE.at(text, units, from, to);

/** The same where the word is hashed (`WordTable.hashed`). */
export const hashedWordAt = (
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  hash: number,
): Word => TABLE.hashed(text, units, from, to, hash);
