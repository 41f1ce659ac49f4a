import { readInverted } from './inverted.js';
import { isByAnother, isByOne, markAttacker } from './agents.js';
import { settleKind } from './antecedents.js';
import { attackersApart } from '../parts/asides.js';
import type { Chunk, GroupChunk, PredicateChunk } from '../people/chunk.js';
import { PREDICATES } from '../data/predicates.js';
import { HAVE, MODAL } from '../data/words.js';
import { otherGrade } from './graded.js';
import { isByWords, isOfToll, isVote } from './no-harm.js';
import { LIMBS, meaning } from './meaning.js';
import { deadAmong } from './dead-among.js';
import { isManner } from './manner-asides.js';
import { nobodyAfter, unhurtBy } from './nobody.js';
import { readRest } from './rest-of.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import type { RawClaim } from '../raw.js';
import { shareOf } from './shares.js';
import { isOutOfPlay, isOfAnimals, isUnanchored, isMoreOfThings, besides } from './out-of-play.js';
import { innerTotal, isFirstTold } from './inner-totals.js';
import { isSham } from '../mood/sham.js';
import { victimsOf } from './sufferers.js';
import { claimsOf } from './tally.js';
import { isEither } from './either.js';
import { isTold, isNegated, isPassive } from './verbs.js';
import { turnsUp } from '../idioms/missing-idioms.js';
import { moodOf } from '../mood/mood-of.js';
import { words } from '../words/word-class.js';
import { isObituary } from './obituaries.js';

/** Claims that casualty words make with their subjects and objects: "killed 12", "12 were killed", "three dead". */
export function readFrames(chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = readInverted(chunks);
  for (let v = claims.length > 0 ? 1 : 0; v < chunks.length; v++) {
    const c = chunks[v]!;
    if (c.kind === 'predicate') claims.push(...readPredicate(chunks, v, c));
  }
  for (let k = 0; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind !== 'group') continue;
    if (c.group.wordIn >= 0) claims.push(...readPrenominal(c, k, chunks));
    if (c.group.partitive) claims.push(...innerTotal(c));
  }
  claims.push(...attackersApart(chunks, claims));
  if (!claims.some((c) => c.moved)) return claims;
  return claims.filter(
    (c) =>
      c.measure === 'killed' ||
      (!(c.moved && c.measure === 'injured') &&
        !claims.some((x) => x.moved && x.from === c.from && !isFirstTold(chunks, c))),
  );
}

/** "three wounded soldiers were taken away", "a search for six missing hikers": the word stands inside the noun group. */
function readPrenominal(c: Chunk, k: number, chunks: Chunk[]): RawClaim[] {
  if (
    c.kind !== 'group' ||
    c.group.wordIn < 0 ||
    c.role !== 'free' ||
    !c.group.quantity?.count ||
    c.group.det !== 'none'
  )
    return [];
  // "covers up to 10 injured workers": room for them, and nobody told of
  if (c.group.partitive || c.group.moved || isRoomFor(chunks, k)) return [];
  if (c.word === 'missing' && turnsUp(chunks, k)) return [];
  const before = chunks[k - 2];
  if (c.word !== 'missing' && chunks[k - 1]?.low === 'for' && !CARES.of(before)) return [];
  if (c.noun === 'veterans' || (before && MODAL.of(before))) return [];
  const measure = PREDICATES.get(c.word)?.measure;
  if (!measure || !(measure === 'missing' || measure === 'injured' || (c.word === 'dead' && c.group.head === 'people'))) return []; // prettier-ignore
  c.role = 'victim';
  return claimsOf(measure, c.from, [c]);
}

/** "caring for 40 wounded soldiers", and not "blood for 200 wounded soldiers". */
const CARES = words('caring cared care fighting search searching looking');

const isRoomFor = (chunks: Chunk[], k: number): boolean =>
  (chunks[k] as GroupChunk).group.quantity?.qualifier === 'up_to' ||
  (chunks[k - 1]?.low === 'to' && chunks[k - 2]?.low === 'up');

function readPredicate(chunks: Chunk[], v: number, c: PredicateChunk): RawClaim[] {
  if (isEntry(chunks, v)) return [];
  const { measure, weak } = meaning(chunks, v, c);
  if (measure && isNegated(chunks, v))
    return [...nobodyAfter(chunks, v, measure), ...unhurtBy(chunks, v, measure)];
  if (!measure || (chunks[v + 1]?.low === 'off' && KILLS_OFF.test(c.low) && !isAtSea(chunks, v))) return [];
  if (isByWords(chunks, v) || isOfToll(chunks, v) || isSham(chunks, v, c)) return [];
  if (measure === 'missing' && (turnsUp(chunks, v) || isVote(chunks, v))) return [];
  if (measure === 'captured' && chunks.slice(0, v).some((x) => CAMERAS.of(x))) return [];
  const mood = moodOf(chunks, v);
  if (mood === 'unreal') return [];
  // "Enyimba die by their own hand": a team
  if (c.low === 'die' && isTeam(chunks[v - 1])) return [];
  const rest = readRest(chunks, v, measure);
  if (rest) return rest;
  const needsPeople = c.predicate.needsPeople === true;
  const victims = victimsOf(chunks, v, c, needsPeople).filter(
    (g) =>
      !(SELF.has(g.noun) && measure === 'killed' && g.from > c.from) &&
      !isOutOfPlay(chunks, g, measure, weak) &&
      !isUnanchored(chunks, g) &&
      !isMoreOfThings(chunks, g, v, measure) &&
      !isOfAnimals(chunks, g),
  );
  if (victims.length === 0 || (victims.every((g) => isBare(g.group)) && !isTold(chunks, v, c))) return [];
  if (isManner(chunks, v, c, victims)) return [];
  if (isEither(chunks, v))
    return victims[0]!.group.det === 'none-of' ? claimsOf(measure, c.from, victims) : [];
  for (const g of besides(chunks, v)) if (!victims.includes(g)) victims.push(g);
  const graded = measure === 'injured' ? otherGrade(chunks, v) : null;
  if (graded) victims.push(graded);
  for (const g of victims) settlePronoun(chunks, g);
  for (const g of victims) settleKind(chunks, g, v);
  if (victims.length === 1) markAttacker(chunks, victims[0]!, v);
  const among = victims.length === 1 ? deadAmong(chunks, v, measure, victims[0]!) : [];
  for (const g of victims) g.role = 'victim';
  const claims = [
    ...claimsOf(measure, c.from, victims),
    ...among,
    ...shareOf(chunks, Math.max(v, chunks.indexOf(victims.at(-1)!)), measure, wholeOf(victims)),
  ];
  const isActive = victims[0]!.from > c.from;
  for (const claim of claims) {
    claim.weak = weak;
    claim.quiet = c.predicate.form === 'intr' && victims.length === 1 && isObituary(chunks, v, victims[0]!);
    claim.soft = weak && (SOFT.of(c) || isInLimb(chunks, v) || isSurvived(chunks, v));
    claim.ofWeapon = weak && !claim.soft;
    claim.others ||= isAlso(chunks, v);
    if (isSince(chunks, v) && claim.others) claim.mode = 'increment';
    claim.byOne = isActive && isByOne(chunks, v);
    claim.nth = isActive && isByAnother(chunks, v);
    if (mood === 'feared') claim.status = 'feared';
  }
  return claims;
}

/** "caught 3, dead 1, injured 1": words before their figures, which a list's rule has read. */
function isEntry(chunks: Chunk[], v: number): boolean {
  const figure = chunks[v + 1];
  const isRead = figure?.kind === 'group' && figure.role === 'victim' && figure.group.head === 'bare';
  return isRead && /^(?:[,;]|whom)$/.test(chunks[v - 1]?.low ?? '') && /^[.,;)]?$/.test(chunks[v + 2]?.low ?? ''); // prettier-ignore
}

/** Read by their own rule. */
const SELF = new Set(['himself', 'herself', 'themselves']);

/** "killed off the bill", "dying off". */
const KILLS_OFF = /^(?:kill|d[iy])/;

/** "died off Rosslare", "were killed off the coast": a place, and no end of a sort. */
const isAtSea = (chunks: Chunk[], v: number): boolean => {
  const c = chunks[v + 2];
  const isPlace =
    c?.kind === 'group' && (c.group.head === 'name' || (c.group.det === 'definite' && SHORES.has(c.noun)));
  return isPlace && (chunks[v]!.low === 'died' || isPassive(chunks, v));
};
const SHORES = words('coast shore island islands cape beach road motorway highway');

const CAMERAS = words('photo photos picture image camera video footage');

/** "two militants were also killed": on top of those told before. */
const isAlso = (chunks: Chunk[], v: number): boolean =>
  chunks[v - 1]?.low === 'also' || (chunks[v - 1]?.low === 'been' && chunks[v - 2]?.low === 'also');

/** "five others have since died". */
const isSince = (chunks: Chunk[], v: number): boolean =>
  chunks[v - 1]?.low === 'since' && HAVE.of(chunks[v - 2]);

const isTeam = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'name' && c.group.to - c.group.from === 1;

const wholeOf = (victims: GroupChunk[]): number | null =>
  victims.length === 1 ? countOf(victims[0]!.group) : null;

const SOFT = words('treated hospitalised hospitalized');

/** "shot in hand", "stabbed in the leg": nobody dies of that as a log has it. */
const isInLimb = (chunks: Chunk[], v: number): boolean => {
  if (chunks[v + 1]?.low !== 'in') return false;
  const c = chunks[v + 2];
  return LIMBS.has(c?.kind === 'group' ? c.noun : (c?.low ?? ''));
};

/** "was shot in the hip and survived". */
const isSurvived = (chunks: Chunk[], v: number): boolean => {
  for (let k = v + 1; k < Math.min(v + 6, chunks.length - 1); k++)
    if (chunks[k]!.low === 'and' || chunks[k]!.low === 'but')
      return LIVES.of(chunks[k + 1]) || LIVES.of(chunks[k + 2]);
  return false;
};
const LIVES = words('survived survives lived lives');

const isBare = (group: NounGroup): boolean => group.quantity === null && countOf(group) === null;

/**
 * "the gunman … before he was shot": the pronoun takes the kind of the last single person named; where it is an object
 * ("an officer shot him"), not of the subject.
 */
function settlePronoun(chunks: Chunk[], g: GroupChunk): void {
  if (g.group.head !== 'pronoun' || g.group.partitive || g.group.others || g.group.det === 'none-of') return;
  const at = chunks.indexOf(g);
  let isSubject = chunks[at - 1]?.kind === 'predicate' && g.noun === 'him';
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind === 'group' && isSubject) {
      isSubject = false;
      continue;
    }
    if (c.kind !== 'group' || c.group.head !== 'people' || countOf(c.group) !== 1) continue;
    g.group.group = c.group.group;
    if (c.role === 'free') g.group.det = 'none';
    return;
  }
}
