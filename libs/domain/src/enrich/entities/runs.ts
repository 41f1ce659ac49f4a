import { isDemonym } from './demonyms.js';
import { isCapital, isTitle, type Field } from './field.js';
import { gazetteer } from './gazetteer.js';
import * as lexicon from './lexicon/words.js';
import { isCommon } from './names.js';
import type { Token } from './tokens.js';

/** Reads runs: capitalised words with the particles, hyphens and small words that hold a name together. */
export class RunReader {
  private readonly tokens: Token[];

  constructor(private readonly field: Field) {
    this.tokens = field.tokens;
  }

  /** "al-Assad", "von der Leyen", "bin Salman": small particles that open a name. */
  opensInLowerCase(at: number): boolean {
    const token = this.tokens[at] as Token;
    if (!lexicon.OPENING_PARTICLES.has(token.key) || token.shape !== 'lower') return false;
    const next = this.tokens[at + 1];
    if (next?.text === '-' && next.glued) return isCapital(this.tokens[at + 2]) && token.key.length === 2;
    return gazetteer().longest(this.tokens, at, 2) !== null;
  }

  /** The end of the longest run of capitals, particles and inner marks from `at`. */
  runEnd(at: number): number {
    let end = isCapital(this.tokens[at]) ? at + 1 : (gazetteer().longest(this.tokens, at, 2)?.to ?? at + 3);
    for (;;) {
      const hit = isCapital(this.tokens[end - 1]) ? gazetteer().longest(this.tokens, end - 1, 2) : null;
      if (hit && hit.to > end) end = hit.to;
      const next = this.joins(at, end);
      if (next === end || end - at >= LONGEST_RUN) return end;
      end = next;
    }
  }

  /** How far the run reaches across what stands at `end`; `end` itself where it stops. */
  private joins(from: number, end: number): number {
    const next = this.tokens[end];
    const after = this.tokens[end + 1];
    const before = this.tokens[end - 1] as Token;
    if (!next || next.opens) return end;
    // "the Kasai Ebola outbreak": a place and its illness are no name.
    if (isCapital(next)) return lexicon.ILLNESSES.has(next.key) ? end : end + 1;
    if (next.text === '-' && next.glued && after?.glued) {
      if (before.text.length === 1 && gazetteer().longest(this.tokens, end + 1)?.found[0]?.type === 'place')
        return end;
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
    if (next.shape === 'clitic' && (this.ownsPlace(from, end) || ownsBody(before, after))) return end + 2;
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

  /** "St. Peter's Square", "King's College": a name in the genitive and what it gave its name to. */
  private ownsPlace(from: number, end: number): boolean {
    const tail = this.tokens[end + 1];
    const after = this.tokens[end + 2];
    if (!tail || tail.shape !== 'capital' || isCapital(after) || !NAMED_AFTER.has(tail.key)) return false;
    const hit = gazetteer().longest(this.tokens, end - 1) ?? gazetteer().longest(this.tokens, from);
    return (
      !hit ||
      hit.to < end ||
      !hit.found.some((one) => one.type !== 'place' || (one.level !== 'region' && one.population > 300))
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
}

/** "People's Liberation Army", "Women's Institute": a genitive of those whom a body is for. */
export const ownsBody = (owner: Token | undefined, owned: Token | undefined): boolean =>
  owner?.shape === 'capital' && OWNERS.has(owner.key) && isCapital(owned);

const OWNERS = new Set(
  'people women men children workers teachers veterans players writers patients'.split(' '),
);

/** What is named after somebody, behind a genitive. */
export const NAMED_AFTER = new Set(
  'square tomb cathedral church basilica college hospital park gate island bay palace school market cross'.split(
    ' ',
  ),
);

/** Names end sooner; a page of nothing but capitals must not cost the square of its length. */
const LONGEST_RUN = 24;

/** "Sears Roebuck and Co", "Smith and Sons". */
const COMPANY_TAILS = new Set(['co', 'company', 'sons', 'partners', 'associates', 'brothers']);
