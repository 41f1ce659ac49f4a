import { COLLECTIVES } from '../data/people.js';
import { wordValue } from '../numbers/number-words.js';
import { FORMS, isOf } from '../words/marks.js';
import type { Token } from '../words/tokens.js';
import { WordClass } from '../words/word-class.js';

const SIZED = FORMS.add([], (low) => /^[a-z\d-]+-(?:man|woman|member|person|strong)$/.test(low));

/** "a five-member family", "the 30-strong patrol": of how many the body behind the word is; null for other words. */
export function sizeOf(token: Token): number | null {
  if (!isOf(token, SIZED)) return null;
  const told = token.low.slice(0, token.low.lastIndexOf('-'));
  return /^\d{1,4}$/.test(told) ? Number(told) : wordValue(told);
}

/** Nouns that one such word makes people of that number. */
const BODIES = new WordClass([
  ...COLLECTIVES,
  ...'patrol squad unit platoon expedition delegation battalion garrison detachment convoy bodyguard staff troupe troop cast band choir gang cell mob families crews teams patrols squads units'.split(
    ' ',
  ),
]);

export const isSizedBody = (token: Token): boolean => BODIES.is(token);
