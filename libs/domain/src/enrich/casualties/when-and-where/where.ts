import type { Entity, Mention } from '../../../entity.js';
import { mayCount } from '../words/counting-words.js';
import { clausesBetween } from './place-clauses.js';
import { candidates, OFFICE, placesBySentence } from './places.js';
import type { Reading } from '../reading.js';
import type { RawClaim } from '../raw.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** A place with one of its mentions, as a candidate for where a claim's event was. */
export interface Candidate {
  place: Entity;
  mention: Mention;
  /** Token index of the mention in its field; -1 where it lies between tokens. */
  token: number;
  score: number;
  /** Token index of the figure that the place gives for itself; -1 where it gives none. */
  figure: number;
}

const NONE: Candidate[] = [];

const isOffice = ({ score }: Candidate): boolean => score === OFFICE;

/** The candidates of a post by sentence, worked out once and where they are asked for. */
export class Places {
  private readonly named: ReturnType<typeof placesBySentence>;
  private readonly known: (Candidate[] | undefined)[] = [];
  private readonly country: Entity | null;
  private officials: { place: Entity; k: number }[] | null = null;
  private elsewhere: number[] | null = null;

  constructor(
    private readonly readings: Reading[],
    entities: Entity[],
  ) {
    this.named = placesBySentence(readings, entities);
    this.country = entities.find(({ type, level }) => type === 'place' && level === 'country') ?? null;
  }

  /** All that a sentence names, worked out once; most sentences are never asked for. */
  private all(k: number): Candidate[] {
    const named = this.named[k]!;
    return named.length === 0 ? NONE : (this.known[k] ??= candidates(this.readings[k]!, named));
  }

  private in(k: number): Candidate[] {
    const all = this.all(k);
    return all.some(isOffice) ? all.filter((c) => !isOffice(c)) : all;
  }

  /** Places whose officials speak, in reading order, each with its sentence. */
  private get offices(): { place: Entity; k: number }[] {
    return (this.officials ??= this.named.flatMap((_, k) =>
      this.all(k)
        .filter(isOffice)
        .map(({ place }) => ({ place, k })),
    ));
  }

  /**
   * The place of a claim: in its sentence, else in those before it, else the headline, else anywhere in the post, else
   * where the officials are from who are named last.
   */
  of(raw: RawClaim, k: number): Entity | null {
    if (isOfNation(this.readings[k]!, raw)) return this.country;
    const told = this.told(raw, k);
    if (told && !isWide(told)) return told;
    const office = this.offices.findLast((o) => o.k <= k) ?? this.offices[0];
    if (!told) return office?.place ?? null;
    return office?.k === k && office.place.country === told.country ? office.place : told;
  }

  private told(raw: RawClaim, k: number): Entity | null {
    const own = this.rightBehind(raw, k) ?? this.itself(raw, k) ?? this.best(k, raw.at, raw.from);
    if (own && (!isWide(own) || this.isWholly(own, k))) return own;
    const field = this.readings[k]!.field;
    let wide = own;
    let divided: Entity | null = null;
    for (let j = k - 1; j >= Math.max(0, k - 4); j--) {
      if (this.readings[j]!.field !== field) break;
      const { span, raws } = this.readings[j]!;
      // What goes on goes on where the last figure was: "shot dead in Oak Street in Memphis. A girl was wounded".
      const before = this.best(j, raws.at(-1)?.at ?? span.to);
      if (this.isDividedUp(j)) {
        divided ??= before;
        continue;
      }
      if (before && (!isWide(before) || j === k - 1) && fits(before, own)) return narrower(before, own);
      wide ??= before;
    }
    const speaks = this.offices.findLast((o) => o.k === k)?.place;
    for (const j of this.placed()) {
      if (j === k || (j > k && (this.isShared(j) || this.isOfOthers(j, raw))) || this.isDividedUp(j))
        continue;
      const other = this.best(j, this.readings[j]!.span.from);
      // "Poltava governor: one dead. In Dnipro two died": what follows is of elsewhere, unless it lies there.
      if (j > k && speaks && !other?.containedIn?.includes(speaks.id)) continue;
      if (
        other &&
        !isWide(other) &&
        fits(other, own) &&
        (this.readings[j]!.field === 'headline' || j < k || !wide)
      )
        return other;
      wide ??= other;
    }
    return wide ?? divided;
  }

  private isWholly(place: Entity, k: number): boolean {
    const { tokens } = this.readings[k]!;
    return this.in(k).some((c) => c.place === place && isWhole(tokens, c.token));
  }

  /** The first sentences that name a place and tell of no other time: asked for every claim, so that they must not grow with the post. */
  private placed(): number[] {
    if (this.elsewhere) return this.elsewhere;
    const found: number[] = [];
    for (let j = 0; j < this.readings.length && found.length < FARTHEST; j++)
      if (this.in(j).length > 0 && !this.readings[j]!.raws.some(({ status }) => status === 'historical'))
        found.push(j);
    return (this.elsewhere = found);
  }

  /** "800 of the dead were in Kunar and 12 in Nangarhar", told of a whole before: the whole is of neither. */
  private isShared(j: number): boolean {
    const found = this.in(j);
    return found.length > 1 && found.some((c) => hasShare(this.readings[j]!.tokens, c));
  }

  /** "Of the victims, 331 died in Kermanshah and 17 in Ilam. Some 6,600 were injured": what follows is of neither. */
  private isDividedUp(j: number): boolean {
    const { raws, tokens } = this.readings[j]!;
    if (raws.length < 2) return false;
    return this.in(j).filter((c) => hasShare(tokens, c)).length > 1;
  }

  /** "He put the number of dead at 31. Officials said 13 had died in Poonch": the later place has a figure of its own. */
  private isOfOthers(j: number, { measure, count, mode }: RawClaim): boolean {
    const { raws } = this.readings[j]!;
    return mode !== 'increment' && raws.some((r) => r.measure === measure && r.count !== null && r.count !== count && r.status === 'asserted' && r.mode !== 'increment'); // prettier-ignore
  }

  /** "17 died in Uman and two in Dnipro": a place that the victims' own words lead to is theirs. */
  private rightBehind(raw: RawClaim, k: number): Entity | null {
    const { tokens } = this.readings[k]!;
    const end = LEADS_TO.is(tokens[raw.to]) ? raw.to : Math.max(raw.to, raw.at + 1);
    if (!LEADS_TO.is(tokens[end])) return null;
    const found = this.in(k).filter(
      (c) =>
        (c.score >= 0.5 || (tokens[end]!.low === 'near' && c.score > -2)) &&
        c.token > end &&
        c.token <= end + 4 &&
        c.place.level !== 'country',
    );
    const first = found[0];
    return first && !isElsewhere(tokens, end + 1, first.token) ? first.place : null;
  }

  /** "Honduras has confirmed six deaths and Guatemala three". */
  private itself(raw: RawClaim, k: number): Entity | null {
    return this.in(k).find((c) => c.figure >= raw.from && c.figure < raw.to)?.place ?? null;
  }

  private best(k: number, at: number, from = -1): Entity | null {
    let best: Candidate | null = null;
    let cost = Infinity;
    const { tokens, span, raws } = this.readings[k]!;
    const here = beforeShares(withoutOthers(this.in(k), this.readings[k]!, at), tokens, at, span.to);
    const isAlone = here.length < 2;
    for (const c of here) {
      const crossed = isAlone
        ? 0
        : clausesBetween(tokens, c.token, at) * ACROSS + (isBehindOther(raws, c, from) ? BEHIND_OTHER : 0);
      const distance = crossed + Math.abs(c.token - at) - c.score * 6 + (c.token > at ? 1 : 0);
      if (distance < cost) [best, cost] = [c, distance];
    }
    if (!best) return null;
    const { place } = best;
    if (isWhole(tokens, best.token)) return place;
    const inside = here.find((c) => c.place.containedIn?.includes(place.id) ?? isUnknownIn(c, place));
    return inside?.place ?? place;
  }
}

/** "Four died in Kyiv and a worker was killed at a mill in Odesa": where another one's words have led to. */
const isBehindOther = (raws: readonly RawClaim[], { token }: Candidate, from: number): boolean =>
  token < from && raws.some((r) => r.at < token && r.to <= from && r.from < r.at);
const BEHIND_OTHER = 3;

/** "nationwide there have been 48 deaths", "the country as a whole has had 29": of no place that the text names for others. */
function isOfNation({ tokens, span }: Reading, { at }: RawClaim): boolean {
  for (let i = at - 1; i >= Math.max(span.from, at - NATION_FROM) && tokens[i]!.low !== ';'; i--) {
    const { low } = tokens[i]!;
    if (NATION.is(tokens[i])) return true;
    if (low === 'country' && tokens[i + 1]?.low === 'as' && tokens[i + 3]?.low === 'whole') return true;
  }
  return NATION.is(tokens[at + 1]);
}
const NATION = words('nationwide countrywide nationally');
const NATION_FROM = 14;

/** "across Texas", "Texas as a whole": not only in the county that the sentence names too. */
const isWhole = (tokens: Token[], k: number): boolean =>
  ACROSS_ALL.is(tokens[k - 1]) || (tokens[k + 1]?.low === 'as' && tokens[k + 3]?.low === 'whole');
const ACROSS_ALL = words('across throughout');

/**
 * Without the places of another figure: those behind a semicolon where one is told, and "161 missing in Kerr County alone"
 * for any figure but the one beside it.
 */
function withoutOthers(found: Candidate[], { tokens, span, raws }: Reading, at: number): Candidate[] {
  if (found.length === 0 || raws.length < 2) return found;
  const end = semicolonAfter(tokens, at, span.to);
  const isTold = end < span.to && raws.some((r) => r.at > end);
  return found.filter((c) => {
    if (isTold && c.token > end) return false;
    // "Luanda has had 27 deaths, Bengo two": the second place begins to tell of itself.
    if (c.figure > at && found.some(({ token }) => token < at)) return false;
    const isAlone = tokens.slice(c.token + 1, c.token + 4).some(({ low }) => low === 'alone');
    return !isAlone || !raws.some((r) => Math.abs(r.at - c.token) < Math.abs(at - c.token));
  });
}

function semicolonAfter(tokens: Token[], from: number, end: number): number {
  let k = from;
  while (k < end && tokens[k]!.low !== ';') k++;
  return k;
}

/** "in the village of Tavolzhanka" beside its region: no table knows it, so no table says that the region holds it. */
const isUnknownIn = ({ place, score }: Candidate, region: Entity): boolean =>
  place.level === undefined && score >= 1 && (region.level === 'region' || region.level === 'country');

/**
 * "Floods killed 38 people: 21 in Tana River, 11 in Garissa", "41 died, among them 27 in Kyiv": the whole is of none of the
 * places that share it.
 */
function beforeShares(found: Candidate[], tokens: Token[], at: number, end: number): Candidate[] {
  let mark = at + 1;
  while (mark < end && !SHARES.is(tokens[mark]) && !isOfThem(tokens, mark)) mark++;
  if (mark >= end) return found;
  const isColon = tokens[mark]!.low === ':';
  const shares = found.filter(
    (c) => c.token > mark && (isColon ? hasShare(tokens, c) : leadsFromFigure(tokens, c)),
  );
  return shares.length < (isColon ? 2 : 1) ? found : found.filter((c) => c.token < mark);
}
const SHARES = words(': among including');

/** "killed 31 people, 27 of them in Kermanshah and four in Ilam". */
const isOfThem = (tokens: Token[], i: number): boolean =>
  tokens[i]!.low === 'of' &&
  /^(?:them|whom|those|which)$/.test(tokens[i + 1]?.low ?? '') &&
  isBare(tokens, i - 1) &&
  LEADS_TO.is(tokens[i + 2]);

/** "four in neighbouring Ilam": whether a figure stands right before what leads to the place. */
function leadsFromFigure(tokens: Token[], { token }: Candidate): boolean {
  let k = token - 1;
  while (k > token - FARTHEST_LEAD && !LEADS_TO.is(tokens[k])) k--;
  return isBare(tokens, k - 1);
}
const FARTHEST_LEAD = 4;

/** "21 in Tana River", "Tana River (21)", "Tana River 21". */
const hasShare = (tokens: Token[], { token, figure }: Candidate): boolean =>
  figure >= 0 || [token - 2, token - 3, token + 1, token + 2].some((i) => isBare(tokens, i));

const isBare = (tokens: Token[], i: number): boolean => tokens[i] !== undefined && mayCount(tokens[i]!);

const FARTHEST = 60;

/** What a place of another clause has to be nearer by. */
const ACROSS = 10;

/** "at Tsafe; in Katsina": of another phrase than the one that begins at `from`. */
const isElsewhere = (tokens: Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.low === ';' || LEADS_TO.is(tokens[i])) return true;
  return false;
};

const LEADS_TO = words('in at near across outside inside');
const isWide = (place: Entity): boolean => place.level === 'country';
const fits = (place: Entity, own: Entity | null): boolean =>
  !own ||
  place.id === own.id ||
  place.country === own.country ||
  (place.containedIn?.includes(own.id) ?? false);
const narrower = (place: Entity, own: Entity | null): Entity => (isWide(place) && own ? own : place);
