import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { extendRight } from './people-behind.js';
import { extendLeft } from './people-lists.js';

/** The object of a verb: "abducted three traders", "dragged out two men". */
function isTaken(chunks: Chunk[], k: number, { role }: GroupChunk): boolean {
  const before = chunks[k - 1]!;
  if (role !== 'free') return before.kind === 'predicate';
  return (
    before.kind === 'predicate' ||
    OUT.has(before.low) ||
    (before.kind === 'token' && /^[a-z]{4,}$/.test(before.low) && !isPreposition(before))
  );
}
const OUT = new Set(['out', 'away', 'off', 'up']);

/** Whom "them" means: "abducted three traders and killed them", "mistook two pickers for boar and shot them dead". */
export function antecedent(chunks: Chunk[], v: number): GroupChunk[] {
  for (let k = v - 1; k > 0; k--) {
    const c = chunks[k]!;
    if (c.low === ';' || c.low === '.') return [];
    if (c.kind !== 'group' || c.group.head !== 'people' || (countOf(c.group) ?? 0) < 2) continue;
    const before = chunks[k - 1]!;
    if (isTaken(chunks, k, c)) return c.role === 'free' ? extendRight(chunks, k, true) : [c];
    const listed = /^(?:,|and)$/.test(before.low) && c.role === 'free' ? extendLeft(chunks, k, true) : [];
    const first = listed[0];
    return first && listed.length > 1 && isTaken(chunks, chunks.indexOf(first), first) ? listed : [];
  }
  return [];
}
