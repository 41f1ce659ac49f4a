import { isA, KINDS } from './marks.js';
import { isNumberWord } from '../numbers/number-words.js';
import type { Token } from './tokens.js';
import { classesOfAll, WordClass, words } from './word-class.js';

/** Tokens `from` (inclusive) to `to` (exclusive) of a field that make one sentence. */
export class Span {
  private all: Int32Array | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
    /** Which rules its words call. */
    readonly calls: number,
    /** All that its words are. */
    readonly kinds: number,
  ) {
    this.all = undefined;
  }

  /** The classes of its words, gathered when somebody asks: of two sentences in three nobody does. */
  get classes(): Int32Array {
    return (this.all ??= classesOfAll(this.tokens, this.from, this.to));
  }
}

const ABBREVIATIONS =
  words(`mr mrs ms dr prof gov lt gen col maj capt sgt cpl pvt cmdr adm brig sen rep rev hon st mt ft no nos vs jr sr inc ltd co corp dept
  jan feb mar apr jun jul aug sep sept oct nov dec approx est etc al fig op cf vol pp ave blvd rd supt insp det const pte hrs a.k.a
  plt pcpt pmaj pcol psgt pssg pltcol pbgen ssgt msgt tsgt cpt cmdt lcdr ltcol ltgen majgen bgen sp dsp asp insp dy engr
  incl excl govt natl intl ie eg i.e e.g`);
const BULLETS = words('• · ● ▪ - – — * ‣ ◦');
const CLOSERS = new WordClass(['"', "'", ')', ']']);

/** No sentence that a person writes is longer; a cut here keeps the cost of hostile text linear. */
const LONGEST = 160;

/** Cuts a field into sentences: at full stops that end one, at blank lines and before bullets. */
export function sentences(text: string, tokens: Token[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = i - from >= LONGEST ? i + 1 : boundaryAfter(text, tokens, i);
    if (end === 0) continue;
    push(spans, tokens, from, end);
    from = end;
    i = end - 1;
  }
  push(spans, tokens, from, tokens.length);
  return spans;
}

function push(spans: Span[], tokens: Token[], from: number, to: number): void {
  let first = from;
  while (first < to && BULLETS.is(tokens[first])) first++;
  if (to <= first) return;
  let calls = 0;
  let kinds = 0;
  for (let i = first; i < to; i++) {
    const { word } = tokens[i]!;
    calls |= word.calls;
    kinds |= word.kinds;
  }
  spans.push(new Span(tokens, first, to, calls, kinds));
}

/** Marks and abbreviations that a sentence may end with. */
const CLOSING = KINDS.add(['!', '?', '…'], (low) => low.endsWith('.'));

/** The index after the sentence that ends at token `i`, or 0 where none does. */
function boundaryAfter(text: string, tokens: Token[], i: number): number {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return 0;
  if (endsSentence(tokens, i)) {
    let end = i + 1;
    while (end < tokens.length && CLOSERS.is(tokens[end]) && tokens[end]!.glued) end++;
    const after = tokens[end];
    if (!after) return end;
    if (
      !after.glued &&
      (after.cap || after.kind !== 'word' || isLineBreak(text, tokens[end - 1]!.end, after.start))
    )
      return end;
  }
  return breaks(text, token, next) ? i + 1 : 0;
}

function endsSentence(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isA(token, CLOSING)) return false;
  if (token.low === '!' || token.low === '?' || token.low === '…') return true;
  if (token.low !== '.') return isDottedEnd(tokens, i);
  const before = tokens[i - 1];
  if (!before || !token.glued) return true;
  if (before.kind === 'word' && before.cap && before.end - before.start === 1 && before.low !== 'i')
    return false;
  if (before.low === 'no' && tokens[i + 1]?.kind !== 'number') return true;
  return !ABBREVIATIONS.is(before);
}

/** "at 5 a.m. Gunmen …" and "in the U.S. The …": the dot of the abbreviation also ends the sentence. */
function isDottedEnd(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !token.low.endsWith('.')) return false;
  const next = tokens[i + 1];
  return token.low === 'a.m.' || token.low === 'p.m.'
    ? !!next?.cap &&
        next.low.length > 2 &&
        !next.low.endsWith('.') &&
        (isOpener(next.low) || isNumberWord(next))
    : !!next && isOpener(next.low) && next.cap;
}

const OPENERS = new Set(
  'the a an in on at it he she they this that these those there but and police no when after as his her its their officers rescuers firefighters witnesses residents officials authorities soldiers troops militants gunmen all'.split(
    ' ',
  ),
);
const isOpener = (low: string): boolean => OPENERS.has(low);

function isLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** A blank line, or a line that begins with a bullet, ends a sentence that has no full stop. */
function breaks(text: string, token: Token, next: Token): boolean {
  if (next.start - token.end < 2 && text.charCodeAt(token.end) !== 10) return false;
  let lines = 0;
  for (let i = token.end; i < next.start; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1 || (lines === 1 && (BULLETS.is(next) || token.low === ':' || token.low === '.'));
}
