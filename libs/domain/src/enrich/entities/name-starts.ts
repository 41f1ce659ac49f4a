import { beginsDemonym, isDemonym } from './demonyms.js';
import { isCapital, isTitle, titleKey, type Field } from './field.js';
import { gazetteer } from './gazetteer.js';
import * as lexicon from './lexicon/words.js';
import { isCommon, isDoubtfulName, isEverydaySurname, isFirstName, isSurname } from './names.js';
import type { NameEnds } from './name-ends.js';
import type { Token } from './tokens.js';

/** Decides whether a name can start at a word of a run, or the word only stands before names. */
export class NameStarts {
  private readonly tokens: Token[];

  constructor(
    private readonly field: Field,
    private readonly ends: NameEnds,
  ) {
    this.tokens = field.tokens;
  }

  /** True where the token cannot start a name here. */
  separates(at: number, from: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (token.shape === 'mark' || token.shape === 'clitic') return true;
    if (this.opposes(at)) return true;
    if (!isCapital(token)) return !(lexicon.OPENING_PARTICLES.has(token.key) && at === from);
    if (lexicon.MONTHS_AND_DAYS.has(titleKey(token)))
      return !CALENDAR_NAMES.has(token.key) || this.dates(at) || !this.nameFollows(at, end);
    const rest = this.ends.tail(at, end);
    if (isDemonym(token.key) || beginsDemonym(token.key, this.tokens[at + 1]?.key ?? ''))
      return !this.nameFollows(at, end) && !(rest && at + 1 < end && this.ends.keepsDemonym(at, end));
    if (isTitle(token)) return this.ends.titleCuts(at, end);
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
    if (token.opens && next?.shape === 'upper' && token.shape === 'capital' && this.opensLoudly(at))
      return true;
    if ((token.opens ? STOP : FUNCTION).has(token.key) && token.shape !== 'upper')
      return !this.nameFollows(at, end);
    if (!isCommon(token.key)) return token.opens && this.beforeFamilyName(at, end);
    if (this.field.casing[at] !== 'prose') return !this.nameFollows(at, end);
    if (!token.opens) return false;
    if (rest || this.knownBodyActs(at)) return false;
    return !this.nameFollows(at, end);
  }

  /** "Flying LAX", "Watching CNN": an everyday word before letters that are a name by themselves. */
  private opensLoudly(at: number): boolean {
    const token = this.tokens[at] as Token;
    return (
      this.field.casing[at] === 'prose' &&
      isCommon(token.key) &&
      !lexicon.ORG_HEADS.has(token.key) &&
      (gazetteer().longest(this.tokens, at)?.to ?? at) <= at + 1
    );
  }

  /** "Anti-Putin", "Pro-Brexit" at the start of a sentence: neither half is a name there. */
  private opposes(at: number): boolean {
    const first = this.tokens[at]?.shape === 'capital' && this.tokens[at + 1]?.text === '-' ? at : at - 2;
    const [prefix, hyphen, name] = [this.tokens[first], this.tokens[first + 1], this.tokens[first + 2]];
    return (
      !!prefix && PREFIXES.has(prefix.key) && hyphen?.text === '-' && hyphen.glued && name?.glued === true
    );
  }

  /** "Apple pays", "Shell said": an everyday word that a known body has for its name, with a verb behind. */
  private knownBodyActs(at: number): boolean {
    const next = this.tokens[at + 1];
    if (!next) return false;
    const product =
      next.shape === 'capital' && isCommon(next.key) && !isTitle(next) && this.field.casing[at] === 'prose';
    if (next.shape !== 'lower' && next.shape !== 'clitic' && !product) return false;
    const verb =
      product ||
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

  /** "in May Putin", "on June": a month, whatever follows. */
  private dates(at: number): boolean {
    return BEFORE_MONTHS.has(this.tokens[at - 1]?.key ?? '') || this.tokens[at - 1]?.shape === 'number';
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
}

const PREFIXES = new Set('anti pro non'.split(' '));
const BEFORE_MONTHS = new Set('in on since until by of last next early late mid from to this and'.split(' '));

/** Months that are given names too. */
const CALENDAR_NAMES = new Set(['april', 'may', 'june', 'august', 'jan']);

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
    'thanks thank please hey hi hello wow omg lol happy good great love follow join check going see meet visit watch read listen ' +
    'former about over under during despite according more most many much several few other another it he she they we you'
  ).split(' '),
);
