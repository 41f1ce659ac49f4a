import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { fromQuantity, hasWord, isDateLike, use, using } from '../predicates/figures.js';
import { formerStatus } from '../changes/former-status.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { endOfFrom, GROWTH } from './toll-asides.js';
import { words } from '../words/word-class.js';

export function tollClaims(
  tokens: Token[],
  i: number,
  span: Span,
  measure: Measure,
  q: Quantity,
  old: Quantity | null,
): RawClaim[] {
  const claim = fromQuantity(measure, i, q);
  claim.mode = 'total';
  claim.others = false;
  const floor = Math.max(span.from, i - 6);
  const down = hasWord(tokens, floor, q.to, DOWN);
  claim.fresh = down || hasWord(tokens, floor, q.from, GROWTH);
  claim.anaphoric = true;
  if (!old) return [claim];
  const former = fromQuantity(measure, i, old);
  former.mode = 'total';
  former.status = formerStatus(old.count, q.count);
  return [claim, former];
}

const DOWN = words('amended down lowered revised reduced corrected cut downgraded fell dropped falls drops');

const GROWS = new Set(
  'past above beyond coded estimated recorded now at rise rising climb climbing jump jumps grow grows mount mounts soar soars soared near nears neared rose rises risen climbed climbs increased reached reach top tops exceed exceeds pass passed surpass hit mount mounted vary varied varies range ranged ranges stood stand stands number numbered remain remains remained total totalled totaled jumped passed grew topped'.split(
    ' ',
  ),
);

/** "deaths from the outbreak rose to 14", "fatalities vary between 10 and 15". */
export function readGrowth(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i + 1; k < Math.min(i + 9, span.to - 1); k++) {
    if (!GROWS.has(tokens[k]!.low)) continue;
    for (const at of [k + 1, k + 2]) {
      const by =
        at < span.to && tokens[at - 1]!.low === 'by'
          ? readQuantity(tokens, at, endOfFrom(tokens, at, span.to))
          : null;
      const all = by && tokens[by.to]?.low === 'to' ? readQuantity(tokens, by.to + 1, span.to) : null;
      if (by && all) {
        use(chunks, by.from, all.to);
        const measure = EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed';
        return tollClaims(tokens, i, span, measure, all, null);
      }
      const q = at < span.to ? readQuantity(tokens, at, span.to) : null;
      if (!q || isDateLike(tokens, q)) continue;
      if (tokens[at - 1]!.low === 'by')
        return using(chunks, q, {
          ...fromQuantity(EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed', i, q),
          mode: 'increment',
        });
      use(chunks, q.from, q.to);
      return tollClaims(tokens, i, span, EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed', q, null);
    }
  }
  return [];
}
