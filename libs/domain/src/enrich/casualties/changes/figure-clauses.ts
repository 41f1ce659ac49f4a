import { BOUNDS, SPOKEN } from './former-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { type WordClass, words } from '../words/word-class.js';

const NEAR = 3;
const FARTHEST = 25;

/** The tokens around a figure that tell of it. */
export interface Clause {
  from: number;
  to: number;
}

/** The words around a figure up to the next mark or turn on either side. */
export function clauseOf(raw: RawClaim, { tokens, span }: Reading): Clause {
  const floor = Math.max(span.from, Math.min(raw.from, raw.at) - FARTHEST);
  let from = Math.min(raw.from, raw.at);
  while (
    from > floor &&
    !isAndThat(tokens, from - 1) &&
    !isDoing(tokens, from - 1) &&
    (!BOUNDS.is(tokens[from - 1]) || isOpening(from, span.from))
  )
    from--;
  let to = Math.max(raw.to, raw.at + 1);
  while (to < Math.min(span.to, raw.to + FARTHEST) && !BOUNDS.is(tokens[to]) && !isDoing(tokens, to)) to++;
  return { from, to };
}

/** "… had counted three twice and that 11 were dead": a clause of its own. */
const isAndThat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.low === 'that' && tokens[i - 1]?.low === 'and';

/** "nine were dead after having put the toll at 12", "before raising it to 14": what was done before or then. */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  TIMED.has(tokens[i]?.low ?? '') &&
  (tokens[i + 1]?.low === 'having' || RAISING.has(tokens[i + 1]?.low ?? ''));
const TIMED = new Set('after before'.split(' '));
const RAISING = new Set(
  'raising lowering revising correcting updating putting increasing cutting reducing'.split(' '),
);

/** "Earlier, police had said": over the comma behind the first words. */
const isOpening = (at: number, start: number): boolean => at - start <= NEAR;

/** "had put the toll at 40", "hours after declaring ten dead": told before what the text says now. */
export function isPast(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) {
    const { low } = tokens[i]!;
    if ((low === 'had' || low === 'having') && near(tokens, i + 1, Math.min(i + 1 + NEAR, to), SPOKEN))
      return true;
    if (low === 'after' && DECLARING.is(tokens[i + 1])) return true;
  }
  return false;
}
const DECLARING = words(
  'declaring announcing reporting saying claiming stating putting giving confirming telling',
);

/** Whether one of the words stands in a stretch of tokens. */
export const near = (tokens: readonly Token[], from: number, to: number, words: WordClass): boolean => {
  for (let i = from; i < to; i++) if (words.is(tokens[i])) return true;
  return false;
};

/** Whether a figure is told as one that holds. */
export const stands = (raw: RawClaim): boolean =>
  raw.status === 'asserted' && raw.count !== null && raw.count > 0 && !raw.weak;
