import type { Chunk, GroupChunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { claimed, group, isNo, nounAt, set, suffer } from './idiom-claims.js';
import { settleKind } from '../predicates/antecedents.js';
import { isOfAnimals } from '../predicates/out-of-play.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

/** Other turns for a death: "breathed his last", "did not live", "passed away". */
export function deathTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  const isTold =
    (low === 'breathed' && chunks.slice(k + 1, k + 3).some((c) => c.low === 'last')) ||
    (low === 'live' && isNo(chunks, k)) ||
    ((low === 'passed' || low === 'passing' || low === 'passes') && chunks[k + 1]?.low === 'away');
  return isTold
    ? suffer(chunks, k, 'killed', false).map((claim) => ({
        ...claim,
        quiet: low.startsWith('pass') && claim.count === 1,
      }))
    : [];
}

/** "stoned to death", "clubbed a man to death": any verb that ends so. */
export function toDeath(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k]!.low !== 'death' || chunks[k - 1]!.low !== 'to') return [];
  const v = chunks[k - 2]?.kind === 'group' ? k - 3 : k - 2;
  const verb = chunks[v];
  if (
    !verb ||
    verb.kind !== 'token' ||
    !(
      /^(?:[a-z]{3,}(?:ed|ung)|frozen?)$/.test(verb.low) ||
      (v === k - 3 && (HACKS.of(verb) || verb.low === 'starving'))
    ) ||
    verb.low === 'sentenced' ||
    verb.low === 'condemned'
  )
    return [];
  const behind = v === k - 2 && !BE.has(chunks[v - 1]?.low ?? '') ? group(chunks, k + 1) : [];
  if (behind.length > 0) return claimed(behind, verb.from, 'killed', false);
  return v === k - 3
    ? claimed(
        [chunks[k - 2] as GroupChunk].filter((g) => g.role === 'free'),
        verb.from,
        'killed',
        false,
      )
    : suffer(chunks, v, 'killed', false);
}

/** As headlines tell it: "rebels hack 25 villagers to death". */
const HACKS = words(
  'hack hacks hacking club clubs stone stones bludgeon bludgeons batter batters trample tramples gore gores maul mauls',
);

const CUTS = words('cut cutting cuts');

const FATALLY = words('fatally mortally');

const STRIKES = words('struck hit crushed run knocked electrocuted trampled impaled pinned');

/** "fatal for two cyclists", "fell victim to a bomb", "was fatally struck", "wiped out a family of six". */
export function fatalTurn(chunks: Chunk[], k: number): RawClaim[] {
  const { low } = chunks[k]!;
  if (low === 'fatal' && (chunks[k + 1]?.low === 'for' || chunks[k + 1]?.low === 'to'))
    return claimed(group(chunks, k + 2), chunks[k]!.from, 'killed', false);
  if (
    FATALLY.of(chunks[k - 1]) &&
    STRIKES.of(chunks[k]) &&
    (BE.of(chunks[k - 2]) || chunks[k + 1]?.low === 'by')
  )
    return suffer(chunks, k, 'killed', false);
  if (FATALLY.of(chunks[k]) && followsHurt(chunks, k)) {
    const g = chunks[k - 1] as GroupChunk;
    settleKind(chunks, g, k);
    return claimed([g], chunks[k]!.from, 'killed', false);
  }
  if (
    low === 'only' &&
    ONLY.has(nounAt(chunks, k + 1)) &&
    isBeing(chunks[k - 1]!.kind === 'token' ? (chunks[k - 2]?.low ?? '') : '')
  )
    return suffer(chunks, k - 2, 'killed', false);
  if (low === 'fell' && nounAt(chunks, k + 1) === 'victim') return suffer(chunks, k, 'killed', false);
  if (low === 'down' && chunks[k - 1]!.low === 'cut' && BE.of(chunks[k - 2]))
    return chunks[k + 1]?.low === 'by' || chunks[k + 1]?.low === 'in'
      ? suffer(chunks, k - 1, 'killed', false)
      : [];
  if (low === 'down' && CUTS.of(chunks[k - 1]))
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'killed', false);
  if (low === 'out' && chunks[k - 1]!.low === 'wiped')
    return claimed(group(chunks, k + 1), chunks[k]!.from, 'killed', false);
  return [];
}

/** "six people were shot, three fatally". */
function followsHurt(chunks: Chunk[], k: number): boolean {
  const c = chunks[k - 1]!;
  return (
    c.kind === 'group' &&
    c.role !== 'victim' &&
    c.group.quantity !== null &&
    chunks[k + 1]?.kind !== 'predicate' &&
    chunks
      .slice(0, k - 1)
      .some((x) => (x.kind === 'predicate' && x.predicate.measure === 'injured') || isHit(x))
  );
}

const isBeing = (low: string): boolean => BE.has(low) || low === 'remains' || low === 'remained';

/** "eight struck by a car, one fatally". */
const isHit = (x: Chunk): boolean => x.kind === 'group' && x.role === 'victim';

const ONLY = set('fatality fatalities death deaths');

/** The words that a turn for a death hangs on. */
export const DEATH_WORDS = [
  ...['breathed', 'live', 'passed', 'passing', 'passes', 'death', 'fatal', 'only', 'fell', 'down', 'out'],
  ...[STRIKES, FATALLY].flatMap((words) => [...words]),
];

export const PRONOUNCED = words('pronounced declared found left confirmed');

export function pronounced(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k - 1]!;
  return c.kind === 'group' &&
    c.role === 'free' &&
    c.group.head !== 'thing' &&
    chunks[k - 2]!.low !== 'left' &&
    !isOfAnimals(chunks, c)
    ? claimed([c], chunks[k]!.from, 'killed', false)
    : [];
}

export const PUTS = words('put puts putting');
