import { type Chunk, isPreposition } from '../people/chunk.js';
import { TIMES } from './clauses.js';
import { HAVE } from '../data/words.js';
import { claimed, set } from '../idioms/idiom-claims.js';
import { changed, type RawClaim } from '../raw.js';
import { subjectOf } from './victims.js';
import { words } from '../words/word-class.js';

export const LOSES = words('lost losing loses lose');

const FORCE = set(
  'men man troops soldiers fighters fighter officers policemen militants militant servicemen serviceman marines marine soldier officer policeman firefighters firefighter jihadists rebels rebel comrades comrade personnel pilots pilot airmen airman paratroopers commandos guardsmen conscripts rangers cadres cadre insurgents guerrillas combatants jawans sailors constables constable troopers trooper',
);

export const isForce = (c: Chunk): boolean =>
  c.kind === 'group' &&
  c.role === 'free' &&
  c.group.quantity !== null &&
  (FORCE.has(c.noun) || c.noun === 'own');

/** "lost a corporal and three privates": of what rank they were. */
export const isRanked = (c: Chunk): boolean =>
  c.kind === 'group' && c.role === 'free' && c.group.det === 'indefinite' && c.group.head === 'people' && c.group.group === 'combatants'; // prettier-ignore

/** "had lost five and killed 19". */
export function isLoss(chunks: Chunk[], k: number): boolean {
  const c = chunks[k]!;
  if (c.kind !== 'group' || c.role !== 'free' || c.group.head !== 'bare' || !c.group.quantity?.count)
    return false;
  // "lost 14 of 16": matches
  if (c.group.partitive || chunks[k + 1]?.low === 'of') return false;
  return (
    /^(?:and|[.,;])$/.test(chunks[k + 1]?.low ?? '.') &&
    chunks.some((x) => x.kind === 'predicate' && x.predicate.measure === 'killed')
  );
}

export const MOURNS = words('mourned mourns mourning mourn');

/** "The militia mourned five fighters". */
export const isLament = (chunks: Chunk[], k: number): boolean =>
  MOURNS.of(chunks[k - 1]) && isForce(chunks[k]!);

/** "the army lost 12 soldiers and the rebels 30": the verb is left out. */
export function lostToo(chunks: Chunk[], k: number): RawClaim[] {
  const at = overPlaceAndDay(chunks, k + 1);
  const [join, side, figure] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (!JOINS.of(join) || side?.kind !== 'group' || side.group.quantity) return [];
  const isSide = side.group.det === 'definite' || side.group.head === 'name' || side.group.plural;
  const isFigure =
    figure?.kind === 'group' &&
    figure.role === 'free' &&
    Boolean(figure.group.quantity?.count) &&
    (figure.group.head === 'bare' || figure.group.head === 'people');
  return isSide && isFigure ? claimed([figure], figure.from, 'killed', false).map(fighters(chunks, k)) : [];
}
const JOINS = words('and , while ;');

/** "in Kidal late on Tuesday": where and when, up to what joins the next. */
function overPlaceAndDay(chunks: Chunk[], from: number): number {
  let k = from;
  while (k < from + FAR && k + 1 < chunks.length && !JOINS.of(chunks[k])) {
    const c = chunks[k]!;
    const isPlace =
      c.kind === 'group' && !c.group.quantity && (isPreposition(chunks[k - 1]) || TIMES.has(c.noun));
    if (!isPlace && !(c.kind === 'token' && /^(?:[a-z]+|@date)$/.test(c.low))) return from;
    k++;
  }
  return k;
}
const FAR = 8;

const MOURNED = set(
  'colleagues friends neighbours neighbors relatives people children students workers brothers sisters',
);

/** "We lost nine colleagues". */
export const isMourned = (c: Chunk): boolean =>
  c.kind === 'group' && c.role === 'free' && c.group.quantity !== null && MOURNED.has(c.noun);

/** "four soldiers were lost", and no children in a wood. */
export function troopsLost(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k - 1]!.low === 'also' ? chunks[k - 3] : chunks[k - 2];
  return c && isForce(c) && c.kind === 'group' && c.group.group === 'combatants'
    ? claimed([c], chunks[k]!.from, 'killed', false)
    : crewLost(chunks, k);
}

/** "Three of the crew of five were lost", "one of the three fishermen was lost": at sea. */
function crewLost(chunks: Chunk[], k: number): RawClaim[] {
  const at = chunks[k - 2]?.kind === 'group' && chunks[k - 3]?.low === 'of' ? k - 4 : k - 2;
  const c = chunks[at];
  const isCrew = c?.kind === 'group' && c.role === 'free' && c.group.quantity !== null && CREWS.has(c.noun);
  const isFound = chunks[k + 1]?.low === 'in' && chunks.slice(k + 2, k + 6).some(({ low }) => low === 'but');
  if (isFound || chunks[k + 1]?.low === 'for') return [];
  if (isCrew) return claimed([c], chunks[k]!.from, 'killed', false);
  const whom = subjectOf(chunks, k, true);
  const isAtSea = SEA.of(chunks[k + 1]) || (chunks[k + 1]?.low === 'at' && chunks[k + 2]?.low === 'sea'); // prettier-ignore
  return whom.some(({ noun }) => CREWS.has(noun)) ||
    (isAtSea && whom.every(({ group }) => group.head === 'people'))
    ? claimed(whom, chunks[k]!.from, 'killed', false)
    : [];
}
const CREWS = set(
  `crew crewmen fishermen sailors seamen seafarers deckhands hands crewman fisherman sailor seaman seafarer deckhand skipper mate
  bosun boatswain helmsman stoker trawlerman trawlermen crewmember crewmembers`,
);
const SEA = words('overboard');

/** Who loses men, leads fighters: "the company lost 20,000 men"; bandits lose bandits. */
export const fighters =
  (chunks: Chunk[], k: number) =>
  (claim: RawClaim): RawClaim =>
    claim.group === 'all'
      ? changed(claim, { group: isOfAttackers(chunks, k) ? 'perpetrators' : 'combatants' })
      : claim;

const isOfAttackers = (chunks: Chunk[], k: number): boolean => {
  // "the army killed 37 terrorists and lost one man": those whom the verb before took are not who lost
  const loser = chunks
    .slice(0, k)
    .find((c, j) => c.kind === 'group' && c.group.head === 'people' && !isTaken(chunks[j - 1]));
  return loser?.kind === 'group' && loser.group.group === 'perpetrators';
};

const isTaken = (before: Chunk | undefined): boolean =>
  before?.kind === 'predicate' || before?.low === 'neutralised' || before?.low === 'neutralized';

const FALLS = words('fell fallen');
const WHERE = set('in near at during defending fighting while when yesterday @date on today , . ; and');
const NO_DEATH = set('love line place ranks');

/** "four of its soldiers fell near the river", and nobody ill, asleep or into a ravine. */
export function fallen(chunks: Chunk[], k: number): RawClaim[] {
  if (!FALLS.of(chunks[k]) || !WHERE.has(chunks[k + 1]?.low ?? '.')) return [];
  const at = HAVE.of(chunks[k - 1]) ? k - 2 : k - 1;
  const c = chunks[at];
  if (c?.kind !== 'group' || c.role !== 'free' || c.group.group !== 'combatants' || !c.group.quantity?.count)
    return [];
  const where = chunks[k + 2];
  if (NO_DEATH.has(where?.kind === 'group' ? where.noun : (where?.low ?? ''))) return [];
  return c.group.quantity.count > 1 || c.group.partitive
    ? claimed([c], chunks[k]!.from, 'killed', false)
    : [];
}
