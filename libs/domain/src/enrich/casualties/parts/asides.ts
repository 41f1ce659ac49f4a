import type { Chunk, GroupChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import type { RawClaim } from '../raw.js';
import { claimsOf } from '../predicates/tally.js';

const APART = new Set(['apart', 'aside', 'excluded', 'uncounted']);

/** "32 dead, six assailants apart": the attackers who died besides. */
export function attackersApart(chunks: Chunk[], claims: readonly RawClaim[]): RawClaim[] {
  const dead = claims.find((c) => c.measure === 'killed' && c.group === 'all' && c.count);
  if (!dead) return [];
  const at = chunks.findIndex((c, k) => isAttackers(c) && APART.has(chunks[k + 1]?.low ?? ''));
  if (at < 0) return [];
  const c = chunks[at] as GroupChunk;
  c.role = 'victim';
  return claimsOf('killed', c.from, [c]);
}

const isAttackers = (c: Chunk): boolean =>
  c.kind === 'group' && c.role === 'free' && c.group.group === 'perpetrators' && countOf(c.group) !== null;
