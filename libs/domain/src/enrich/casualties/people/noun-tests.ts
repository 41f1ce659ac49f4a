import { countryOfDemonym } from '../../entities/demonyms.js';
import { isNumberWord } from '../numbers/number-words.js';
import { PREDICATES } from '../data/predicates.js';
import { DETERMINERS, PREPOSITIONS, STOP_WORDS } from '../data/words.js';
import { peopleNoun } from '../words/lexicon.js';
import { FORMS, isA, isOf, KINDS } from '../words/marks.js';
import { stops } from '../words/stops.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const PRENOMINAL = KINDS.add(
  [...PREDICATES].filter(([, { form }]) => form === 'past' || form === 'adj').map(([word]) => word),
);

/** A casualty word in front of its noun: "wounded soldiers", "missing children". */
export function isPrenominal(tokens: Token[], i: number, end: number): boolean {
  if (!isA(tokens[i]!, PRENOMINAL) || i + 1 >= end) return false;
  const next = tokens[i + 1]!;
  // "a bomb killed twin girls": a verb
  if (next.low === 'twin') return false;
  if (!next.cap) return peopleNoun(next) !== null || isOfCompound(tokens, i, end);
  // "three wounded Ukrainian soldiers", "a displaced Iraqi woman"
  const [noun, before] = [tokens[i + 2], tokens[i - 1]];
  return (
    i + 2 < end &&
    !noun!.cap &&
    countryOfDemonym(next.low) !== null &&
    peopleNoun(noun!) !== null &&
    before !== undefined &&
    (before.kind === 'number' || before.low === 'a' || before.low === 'an' || isNumberWord(before))
  );
}

/** "four kidnapped aid workers were shot": behind a figure, before two nouns that have a verb of their own. */
function isOfCompound(tokens: Token[], i: number, end: number): boolean {
  const [before, noun, people] = [tokens[i - 1], tokens[i + 1]!, tokens[i + 2]];
  if (i + 3 >= end || before === undefined || !(before.kind === 'number' || isNumberWord(before)))
    return false;
  return (
    noun.kind === 'word' &&
    !stops(noun) &&
    !isA(noun, STOP_WORD) &&
    !isOf(noun, ENDING) &&
    peopleNoun(people!)?.plural === true &&
    HAS_VERB.is(tokens[i + 3])
  );
}

const HAS_VERB = words('were was are have had died succumbed perished drowned who');
const ENDING = FORMS.add([], (low) => /(?:ed|ing|ly)$/.test(low));
const STOP_WORD = KINDS.add(STOP_WORDS);
const ED = FORMS.add([], (low) => low.endsWith('ed'));

/** "eight escaped with burns": a verb right behind the figure. */
export const isVerb = (tokens: Token[], at: number, end: number): boolean =>
  isOf(tokens[at]!, ED) &&
  (at + 1 >= end ||
    PREPOSITIONS.has(tokens[at + 1]!.low) ||
    DETERMINERS.has(tokens[at + 1]!.low) ||
    tokens[at + 1]!.low === 'and' ||
    tokens[at + 1]!.kind === 'mark');

export const isPluralHead = (tokens: Token[], head: number): boolean => {
  const token = tokens[head]!;
  const noun = peopleNoun(token);
  return !!noun?.plural && !BODIES.has(token.low) && !token.cap;
};

/** Bodies that stand before their members: "a crew member", "two police officers". */
const BODIES = new Set(['police', 'militia', 'crew', 'staff', 'cabin-crew']);

export function peopleAhead(tokens: Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(at + 3, end); i++) if (peopleNoun(tokens[i]!)) return true;
  return false;
}

/** "twelve day labourers", "six night watchmen": a kind of worker, and no time. */
export const isOfWork = (tokens: Token[], at: number, end: number): boolean =>
  (tokens[at]!.low === 'day' || tokens[at]!.low === 'night') &&
  at + 1 < end &&
  WORKERS.test(tokens[at + 1]!.low);
const WORKERS = /^(?:labou?rer|worker|watchm[ae]n|guard|farmhand|wager|tripper|visitor)s?$/;
