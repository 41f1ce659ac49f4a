import type { Chunk, GroupChunk } from '../people/chunk.js';
import { CALAMITIES } from '../data/calamities.js';
import { BE, HAVE } from '../data/words.js';
import { claimed, group, nounAt, set } from './idiom-claims.js';
import { countOf, type NounGroup } from '../people/noun-group.js';
import { LOSES } from '../predicates/losses.js';
import type { RawClaim } from '../raw.js';
import { settleKind } from '../predicates/antecedents.js';
import { subjectOf } from '../predicates/victims.js';
import { words } from '../words/word-class.js';

export const KIN = set(
  'wife husband son sons daughter daughters mother father brother brothers sister sisters parents child children baby uncle aunt cousin cousins nephew nephews niece nieces grandmother grandfather grandson grandsons granddaughter grandchildren relatives siblings twins family',
);
const LIVES_ON = set('custody divorce contact touch appeal case court');
export const CLAIMS = words(
  'claimed claims claiming took takes taken snatched snatches swallowed swallows carried',
);
/** "the fever carried off two children". */
const OFF = words('off away');
const BURIES = words('buried interred cremated buries burying');
const UNDER = set('under beneath alive rubble debris mud snow below underneath tonnes ash rock rocks earth');
/** Words of a burial that is a funeral. */
const FUNERALS = set(
  'cemetery graveyard churchyard grave graves funeral mourners prayers ceremony coffins coffin honours honors shrouds plot imam priest martyrs',
);

/** The words that a turn for those who are mourned hangs on. */
export const MOURNING_WORDS = [...CLAIMS, ...BURIES, 'rest'];

/** Deaths told by what is left of them: a claim of the fire, a loss, a grave. */
export function mourned(chunks: Chunk[], k: number): RawClaim[] {
  const { low } = chunks[k]!;
  if (CLAIMS.of(chunks[k])) return claimedBy(chunks, k);
  if (BURIES.of(chunks[k])) return buried(chunks, k);
  if (low === 'rest' && chunks[k - 1]!.low === 'to' && chunks[k - 2]?.low === 'laid')
    return buried(chunks, k - 2);
  if (!LOSES.of(chunks[k - 1])) return [];
  const people = lostPeople(chunks, k);
  return people.length > 0 ? people : kinLost(chunks, k);
}

/** "the fire claimed eight", "the storm claims three": who dies of a calamity, where no noun behind the figure says otherwise. */
function claimedBy(chunks: Chunk[], k: number): RawClaim[] {
  const by = HAVE.of(chunks[k - 1]) ? k - 2 : k - 1;
  if (by < 0 || !(takesLives(nounAt(chunks, by)) || (chunks[k]!.low === 'claims' && isPlaced(chunks, by))))
    return [];
  const { low } = chunks[k]!;
  // "gunmen took three hostages", "bandits snatched nine pupils": they are alive
  const doer = chunks[by]!;
  if (!low.startsWith('claim') && doer.kind === 'group' && doer.group.head === 'people') return [];
  if (low === 'carried' && !OFF.of(chunks[k + 1])) return [];
  const at = OFF.of(chunks[k + 1]) ? k + 2 : k + 1;
  const c = chunks[at];
  if (low.startsWith('to') && c?.kind === 'group' && c.group.head === 'bare') return [];
  return c?.kind === 'group' &&
    (c.group.quantity !== null || (low.startsWith('claim') && isOne(c.group))) &&
    (c.group.head === 'bare' || c.group.head === 'people') &&
    !isTakenTo(chunks, at)
    ? claimed(group(chunks, at), chunks[k]!.from, 'killed', false)
    : [];
}

const takesLives = (noun: string): boolean => CALAMITIES.has(noun) || DISEASES.has(noun);
export const DISEASES = set(
  'fever flu influenza plague typhoid diphtheria hepatitis tuberculosis pneumonia nipah mpox starvation drought cold',
);

/** "Heat claimed a rickshaw puller in Sibi". */
const isOne = ({ head, det, plural }: NounGroup): boolean =>
  head === 'people' && det === 'indefinite' && !plural;

/** "the fire took five people to hospital". */
const isTakenTo = (chunks: Chunk[], at: number): boolean => ELSEWHERE.has(chunks[at + 1]?.low ?? '');
const ELSEWHERE = set('to out off home back into hostage captive prisoner');

/** "Boiler blast in Thane unit claims five": the calamity stands before its place. */
function isPlaced(chunks: Chunk[], by: number): boolean {
  for (let j = by - 1; j > Math.max(0, by - 5); j--)
    if (AT.of(chunks[j])) return CALAMITIES.has(nounAt(chunks, j - 1));
  return false;
}
const AT = words('in at near on outside');

const LOST = set('people persons residents villagers inhabitants civilians passengers lives');

/** "the district lost four people in the floods": to what the sentence names. */
function lostPeople(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k];
  const isPeople = c?.kind === 'group' && c.role === 'free' && LOST.has(c.noun) && c.group.quantity !== null;
  const isTold =
    isPeople && chunks[k + 1]?.low !== 'to' && chunks.some((_, j) => WEATHER.has(nounAt(chunks, j)));
  return isTold ? claimed([c], chunks[k - 1]!.from, 'killed', false) : [];
}
const WEATHER = set(
  'flood floods flooding rain rains storm cyclone landslide landslides quake earthquake fire crash blast attack raid mm strike strikes heat avalanche outbreak cholera shelling',
);

/** "lost his wife and three daughters in the raid": kin who died of what the words behind it name. */
function kinLost(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k];
  const isKin =
    c?.kind === 'group' && KIN.has(c.noun) && (c.group.det === 'possessive' || c.group.quantity !== null);
  if (!isKin || chunks.some(({ low }) => LIVES_ON.has(low))) return [];
  const victims = group(chunks, k);
  const last = victims.at(-1);
  if (!last || last.noun === 'family') return [];
  const from = chunks.indexOf(last) + 1;
  const isTold = WHERE.of(chunks[from]) && chunks.slice(from, from + 6).some((x, j) => CALAMITIES.has(nounAt(chunks, from + j))); // prettier-ignore
  return isTold ? claimed(victims, chunks[k - 1]!.from, 'killed', false) : [];
}
const WHERE = words('in to when during after on');

/** "villagers buried ten men", "six men were laid to rest": a funeral, and nobody under the rubble. */
function buried(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks.some(({ low }) => UNDER.has(low))) return [];
  const isPassive = BE.of(chunks[k - 1]);
  const isFuneral = chunks[k]!.low !== 'buried' || chunks.some((_, j) => FUNERALS.has(nounAt(chunks, j)));
  if (isPassive) return isFuneral ? several(subjectOf(chunks, k, true), chunks[k]!.from) : [];
  const by = chunks[k - 1];
  const isByPeople = by?.kind === 'group' ? by.group.head === 'people' || MOURNERS.has(by.noun) : by?.low === 'it' || by?.low === 'they' || by?.low === 'we'; // prettier-ignore
  if (!isByPeople && !isFuneral) return [];
  const victims = group(chunks, k + 1);
  for (const g of victims) settleKind(chunks, g, k);
  return several(victims, chunks[k]!.from);
}
const MOURNERS = set(
  'village town community association hospital committee zone city district families family camp parish army brigade battalion regiment militia group unit force party movement',
);

const OWN = set('own men soldiers fighters members comrades troops');

/** One man's funeral is an obituary more often than news. */
const several = (victims: GroupChunk[], at: number): RawClaim[] =>
  victims.length > 0 && !victims.some((g) => g.group.partitive && !OWN.has(g.noun)) && victims.reduce((n, g) => n + (countOf(g.group) ?? 0), 0) > 1 // prettier-ignore
    ? claimed(victims, at, 'killed', false)
    : [];
