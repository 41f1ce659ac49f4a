import type { Measure } from '../../claim.js';
import { isPreposition, type Chunk } from './chunks.js';
import { canSuffer, beginsClause } from './victims.js';
import { claimsOf } from './tally.js';
import type { RawClaim } from './raw.js';

const PLACES = new Set(['in', 'at', 'near', 'on', 'elsewhere', 'outside', 'across']);

/** The same word told of another place: "killed four in the north and seven in the south". */
export function shareOf(chunks: Chunk[], after: number, measure: Measure): RawClaim[] {
  const claims: RawClaim[] = [];
  let k = after + 1;
  let seenPlace = false;
  for (; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'predicate' || c.low === ';' || c.low === 'while' || c.low === 'when' || c.low === 'after')
      break;
    if (c.kind !== 'group') {
      if (isPreposition(c)) seenPlace ||= PLACES.has(c.low);
      continue;
    }
    const before = chunks[k - 1]!;
    if (
      !seenPlace ||
      c.role !== 'free' ||
      !isListed(before) ||
      !c.group.quantity ||
      !canSuffer(c.group, true)
    )
      continue;
    if (isBedside(chunks, k)) return claims;
    if (!PLACES.has(chunks[k + 1]?.low ?? '') || beginsClause(chunks, k)) continue;
    c.role = 'victim';
    claims.push(...claimsOf(measure, c.from, [c]));
  }
  return claims;
}

const BEDSIDES = new Set(['hospital', 'hospitals', 'scene', 'spot', 'way', 'custody', 'total', 'all']);

/** "four at the scene and five in hospital": parts of one figure. */
const isBedside = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 4).some((c) => BEDSIDES.has(c.low));

const isListed = (c: Chunk): boolean => c.low === 'and' || c.low === ',' || c.low === 'with';
