import { type Word, wordAt } from './words.js';

/** A word, number or mark of a field. `start` and `end` are UTF-16 units of the field. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, with straight quotes. */
  low: string;
  /** Begins with a capital letter. */
  cap: boolean;
  kind: 'word' | 'number' | 'mark';
  /** The value of a plain figure; NaN for everything else ("1st", "12:30", "11-year-old"). */
  value: number;
  /** Written without a space before it. */
  glued: boolean;
  word: Word;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xaa && c < 0x2000 && c !== 0xd7 && c !== 0xf7 && c !== 0xab && c !== 0xbb) ||
  (c >= 0x3040 && c < 0xd800) ||
  (c >= 0xf900 && c < 0xfff0);

const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Where the figure that begins at `i` ends: "1,200", "1.5", "3:40". */
function figureEnd(text: string, i: number): number {
  let j = i;
  while (j < text.length) {
    const c = text.charCodeAt(j);
    if (isDigit(c)) j++;
    else if (
      (c === 44 || c === 46 || c === 58) &&
      isDigit(text.charCodeAt(j + 1)) &&
      isDigit(text.charCodeAt(j - 1))
    )
      j++;
    else break;
  }
  return j;
}

function wordEnd(text: string, i: number): number {
  let j = i;
  while (j < text.length) {
    const c = text.charCodeAt(j);
    if (isLetter(c) || isDigit(c)) j++;
    else if (isApostrophe(c) && isLetter(text.charCodeAt(j + 1)) && !possessive(text, j)) j++;
    else if (c === 45 && (isLetter(text.charCodeAt(j + 1)) || isDigit(text.charCodeAt(j + 1)))) j++;
    else if (c === 46 && j - i < 6 && dotted(text, i, j)) j++;
    else break;
  }
  return j;
}

/** "'s" at the end of a word: a token of its own, so that "girl's" is still a girl. */
function possessive(text: string, j: number): boolean {
  const s = text.charCodeAt(j + 1) | 32;
  return s === 115 && !isLetter(text.charCodeAt(j + 2)) && !isDigit(text.charCodeAt(j + 2));
}

/** Single letters with dots: "U.S.", "a.m.". */
function dotted(text: string, i: number, j: number): boolean {
  if ((j - i) % 2 !== 1) return false;
  for (let k = i; k < j; k += 2) if (!isLetter(text.charCodeAt(k))) return false;
  for (let k = i + 1; k < j; k += 2) if (text.charCodeAt(k) !== 46) return false;
  return j - i > 1 || isLetter(text.charCodeAt(j + 1));
}

function figureValue(text: string): number {
  if (text.includes(':')) return NaN;
  const plain = text.replaceAll(',', '');
  return plain.split('.').length > 2 ? NaN : Number(plain);
}

/** Splits a field into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200f) || c === 0x202f || c === 0xfeff) {
      i++;
      continue;
    }
    let end: number;
    let kind: Token['kind'];
    let value = NaN;
    if (isDigit(c)) {
      end = figureEnd(text, i);
      const after = text.charCodeAt(end);
      const joined = isLetter(after) || (after === 45 && isLetter(text.charCodeAt(end + 1)));
      if (joined) {
        end = wordEnd(text, end + (after === 45 ? 1 : 0));
        kind = 'word';
      } else {
        kind = 'number';
        value = figureValue(text.slice(i, end));
      }
    } else if (isLetter(c)) {
      end = wordEnd(text, i);
      kind = 'word';
    } else if (isApostrophe(c) && i === last && possessive(text, i)) {
      end = i + 2;
      kind = 'mark';
    } else {
      end = i + (c >= 0xd800 && c < 0xdc00 ? 2 : 1);
      kind = 'mark';
    }
    if (end > text.length) end = text.length;
    const word = wordAt(text, i, end);
    tokens.push({ start: i, end, low: word.low, cap: isUpper(c), kind, value, glued: i === last, word });
    last = i = end;
  }
  return tokens;
}
