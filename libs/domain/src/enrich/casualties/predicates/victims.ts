import { isOfManner, isWhileDoing } from './adjuncts.js';
import { canSuffer } from './can-suffer.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import {
  dies,
  HARD_STOPS,
  isCarried,
  isNear,
  isObject,
  isRelative,
  isReported,
  isRightBefore,
  isSingularVerb,
  isTight,
  TIMES,
} from './clauses.js';
import { beforeFalling } from './before-falling.js';
import { NOBODY, overFirstVerb } from './coordinated.js';
import { UNITS } from '../data/things.js';
import { BE } from '../data/words.js';
import {
  CORPSES,
  isButHurt,
  isCompound,
  isInRelative,
  isInWho,
  isNumber,
  isOfNone,
  isPlaceAside,
  isRemembered,
  outOfWhich,
  SELF,
  isRun,
  isSecondThing,
  isDeed,
  isWound,
  NAMES,
} from './no-subjects.js';
import { isOfOthers, isOfThing } from './other-subjects.js';
import { hasOwn, isAfterAnd, isCompany, isDeadly, isStative, isWhoWith } from './subject-tests.js';
import { extendLeft } from './people-lists.js';
import { headless } from '../idioms/logged-deaths.js';
import { overParticiple, overRelative } from './relative-clauses.js';
import {
  movedTo,
  overApposition,
  overToldAgain,
  sharedSubject,
  withMates,
  takenBefore,
  whomItTells,
} from './shared-subjects.js';

/** "seven were shot, including two who died", and no toll before it. */
const tellsOfHurt = (chunks: readonly Chunk[]): boolean => {
  const told = chunks.flatMap((c) => (c.kind === 'predicate' ? [c.predicate.measure] : []));
  return told.includes('injured') && !told.includes('killed');
};

/** The noun groups that are the subject of the word at `v`, left to right; empty where there is none. */
export function subjectOf(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  let depth = 0;
  const doer = beforeFalling(chunks, v);
  if (doer) return [doer];
  const logged = headless(chunks, v);
  if (logged) return [logged];
  const apposed = overApposition(chunks, v);
  if (apposed >= 0 && canSuffer((chunks[apposed] as GroupChunk).group, needsPeople))
    return extendLeft(chunks, apposed, needsPeople);
  const first = overFirstVerb(chunks, v);
  if (first === NOBODY) return [];
  if (first >= 0) return extendLeft(chunks, first, needsPeople);
  const antecedent = overRelative(chunks, v);
  if (antecedent >= 0 && canSuffer((chunks[antecedent] as GroupChunk).group, needsPeople))
    return extendLeft(chunks, antecedent, needsPeople);
  if (isOfOthers(chunks, v) || isOfThing(chunks, v)) return [];
  const doing = overParticiple(chunks, v);
  if (doing >= 0) return extendLeft(chunks, doing, needsPeople);
  for (let k = v - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.low === ')') depth++;
    else if (c.low === '(') depth--;
    if (depth > 0) continue;
    if (c.kind === 'predicate') {
      if (isWound(chunks, k) || isDeed(chunks, k)) continue;
      const isTaken =
        !hasOwn(chunks, v) &&
        (c.predicate.measure === 'captured' || (c.predicate.measure === 'missing' && isFeared(chunks, v)));
      const taken =
        (dies(chunks[v]!) || chunks[v + 1]?.low === 'dead') && isTaken ? takenBefore(chunks, k) : [];
      if (taken.length > 0) return taken;
      if (isRelative(chunks, k) || isNear(chunks, k, v)) continue;
      const shared = dies(chunks[v]!) || chunks[v + 1]?.low === 'dead' ? sharedSubject(chunks, k, v) : null;
      if (shared) return withMates(chunks, shared);
      return dies(chunks[v]!) || chunks[v]!.low === 'survive' ? movedTo(chunks, k) : [];
    }
    if (c.kind === 'token') {
      const whom = c.low === 'who' ? whomItTells(chunks, k) : null;
      if (whom && canSuffer(whom.group, needsPeople)) return [whom];
      const told = c.low === 'who' ? chunks[k - 1] : undefined;
      if (told?.low === 'those' || told?.low === 'people' || isNumber(told)) return [];
      // "blessed the graves of 200 sailors who perished": of nobody farther back.
      if (told?.kind === 'group' && chunks[k - 2]?.low === 'of' && isRemembered(chunks[k - 3])) return [];
      if (
        HARD_STOPS.of(c) &&
        !(dies(chunks[v]!) && isWhileDoing(chunks, k)) &&
        !isButHurt(chunks, k, v) &&
        !isReported(chunks, k, v) &&
        chunks[k - 1]?.low !== 'incl'
      )
        return [];
      continue;
    }
    // "nine died, including two who were declared dead": those two, who are counted
    if (c.role === 'subset' && c.group.quantity && chunks[k + 1]?.low === 'who')
      return dies(chunks[v]!) && tellsOfHurt(chunks.slice(0, k)) ? [c] : [];
    if (c.role === 'victim' && isAfterAnd(chunks, v) && isDeadly(chunks, v) && BE.of(chunks[k + 1]))
      return hasOwn(chunks, v) ? [] : [c];
    if (
      c.role === 'victim' &&
      (chunks[k + 1]?.low === 'who' ||
        isWhoWith(chunks, k, v) ||
        (chunks[k + 1]?.low === ',' && chunks[k + 2]?.low === 'who') ||
        (k === v - 2 && chunks[k + 1]?.kind === 'predicate')) &&
      dies(chunks[v]!)
    ) {
      if (chunks[k - 1]?.low === 'of' && CORPSES.of(chunks[k - 2])) return [];
      c.group.moved = true;
      return [c];
    }
    // "Of the 200 rebels, 34 lay dead", "60 at the funeral of the two men killed": told already, and the first are not the subject
    if (
      c.role === 'victim' &&
      k === v - 1 &&
      c.group.quantity &&
      (isStative(chunks[v]!) || isPreposition(chunks[k - 1]))
    )
      return [];
    const before = outOfWhich(chunks, k, v);
    if (before < k) {
      k = before;
      continue;
    }
    if (c.role !== 'free' || (isObject(chunks, k) && !isRightBefore(chunks, k, v)) || isCarried(chunks, k, v))
      continue;
    if (c.group.head === 'name' && (NAMES.of(chunks[k - 1]) || isPlaceAside(chunks, k))) continue;
    // "a man who shot three people was himself killed"
    if (SELF.of(chunks[v - 1]) && (c.group.quantity?.count ?? 1) > 1) continue;
    // "with multiple stab wounds"
    if (c.group.head === 'bare' && chunks[k + 1]?.low === 'stab') continue;
    // "a goalkeeper's mother": never the owner
    if (chunks[k + 1]?.low === "'s") continue;
    if (
      isSingularVerb(chunks, v) &&
      c.group.quantity &&
      (c.group.quantity.count ?? 2) > 1 &&
      (c.group.head === 'unknown' || (c.group.head === 'bare' && !isTight(chunks, k, v)))
    )
      continue;
    if (c.group.head === 'name' && k === 0 && c.group.to - c.group.from === 1 && chunks[v]!.low === 'missing')
      return [];
    if (!canSuffer(c.group, needsPeople)) {
      if (isInWho(chunks, k) || isCompound(chunks, k)) continue;
      if (TIMES.has(c.noun) || UNITS.has(c.noun) || (dies(chunks[v]!) && isOfManner(chunks, k))) continue;
      if (c.group.quantity && c.group.plural && isTight(chunks, k, v)) return [];
      if (
        c.group.head === 'thing' &&
        (isPreposition(chunks[k - 1]) ||
          chunks[k - 1]?.low === 'board' ||
          isSecondThing(chunks, k) ||
          isRun(chunks, k) ||
          isInRelative(chunks, k))
      )
        continue;
      if (isPet(chunks, k)) continue;
      if (c.group.head === 'thing' && chunks[v]!.low !== 'destroyed') return [];
      if (k === v - 1 && c.group.det === 'definite' && !c.group.plural && c.group.head === 'unknown')
        return [];
      continue;
    }
    if (isCompany(chunks, k, v)) continue;
    if (isOfNone(chunks, k) || (c.group.head === 'bare' && k + 1 < v && isWound(chunks, k + 1))) continue;
    const told = overToldAgain(chunks, k, v);
    if (told >= 0) {
      c.role = 'agent';
      k = told;
    }
    return extendLeft(chunks, k, needsPeople);
  }
  return [];
}

/** "the couple and their dog": people, and what counts as nobody. */
const isPet = (chunks: Chunk[], k: number): boolean => {
  const [c, people] = [chunks[k]!, chunks[k - 2]];
  const isOwned = c.kind === 'group' && c.group.det === 'possessive' && chunks[k - 1]?.low === 'and';
  return isOwned && people?.kind === 'group' && people.group.head === 'people' && !isObject(chunks, k - 2);
};

/** "missing, presumed dead". */
const isFeared = (chunks: Chunk[], v: number): boolean =>
  chunks.slice(Math.max(0, v - 4), v).some(({ low }) => FEARED.has(low));
const FEARED = new Set(
  'presumed feared believed thought assumed likely probably declared confirmed found pronounced'.split(' '),
);
