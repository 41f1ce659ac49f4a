import { countryOfDemonym } from '../../entities/demonyms.js';
import type { Measure } from '../../../claim.js';
import type { GroupChunk } from '../people/chunk.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { rawClaim, type RawClaim } from '../raw.js';
import { subsetsOf } from './can-suffer.js';

/** One claim for the people joined under a word; attackers apart. */
export function claimsOf(measure: Measure, at: number, victims: GroupChunk[]): RawClaim[] {
  settleOfficers(victims);
  settleSuspects(victims);
  if (isSummedUp(victims)) return [{ ...sum(measure, at, victims.slice(0, 1)), subsets: partsOf(victims) }];
  const attackers = victims.filter((g) => g.group.group === 'perpetrators');
  const others = victims.filter((g) => g.group.group !== 'perpetrators');
  const claims: RawClaim[] = [];
  if (isApart(others)) for (const g of others) claims.push(sum(measure, at, [g]));
  else if (others.length > 0) claims.push(sum(measure, at, others));
  if (attackers.length > 0) claims.push(sum(measure, at, attackers));
  return claims;
}

const ANYBODY = new Set(['people', 'persons', 'others', 'victims', 'dead', 'occupants', 'souls']);

const partsOf = (victims: readonly GroupChunk[]): RawClaim['subsets'] =>
  subsetsOf(victims.slice(1).map((g) => g.group));

/** "shot 26 people, 19 civilians and seven militiamen dead", "three climbers, two Japanese and one Nepali", "17 inmates, twelve from one gang and five from the other": the first figure and what it is made of. */
function isSummedUp(victims: readonly GroupChunk[]): boolean {
  if (victims.length < 3) return false;
  const [whole, ...parts] = victims.map((g) => countOf(g.group));
  const isByNation =
    countryOfDemonym(victims[0]!.noun) === null &&
    victims.slice(1).every((g) => countryOfDemonym(g.noun) !== null);
  const isBare = victims.slice(1).every(({ group }) => group.head === 'bare' && !group.more);
  const isAnybody = victims[0]?.group.head === 'bare' || ANYBODY.has(victims[0]?.noun ?? '');
  return (
    (isByNation || isAnybody || isBare) &&
    parts.length > 1 &&
    parts.every((n) => n !== null) &&
    parts.reduce((a, b) => a! + b!, 0) === whole
  );
}

/** "14 and nine people", "11, six and two people": figures of as many places, and no sum. */
const isApart = (victims: readonly GroupChunk[]): boolean => {
  const last = victims.at(-1)!;
  return (
    victims.length > 1 &&
    victims.slice(0, -1).every(({ group }) => group.head === 'bare' && group.quantity !== null) &&
    !last.group.more &&
    last.group.head === 'people' &&
    last.group.group === 'all' &&
    last.from === victims.at(-2)!.to + 1
  );
};

/** "two generals and up to 50 officers": officers beside soldiers are no police; beside militants, or called police, they are. */
function settleOfficers(victims: readonly GroupChunk[]): void {
  if (!victims.some((g) => g.group.group === 'combatants' && !FOES.has(g.noun))) return;
  for (const g of victims)
    if (g.noun === 'officers' && g.group.group === 'police' && g.group.modifiers === 0 && isAlone(g))
      g.group.group = 'combatants';
}
const FOES = new Set(
  'militants militant rebels rebel insurgents insurgent fighters fighter guerrillas guerrilla jihadists jihadist separatists maoists'.split(' '), // prettier-ignore
);
const isAlone = ({ group }: GroupChunk): boolean => group.to - (group.quantity?.to ?? group.from) === 1;

/** "nine worshippers as well as the suspect": who did it, told beside those who suffered it. */
function settleSuspects(victims: readonly GroupChunk[]): void {
  if (victims.length < 2 || victims.every((g) => SUSPECTS.has(g.noun))) return;
  for (const g of victims)
    if (SUSPECTS.has(g.noun) && g.group.det === 'definite' && g.group.group === 'all')
      g.group.group = 'perpetrators';
}
const SUSPECTS = new Set(['suspect', 'suspects']);

function sum(measure: Measure, at: number, victims: GroupChunk[]): RawClaim {
  const groups = victims.map((g) => g.group);
  const first = groups[0]!;
  const same = groups.every((g) => g.group === first.group);
  const claim = rawClaim(measure, at, {
    from: victims[0]!.from,
    to: victims.at(-1)!.to,
    group: same && first.group !== 'men' ? first.group : 'all',
    subsets: same ? [] : subsetsOf(groups),
    mode: groups.some((g) => g.more || g.moved) ? 'increment' : 'total',
    others: groups.some((g) => g.others || g.more),
    repeat:
      groups.length === 1 &&
      !first.partitive &&
      (first.head === 'pronoun' || first.det === 'definite' || (first.whole && !first.more)),
    moved: first.moved,
    ofThem: groups.length === 1 && (first.partitive || (first.head === 'bare' && !first.more)),
    pronoun: groups.length === 1 && first.head === 'pronoun' && !first.partitive && !first.others,
  });
  // "no workers or residents"
  if (groups.length === 1 || first.det === 'none-of') fill(claim, first);
  else add(claim, groups);
  return claim;
}

function fill(claim: RawClaim, group: NounGroup): void {
  const count = countOf(group);
  const q = group.quantity;
  if (q)
    Object.assign(claim, {
      count: q.count === null ? null : count,
      min: scale(q.min, group),
      max: scale(q.max, group),
      qualifier: q.qualifier,
    });
  else if (count === null) Object.assign(claim, { min: 2, qualifier: 'vague' });
  else Object.assign(claim, { count, min: count, max: count });
}
const scale = (n: number | null, group: NounGroup): number | null =>
  n === null ? null : n * (group.nounCount ?? 1);

function add(claim: RawClaim, groups: NounGroup[]): void {
  let min = 0;
  let max: number | null = 0;
  let count: number | null = 0;
  let qualifier: RawClaim['qualifier'] = 'exactly';
  for (const group of groups) {
    const n = countOf(group);
    const q = group.quantity;
    if (q && q.qualifier !== 'exactly' && q.qualifier !== 'vague')
      qualifier = qualifier === 'exactly' ? q.qualifier : qualifier;
    if (q?.qualifier === 'vague' && q.min === 2) {
      // "and an unknown number of civilians": at least those who were counted
      qualifier = 'at_least';
      max = null;
      continue;
    }
    count = count === null || n === null ? null : count + n;
    min += q ? (q.min ?? q.count ?? 0) : (n ?? 2);
    const top: number | null = q ? q.max : n;
    max = max === null || top === null ? null : max + top;
  }
  if (count === 0) count = null;
  Object.assign(
    claim,
    count === null ? { count, min, max: null, qualifier: 'vague' } : { count, min, max, qualifier },
  );
  if (qualifier === 'about' && count !== null) Object.assign(claim, { min: null, max: null });
  if ((qualifier === 'up_to' || qualifier === 'fewer_than') && count !== null) claim.min = null;
}
