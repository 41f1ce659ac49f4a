import { CALLS } from '../words/marks.js';
import { FALSE, FIGURES, STATED } from '../words/mood-words.js';
import { WordClass, words } from '../words/word-class.js';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Where the clause of a figure ends. */
export const BOUNDS = words('; : . , — – but while whereas although though');
/** What somebody had done with a figure that no longer holds: "had announced 15 deaths". */
export const SPOKEN = new WordClass([
  ...STATED,
  ...set(
    'announced claimed declared mentioned written quoted issued published tweeted posted recorded listed tallied shared cited circulated included contained',
  ),
]);
SPOKEN.delete('had');
export const TOLD = new WordClass([
  ...SPOKEN,
  ...FIGURES,
  ...set(
    'counts tallies tolls numbers claims statement notice message bulletin version update word note release',
  ),
]);
/** Words by which a clause takes its own figure back. */
export const FAULTS = words(
  'twice duplicate duplicates duplicated double-counted miscounted inflated overstated understated misread mistyped',
);
/** Words that turn to what holds now. */
export const TURNS = new WordClass([
  ...FALSE,
  ...FAULTS,
  ...set(`corrected corrects correcting correction corrections amended amends amending revised revises revising lowered lowers lowering raised cut
    clarified clarifies clarifying later now since actual actually real true verified final correct right proper fact instead turned updated withdrew
    withdrawn retracted only subsequently eventually mixed confused alive fell dropped down remains settled new reduced replaced replaces`),
]);
/** Words that call the former figure a fault, whichever of the two is higher. */
export const STRONG = new WordClass([
  ...FALSE,
  ...FAULTS,
  ...set(
    'corrected corrects correcting correction corrections mixed confused clarified clarifies withdrew withdrawn retracted',
  ),
]);
/** Words for a figure made lower: a fault, where it is. */
export const LOWERS = words(
  'lowered lowers lowering reduced reduces reducing revised revises revising adjusted cut',
);
export const TURNING = CALLS.add([...TURNS, ...STRONG]);
