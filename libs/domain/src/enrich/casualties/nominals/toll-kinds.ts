import type { Group } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

/** Gives all figures of a toll the kind that it counts. */
export function ofKind(kind: Group | null, claims: RawClaim[]): RawClaim[] {
  if (kind) for (const claim of claims) claim.group = kind;
  return claims;
}

/** "the number of government troops killed", "the tally of killed civilians": whom a toll counts. */
export function kindOf(chunks: Chunk[], from: number, to: number): Group | null {
  for (let k = 1; k < chunks.length && chunks[k]!.to <= to; k++) {
    const c = chunks[k]!;
    if (c.from <= from || c.kind !== 'group' || c.group.quantity || c.role !== 'free') continue;
    if (!OF.of(chunks[k - 1]) && chunks[k - 2]?.low !== 'of') return null;
    if (c.group.head !== 'people' || !c.group.plural) return null;
    c.role = 'agent';
    return c.group.group === 'all' || c.group.group === 'men' ? null : c.group.group;
  }
  return null;
}

/** "casualty count: 29 civilians killed": whom the figure itself counts. */
export function kindAt(chunks: Chunk[], at: number): Group | null {
  const c = chunks.find((x) => x.from <= at && at < x.to);
  if (c?.kind !== 'group' || c.group.head !== 'people') return null;
  return c.group.group === 'all' || c.group.group === 'men' ? null : c.group.group;
}

const OF = words('of for');
