import { BLANK, classAt, classOf, DIGIT, figureEnd, isApostrophe, LETTER } from './letters.js';
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

function wordEnd(text: string, i: number): number {
  let j = i;
  for (; j < text.length; j++) {
    const c = text.charCodeAt(j);
    const kind = classOf(c);
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind === BLANK) break;
    if (isApostrophe(c)) {
      if (classAt(text, j + 1) !== LETTER || possessive(text, j)) break;
    } else if (c === 45) {
      const next = classAt(text, j + 1);
      if (next !== LETTER && next !== DIGIT) break;
    } else if (c !== 46 || j - i >= 6 || !dotted(text, i, j)) break;
  }
  return j;
}

/** "'s" at the end of a word: a token of its own, so that "girl's" is still a girl. */
function possessive(text: string, j: number): boolean {
  if ((text.charCodeAt(j + 1) | 32) !== 115) return false;
  const after = classAt(text, j + 2);
  return after !== LETTER && after !== DIGIT;
}

/** Single letters with dots: "U.S.", "a.m.". */
function dotted(text: string, i: number, j: number): boolean {
  if ((j - i) % 2 !== 1) return false;
  for (let k = i; k < j; k += 2) if (classAt(text, k) !== LETTER) return false;
  for (let k = i + 1; k < j; k += 2) if (text.charCodeAt(k) !== 46) return false;
  return j - i > 1 || classAt(text, j + 1) === LETTER;
}

/** A figure, or a word that begins with one: "1st", "11-year-old". */
function figureOrWordEnd(text: string, i: number): number {
  const end = figureEnd(text, i);
  const isHyphen = text.charCodeAt(end) === 45;
  return classAt(text, isHyphen ? end + 1 : end) === LETTER ? wordEnd(text, isHyphen ? end + 1 : end) : end;
}

function markEnd(text: string, i: number, c: number, last: number): number {
  if (i === last && isApostrophe(c) && possessive(text, i)) return i + 2;
  return i + 1 < text.length && c >= 0xd800 && c < 0xdc00 ? i + 2 : i + 1;
}

/** Splits a field into tokens in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i);
    const kind = classOf(c);
    if (kind === BLANK) {
      i++;
      continue;
    }
    if (kind === LETTER) {
      // nine words of ten are letters up to a blank: read and hashed in one go
      let hash = c;
      let end = i + 1;
      let next = BLANK;
      for (; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        next = classOf(unit);
        if (next !== LETTER) break;
        hash = (Math.imul(hash, 31) + unit) | 0;
      }
      if (next === LETTER || next === BLANK) {
        tokens.push(new Token(i, end, hashedWordAt(text, i, end, hash), i === last));
        last = i = end;
        continue;
      }
    }
    const end =
      kind === LETTER
        ? wordEnd(text, i)
        : kind === DIGIT
          ? figureOrWordEnd(text, i)
          : markEnd(text, i, c, last);
    tokens.push(new Token(i, end, wordAt(text, i, end), i === last));
    last = i = end;
  }
  return tokens;
}
