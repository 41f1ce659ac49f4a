import type { Mention } from '../../entity.js';
import { casingOf, type Casing } from './casing.js';
import { isDemonym } from './demonyms.js';
import { gazetteer, keyOf, type Hit, type Known } from './gazetteer.js';
import { isCommon, isDoubtfulName, isEverydaySurname, isFirstName, isSurname } from './names.js';
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

export function fieldOf(name: Mention['in'], text: string): Field {
  const tokens = tokenise(text);
  return { name, text, tokens, casing: casingOf(tokens, text) };
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper' || isCamel(token));
/** "iPhone" is none, "McDonald", "deCODE" are: a name that starts small has a capital within its first three letters. */
const isCamel = (token: Token): boolean =>
  token.shape === 'mixed' && /^[a-z]{1,3}[A-Z]/.test(token.text) && token.text.length > 4;

const titleKey = (token: Token): string => token.key.replace('.', '');
const isTitle = (token: Token): boolean => lexicon.TITLES.has(titleKey(token));

/** Cuts a field into spans that may be names: runs of capitalised words, split where a name ends and another begins. */
export class SpanFinder {
  private readonly spans: Span[] = [];
  private readonly tokens: Token[];
  private titled = false;

  constructor(private readonly field: Field) {
    this.tokens = field.tokens;
  }

  find(): Span[] {
    let at = 0;
    while (at < this.tokens.length) at = this.step(at);
    return this.spans;
  }

  private step(at: number): number {
    const token = this.tokens[at] as Token;
    if (!isCapital(token) && !this.opensInLowerCase(at)) {
      this.titled = this.keepsTitle(at);
      return at + 1;
    }
    const end = this.runEnd(at);
    this.split(at, end);
    return end;
  }

  /** "Governor of Belgorod, X" ends a title; "the governor, X" and "spokesman X" keep it. */
  private keepsTitle(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.shape === 'lower') return isTitle(token);
    if (token.text === '.' || token.text === '-') return this.titled;
    return false;
  }

  /** "al-Assad", "von der Leyen", "bin Salman": small particles that open a name. */
  private opensInLowerCase(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (!lexicon.OPENING_PARTICLES.has(token.key) || token.shape !== 'lower') return false;
    const next = this.tokens[at + 1];
    if (next?.text === '-' && next.glued) return isCapital(this.tokens[at + 2]) && token.key.length === 2;
    return gazetteer().longest(this.tokens, at, 2) !== null;
  }

  /** The end of the longest run of capitals, particles and inner marks from `at`. */
  private runEnd(at: number): number {
    let end = at;
    if (!isCapital(this.tokens[at])) {
      end = gazetteer().longest(this.tokens, at, 2)?.to ?? at + 3;
    } else end = at + 1;
    for (;;) {
      const hit = isCapital(this.tokens[end - 1]) ? gazetteer().longest(this.tokens, end - 1, 2) : null;
      if (hit && hit.to > end) end = hit.to;
      const next = this.joins(at, end);
      if (next === end) return end;
      end = next;
    }
  }

  /** How far the run reaches across what stands at `end`; `end` itself where it stops. */
  private joins(from: number, end: number): number {
    const next = this.tokens[end];
    const after = this.tokens[end + 1];
    const before = this.tokens[end - 1] as Token;
    if (!next || next.opens) return end;
    if (isCapital(next)) return end + 1;
    if (next.text === '-' && next.glued && after?.glued) {
      if (isCapital(after)) return end + 2;
      const tail = this.tokens[end + 3];
      if (end - from >= 2 && this.givenByHyphen(end)) return end + 2;
      if (
        after.shape === 'lower' &&
        after.key.length <= 3 &&
        this.tokens[end + 2]?.text === '-' &&
        isCapital(tail)
      )
        return end + 4;
      return end;
    }
    if (next.text === '.' && next.glued && isCapital(after) && this.abbreviates(before)) return end + 2;
    if (next.text === '&' && isCapital(after)) return end + 2;
    if (
      lexicon.PARTICLES.has(next.key) &&
      next.shape === 'lower' &&
      (isCapital(after) || this.particleGoesOn(end))
    ) {
      return next.key === 'y' || next.key === 'e' ? end : this.afterParticles(end);
    }
    if (next.key === 'of' || next.key === 'for') return this.acrossOf(from, end);
    if (next.key === 'and') return this.acrossAnd(from, end);
    return end;
  }

  /** "Lee Jung-hyun": a small syllable behind the hyphen that is no word ("Moscow-based"). */
  private givenByHyphen(hyphen: number): boolean {
    const after = this.tokens[hyphen + 1] as Token;
    const before = this.tokens[hyphen - 1] as Token;
    return (
      after.shape === 'lower' &&
      after.key.length <= 6 &&
      before.key.length <= 5 &&
      !isCommon(after.key) &&
      before.shape === 'capital'
    );
  }

  private abbreviates(token: Token): boolean {
    return token.text.length === 1 || ['st', 'mt', 'ft', 'jr', 'sr'].includes(token.key) || isTitle(token);
  }

  private particleGoesOn(at: number): boolean {
    const second = this.tokens[at + 1];
    if (second?.text === '-' && second.glued) return isCapital(this.tokens[at + 2]) || false;
    return !!second && lexicon.PARTICLES.has(second.key) && isCapital(this.tokens[at + 2]);
  }

  private afterParticles(at: number): number {
    let end = at;
    while (!isCapital(this.tokens[end])) end++;
    return end + 1;
  }

  private acrossOf(from: number, end: number): number {
    const head = this.tokens[end - 1] as Token;
    const which = this.tokens[end]?.key;
    let at = end + 1;
    if (this.tokens[at]?.key === 'the') at++;
    const next = this.tokens[at];
    if (!isCapital(next)) return end;
    const body = lexicon.OF_HEADS.has(head.key) || lexicon.OF_HEADS.has(head.key.replace(/s$/, ''));
    if (which === 'for') return body || /^(?:campaign|movement|fund|doctors)$/.test(head.key) ? at + 1 : end;
    if (!body && !lexicon.OF_PLACE_HEADS.has(head.key)) return end;
    if (lexicon.MONTHS_AND_DAYS.has(next?.key ?? '')) return end;
    if (this.field.casing[end] !== 'prose' && !gazetteer().longest(this.tokens, at)) return end;
    return end - from > 5 ? end : at + 1;
  }

  /** "Securities and Exchange Commission": everyday words on the left, a body's tail on the right. */
  private acrossAnd(from: number, end: number): number {
    if (!isCapital(this.tokens[end + 1]) || this.field.casing[end] !== 'prose') return end;
    if (COMPANY_TAILS.has((this.tokens[end + 1] as Token).key)) return end + 2;
    const left = this.tokens[end - 1] as Token;
    const first = this.tokens[from] as Token;
    const inside = this.tokens.slice(from, end).some((token) => token.key === 'of' || token.key === 'for');
    if (!isCommon(left.key) || isDemonym(left.key) || isTitle(left)) return end;
    if (inside && isCommon((this.tokens[end + 1] as Token).key)) return end + 2;
    if (first.opens && end - from > 1) return end;
    let at = end + 1;
    while (isCapital(this.tokens[at]) && !this.tokens[at]?.opens) at++;
    const tail = this.tokens[at - 1] as Token;
    return at - end > 2 && lexicon.ORG_TAILS.has(tail.key) && isCommon((this.tokens[end + 1] as Token).key)
      ? at
      : end;
  }

  /** Splits a run into names: titles, nationalities, weekdays and everyday words between them fall out. */
  private split(from: number, end: number): void {
    let at = from;
    while (at < end) {
      const hit = this.knownAt(at, end);
      if (hit && this.wholeName(at, hit.to, end)) {
        this.push(at, hit.to, hit);
        at = hit.to;
        continue;
      }
      if (this.separates(at, from, end)) {
        this.titled = isTitle(this.tokens[at] as Token) || (this.titled && this.tokens[at]?.text === '.');
        at++;
        continue;
      }
      const to = this.pieceEnd(at, end);
      this.push(at, to, null);
      at = to;
    }
  }

  private knownAt(at: number, end: number): Hit | null {
    const hit = gazetteer().longest(this.tokens, at);
    if (!hit || hit.to > end) return null;
    // A title is no name of its own ("Major", "Head"), nor is an everyday word that opens a sentence.
    if (hit.to === at + 1 && this.separates(at, at, end)) return null;
    return hit;
  }

  /** A known name stands by itself when nothing behind it carries the name on: "Paris Hilton", "Kyiv School". */
  private wholeName(at: number, to: number, end: number): boolean {
    if (to >= end) return true;
    const next = this.tokens[to] as Token;
    if (next.text === '-')
      return this.tokens[at]?.key !== undefined && gazetteer().longest(this.tokens, to + 1) !== null;
    const size = to - at;
    const stop = this.pieceEnd(at, end);
    if (stop <= to) return true;
    const tail = this.tokens[stop - 1] as Token;
    if (
      lexicon.ORG_TAILS.has(tail.key) ||
      lexicon.PLACE_TAILS.has(tail.key) ||
      lexicon.OTHER_TAILS.has(tail.key)
    )
      return false;
    if (size > 1) return true;
    const first = this.tokens[at] as Token;
    if (isFirstName(first.key) && !this.isCountry(at, to)) return false;
    if (first.shape === 'upper' && !this.isCountry(at, to)) return true;
    if (
      this.isCountry(at, to) &&
      this.field.casing[at] === 'prose' &&
      isCommon(next.key) &&
      !isTitle(next) &&
      stop === to + 1
    )
      return lexicon.OFFICE_STARTS.has(next.key);
    return (
      isFirstName(next.key) ||
      isTitle(next) ||
      gazetteer().longest(this.tokens, to, 2) !== null ||
      this.isCountry(at, to)
    );
  }

  private isCountry(at: number, to: number): boolean {
    const found = gazetteer().find(keyOf(this.tokens, at, to));
    return found?.some((one) => one.type === 'place' && one.level === 'country') ?? false;
  }

  /** True where the token cannot start a name here. */
  private separates(at: number, from: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.shape === 'mark' || token.shape === 'clitic') return true;
    if (!isCapital(token)) return !(lexicon.OPENING_PARTICLES.has(token.key) && at === from);
    if (lexicon.MONTHS_AND_DAYS.has(titleKey(token)))
      return (
        !(token.key === 'may' || token.key === 'march' || token.key === 'april') || !this.nameFollows(at, end)
      );
    const rest = this.tail(at, end);
    if (isDemonym(token.key))
      return !this.nameFollows(at, end) && !(rest && at + 1 < end && this.keepsDemonym(at, end));
    if (isTitle(token)) return this.titleCuts(at, end);
    const next = this.tokens[at + 1];
    if (lexicon.OFFICE_STARTS.has(token.key) && next && at + 1 < end && isTitle(next)) return true;
    if (token.shape === 'upper' && lexicon.NOT_ACRONYMS.has(token.text) && this.field.casing[at] !== 'caps')
      return true;
    if (
      this.tokens[at + 1]?.text === '-' &&
      this.tokens[at + 1]?.glued &&
      isCapital(this.tokens[at + 2]) &&
      this.tokens[at + 2]?.glued
    )
      return false;
    if ((token.opens ? STOP : FUNCTION).has(token.key) && token.shape !== 'upper')
      return !this.nameFollows(at, end);
    if (!isCommon(token.key)) return token.opens && this.beforeFamilyName(at, end);
    if (this.field.casing[at] !== 'prose') return !this.nameFollows(at, end);
    if (!token.opens) return false;
    if (rest || this.knownBodyActs(at)) return false;
    return !this.nameFollows(at, end);
  }

  /** "Apple pays", "Shell said": an everyday word that a known body has for its name, with a verb behind. */
  private knownBodyActs(at: number): boolean {
    const next = this.tokens[at + 1];
    if (!next || (next.shape !== 'lower' && next.shape !== 'clitic')) return false;
    const verb =
      next.shape === 'clitic' ||
      lexicon.SPEECH.has(next.key) ||
      lexicon.HUMAN_VERBS.has(next.key) ||
      /[^s]s$/.test(next.key);
    return verb && gazetteer().longest(this.tokens, at)?.found[0]?.type === 'organisation';
  }

  /** "Pariah Putin": no given name before a family name that is known by itself. */
  private beforeFamilyName(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (at + 2 !== end || isFirstName(token.key) || token.text.includes('.')) return false;
    const next = gazetteer().longest(this.tokens, at + 1);
    return next?.to === end && next.found[0]?.type === 'person' && !gazetteer().longest(this.tokens, at);
  }

  /** "Mark Smith", "Grace Kelly": an everyday word that is a given name, with a family name behind. */
  private nameFollows(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    const next = this.tokens[at + 1];
    if (at + 1 >= end || !next || !isDoubtfulName(token.key)) return false;
    if (lexicon.PARTICLES.has(next.key)) return isCapital(this.tokens[at + 2]);
    return (
      isSurname(next.key) ||
      isEverydaySurname(next.key) ||
      (isCapital(next) && !isCommon(next.key) && !isDemonym(next.key) && !isFirstName(next.key))
    );
  }

  private tail(at: number, end: number): boolean {
    const stop = this.pieceEnd(at, end);
    const last = this.tokens[stop - 1] as Token;
    if (stop > at + 1 && lexicon.ORG_HEADS.has((this.tokens[at] as Token).key)) return true;
    return (
      stop > at + 1 &&
      (lexicon.ORG_TAILS.has(last.key) || lexicon.PLACE_TAILS.has(last.key) || this.hasOf(at, stop))
    );
  }

  private hasOf(from: number, to: number): boolean {
    for (let i = from + 1; i < to - 1; i++) if (this.tokens[i]?.key === 'of') return true;
    return false;
  }

  /** "Russian Volunteer Corps" is one name, "Russian Defence Ministry" a nationality before one. */
  private keepsDemonym(at: number, end: number): boolean {
    const stop = this.pieceEnd(at, end);
    const last = this.tokens[stop - 1] as Token;
    if (stop - at < 2 || GENERIC_BODIES.has(last.key)) return false;
    if (isTitle(this.tokens[at + 1] as Token)) return false;
    return lexicon.ORG_TAILS.has(last.key) || lexicon.PLACE_TAILS.has(last.key);
  }

  /** A title cuts, unless it is part of a body's name: "General Motors", "Prince William Sound". */
  private titleCuts(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (!lexicon.SOFT_TITLES.has(titleKey(token))) return true;
    return !this.tail(at, end);
  }

  /** Where the name that starts at `at` ends inside the run. */
  private pieceEnd(at: number, end: number): number {
    for (let i = at + 1; i < end; i++) {
      const token = this.tokens[i] as Token;
      if (token.shape === 'clitic') return i;
      if (!isCapital(token)) continue;
      if (
        lexicon.MONTHS_AND_DAYS.has(titleKey(token)) &&
        !(token.key === 'may' && isFirstName((this.tokens[at] as Token).key))
      )
        return i;
      if (isDemonym(token.key) && !token.glued && i === end - 1) return i;
      if (isTitle(token) && !this.titleInside(i, end)) return i;
      if (lexicon.OFFICE_STARTS.has(token.key) && i + 1 < end && isTitle(this.tokens[i + 1] as Token))
        return i;
      if (this.field.casing[i] !== 'prose' && isCommon(token.key) && !this.fitsTitleCase(i, at, end))
        return i;
    }
    return end;
  }

  private fitsTitleCase(i: number, at: number, end: number): boolean {
    const token = this.tokens[i] as Token;
    const before = this.tokens[i - 1] as Token;
    if (isFirstName(before.key) && isSurname(token.key)) return true;
    const tail = lexicon.ORG_TAILS.has(token.key) && !lexicon.WEAK_ORG_TAILS.has(token.key);
    return (
      (tail || lexicon.PLACE_TAILS.has(token.key)) &&
      i === at + 1 &&
      (i + 1 >= end || isCommon((this.tokens[i + 1] as Token).key))
    );
  }

  private titleInside(i: number, end: number): boolean {
    const token = this.tokens[i] as Token;
    if (!lexicon.SOFT_TITLES.has(titleKey(token))) return false;
    return i === end - 1 || this.tail(i, end);
  }

  /** A mark or particle that no name ends with. */
  private dangles(token: Token): boolean {
    if (isCapital(token) || token.shape === 'number') return false;
    return token.shape !== 'lower' || lexicon.PARTICLES.has(token.key) || isCommon(token.key);
  }

  private neighbour(from: number): Span | null {
    const last = this.spans[this.spans.length - 1];
    if (!last || from - last.to > 2 || from === last.to) return null;
    for (let i = last.to; i < from; i++) {
      const token = this.tokens[i] as Token;
      if (token.text !== ',' && token.key !== 'and' && token.key !== 'or') return null;
    }
    return last;
  }

  private push(from: number, to: number, hit: Hit | null): void {
    while (to > from && !hit && this.dangles(this.tokens[to - 1] as Token)) to--;
    if (to <= from) return;
    const first = this.tokens[from] as Token;
    const start = first.start;
    const end = (this.tokens[to - 1] as Token).end;
    const key = keyOf(this.tokens, from, to);
    const known = hit?.found ?? gazetteer().exact(this.tokens, from, to) ?? [];
    const letter = to - from === 1 && end - start === 1;
    if (!letter && !lexicon.NO_NAMES.has(key)) {
      this.spans.push({
        field: this.field.name,
        from,
        to,
        start,
        end,
        text: this.field.text.slice(start, end),
        key,
        known,
        titled: this.titled,
        weak: first.opens || this.field.casing[from] !== 'prose',
        caps: this.field.casing[from] === 'caps',
        beside: this.neighbour(from),
      });
    }
    this.titled = false;
  }
}

/** "Sears Roebuck and Co", "Smith and Sons". */
const COMPANY_TAILS = new Set(['co', 'company', 'sons', 'partners', 'associates', 'brothers']);

/** Bodies that every country has: a nationality before them is no part of the name. */
const GENERIC_BODIES = new Set(
  'ministry parliament government army navy police cabinet embassy senate court forces military congress assembly consulate guard'.split(
    ' ',
  ),
);

/** Words that are no part of a name's beginning anywhere. */
const FUNCTION = new Set(
  (
    'the a an this that these those in on at by to from of with and but or if when while as he she it they we you his her ' +
    'its their our my your is are was were has have'
  ).split(' '),
);

/** Words that open sentences and no names, whatever follows. */
const STOP = new Set(
  (
    'the a an this that these those some any all both each every no our their its his her my your in on at by to from of with ' +
    'for and but or if when while as after before since until although though because however meanwhile also then now here ' +
    'there what who where why how is are was were has have had will would could should may might can do does did not only ' +
    'even just still yet earlier later yesterday today tomorrow last next one two three four five six seven eight nine ten ' +
    'outside inside near across around amid among via per through between behind beyond above below against toward towards ' +
    'within without throughout except besides unlike like meanwhile ' +
    'former about over under during despite according more most many much several few other another it he she they we you'
  ).split(' '),
);
