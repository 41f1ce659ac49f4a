import type { Group } from '../../../claim.js';
import { countryOfDemonym } from '../../entities/demonyms.js';
import { MODIFIER_GROUP } from '../data/people.js';
import { PREDICATES } from '../data/predicates.js';
import { BE, PREPOSITIONS } from '../data/words.js';
import { isChildAge, type PeopleNoun, peopleNoun } from '../words/lexicon.js';
import { FORMS, isA, isOf, KINDS } from '../words/marks.js';
import type { NounGroup } from './noun-group.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

export const personAt = (tokens: Token[], at: number, start: number, end: number): PeopleNoun | null =>
  (isTaken(tokens, at) || isBeast(tokens[at]!) || isKiller(tokens, at) || isLife(tokens, at)
    ? null
    : peopleNoun(tokens[at]!)) ??
  headOf(tokens, at, start) ??
  handOf(tokens, at, start) ??
  elementOf(tokens, at, start) ??
  compatriot(tokens, at, start, end);

/** "three tigers": fighters have a capital. */
const isBeast = (token: Token): boolean => !token.cap && isOf(token, BEAST);
const BEAST = FORMS.add(['tiger', 'tigers']);

/** "the loss of civilian life". */
const isLife = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.low === 'life' && LIVING.is(tokens[at]);
const LIVING = words('civilian human');

/** "the killer instinct", "killer whales": what kills, and nobody. */
const isKiller = (tokens: Token[], at: number): boolean =>
  tokens[at]!.low === 'killer' && KILLING.is(tokens[at + 1]);
const KILLING = words(
  'instinct whale whales app apps heat heatwave storm storms virus bug bugs disease robot robots drone drones bee bees question blow quake flood floods cyclone tornado wave waves punch pass heels line workout argument',
);

/** "two aid workers held hostage": nobody more. */
const isTaken = (tokens: Token[], at: number): boolean =>
  isOf(tokens[at]!, CAPTIVE) && TAKES.is(tokens[at - 1]);
const CAPTIVE = FORMS.add(['hostage', 'captive', 'prisoner']);
const TAKES = words('taken held seized taking holding being kept');

/** "two Kenyans and an Ethiopian": one from there, where no noun follows that it would tell of. */
function compatriot(tokens: Token[], at: number, start: number, end: number): PeopleNoun | null {
  const token = tokens[at]!;
  if (!token.cap || at !== start || !ONE.is(tokens[at - 1]) || !countryOfDemonym(token.low)) return null;
  const next = at + 1 < end ? tokens[at + 1]! : null;
  const isNoun =
    !next ||
    next.kind === 'mark' ||
    BE.is(next) ||
    DOES.is(next) ||
    PREPOSITIONS.is(next) ||
    isA(next, CASUALTY);
  return isNoun ? { group: 'all', plural: false, count: null } : null;
}

const DOES = words(
  'and who whose from in stabbed rammed killed shot drove opened fired attacked working living accused suspected wanted',
);

const CASUALTY = KINDS.add(PREDICATES.keys());

const ONE = words('a an one another the');

const HEADED = words(
  'village district local community family council clan church school tribal town department',
);

/** "a village head", "the head of a council": one person, and no part of a body. */
const headOf = (tokens: Token[], at: number, start: number): PeopleNoun | null =>
  tokens[at]!.low === 'head' &&
  ((at > start && HEADED.is(tokens[at - 1])) || (tokens[at + 1]?.low === 'of' && OF_HEADS.is(tokens[at - 1])))
    ? { group: 'all', plural: false, count: null }
    : null;

/** "two factory hands": workers. */
const handOf = (tokens: Token[], at: number, start: number): PeopleNoun | null =>
  tokens[at]!.low === 'hands' && at > start && EMPLOYS.is(tokens[at - 1])
    ? { group: 'all', plural: true, count: null }
    : null;
const EMPLOYS = words('factory farm deck stage ranch mill field dock');

/** "two FARDC elements", "six elements of the gendarmerie": soldiers, as armies count theirs. */
const elementOf = (tokens: Token[], at: number, start: number): PeopleNoun | null =>
  tokens[at]!.low === 'elements' &&
  ((at > start && isArmed(tokens[at - 1]!.low)) ||
    (tokens[at + 1]?.low === 'of' &&
      (isArmed(tokens[at + 2]?.low ?? '') || isArmed(tokens[at + 3]?.low ?? ''))))
    ? { group: 'combatants', plural: true, count: null }
    : null;

const OF_HEADS = words('the a deputy former acting');

/** "her parents" are two; "12 parents" are not 24. */
export const isPair = (low: string): boolean => low.endsWith('parents');

const ARMED = words(
  'army armed militia military forces guerrilla guerrillas rebel rebels battalion battalions brigade brigades regiment infantry peshmerga guard guards hezbollah hamas taliban shabaab al-shabaab pkk isis isil is iswap houthi houthis wagner m23 rsf ypg sdf idf eln farc knla knu haram qaeda al-qaeda jnim npa fatah azov tigrayan fano ttp bla fardc adf fdlr codeco endf ola olf tplf saf jem splm splm-io biff milf mnlf asg upc 3r cpc fpr antibalaka anti-balaka séléka seleka isgs issp gatia mlf pdf jkm ulfa nscn aqap lna gna sna snm atmis amisom minusma monusco minusca barkhane gendarmerie fc frontier irgc basij hts pmf hashd sspdf spla vdp ypj',
);

/** "members of the security forces": whom the body that they belong to makes them. */
export function bodyOf(tokens: Token[], from: number, end: number): Group | null {
  if (tokens[from]?.low !== 'of') return null;
  for (let i = from + 1; i < Math.min(from + 5, end); i++) {
    const { low, kind } = tokens[i]!;
    if (POLICE.has(low)) return 'police';
    if (ARMED.is(tokens[i])) return 'combatants';
    if (kind === 'mark') return null;
  }
  return null;
}

const POLICE = new Set(['police', 'guardia', 'carabinieri', 'constabulary']);

const isArmed = (low: string): boolean => ARMED.has(low) || low === 'government' || low === 'regime';

/** Whom the name of an armed body makes fighters: "PKK members", "Hamas operatives". */
const RANKS = words(
  'member members operative operatives commander commanders man men personnel leader leaders',
);

/** "their young son": no other son is told to be a child. */
const YOUNG = words('young teenage teenaged little small minor toddler youngest');
const OFFSPRING = /^(?:(?:step|grand|god)?(?:son|daughter)|nephew|niece)s?$/;

/** "border guards", and no "border villagers". */
const GUARDS = /^(?:guard|agent|officer|patrol|member|personnel|police|official|m[ae]n$|soldier|force|troop)/;

export function modifierGroup(
  tokens: Token[],
  group: NounGroup,
  start: number,
  head: number,
  fallback: Group,
): Group {
  for (let i = head - 1; i >= start; i--) {
    const low = tokens[i]!.low;
    if (fallback === 'all' && tokens[i]!.cap && ARMED.is(tokens[i]) && RANKS.is(tokens[head]))
      return 'combatants';
    if (YOUNG.is(tokens[i]) && OFFSPRING.test(tokens[head]!.low)) return 'children';
    if (isChildAge(low) && (fallback === 'all' || fallback === 'women' || fallback === 'men'))
      return 'children';
    if (Object.hasOwn(MODIFIER_GROUP, low)) {
      if (low === 'border' && !GUARDS.test(tokens[head]!.low)) continue;
      const found = MODIFIER_GROUP[low]!;
      const isRank =
        found === 'combatants' && fallback === 'police' && tokens[head]!.low.startsWith('officer');
      if (found !== 'all' && (fallback === 'all' || isRank || found === 'police' || found === 'perpetrators'))
        return found;
    }
  }
  return fallback;
}
