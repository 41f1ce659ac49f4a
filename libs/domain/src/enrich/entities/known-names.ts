import { isTitle, type Field } from './field.js';
import { gazetteer } from './gazetteer.js';
import { keyOf } from './keys.js';
import type { Hit } from './known.js';
import * as lexicon from './lexicon/words.js';
import type { NameEnds } from './name-ends.js';
import type { NameStarts } from './name-starts.js';
import { isCommon, isFirstName } from './names.js';
import type { Token } from './tokens.js';

/** Decides where a name that the gazetteer holds stands for itself inside a run. */
export class KnownNames {
  private readonly tokens: Token[];

  constructor(
    private readonly field: Field,
    private readonly starts: NameStarts,
    private readonly ends: NameEnds,
  ) {
    this.tokens = field.tokens;
  }

  /** The known name that starts at `at` within a run. */
  at(at: number, end: number): Hit | null {
    const hit = gazetteer().longest(this.tokens, at);
    if (!hit || hit.to > end) return null;
    // A title is no name of its own ("Major", "Head"), nor is an everyday word that opens a sentence.
    if (hit.to === at + 1 && this.starts.separates(at, at, end)) return null;
    return hit;
  }

  /** A known name stands by itself when nothing behind it carries the name on: "Paris Hilton", "Kyiv School". */
  isWhole(at: number, to: number, end: number): boolean {
    if (to >= end) return true;
    const next = this.tokens[to] as Token;
    if (next.text === '-')
      return this.tokens[at]?.key !== undefined && gazetteer().longest(this.tokens, to + 1) !== null;
    const stop = this.ends.pieceEnd(at, end);
    if (stop <= to) return true;
    if (this.field.casing[at] === 'title' && this.isCountry(at, to)) return true;
    const { key } = this.tokens[stop - 1] as Token;
    if (lexicon.ORG_TAILS.has(key) || lexicon.PLACE_TAILS.has(key) || lexicon.OTHER_TAILS.has(key))
      return false;
    return to - at > 1 || this.isWholeWord(at, stop);
  }

  /** The same for a name of one word, behind which the run goes on to `stop`. */
  private isWholeWord(at: number, stop: number): boolean {
    const to = at + 1;
    const first = this.tokens[at] as Token;
    const next = this.tokens[to] as Token;
    if (next.shape === 'upper' && first.shape !== 'upper' && isCommon(next.key)) return true;
    const isCountry = this.isCountry(at, to);
    if (isFirstName(first.key) && !isCountry) return false;
    if (first.shape === 'upper' && !isCountry) return true;
    const isWordBehind =
      this.field.casing[at] === 'prose' && isCommon(next.key) && !isTitle(next) && stop === to + 1;
    if (isCountry && isWordBehind) return lexicon.OFFICE_STARTS.has(next.key);
    return (
      isCountry || isFirstName(next.key) || isTitle(next) || gazetteer().longest(this.tokens, to, 2) !== null
    );
  }

  /** Where the second half of "Kansas City Royals" or "Utah Jazz" ends; null where no team stands here. */
  teamEnd(at: number, end: number): number | null {
    // "49ers" is no capital, so the run ends before it.
    const reach = this.tokens[at]?.shape === 'number' ? at + 1 : end;
    const hit = at < reach ? gazetteer().longest(this.tokens, at) : null;
    const team = hit?.found.some((one) => one.type === 'organisation' && one.team) ?? false;
    return hit && team && hit.to <= reach ? hit.to : null;
  }

  isPlace(at: number, to: number): boolean {
    return (
      gazetteer()
        .find(keyOf(this.tokens, at, to))
        ?.some((one) => one.type === 'place') ?? false
    );
  }

  private isCountry(at: number, to: number): boolean {
    const found = gazetteer().find(keyOf(this.tokens, at, to));
    return found?.some((one) => one.type === 'place' && one.level === 'country') ?? false;
  }
}
