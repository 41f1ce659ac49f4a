import { isDemonym } from './demonyms.js';
import { isCapital, isTitle, titleKey, type Field } from './field.js';
import * as lexicon from './lexicon/words.js';
import { isCommon, isFirstName, isSurname } from './names.js';
import { NAMED_AFTER, ownsBody } from './runs.js';
import type { Token } from './tokens.js';

/** Decides where inside a run a name ends. */
export class NameEnds {
  private readonly tokens: Token[];

  constructor(private readonly field: Field) {
    this.tokens = field.tokens;
  }

  /** Where the name that starts at `at` ends inside the run. */
  pieceEnd(at: number, end: number): number {
    for (let i = at + 1; i < end; i++) {
      const token = this.tokens[i] as Token;
      if (
        token.shape === 'clitic' &&
        !NAMED_AFTER.has(this.tokens[i + 1]?.key ?? '') &&
        !ownsBody(this.tokens[i - 1], this.tokens[i + 1])
      )
        return i;
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
    // Not `tail`: the two would call each other once per title, and double the work each time.
    const last = this.tokens[end - 1] as Token;
    return i === end - 1 || lexicon.ORG_TAILS.has(last.key) || lexicon.PLACE_TAILS.has(last.key);
  }

  tail(at: number, end: number): boolean {
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
  keepsDemonym(at: number, end: number): boolean {
    const stop = this.pieceEnd(at, end);
    const last = this.tokens[stop - 1] as Token;
    if (this.tokens.slice(at + 1, stop).some((token) => token.shape === 'clitic')) return true;
    if (stop - at < 2 || GENERIC_BODIES.has(last.key)) return false;
    if (isTitle(this.tokens[at + 1] as Token)) return false;
    return lexicon.ORG_TAILS.has(last.key) || lexicon.PLACE_TAILS.has(last.key);
  }

  /** A title cuts, unless it is part of a body's name: "General Motors", "Prince William Sound". */
  titleCuts(at: number, end: number): boolean {
    const token = this.tokens[at] as Token;
    if (!lexicon.SOFT_TITLES.has(titleKey(token))) return true;
    return !this.tail(at, end);
  }
}

/** Bodies that every country has: a nationality before them is no part of the name. */
const GENERIC_BODIES = new Set(
  'ministry parliament government army navy police cabinet embassy senate court forces military congress assembly consulate guard'.split(
    ' ',
  ),
);
