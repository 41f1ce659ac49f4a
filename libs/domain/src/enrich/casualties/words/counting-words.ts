import type { Qualifier } from '../../../claim.js';
import { BOUNDS, SCALES, TENS_WORDS, UNITS_WORDS, VAGUE } from '../data/numbers.js';
import { isA, KINDS } from './marks.js';
import type { Token } from './tokens.js';

export const BOUND_TABLE = new Map<string, { rest: string[]; qualifier: Qualifier }[]>();

for (const [words, qualifier] of BOUNDS) {
  const [first, ...rest] = words.split(' ');
  BOUND_TABLE.set(first!, [...(BOUND_TABLE.get(first!) ?? []), { rest, qualifier }]);
}

for (const list of BOUND_TABLE.values()) list.sort((a, b) => b.rest.length - a.rest.length);

/** Words that a quantity may begin with. */
export const COUNTERS = new Set([
  ...BOUND_TABLE.keys(),
  ...Object.keys(UNITS_WORDS),
  ...Object.keys(TENS_WORDS),
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE),
  ...'a an another additional further extra between from couple pair half most part majority'.split(' '),
]);

const COUNTING = KINDS.add(COUNTERS, (low) => low.includes('-'));

/** Whether a quantity may begin with the token: the first question to every word of a sentence. */
export const mayCount = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && isA(token, COUNTING));
