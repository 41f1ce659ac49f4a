import { PREDICATES } from '../data/predicates.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const UNITS = new Set(
  'second seconds minute minutes hour hours day days night nights shift week weeks month months year years weekend'.split(
    ' ',
  ),
);
const A = new Set(['a', 'an', 'per', 'each', 'every']);
/** "a year ago", "a day after": a time, and no rate. */
const TIMES = new Set('ago later earlier after before on in apart old since'.split(' '));
const NEAR = 8;

/** "20 people a week are dying", "a child dies every ten seconds": what goes on, and no event. */
export function isRate({ at, to }: RawClaim, tokens: Token[], span: Span): boolean {
  if (isPer(tokens, to, span.to) || (at === to && isPer(tokens, to + 1, span.to))) return true;
  if (!goesOn(tokens, at)) return false;
  for (let k = at + 1; k < Math.min(at + NEAR, span.to - 1); k++) {
    const { low, kind } = tokens[k]!;
    if (kind === 'mark') return false;
    if (low === 'every' || low === 'each')
      return isUnit(tokens, k + 1, span.to) || (low === 'every' && isUnit(tokens, k + 2, span.to));
  }
  return false;
}

const isPer = (tokens: Token[], k: number, end: number): boolean =>
  A.has(tokens[k]?.low ?? '') && isUnit(tokens, k + 1, end);

const isUnit = (tokens: Token[], k: number, end: number): boolean =>
  k < end && UNITS.has(tokens[k]!.low) && !TIMES.has(tokens[k + 1]?.low ?? '');

const NOW = new Set(['are', 'is']);

/** "kills", "die", "are killed". */
export const goesOn = (tokens: Token[], at: number): boolean => {
  const { low } = tokens[at]!;
  const form = PREDICATES.get(low)?.form;
  return form === 'base' || low === 'dies' || low === 'die' || NOW.has(tokens[at - 1]?.low ?? '');
};
