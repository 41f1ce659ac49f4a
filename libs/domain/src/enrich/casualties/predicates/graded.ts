import type { Chunk, GroupChunk } from '../people/chunk.js';

const GRADES = new Set(
  'seriously severely badly critically gravely slightly lightly mildly moderately'.split(' '),
);
const ENDS = /^(?:[.,;)]|)$/;

/** "61 people were seriously injured and 112 slightly": a figure with another grade of the same word; null where none stands. */
export function otherGrade(chunks: Chunk[], v: number): GroupChunk | null {
  if (!GRADES.has(chunks[v - 1]?.low ?? '') || chunks[v + 1]?.low !== 'and') return null;
  const c = chunks[v + 2];
  const isFigure =
    c?.kind === 'group' && c.role === 'free' && c.group.head === 'bare' && c.group.quantity !== null;
  return isFigure && GRADES.has(chunks[v + 3]?.low ?? '') && ENDS.test(chunks[v + 4]?.low ?? '') ? c : null;
}
