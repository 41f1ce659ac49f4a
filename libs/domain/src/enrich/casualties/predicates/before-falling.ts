import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';

const UNTIL = new Set(['before', 'until']);

/** "two gunmen killed seven people before they were shot dead", "attacked the post before being killed": whom the clause before tells of. */
export function beforeFalling(chunks: Chunk[], v: number): GroupChunk | null {
  const be = chunks[v - 1];
  if (be?.kind !== 'token' || !BE.has(be.low)) return null;
  const isBeing = be.low === 'being';
  const until = isBeing ? v - 2 : v - 3;
  if (until < 2 || !UNTIL.has(chunks[until]!.low) || !(isBeing || chunks[v - 2]!.low === 'they')) return null;
  for (let k = until - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.low === ';' || c.low === '.') return null;
    if (c.kind !== 'group' || c.role !== 'free' || c.group.head !== 'people' || isPreposition(chunks[k - 1]))
      continue;
    if (isBeing ? k > 1 : countOf(c.group) === 1) continue;
    return c;
  }
  return null;
}
