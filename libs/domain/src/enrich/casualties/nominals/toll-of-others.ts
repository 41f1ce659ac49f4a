import type { Measure } from '../../../claim.js';
import { fromQuantity } from '../predicates/figures.js';
import { readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const JOINS = new Set('and while , ;'.split(' '));
const STANDS = new Set('held holds stood stands is was remained remains stayed at to'.split(' '));
const ENDS = new Set('. , ; and while'.split(' '));
const REACH = 8;

/** "Haiti's toll stands at 43 and Jamaica's at 45": the noun is left out behind whose it is. */
export function tollOfOther(tokens: Token[], from: number, span: Span, measure: Measure): RawClaim[] {
  for (let k = from + 1; k < Math.min(from + REACH, span.to - 3); k++) {
    if (tokens[k + 1]!.low !== "'s" || !tokens[k]!.cap || !JOINS.has(tokens[k - 1]?.low ?? '')) continue;
    let at = k + 2;
    while (STANDS.has(tokens[at]?.low ?? '') && at < k + 5) at++;
    const q = at > k + 2 && at < span.to ? readQuantity(tokens, at, span.to) : null;
    const closes = q && (q.to >= span.to || ENDS.has(tokens[q.to]?.low ?? ''));
    return q?.count && closes ? [{ ...fromQuantity(measure, k + 1, q), fresh: true }] : [];
  }
  return [];
}
