import type { Mention } from '../../entity.js';
import { casingOf, type Casing } from './casing.js';
import type { Known } from './known.js';
import * as lexicon from './lexicon/words.js';
import { tokenise, type Token } from './tokens.js';

/** A stretch of tokens that may be a name, with what is known about it. */
export interface Span {
  field: Mention['in'];
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  key: string;
  /** What the gazetteer holds under exactly this name. */
  known: readonly Known[];
  /** A title or role stands right before it: "Governor X". */
  titled: boolean;
  /** It stands where a sentence starts or in a line of capitals, so its capital tells nothing. */
  weak: boolean;
  /** The whole line is in capitals, so that an acronym looks like any word. */
  caps: boolean;
  /** The span before, where only a comma or `and` stands between. */
  beside: Span | null;
}

export interface Field {
  name: Mention['in'];
  text: string;
  tokens: Token[];
  casing: Casing[];
}

/** A field of a post, cut into words. */
export function fieldOf(name: Mention['in'], text: string): Field {
  const tokens = tokenise(text);
  return { name, text, tokens, casing: casingOf(tokens, text) };
}

/** A word with a capital where names have one. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper' || isCamel(token));
/** "iPhone" is none, "McDonald", "deCODE" are: a name that starts small has a capital within its first three letters. */
const isCamel = (token: Token): boolean =>
  token.shape === 'mixed' && /^[a-z]{1,3}[A-Z]/.test(token.text) && token.text.length > 4;

/** A title without its full stop: `gov`. */
export const titleKey = (token: Token): string => token.key.replace('.', '');
/** True for a word that stands before a name and is no part of it. */
export const isTitle = (token: Token): boolean => lexicon.TITLES.has(titleKey(token));
