import { unitsOf } from '../../units.js';
import { BLANK, classOf, DIGIT, figureEnd, isApostrophe, LETTER } from './letters.js';
import { hashedWordAt, type Word, wordAt } from './words.js';

/** A word, number or mark of a field. `start` and `end` are UTF-16 units of the field. */
export class Token {
  /** Lower case, with straight quotes. */
  readonly low: string;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: Word,
    /** Written without a space before it. */
    readonly glued: boolean,
  ) {
    this.low = word.low;
  }

  get cap(): boolean {
    return this.word.cap;
  }

  get kind(): Word['kind'] {
    return this.word.kind;
  }

  get value(): number {
    return this.word.value;
  }
}

function wordEnd(units: Uint16Array, i: number): number {
  let j = i;
  for (; ; j++) {
    const c = units[j]!;
    const kind = classOf(c);
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === BLANK) break;
    if (isApostrophe(c)) {
      if (classOf(units[j + 1]!) !== LETTER || possessive(units, j)) break;
    } else if (c === 45) {
      const next = classOf(units[j + 1]!);
      if (next !== LETTER && next !== DIGIT) break;
    } else if (c !== 46 || j - i >= 6 || !dotted(units, i, j)) break;
  }
  return j;
}

/** Units behind a letter that its word may go on with. */
const goesOn = (c: number): boolean => c === 45 || c === 46 || isApostrophe(c) || classOf(c) === DIGIT;

/** "'s" at the end of a word: a token of its own, so that "girl's" is still a girl. */
function possessive(units: Uint16Array, j: number): boolean {
  if ((units[j + 1]! | 32) !== 115) return false;
  const after = classOf(units[j + 2]!);
  return after !== LETTER && after !== DIGIT;
}

/** Single letters with dots: "U.S.", "a.m.". */
function dotted(units: Uint16Array, i: number, j: number): boolean {
  if ((j - i) % 2 !== 1) return false;
  for (let k = i; k < j; k += 2) if (classOf(units[k]!) !== LETTER) return false;
  for (let k = i + 1; k < j; k += 2) if (units[k] !== 46) return false;
  return j - i > 1 || classOf(units[j + 1]!) === LETTER;
}

/** A figure, or a word that begins with one: "1st", "11-year-old". */
function figureOrWordEnd(units: Uint16Array, i: number): number {
  const end = figureEnd(units, i);
  const isHyphen = units[end] === 45;
  return classOf(units[isHyphen ? end + 1 : end]!) === LETTER
    ? wordEnd(units, isHyphen ? end + 1 : end)
    : end;
}

function markEnd(units: Uint16Array, length: number, i: number, last: number): number {
  const c = units[i]!;
  if (i === last && isApostrophe(c) && possessive(units, i)) return i + 2;
  return i + 1 < length && c >= 0xd800 && c < 0xdc00 ? i + 2 : i + 1;
}

/** Splits a field into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const { length } = text;
  const units = unitsOf(text);
  const tokens: Token[] = [];
  let last = -1;
  for (let i = 0; i < length;) {
    const c = units[i]!;
    const kind = classOf(c);
    if (kind === BLANK) {
      i++;
      continue;
    }
    if (kind === LETTER) {
      // nine words of ten are letters alone: read and hashed in one go
      let hash = c;
      let end = i + 1;
      let unit = units[end]!;
      for (; classOf(unit) === LETTER; unit = units[++end]!) hash = (Math.imul(hash, 31) + unit) | 0;
      if (!goesOn(unit)) {
        tokens.push(new Token(i, end, hashedWordAt(text, units, i, end, hash), i === last));
        last = i = end;
        continue;
      }
    }
    const end =
      kind === LETTER
        ? wordEnd(units, i)
        : kind === DIGIT
          ? figureOrWordEnd(units, i)
          : markEnd(units, length, i, last);
    tokens.push(new Token(i, end, wordAt(text, units, i, end), i === last));
    last = i = end;
  }
  return tokens;
}
