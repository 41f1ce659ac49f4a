import { WordTable } from '../word-table.js';
import type { Known } from './known.js';
import { isUpper, kindOf, LETTER, MARK } from './letters.js';
import { foldKey } from './fold-key.js';

/** What a token looks like; `clitic` is the `'s` of "Ukraine's". */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'clitic' | 'mark';

/** What is known of a word by itself, wherever it stands. */
export interface Word {
  text: string;
  shape: Shape;
  key: string;
  /** What the gazetteer holds of it, once somebody has asked: tokens of the longest name that it begins, and what it means alone. */
  longest: number;
  alone: readonly Known[] | null | undefined;
  /** The country of a nationality; null for other words, undefined until somebody has asked. */
  country: string | null | undefined;
}

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (!isUpper(first)) {
    for (let i = 1; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return 'mixed';
    return 'lower';
  }
  let uppers = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kindOf(code) !== LETTER) continue;
    letters++;
    if (isUpper(code)) uppers++;
  }
  if (uppers === letters) return letters > 1 ? 'upper' : 'capital';
  return 'capital';
}

export const WORDS = new WordTable<Word>((text) => ({
  text,
  shape: shapeOf(text),
  key: kindOf(text.charCodeAt(0)) === MARK && text.length === 1 ? text : foldKey(text),
  longest: 0,
  alone: undefined,
  country: undefined,
}));
