import { unitsOf } from '../units.js';
import { WordTable } from '../word-table.js';
import type { Hit, Known } from './known.js';

/** What a token looks like; `clitic` is the `'s` of "Ukraine's". */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'clitic' | 'mark';

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

const enum Kind {
  Space,
  Line,
  Letter,
  Digit,
  Mark,
}

const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code === 10 || code === 13 || code === 0x2028) return Kind.Line;
  if (code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return Kind.Space;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Kind.Letter;
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (
    code < 0xaa ||
    (code >= 0x2010 && code <= 0x2bff) ||
    code === 0xd7 ||
    code === 0xf7 ||
    code === 0xfffd
  ) {
    return Kind.Mark;
  }
  return Kind.Letter;
});
const kindOf = (code: number): Kind => KINDS[code]!;
const isLetter = (code: number): boolean => KINDS[code] === Kind.Letter;

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code > 127 && isOtherUpper(String.fromCharCode(code)));
const isOtherUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2bb;
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
/** A full stop behind these ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev gen lt col maj capt sgt cpl adm brig gov sen rep sec st ste jr sr vs etc inc corp co ltd no fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est hon pres supt det cmdr'
  ).split(' '),
);

/** Accents and case away; costs nothing for plain text. */
export function foldKey(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126) {
      plain = false;
      break;
    }
  }
  if (plain) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’ʼʻ‘]/g, "'")
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('æ', 'ae');
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
    if (kindOf(code) !== Kind.Letter) continue;
    letters++;
    if (isUpper(code)) uppers++;
  }
  if (uppers === letters) return letters > 1 ? 'upper' : 'capital';
  return 'capital';
}

/** The end of the word that starts at `at`: letters and digits, inner apostrophes, and the points of "U.S.". */
function wordEnd(text: string, units: Uint16Array, at: number): number {
  let end = at;
  for (;;) {
    const code = units[end]!;
    const kind = kindOf(code);
    if (kind === Kind.Letter || kind === Kind.Digit) {
      end++;
      continue;
    }
    if (isApostrophe(code) && isLetter(units[end + 1]!) && end > at && !clitic(text, units, end)) {
      end++;
      continue;
    }
    if (code === 46 && dotted(units, at, end)) {
      end++;
      continue;
    }
    return end;
  }
}

/** True where the apostrophe at `at` starts `'s`, `'re` and the like at the end of a word. */
function clitic(text: string, units: Uint16Array, at: number): boolean {
  let end = at + 1;
  while (isLetter(units[end]!) && end - at < 4) end++;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase());
}

/** True for the point behind a single capital: "U.S.", "J. Smith". */
function dotted(units: Uint16Array, start: number, point: number): boolean {
  if (!isUpper(units[point - 1]!)) return false;
  return point - 1 === start || units[point - 2] === 46;
}

const WORDS = new WordTable<Word>((text) => ({
  text,
  shape: shapeOf(text),
  key: kindOf(text.charCodeAt(0)) === Kind.Mark && text.length === 1 ? text : foldKey(text),
  longest: 0,
  alone: undefined,
  country: undefined,
}));

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
      if (kind === Kind.Space || kind === Kind.Line) {
        if (kind === Kind.Line) {
          this.opens = true;
          this.quoted = false;
        }
        this.spaced = true;
        at++;
      } else if (kind === Kind.Mark) at = this.mark(at, code);
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
    return at + 1 >= this.text.length || kindOf(next) === Kind.Space || kindOf(next) === Kind.Line;
  }

  private word(at: number, kind: Kind): number {
    const end = wordEnd(this.text, this.units, at);
    const number = kind === Kind.Digit;
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
