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
import { formerBehind, fromTo } from './toll-former.js';
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

/** "died of their injuries, with the toll now at 14": what another noun counts. */
const TOLLS = new Set('toll tally'.split(' '));
/** "succumbed to injuries", "died of their injuries". */
const OF = new Set('of to from'.split(' '));
const WOUNDS = new Set('injuries wounds burns'.split(' '));

/** "deaths went up by two to 14", "fatalities doubled to 14". */
const goesUp = (tokens: Token[], k: number): boolean => {
  const { low } = tokens[k]!;
  return low === 'up'
    ? WENT.has(tokens[k - 1]!.low)
    : (low === 'doubled' || low === 'tripled') && tokens[k + 1]?.low === 'to';
};
const WENT = new Set(['went', 'gone', 'goes']);

/** "deaths from the outbreak rose to 14", "fatalities vary between 10 and 15". */
export function readGrowth(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (
    WOUNDS.has(tokens[i]?.low ?? '') &&
    (OF.has(tokens[i - 1]?.low ?? '') || OF.has(tokens[i - 2]?.low ?? ''))
  )
    return [];
  for (let k = i + 1; k < Math.min(i + 9, span.to - 1); k++) {
    if (TOLLS.has(tokens[k]?.low ?? '')) return [];
    if (!GROWS.has(tokens[k]!.low) && !goesUp(tokens, k)) continue;
    while (k + 2 < span.to && tokens[k + 1]!.low.endsWith('ly')) k++;
    const change = fromTo(tokens, k + 1, span.to);
    if (change) {
      use(chunks, change.then.from, change.now.to);
      return tollClaims(
        tokens,
        i,
        span,
        EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed',
        change.now,
        change.then,
      );
    }
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
      const old = formerBehind(tokens, q.to, span.to);
      if (old) use(chunks, old.from, old.to);
      return tollClaims(tokens, i, span, EVENT_NOUNS.get(tokens[i]!.low) ?? 'killed', q, old);
    }
  }
  return [];
}
