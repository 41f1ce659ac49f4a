import type { Chunk, GroupChunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { DID, didNot } from './did-not.js';
import { DEATH_WORDS, deathTurn, fatalTurn, PRONOUNCED, pronounced, PUTS, toDeath } from './death-idioms.js';
import {
  HOSPITALS,
  inHospital,
  isAdmitted,
  SENDS,
  toHospital,
  treated,
  TREATS,
  UNHURT,
  unhurt,
  withWounds,
} from './hospital-idioms.js';
import { entryTurn, HURT_WORDS, hurtTurn, woundTurn } from './hurt-idioms.js';
import { claimed, nounAt, isNo, none, set, suffer, group } from './idiom-claims.js';
import { LIMB_WORDS, limbTurn } from './limb-idioms.js';
import {
  fallen,
  fighters,
  isMourned,
  troopsLost,
  isForce,
  isLament,
  isLoss,
  isRanked,
  LOSES,
  lostToo,
  MOURNS,
} from '../predicates/losses.js';
import { TURNS } from '../words/marks.js';
import { MISSING_WORDS, missingTurn } from './missing-idioms.js';
import { mourned, MOURNING_WORDS } from './mourning.js';
import type { RawClaim } from '../raw.js';
import { HIT, STRIKING, STRUCK_WORDS, struckTurn } from './struck-idioms.js';
import { suffered, SUFFERS } from './suffered.js';
import { words } from '../words/word-class.js';

const FLYING = set(
  'fragment splinter shrapnel bullet bullets gunfire fragments splinters debris crossfire shots rounds pellets lightning',
);

const WERE = words('are were remain remained is was up landed lie lay lies');

/** Every word that one of the turns below hangs on: most others are not looked at. */
const TURNING = TURNS.add([
  ...HURT_WORDS,
  ...LIMB_WORDS,
  ...STRUCK_WORDS,
  ...DEATH_WORDS,
  ...MISSING_WORDS,
  ...UNHURT,
  ...MOURNING_WORDS,
  ...SUFFERS,
  ...'with did survive survived make by to in on at into up dead death lost for fell fallen'.split(' '),
]);

const HURTING = TURNS.add(HURT_WORDS);
const BREAKING = TURNS.add(LIMB_WORDS);
const HITTING = TURNS.add(STRUCK_WORDS);
const DYING = TURNS.add(DEATH_WORDS);
const MISSING = TURNS.add(MISSING_WORDS);
const MOURNING = TURNS.add(MOURNING_WORDS);
const LOSING = TURNS.add([...LOSES, ...MOURNS]);

/** Turns of phrase that say it without a casualty word: "did not survive", "hit by a stray bullet", "taken to hospital". */
export function readIdioms(chunks: Chunk[]): RawClaim[] {
  const claims: RawClaim[] = chunks.length > 0 ? entryTurn(chunks, 0) : [];
  for (let k = 1; k < chunks.length; k++) {
    const { low, turns } = chunks[k]!;
    if (!(turns & TURNING) && !(chunks[k - 1]!.turns & LOSING)) continue;
    const isHurt = turns & HURTING;
    const isDead = turns & DYING;
    if (isHurt) claims.push(...hurtTurn(chunks, k));
    if (turns & BREAKING) claims.push(...limbTurn(chunks, k));
    if (low === 'fell' || low === 'fallen') claims.push(...fallen(chunks, k));
    if (turns & HITTING) claims.push(...struckTurn(chunks, k));
    if (isDead) claims.push(...deathTurn(chunks, k));
    if (turns & MISSING) claims.push(...missingTurn(chunks, k));
    if (turns & MOURNING || LOSES.of(chunks[k - 1])) claims.push(...mourned(chunks, k));
    if (isHurt) claims.push(...woundTurn(chunks, k));
    if (isDead) claims.push(...toDeath(chunks, k), ...fatalTurn(chunks, k));
    if (low === DID) claims.push(...didNot(chunks, k));
    if (low === 'with') claims.push(...withWounds(chunks, k));
    else if (SUFFERS.of(chunks[k])) claims.push(...suffered(chunks, k));
    if ((low === 'survive' || low === 'survived') && isNo(chunks, k) && !isYetToCome(chunks, k))
      claims.push(...suffer(chunks, k, 'killed', false));
    else if (low === 'make' && chunks[k + 1]?.low === 'it' && isNo(chunks, k))
      claims.push(...suffer(chunks, k, 'killed', false));
    else if (low === 'survived' && isWholeSubject(chunks[0]!)) claims.push(...none(chunks, k, 'killed'));
    else if (low === 'by' && HIT.of(chunks[k - 1]) && flies(chunks, k) && !isNotSurvived(chunks, k))
      claims.push(...suffer(chunks, k - 1, 'injured', true));
    else if ((low === 'to' || isAdmitted(chunks, k)) && inHospital(chunks, k))
      claims.push(...toHospital(chunks, k));
    else if ((low === 'in' || low === 'on') && isInBed(chunks, k))
      claims.push(...suffer(chunks, k - 1, 'injured', true));
    else if (low === 'in' && HOSPITALS.has(nounAt(chunks, k + 1)) && isSent(chunks, k))
      claims.push(...claimed([chunks[k - 1] as GroupChunk], chunks[k]!.from, 'injured', true));
    else if (UNHURT.of(chunks[k])) claims.push(...unhurt(chunks, k));
    else if (low === 'up' && chunks[k - 1]!.low === 'blown' && BE.of(chunks[k - 2]))
      claims.push(...suffer(chunks, k - 1, livesOn(chunks, k) ? 'injured' : 'killed', livesOn(chunks, k)));
    else if (low === 'dead' && chunks[k - 1]!.low === 'struck' && !BE.of(chunks[k - 2]))
      claims.push(...claimed(group(chunks, k + 1), chunks[k]!.from, 'killed', false));
    else if (low === 'dead' && PRONOUNCED.of(chunks[k - 2])) claims.push(...pronounced(chunks, k));
    else if (low === 'death' && chunks[k - 1]!.low === 'to' && PUTS.of(chunks[k - 3]))
      claims.push(...pronounced(chunks, k - 1));
    else if (LOSES.of(chunks[k - 1]) && isRanked(chunks[k]!) && chunks[k + 1]?.low !== "'s")
      claims.push(...claimed(group(chunks, k), chunks[k]!.from, 'killed', false));
    else if (LOSES.of(chunks[k - 1]) && isOurs(chunks, k - 2) && isMourned(chunks[k]!))
      claims.push(...claimed([chunks[k] as GroupChunk], chunks[k]!.from, 'killed', false));
    else if (isLament(chunks, k) || (LOSES.of(chunks[k - 1]) && (isForce(chunks[k]!) || isLoss(chunks, k))))
      claims.push(
        ...claimed([chunks[k] as GroupChunk], chunks[k]!.from, 'killed', false).map(fighters(chunks, k)),
        ...lostToo(chunks, k),
      );
    else if (
      low === 'lost' &&
      BE.has(chunks[k - 1]!.low === 'also' ? (chunks[k - 2]?.low ?? '') : chunks[k - 1]!.low)
    )
      claims.push(...troopsLost(chunks, k));
    else if (low === 'for' && chunks[k - 1]!.kind === 'group' && TREATS.of(chunks[k - 2]))
      claims.push(...treated(chunks, k));
  }
  return claims;
}

/** "at least three funds will not survive the quarter". */
const isYetToCome = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(Math.max(0, k - 3), k).some(({ low }) => AHEAD.has(low));
const AHEAD = set("will won't would wouldn't may might shall");

/** "a woman hit by a car did not survive", "a woman hit by crossfire was killed": the verb behind tells it. */
const isNotSurvived = (chunks: Chunk[], k: number): boolean =>
  !BE.of(chunks[k - 2]) &&
  chunks
    .slice(k + 2, k + 9)
    .some((c, i) => (c.low === 'survive' && isNo(chunks, k + 2 + i)) || isKilled(chunks, k + 2 + i));

const isKilled = (chunks: Chunk[], v: number): boolean => {
  const c = chunks[v]!;
  return c.kind === 'predicate' && c.predicate.measure === 'killed' && BE.of(chunks[v - 1]);
};

/** "are still in hospital", "are on admission at the clinic". */
const isInBed = (chunks: Chunk[], k: number): boolean =>
  WERE.of(chunks[chunks[k - 1]!.low === 'still' ? k - 2 : k - 1]) &&
  (chunks[k]!.low === 'in'
    ? HOSPITALS.has(nounAt(chunks, k + 1)) || nounAt(chunks, k + 1) === 'treatment'
    : chunks[k]!.low === 'on' && BEDS.has(nounAt(chunks, k + 1)));

const BEDS = new Set(['admission', 'ventilator', 'ventilators']);

/** "was blown up by a mine and survived". */
const livesOn = (chunks: Chunk[], k: number): boolean =>
  chunks
    .slice(k + 1, k + 10)
    .some((c, j, all) => c.low === 'survived' && /^(?:and|but)$/.test(all[j - 1]?.low ?? ''));

const SPOTS = set('scene site spot');

/** "put 40 people in hospital", "one dead, two in hospital". */
const isSent = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k - 1];
  if (c?.kind !== 'group' || c.role !== 'free' || !c.group.quantity) return false;
  if (chunks.slice(0, k).some((x) => SPOTS.has(nounAt([x], 0)))) return false;
  // "seven died in the blast and two more in hospital"
  if ((c.group.more || c.first === 'a') && chunks.slice(0, k).some(({ low }) => low === 'died')) return false;
  return (
    SENDS.of(chunks[k - 2]) ||
    (/^(?:,|:|;|and|with|)$/.test(chunks[k - 2]?.low ?? '') && c.group.head !== 'thing')
  );
};

/** "we lost", "we have lost". */
const isOurs = (chunks: Chunk[], k: number): boolean =>
  chunks[k]?.low === 'we' || (chunks[k]?.low === 'have' && chunks[k - 1]?.low === 'we');

/** "Everyone on board", "All 186 people". */
const isWholeSubject = (c: Chunk): boolean =>
  /^(?:everyone|everybody|all)$/.test(c.low) || (c.kind === 'group' && c.first === 'all');

function flies(chunks: Chunk[], k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 5, chunks.length); j++)
    if (FLYING.has(nounAt(chunks, j)) || STRIKING.has(nounAt(chunks, j))) return true;
  return false;
}
