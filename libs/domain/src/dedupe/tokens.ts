import { wordOf, type Word } from './vocabulary.js';

/** A word or number of a text. */
export interface Token {
  text: string;
  /** In lower case, without a possessive ending. */
  norm: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** First of its sentence, where a capital says nothing. */
  initial: boolean;
  digits: boolean;
  /** What is known of it, looked up once; null of a number. */
  word: Word | null;
  start: number;
  end: number;
}

const enum Kind {
  other,
  lower,
  upper,
  digit,
}

/** Splits a text by hand-written scan: several times faster than Unicode classes in a regular expression. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let initial = true;
  for (let i = 0; i < text.length;) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === Kind.other) {
      if (endsSentence(text, i)) initial = true;
      i += 1;
      continue;
    }
    const end = kind === Kind.digit ? endOfNumber(text, i) : endOfWord(text, i);
    const raw = text.slice(i, end);
    const norm = kind === Kind.digit ? raw : normal(raw);
    tokens.push({
      text: raw,
      norm,
      capital: kind === Kind.upper,
      initial,
      digits: kind === Kind.digit,
      word: kind === Kind.digit ? null : wordOf(norm),
      start: i,
      end,
    });
    initial = false;
    i = end;
  }
  return tokens;
}

function normal(raw: string): string {
  const lower = raw.toLowerCase();
  const cut = lower.length > 2 && lower.endsWith('s') && isApostrophe(lower.charCodeAt(lower.length - 2));
  const bare = cut ? lower.slice(0, -2) : lower;
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}

function endOfWord(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (kindOf(code) !== Kind.other) continue;
    const next = kindOf(text.charCodeAt(i + 1));
    if (isApostrophe(code) && (next === Kind.lower || next === Kind.upper)) continue;
    // U.S. and U.N.: single capitals with stops are one word.
    if (
      code === 46 &&
      (i - from) % 2 === 1 &&
      kindOf(text.charCodeAt(i - 1)) === Kind.upper &&
      next === Kind.upper
    )
      continue;
    break;
  }
  return i;
}

function endOfNumber(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (kindOf(code) === Kind.digit) continue;
    if ((code === 44 || code === 46 || code === 58) && kindOf(text.charCodeAt(i + 1)) === Kind.digit)
      continue;
    break;
  }
  return i;
}

function endsSentence(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 10 || code === 33 || code === 63 || code === 0x201c || code === 34) return true;
  // A stop after a single letter ("J. Smith") or "Mr." ends nothing.
  if (code !== 46) return false;
  const before = text.slice(Math.max(0, i - 4), i);
  return !/(?:^|[\s.])(?:[A-Z]|Mr|Ms|Mrs|Dr|St|Gen|Col|Lt|Sgt|Rep|Sen|Gov)$/.test(before);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return Kind.lower;
  if (code >= 65 && code <= 90) return Kind.upper;
  if (code >= 48 && code <= 57) return Kind.digit;
  if (code < 0xc0 || Number.isNaN(code) || code === 0xd7 || code === 0xf7) return Kind.other;
  if (code >= 0x2000 && code <= 0x2bff) return Kind.other;
  if (code < 0xdf || (code >= 0x400 && code <= 0x42f)) return Kind.upper;
  return Kind.lower;
}
