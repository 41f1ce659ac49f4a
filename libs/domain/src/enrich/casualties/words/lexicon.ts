import type { Group } from '../../../claim.js';
import { CALLINGS } from '../data/callings.js';
import { COUNTED_NOUNS, IRREGULAR, MASS_PEOPLE, PEOPLE } from '../data/people.js';
import { LOCAL_NAMES } from '../data/local-names.js';
import { BELIEVERS_AND_PEOPLES, PEOPLES_AS_THEY_ARE } from '../data/peoples.js';
import { THINGS } from '../data/things.js';
import { isA, KINDS } from './marks.js';
import type { Token } from './tokens.js';

export interface PeopleNoun {
  group: Group;
  plural: boolean;
  /** How many the noun itself stands for: "a couple" is two. */
  count: number | null;
}

function plural(noun: string): string {
  const irregular = Object.hasOwn(IRREGULAR, noun) ? IRREGULAR[noun] : undefined;
  if (irregular) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const NOUNS = new Map<string, PeopleNoun>();
for (const [group, words] of [
  ...Object.entries(PEOPLE),
  ...Object.entries(LOCAL_NAMES),
  ['all', CALLINGS],
] as [Group, string][])
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const many = plural(word);
    if (!NOUNS.has(word)) NOUNS.set(word, { group, plural: MASS_PEOPLE.has(word), count: null });
    if (!NOUNS.has(many)) NOUNS.set(many, { group, plural: true, count: null });
  }
for (const [word, { count, group }] of Object.entries(COUNTED_NOUNS))
  NOUNS.set(word, { group, plural: word.endsWith('parents'), count });

/** With a capital: many of them. One of them is mostly told with a noun behind: "a Sikh man". */
const PEOPLES = new Set([...BELIEVERS_AND_PEOPLES.map(plural), ...PEOPLES_AS_THEY_ARE]);

const THING_NOUNS = new Set<string>();
for (const word of THINGS) {
  THING_NOUNS.add(word);
  THING_NOUNS.add(plural(word));
}

/** People by where they are from or what they hold with: "Palestinians", "separatists", "Frenchmen". */
const PEOPLE_ENDINGS =
  /^(?:[a-z-]{3,}(?:(?:cutter|maker|keeper|seller|worker|picker|puller|walker|diver|smith|herd)s?|ists|ian|ians|women|men|sexuals|goers|-olds?)|\d+-year-olds?)$/;
const DEMONYM_ENDINGS =
  /(?:ans|is|ese|ians|iards|ards|ites|eks|urks|abs|ews|wedes|anes|oles|inns|lovaks|zechs|roats|erbs|urds|ots)$/;

const ONE_ENDINGS = /^[a-z-]{3,}(?:sman|woman|person)$/;
/** "a Dutchwoman": many of them end as nations do. */
const COMPATRIOTS =
  /^(?:dutch|french|english|irish|scots|welsh|cornish|manx|ulster|york[a-z]{3,5})(?:wo)?man$/;
const NO_MEN = new Set(['talisman']);

/** The noun for people that a token is, or null. A word remembers it: guesses by ending cost more than all look-ups together. */
export function peopleNoun({ word, cap }: Pick<Token, 'word' | 'cap'>): PeopleNoun | null {
  const known = cap ? word.capNoun : word.noun;
  if (known !== undefined) return known;
  const noun =
    (cap && TEAMS.has(word.low) ? null : NOUNS.get(word.low)) ??
    (word.low.length < 3 ? null : guess(word.low, cap));
  if (cap) word.capNoun = noun;
  else word.noun = noun;
  return noun;
}

/** Told with a capital they play. */
const TEAMS = new Set(['pirate', 'pirates']);

function guess(low: string, cap: boolean): PeopleNoun | null {
  const dash = low.lastIndexOf('-');
  if (dash > 0) {
    const tail = NOUNS.get(low.slice(dash + 1));
    if (tail) return tail;
    if (low.endsWith('-old') || low.endsWith('-olds')) return ageNoun(low);
  }
  if (THING_NOUNS.has(low)) return null;
  if (cap && PEOPLES.has(low)) return { group: 'all', plural: true, count: null };
  if (cap && low.length > 4 && DEMONYM_ENDINGS.test(low) && !FIRST_NAMES.has(low))
    return { group: 'all', plural: true, count: null };
  if (cap && COMPATRIOTS.test(low)) return { group: 'all', plural: false, count: null };
  if (!cap && low.length > 6 && ONE_ENDINGS.test(low) && !NO_MEN.has(low))
    return { group: 'all', plural: false, count: null };
  if (!cap && low.length > 5 && PEOPLE_ENDINGS.test(low))
    return { group: 'all', plural: /(?:s|men)$/.test(low), count: null };
  return null;
}

/** Names that end as words for nations do. */
const FIRST_NAMES = new Set('idris chris lewis louis francis dennis denis travis boris elvis alexis davis harris morris ellis curtis willis otis doris janis norris evans jenkins yanis paris tunis memphis orleans athens'.split(' ')); // prettier-ignore

/** "an 11-year-old", "two 5-year-olds", "an eight-month-old": a child below eighteen. */
function ageNoun(low: string): PeopleNoun | null {
  const years = parseInt(low, 10);
  const child =
    low.includes('month') ||
    low.includes('day') ||
    low.includes('week') ||
    years < 18 ||
    SMALL_AGES.test(low);
  return { group: child ? 'children' : 'all', plural: low.endsWith('s'), count: null };
}
const SMALL_AGES =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year/;

/** Whether an age written before a noun ("a 9-year-old girl") is a child's. */
export const isChildAge = (low: string): boolean =>
  low.includes('-year-old') && ageNoun(low)?.group === 'children';

const THING = KINDS.add(THING_NOUNS);

export const isThing = (token: Token): boolean => isA(token, THING);
