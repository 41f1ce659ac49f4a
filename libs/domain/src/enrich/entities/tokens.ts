import { unitsOf } from '../units.js';
import type { Hit } from './known.js';
import { type Shape, type Word, WORDS } from './word.js';
import { kindOf, SPACE, LINE, MARK, isApostrophe, isLetter, DIGIT } from './letters.js';
import { clitic, wordEnd } from './word-ends.js';

export interface Token {
  text: string;
  start: number;
  end: number;
  shape: Shape;
  /** No blank between this token and the one before. */
  glued: boolean;
  /** A sentence, a bullet, a caption or a quotation starts here. */
  opens: boolean;
  /** Lower case without accents or apostrophes' curls: the key for every table. */
  key: string;
  /** The longest known name from here, once somebody has looked. */
  hit: Hit | null | undefined;
  word: Word;
}

/** A full stop behind these ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen lt col maj capt sgt cpl adm brig gov sen rep sec st ste jr sr vs etc inc corp co ltd no fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est hon pres supt det cmdr'
  ).split(' '),
);

class Tokeniser {
  readonly tokens: Token[] = [];
  private opens = true;
  private spaced = true;
  private quoted = false;

  private readonly units: Uint16Array;

  constructor(private readonly text: string) {
    this.units = unitsOf(text);
  }

  run(): Token[] {
    const { text, units } = this;
    let at = 0;
    while (at < text.length) {
      const code = units[at]!;
      const kind = kindOf(code);
      if (kind === SPACE || kind === LINE) {
        if (kind === LINE) {
          this.opens = true;
          this.quoted = false;
        }
        this.spaced = true;
        at++;
      } else if (kind === MARK) at = this.mark(at, code);
      else at = this.word(at, kind);
    }
    return this.tokens;
  }

  /** `shape` is given where the letters do not tell it. */
  private push(start: number, end: number, shape: Shape | null): void {
    const word = WORDS.at(this.text, this.units, start, end);
    this.tokens.push({
      text: word.text,
      start,
      end,
      shape: shape ?? word.shape,
      glued: !this.spaced,
      opens: this.opens,
      key: word.key,
      hit: undefined,
      word,
    });
    this.spaced = false;
  }

  private mark(at: number, code: number): number {
    if (isApostrophe(code) && this.tokens.length > 0 && clitic(this.text, this.units, at)) {
      let end = at + 1;
      while (isLetter(this.units[end]!)) end++;
      this.push(at, end, 'clitic');
      return end;
    }
    this.push(at, at + 1, 'mark');
    const mark = this.text[at] as string;
    if (mark === '.' && this.endsSentence()) this.opens = true;
    else if ('!?•◦▪'.includes(mark)) this.opens = true;
    else if (this.opensQuote(mark, at)) this.opens = true;
    else if (mark === ':' && this.text[at + 1] === ' ') this.opens = true;
    return at + 1;
  }

  private endsSentence(): boolean {
    const before = this.tokens[this.tokens.length - 2];
    return !(before && ABBREVIATIONS.has(before.key));
  }

  /** Straight quotes open and close by turns within a line, also where blanks stand on both sides. */
  private opensQuote(mark: string, at: number): boolean {
    if (mark === '"') {
      this.quoted = !this.quoted;
      return this.quoted || !this.closesQuote(at);
    }
    return (mark === '“' || mark === '‘') && !this.closesQuote(at);
  }

  private closesQuote(at: number): boolean {
    const next = this.units[at + 1]!;
    return at + 1 >= this.text.length || kindOf(next) === SPACE || kindOf(next) === LINE;
  }

  private word(at: number, kind: number): number {
    const end = wordEnd(this.text, this.units, at);
    const number = kind === DIGIT;
    const wasOpen = this.opens;
    this.push(at, end, number ? 'number' : null);
    this.opens = wasOpen && number && end - at <= 2 && this.text[end] === '.';
    return end;
  }
}

/** Cuts a text into words, numbers and marks in one pass. */
export function tokenise(text: string): Token[] {
  return new Tokeniser(text).run();
}
