import { CAUSE_WORDS } from './causes.js';

/** Single words for what takes lives: "the fire claimed eight". */
export const CALAMITIES: ReadonlySet<string> = new Set([
  ...CAUSE_WORDS.flatMap(([, words]) => words.split('|')).filter((word) => !word.includes(' ')),
  ...'disease accident disaster tragedy heat mountain sea river lake war conflict violence derailment gas smoke famine hunger siege collapse plunge gunbattle gunfight shootout encounter'.split(
    ' ',
  ),
]);
