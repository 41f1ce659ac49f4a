import { PREDICATES } from './data/predicates.js';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  MODAL,
  MONTHS,
  NOBODY,
  PREPOSITIONS,
  PRONOUNS,
  STOP_WORDS,
  SUBORDINATORS,
  WEEKDAYS,
} from './data/words.js';
import type { Token } from './tokens.js';

/** One look-up instead of fourteen: this is asked of every word. */
const STOPPING = new Set([
  ...[
    PREPOSITIONS,
    CONJUNCTIONS,
    BE,
    HAVE,
    MODAL,
    STOP_WORDS,
    SUBORDINATORS,
    PRONOUNS,
    ADVERBS,
    DETERMINERS,
    NOBODY,
  ].flatMap((words) => [...words]),
  ...PREDICATES.keys(),
  ...Object.keys(WEEKDAYS),
]);

/** Words that end a noun group wherever they stand. */
export function stops(token: Token): boolean {
  const { low } = token;
  if (token.kind === 'mark') return true;
  if (STOPPING.has(low)) return !(low === 'is' && token.cap);
  return token.cap && Object.hasOwn(MONTHS, low);
}
