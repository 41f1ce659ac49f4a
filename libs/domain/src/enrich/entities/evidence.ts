import type { EntityType } from '../../entity.js';
import { isDemonym } from './demonyms.js';
import { gazetteer, type Known } from './gazetteer.js';
import {
  guessByEnding,
  isCommon,
  isDoubtfulName,
  isEverydaySurname,
  isFirstName,
  isSurname,
} from './names.js';
import * as lexicon from './lexicon/words.js';
import type { Place } from './places.js';
import type { Field, Span } from './field.js';
import type { Token } from './tokens.js';

/** How much speaks for each type; `none` is for what is no name at all. Weights were set by hand on the dev set. */
export interface Evidence {
  person: number;
  place: number;
  organisation: number;
  none: number;
}

/** What the whole post tells about each of its spans. */
export interface Scene {
  countries: ReadonlySet<string>;
  sport: boolean;
  /** Every word that the post also writes in lower case: its capital elsewhere is only a sentence's. */
  small: ReadonlySet<string>;
}

export function noEvidence(): Evidence {
  return { person: 0, place: 0, organisation: 0, none: 0 };
}

export function add(to: Evidence, from: Evidence): void {
  to.person += from.person;
  to.place += from.place;
  to.organisation += from.organisation;
  to.none += from.none;
}

/** The type that the evidence favours, or null where it is too thin. */
export function verdict(evidence: Evidence, least = 1): EntityType | null {
  const { person, place, organisation, none } = evidence;
  const best = Math.max(person, place, organisation);
  if (best < least || none > best) return null;
  if (best === place) return 'place';
  return best === organisation ? 'organisation' : 'person';
}

/** What speaks for a span from the names that it could be, its own words and its surroundings. */
export function weigh(span: Span, field: Field, scene: Scene): Evidence {
  const evidence = noEvidence();
  const tokens = field.tokens.slice(span.from, span.to).filter((token) => token.shape !== 'mark');
  for (const known of span.known) raise(evidence, known.type, prior(known, span, scene));
  if (tokens.length > 1) weighWords(evidence, tokens, span);
  else weighWord(evidence, tokens[0] as Token, span);
  if (span.weak && tokens.length === 1 && scene.small.has(span.key)) evidence.none += 3;
  if (span.caps && span.known.length === 0 && !isFirstName((tokens[0] as Token).key)) evidence.none += 3;
  weighContext(evidence, span, field, scene);
  return evidence;
}

function raise(evidence: Evidence, type: EntityType, value: number): void {
  evidence[type] = Math.max(evidence[type], value);
}

function prior(known: Known, span: Span, scene: Scene): number {
  if (known.type === 'person') return 5;
  if (known.type === 'organisation')
    return known.id.startsWith('local:') && !span.key.includes(' ') && !scene.sport ? 3.6 : 5;
  return placePrior(known, span, scene);
}

function placePrior(place: Place, span: Span, scene: Scene): number {
  if (place.level === 'country') return 7;
  const here = scene.countries.has(place.country) ? 1.5 : 0;
  if (place.capital) return 5.5;
  if (place.level !== 'town') return (place.region ? 3.5 : 5) + here;
  const size = Math.log10(1 + place.population);
  const doubt = !span.key.includes(' ') && (isSurname(span.key) || isFirstName(span.key)) ? 1 : 0;
  const everyday = isCommon(span.key) ? 2.4 : 0;
  return 0.6 + 1.35 * size + here - doubt - everyday;
}

function weighWords(evidence: Evidence, tokens: readonly Token[], span: Span): void {
  const first = tokens[0] as Token;
  const second = tokens[1] as Token;
  const last = tokens[tokens.length - 1] as Token;
  evidence.person += 1;
  evidence.organisation += 0.6;
  weighTail(evidence, tokens, last, span);
  weighGiven(evidence, first, tokens);
  if (isSurname(last.key)) evidence.person += 2;
  if (guessByEnding(last.key) === 'person') evidence.person += 1;
  for (const token of tokens) weighInner(evidence, token, tokens);
  if (span.text.includes('&')) evidence.organisation += 4;
  if (isDemonym(first.key) || (isPlaceName(first.key) && isCommon(second.key))) {
    evidence.organisation += 2;
    evidence.person -= 1;
  }
  if (lexicon.ORG_HEADS.has(first.key)) evidence.organisation += 1.6;
  if (first.shape === 'upper' && !first.text.includes('.') && !span.caps) evidence.organisation += 1.4;
  if (PLACE_HEADS.has(first.key) && !(first.key === 'new' && isCommon(second.key))) evidence.place += 3;
  if (isEverydaySurname(last.key) && (isFirstName(first.key) || !isCommon(first.key)))
    evidence.person += isFirstName(first.key) ? 2 : 1.6;
}

/** A country or a large town: "China Mobile", "London Underground". */
function isPlaceName(key: string): boolean {
  const found = gazetteer().find(key);
  return (
    found?.some((one) => one.type === 'place' && (one.level === 'country' || one.population > 300)) ?? false
  );
}

const PLACE_HEADS = new Set(
  'lake mount mt cape port fort san santa saint st gulf new los las el rio puerto villa novaya nova tel beit ras wadi deir khan'.split(
    ' ',
  ),
);

function weighTail(evidence: Evidence, tokens: readonly Token[], last: Token, span: Span): void {
  const of = tokens.findIndex((token) => token.key === 'of' || token.key === 'for');
  const head = of > 0 ? (tokens[of - 1] as Token) : null;
  if (head && lexicon.OF_PLACE_HEADS.has(head.key)) evidence.place += 5;
  else if (head) evidence.organisation += 5;
  else if (lexicon.OTHER_TAILS.has(last.key)) evidence.none += 6;
  else if (lexicon.PLACE_TAILS.has(last.key)) evidence.place += 4.5;
  else if (lexicon.ORG_TAILS.has(last.key))
    evidence.organisation += lexicon.WEAK_ORG_TAILS.has(last.key) ? 3.2 : 5.5;
  if (span.weak && tokens.every((token) => isCommon(token.key) && !isFirstName(token.key)))
    evidence.none += 3;
}

function weighGiven(evidence: Evidence, first: Token, tokens: readonly Token[]): void {
  if (isFirstName(first.key)) evidence.person += isDoubtfulName(first.key) ? 2 : 4;
  if (tokens.slice(1, -1).some((token) => token.text.length <= 2 && token.shape === 'capital'))
    evidence.person += 2;
  if (first.text.endsWith('.') && first.text.length <= 4 && first.shape !== 'lower') evidence.person += 2.5;
}

function weighInner(evidence: Evidence, token: Token, tokens: readonly Token[]): void {
  if (
    token.shape === 'lower' &&
    token.key !== 'of' &&
    token.key !== 'for' &&
    token.key !== 'and' &&
    token.key !== 'the'
  ) {
    evidence.person += 1;
    return;
  }
  if (!isCommon(token.key) || isFirstName(token.key) || isSurname(token.key)) return;
  evidence.person -= 1.2;
  evidence.organisation += 0.7;
  if (tokens.every((one) => isCommon(one.key))) evidence.person -= 1;
}

function weighWord(evidence: Evidence, token: Token, span: Span): void {
  if (token.shape === 'upper') {
    if (token.text.replaceAll('.', '').length <= 6 && !span.caps) evidence.organisation += 2.2;
    else evidence.organisation += 0.8;
  } else {
    evidence.person += 0.9;
    evidence.organisation += 1.1;
  }
  if (isSurname(token.key)) evidence.person += 2.5;
  if (isFirstName(token.key)) evidence.person += isDoubtfulName(token.key) ? 0.4 : 1.6;
  const guess = span.known.length === 0 ? guessByEnding(token.key) : null;
  if (guess) evidence[guess] += 1.3;
  if (token.shape === 'mixed' || /[a-z][A-Z]/.test(token.text))
    evidence.organisation += /^(?:Mc|Mac|O'|De|La|Di|Le|Fitz)/.test(token.text) ? 0 : 2;
  if (isCommon(token.key)) evidence.none += span.weak ? 3.5 : 2.6;
  else if (
    span.weak &&
    span.known.length === 0 &&
    /(?:s|ing|ed|ly)$/.test(token.key) &&
    !isSurname(token.key)
  )
    evidence.none += 1.6;
}

/** True where the words around say that a place is meant, whatever the name. */
export function inPlaceOf(span: Span, field: Field): boolean {
  const before = field.tokens[span.from - 1];
  const next = field.tokens[span.to];
  if (before && lexicon.PLACE_PREPOSITIONS.has(before.key)) return true;
  if (before?.key === 'of' && lexicon.PLACE_NOUNS.has(field.tokens[span.from - 2]?.key ?? '')) return true;
  return next !== undefined && lexicon.PLACE_FOLLOWERS.has(next.key) && next.key !== 'government';
}

function weighContext(evidence: Evidence, span: Span, field: Field, scene: Scene): void {
  const { tokens } = field;
  const before = tokens[span.from - 1];
  const beforeThat = tokens[span.from - 2];
  const next = tokens[span.to];
  const country = span.known.some(
    (known) => known.type === 'place' && (known.level === 'country' || known.capital),
  );
  if (span.titled && !country) evidence.person += 3;
  weighBefore(evidence, before, beforeThat, span);
  if (next) weighAfter(evidence, span, field, country);
  if (scene.sport) weighSport(evidence, span, field);
  if (span.beside) weighBeside(evidence, span.beside, span);
}

/** Names in a row are of one kind: "Idlib, Homs and X". */
function weighBeside(evidence: Evidence, beside: Span, span: Span): void {
  const types = new Set(beside.known.map((known) => known.type));
  if (types.size === 1 && span.known.length === 0) {
    for (const type of types) evidence[type] += type === 'organisation' ? 0.6 : type === 'place' ? 2.2 : 1.2;
  } else if (
    types.size === 0 &&
    beside.key.includes(' ') &&
    isFirstName(beside.key.slice(0, beside.key.indexOf(' ')))
  ) {
    evidence.person += 0.6;
  }
}

function weighBefore(
  evidence: Evidence,
  before: Token | undefined,
  beforeThat: Token | undefined,
  span: Span,
): void {
  if (!before) return;
  if (lexicon.PLACE_PREPOSITIONS.has(before.key)) evidence.place += 2.6;
  else if (STORMS.has(before.key)) evidence.none += 8;
  else if (VESSELS.has(before.key)) evidence.none += 4;
  else if (lexicon.LOOSE_PREPOSITIONS.has(before.key))
    evidence.place += span.known.length > 0 ? 0.8 : before.key === 'at' ? 1.7 : 1.1;
  else if (before.key === 'of')
    evidence.place += beforeThat && lexicon.PLACE_NOUNS.has(beforeThat.key) ? 4 : 0.3;
  else if (lexicon.PLACE_NOUNS.has(before.key) && before.shape === 'lower') evidence.place += 2.2;
  else if (
    before.key === 'the' &&
    beforeThat &&
    (beforeThat.key === 'at' || beforeThat.key === 'in') &&
    !span.known.length
  ) {
    evidence.place += 1.5;
    evidence.person -= 1.6;
  } else if (before.key === 'the' && !span.known.length) {
    evidence.organisation += 1.4;
    evidence.person -= 1.6;
  } else if (before.key === 'by' || before.key === 'and') evidence.person += 0.2;
  else if (lexicon.ORG_NEIGHBOURS.has(before.key) && before.shape === 'lower' && !span.titled)
    evidence.organisation += 1;
}

function weighAfter(evidence: Evidence, span: Span, field: Field, country: boolean): void {
  const next = field.tokens[span.to] as Token;
  const after = field.tokens[span.to + 1];
  if (lexicon.SPEECH.has(next.key) && !country)
    evidence.person += span.key.includes(' ') || isSurname(span.key) ? 1.5 : 1;
  else if (lexicon.HUMAN_VERBS.has(next.key) && !country) evidence.person += 0.4;
  if (lexicon.PLACE_FOLLOWERS.has(next.key)) evidence.place += 2;
  if (lexicon.ORG_NEIGHBOURS.has(next.key)) evidence.organisation += span.known.length > 0 ? 0.9 : 1.6;
  if (next.shape === 'clitic' && after && lexicon.PLACE_NOUNS.has(after.key)) evidence.place += 1.5;
  if (next.key === 'of' && after && (after.shape === 'capital' || after.key === 'the'))
    evidence.person += 0.4;
  if (next.text !== ',') return;
  if (rolesBehind(field.tokens, span.to + 1) && !country) evidence.person += 2;
  if (
    after?.shape === 'number' &&
    after.text.length <= 2 &&
    Number(after.text) > 3 &&
    field.tokens[span.to + 2]?.text !== '0'
  )
    evidence.person += 2;
  if (after && (after.key === 'who' || after.key === 'whose')) evidence.person += 2;
  if (
    after &&
    (after.shape === 'capital' || after.shape === 'upper') &&
    lexicon.PLACE_PREPOSITIONS.has(field.tokens[span.from - 1]?.key ?? '')
  )
    evidence.place += 1;
}

const VESSELS = new Set(
  'ship vessel tanker boat ferry frigate destroyer submarine yacht trawler freighter'.split(' '),
);
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** ", head of X", ", the city's mayor": a role within four words behind the comma. */
function rolesBehind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.text === ',' || token.text === '.' || token.opens) return false;
    if (token.shape === 'lower' && lexicon.TITLES.has(token.key) && token.key !== 'star') return true;
    if (lexicon.HUMAN_VERBS.has(token.key) || lexicon.SPEECH.has(token.key)) return false;
  }
  return false;
}

const CONTEST = new Set(
  'beat beats defeated defeat won lost drew draw face faced host hosted visit led lead play played scored edged thrashed crushed downed hammered outscored trailed trounced signed coach manager goalkeeper striker midfielder defender fans captain'.split(
    ' ',
  ),
);

/** In a match report a town is its club: "Chicago beat Boston", "Parma 2 Vicenza 1". */
function weighSport(evidence: Evidence, span: Span, field: Field): void {
  const before = field.tokens[span.from - 1];
  const next = field.tokens[span.to];
  const score = next?.shape === 'number' && next.text.length <= 3;
  if (span.known.length === 0 && span.key.includes(' ') && score) evidence.organisation += 2;
  const town = span.known.some((known) => known.type === 'place' && known.level !== 'country');
  if (!town) return;
  const fixture = span.caps && (next?.key === 'at' || before?.key === 'at');
  const ofPlayer =
    before?.text === '(' && next?.text === ')' && field.tokens[span.from - 2]?.shape === 'capital';
  if (
    score ||
    fixture ||
    ofPlayer ||
    (next && CONTEST.has(next.key)) ||
    (before && ['beat', 'against', 'v', 'vs', 'over', 'defeated'].includes(before.key))
  ) {
    evidence.organisation = Math.max(evidence.organisation, evidence.place + 0.5);
  }
}
