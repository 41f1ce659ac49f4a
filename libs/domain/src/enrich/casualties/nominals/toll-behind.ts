import type { Measure } from '../../../claim.js';
import { EVENT_NOUNS, PREDICATES } from '../data/predicates.js';
import { readQuantity } from '../numbers/numbers.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const MOVES = new Set(
  'rose rises risen rise jumped jumps climbed climbs grew grown reached reaches stands stood increased went gone mounted hit hits is now'.split(
    ' ',
  ),
);
const BEHIND = new Set('to at by now has have had up today overnight'.split(' '));
const WHY = new Set('after as when with following ; because'.split(' '));
const DYING = new Set(
  'died dies dead death deaths fatalities killed succumbed perished body bodies drowned lives life passed victim victims'.split(
    ' ',
  ),
);
const FARTHEST = 14;

/** "The tally rose to 14 after two more people died": what a bare tally counts is why it grew. */
export function measureBehind(tokens: Token[], i: number, span: Span): Measure | null {
  let k = i + 1;
  while (k < span.to && (BEHIND.has(tokens[k]?.low ?? '') || MOVES.has(tokens[k]?.low ?? ''))) k++;
  if (k === i + 1 || !(MOVES.has(tokens[i + 1]?.low ?? '') || MOVES.has(tokens[i + 2]?.low ?? '')))
    return null;
  const q = k < span.to ? readQuantity(tokens, k, span.to) : null;
  if (!q?.count) return null;
  let why = q.to;
  while (why < Math.min(q.to + FARTHEST, span.to) && !WHY.has(tokens[why]?.low ?? '')) why++;
  let measure: Measure | null = null;
  for (let at = why + 1; at < Math.min(why + FARTHEST, span.to); at++) {
    if (DYING.has(tokens[at]?.low ?? '')) return 'killed';
    measure ??= PREDICATES.get(tokens[at]!.low)?.measure ?? EVENT_NOUNS.get(tokens[at]!.low) ?? null;
  }
  return measure;
}
