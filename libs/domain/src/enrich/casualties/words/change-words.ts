import { FIGURES } from './mood-words.js';
import { WordClass, words } from './word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** What may follow a figure that stands without a noun. */
export const ENDS = words(
  '. , ; : ) " and but because after when since as on in from rather instead not while with so that which who to this last by earlier yesterday',
);
/** "the 14 he mentioned", "the nine first reported": words behind a figure that somebody had given. */
export const GIVERS = words(
  'he she they it we that which first initially previously originally earlier mentioned reported announced given named claimed stated cited quoted feared listed',
);
export const MOVES =
  words(`corrected corrects correcting revised revises revising amended amends amending lowered lowers lowering reduced reduces reducing cut cuts cutting
  raised raises raising brought brings bringing took takes taking put puts putting knocked dropped drops fell falls changed changes updated updates adjusted
  scaled went goes gone back down up downward downwards upward upwards`);
export const POINTS = new WordClass([
  ...FIGURES,
  ...set(
    'it that this them dead deaths killed fatalities injured wounded missing total list its their the his her own',
  ),
]);
export const NUMBERS = words('figure number toll count total tally it');
export const THERE = words('there they');
export const FROM = words('from');
export const AGO = words('was previously earlier formerly initially originally first from');
