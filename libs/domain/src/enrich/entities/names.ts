import { COMMON_WORDS } from './lexicon/common-words.js';
import { ENGLISH_WORDS } from './lexicon/english-words.js';
import { DOUBTFUL_NAMES, FIRST_NAMES } from './lexicon/first-names.js';
import { EVERYDAY_SURNAMES, SURNAMES } from './lexicon/surnames.js';
import { words } from './lexicon/words.js';

function lazySet(text: string): () => ReadonlySet<string> {
  let set: Set<string> | null = null;
  return () => (set ??= new Set(words(text).map((word) => word.toLowerCase())));
}

const common = lazySet(COMMON_WORDS);
const english = lazySet(ENGLISH_WORDS);
const first = lazySet(FIRST_NAMES);
const doubtful = lazySet(DOUBTFUL_NAMES);
const family = lazySet(SURNAMES);
const everyday = lazySet(EVERYDAY_SURNAMES);

function isPluralOfCommon(key: string): boolean {
  if (key.length < 5 || !key.endsWith('s') || key.endsWith('ss')) return false;
  if (key.endsWith('ies') && common().has(`${key.slice(0, -3)}y`)) return true;
  return common().has(key.slice(0, -1)) || (key.endsWith('es') && common().has(key.slice(0, -2)));
}

/** True for words that English also writes in lower case. */
export const isCommon = (key: string): boolean => common().has(key) || isPluralOfCommon(key);
/** True for words that a dictionary has, most of them rare as names: for one that no list of names knows. */
export const isEnglish = (key: string): boolean => english().has(key) || isCommon(key);
/** True for given names, doubtful ones ("Mark", "May") included. */
export const isFirstName = (key: string): boolean => first().has(key) || doubtful().has(key);
/** True for given names that are also everyday words or places. */
export const isDoubtfulName = (key: string): boolean => doubtful().has(key);
/** True for family names that are everyday words: they say something only behind a given name. */
export const isEverydaySurname = (key: string): boolean => everyday().has(key);
/** True for family names that the news knows. */
export const isSurname = (key: string): boolean => family().has(key);

const SURNAME_ENDINGS =
  'ov ova ev eva ski sky skyi skyy skaya cki enko chuk shvili dze yan ian ic vich wicz opoulos akis idis oglu zadeh pour ' +
  'sson ssen sen ez inho ini elli etti ucci berg stein mann wala singh';
const PLACE_ENDINGS =
  'grad gorod abad stan ville burg burgh borough shire land istan pur nagar kovo ivka yevka sk polis mouth ford ton ham haven';
const endings = (text: string): string[] => text.split(' ').sort((a, b) => b.length - a.length);
const surnameEndings = endings(SURNAME_ENDINGS);
const placeEndings = endings(PLACE_ENDINGS);

/** What an unknown word's ending says: a family name, a place, or nothing. */
export function guessByEnding(key: string): 'person' | 'place' | null {
  if (key.length < 5) return null;
  if (surnameEndings.some((end) => key.endsWith(end))) return 'person';
  if (placeEndings.some((end) => key.endsWith(end))) return 'place';
  return null;
}
