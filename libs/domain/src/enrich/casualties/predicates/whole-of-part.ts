import type { Chunk, GroupChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { isTight } from './clauses.js';

/** "24 of the 40 people who died have been named": the clause is of all of them. */
export function isOfWhole(chunks: Chunk[], v: number, g: GroupChunk): boolean {
  if (!g.group.partitive || !g.group.inner) return false;
  const at = chunks.indexOf(g) + 1;
  if ((chunks[at]?.low !== 'who' && chunks[at]?.low !== 'that') || at > v) return false;
  const isOne =
    countOf(g.group) === 1 && chunks.slice(at, v).some(({ low }) => low === 'was' || low === 'has');
  return !isOne && isTight(chunks, at, v);
}
