import { FIGURES } from './mood-words.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** What may follow a figure that stands without a noun. */
export const ENDS = set(
  '. , ; : ) " and but because after when since as on in from rather instead not while with so that which who to this last by earlier yesterday',
);
/** "the 14 he mentioned", "the nine first reported": words behind a figure that somebody had given. */
export const GIVERS = set(
  'he she they it we that which first initially previously originally earlier mentioned reported announced given named claimed stated cited quoted feared listed',
);
export const MOVES = set(
  `corrected corrects correcting revised revises revising amended amends amending lowered lowers lowering reduced reduces reducing cut cuts cutting
  raised raises raising brought brings bringing took takes taking put puts putting knocked dropped drops fell falls changed changes updated updates adjusted
  scaled went goes gone back down up downward downwards upward upwards`,
);
export const POINTS = new Set([
  ...FIGURES,
  ...set(
    'it that this them dead deaths killed fatalities injured wounded missing total list its their the his her own',
  ),
]);
export const NUMBERS = set('figure number toll count total tally it');
export const THERE = set('there they');
export const FROM = set('from');
export const AGO = set('was previously earlier formerly initially originally first from');
