import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { extendRight } from './people-behind.js';

/** Whom "them" means: "abducted three traders and killed them", "mistook two pickers for boar and shot them dead". */
export function antecedent(chunks: Chunk[], v: number): GroupChunk[] {
  for (let k = v - 1; k > 0; k--) {
    const c = chunks[k]!;
    if (c.low === ';' || c.low === '.') return [];
    if (c.kind !== 'group' || c.group.head !== 'people' || (countOf(c.group) ?? 0) < 2) continue;
    const before = chunks[k - 1]!;
    const isTaken = before.kind === 'predicate' || (before.kind === 'token' && /^[a-z]{4,}$/.test(before.low) && !isPreposition(before)); // prettier-ignore
    if (!isTaken || (c.role !== 'free' && before.kind !== 'predicate')) return [];
    return c.role === 'free' ? extendRight(chunks, k, true) : [c];
  }
  return [];
}
