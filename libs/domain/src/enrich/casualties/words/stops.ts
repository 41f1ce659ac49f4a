import { PREDICATES } from '../data/predicates.js';
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
} from '../data/words.js';
import { COUNTERS } from './counting-words.js';
import { isA, KINDS } from './marks.js';
import { PERSONAL } from './personal.js';
import type { Token } from './tokens.js';

const STOPPERS = new Set([
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

const STOPPING = KINDS.add(STOPPERS);
const MONTH = KINDS.add(Object.keys(MONTHS));

/** Words that end a noun group wherever they stand. */
export function stops(token: Token): boolean {
  if (token.kind === 'mark') return true;
  if (isA(token, STOPPING)) return !(token.low === 'is' && token.cap);
  return token.cap && isA(token, MONTH);
}

const OPENERS = new Set([
  ...DETERMINERS,
  ...NOBODY,
  ...PERSONAL,
  ...'no any another other others both all neither not is'.split(' '),
]);

/** Words with which no noun group begins: half of all, so that nothing else is asked of them. */
const DEAD_END = KINDS.add(
  [...STOPPERS].filter(
    (low) => !OPENERS.has(low) && !PREDICATES.has(low) && !COUNTERS.has(low) && !low.includes('-'),
  ),
);

export const isDeadEnd = (token: Token): boolean => isA(token, DEAD_END);
