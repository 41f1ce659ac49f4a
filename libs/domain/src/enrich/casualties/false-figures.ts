import { FIGURES } from './mood-words.js';
import { readQuantity } from './numbers.js';
import { rawClaim, type RawClaim } from './raw.js';
import { FALSE } from './retractions.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** "its figure of eight dead was a mistake; five people died": what stands before the verdict is withdrawn. */
export function markFalse(raws: RawClaim[], tokens: Token[], span: Span): RawClaim[] {
  for (let i = span.from; i < span.to; i++) {
    if (!FALSE.has(tokens[i]!.low) || tokens[i - 1]?.low === 'not') continue;
    for (let k = i; k >= span.from; k--)
      if (FIGURES.has(tokens[k]!.low) || tokens[k]!.low === 'post' || tokens[k]!.low === 'story') {
        const bare = bareFigure(raws, tokens, k, i);
        const isOwn = bare !== null || tokens[k + 1]?.low === 'of';
        const from = POINTING.has(tokens[k - 1]?.low ?? '') && !isOwn ? span.from : k - 1;
        for (const raw of raws) if (raw.at < i && raw.at >= from) raw.status = 'corrected';
        return bare ? [bare] : [];
      }
  }
  return [];
}

/** "27 people died; the figure of 29 had been a mistake": a figure of what was counted before it. */
function bareFigure(raws: RawClaim[], tokens: Token[], k: number, end: number): RawClaim | null {
  const right = raws.findLast((r) => r.at < k && r.status === 'asserted');
  const q = right && tokens[k + 1]?.low === 'of' ? readQuantity(tokens, k + 2, end) : null;
  if (!right || !q || q.count === null || raws.some((r) => r.from <= q.from && q.from < r.to)) return null;
  const { count, min, max, qualifier, from, to } = q;
  const { measure, group } = right;
  return rawClaim(measure, k, { count, min, max, qualifier, group, from, to, status: 'corrected' });
}

/** "a man reported dead has been found alive". */
export function markAlive(raws: RawClaim[], tokens: Token[], span: Span): void {
  for (const raw of raws) {
    if (raw.measure !== 'killed' || raw.status !== 'asserted' || !GIVEN_UP.has(tokens[raw.at - 1]?.low ?? ''))
      continue;
    for (let i = raw.at + 1; i < Math.min(span.to, raw.at + 12); i++)
      if (tokens[i]!.low === 'alive' || tokens[i]!.low === 'safe') raw.status = 'corrected';
  }
}
const GIVEN_UP = new Set(['reported', 'declared', 'presumed', 'listed', 'pronounced', 'thought', 'believed', 'feared', 'assumed']); // prettier-ignore

const POINTING = new Set(['that', 'this', 'the', 'both']);
