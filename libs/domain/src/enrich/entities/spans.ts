import { isCapital, isTitle, type Field, type Span } from './field.js';
import { gazetteer } from './gazetteer.js';
import { keyOf } from './keys.js';
import type { Hit } from './known.js';
import * as lexicon from './lexicon/words.js';
import { KnownNames } from './known-names.js';
import { isCommon } from './names.js';
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
  private readonly known: KnownNames;
  private titled = false;

  constructor(private readonly field: Field) {
    this.tokens = field.tokens;
    this.runs = new RunReader(field);
    this.ends = new NameEnds(field);
    this.starts = new NameStarts(field, this.ends);
    this.known = new KnownNames(field, this.starts, this.ends);
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
      const hit = this.known.at(at, end);
      const team = hit && this.known.isPlace(at, hit.to) ? this.known.teamEnd(hit.to, end) : null;
      if (team !== null) {
        this.push(at, team, null);
        at = team;
        continue;
      }
      if (hit && this.known.isWhole(at, hit.to, end)) {
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
