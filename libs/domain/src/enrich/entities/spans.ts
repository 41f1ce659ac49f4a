import { isCapital, isTitle, type Field, type Span } from './field.js';
import { gazetteer } from './gazetteer.js';
import { keyOf } from './keys.js';
import type { Hit } from './known.js';
import * as lexicon from './lexicon/words.js';
import { isCommon, isFirstName } from './names.js';
import { NameEnds } from './name-ends.js';
import { NameStarts } from './name-starts.js';
import { RunReader } from './runs.js';
import type { Token } from './tokens.js';

/** Cuts a field into spans that may be names: runs of capitalised words, split where a name ends and another begins. */
export class SpanFinder {
  private readonly spans: Span[] = [];
  private readonly tokens: Token[];
  private readonly runs: RunReader;
  private readonly ends: NameEnds;
  private readonly starts: NameStarts;
  private titled = false;

  constructor(private readonly field: Field) {
    this.tokens = field.tokens;
    this.runs = new RunReader(field);
    this.ends = new NameEnds(field);
    this.starts = new NameStarts(field, this.ends);
  }

  find(): Span[] {
    let at = 0;
    while (at < this.tokens.length) at = this.step(at);
    return this.spans;
  }

  private step(at: number): number {
    const token = this.tokens[at] as Token;
    // "on Interstate 40", "Flight 812": a number among others of its kind, and no name.
    if (lexicon.NUMBERED.has(token.key) && this.tokens[at + 1]?.shape === 'number') return at + 2;
    if (!isCapital(token) && !this.runs.opensInLowerCase(at)) {
      this.titled = this.keepsTitle(at);
      return at + 1;
    }
    const end = this.runs.runEnd(at);
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

  /** Splits a run into names: titles, nationalities, weekdays and everyday words between them fall out. */
  private split(from: number, end: number): void {
    let at = from;
    while (at < end) {
      const hit = this.knownAt(at, end);
      const team = hit && this.isPlace(at, hit.to) ? this.teamEnd(hit.to, end) : null;
      if (team !== null) {
        this.push(at, team, null);
        at = team;
        continue;
      }
      if (hit && this.wholeName(at, hit.to, end)) {
        this.push(at, hit.to, hit);
        at = hit.to;
        continue;
      }
      if (this.starts.separates(at, from, end)) {
        this.titled = isTitle(this.tokens[at] as Token) || (this.titled && this.tokens[at]?.text === '.');
        at++;
        continue;
      }
      const to = this.ends.pieceEnd(at, end);
      this.push(at, to, null);
      at = to;
    }
  }

  private knownAt(at: number, end: number): Hit | null {
    const hit = gazetteer().longest(this.tokens, at);
    if (!hit || hit.to > end) return null;
    // A title is no name of its own ("Major", "Head"), nor is an everyday word that opens a sentence.
    if (hit.to === at + 1 && this.starts.separates(at, at, end)) return null;
    return hit;
  }

  /** A known name stands by itself when nothing behind it carries the name on: "Paris Hilton", "Kyiv School". */
  private wholeName(at: number, to: number, end: number): boolean {
    if (to >= end) return true;
    const next = this.tokens[to] as Token;
    if (next.text === '-')
      return this.tokens[at]?.key !== undefined && gazetteer().longest(this.tokens, to + 1) !== null;
    const size = to - at;
    const stop = this.ends.pieceEnd(at, end);
    if (stop <= to) return true;
    if (this.field.casing[at] === 'title' && this.isCountry(at, to)) return true;
    const tail = this.tokens[stop - 1] as Token;
    if (
      lexicon.ORG_TAILS.has(tail.key) ||
      lexicon.PLACE_TAILS.has(tail.key) ||
      lexicon.OTHER_TAILS.has(tail.key)
    )
      return false;
    if (size > 1) return true;
    const first = this.tokens[at] as Token;
    if (next.shape === 'upper' && first.shape !== 'upper' && isCommon(next.key)) return true;
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

  /** Where the second half of "Kansas City Royals" or "Utah Jazz" ends; null where no team stands here. */
  private teamEnd(at: number, end: number): number | null {
    // "49ers" is no capital, so the run ends before it.
    const reach = this.tokens[at]?.shape === 'number' ? at + 1 : end;
    const hit = at < reach ? gazetteer().longest(this.tokens, at) : null;
    const team = hit?.found.some((one) => one.type === 'organisation' && one.team) ?? false;
    return hit && team && hit.to <= reach ? hit.to : null;
  }

  private isPlace(at: number, to: number): boolean {
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

  /** A mark or particle that no name ends with. */
  private dangles(token: Token): boolean {
    if (isCapital(token) || token.shape === 'number') return false;
    return token.shape !== 'lower' || lexicon.PARTICLES.has(token.key) || isCommon(token.key);
  }

  /** Where the name ends in the text: behind the point of "Inc." and "Calif.". */
  private endOf(to: number): number {
    const last = this.tokens[to - 1] as Token;
    const point = this.tokens[to];
    return point?.text === '.' && point.glued && SHORTENED.has(last.text) ? point.end : last.end;
  }

  private neighbour(from: number): Span | null {
    const last = this.spans[this.spans.length - 1];
    if (!last || from - last.to > 2 || from === last.to) return null;
    for (let i = last.to; i < from; i++) {
      const token = this.tokens[i] as Token;
      if (
        token.text !== ',' &&
        !(token.text === '(' && this.tokens[from]?.shape !== 'upper') &&
        token.key !== 'and' &&
        token.key !== 'or'
      )
        return null;
    }
    return last;
  }

  private push(from: number, to: number, hit: Hit | null): void {
    while (to > from && !hit && this.dangles(this.tokens[to - 1] as Token)) to--;
    if (to <= from) return;
    const first = this.tokens[from] as Token;
    const start = first.start;
    const end = this.endOf(to);
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

/** Company forms and states whose point belongs to the name. */
const SHORTENED = new Set(
  lexicon.words(`Inc Corp Co Ltd Bros Cos Jr Sr Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss
  Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Alta`),
);
