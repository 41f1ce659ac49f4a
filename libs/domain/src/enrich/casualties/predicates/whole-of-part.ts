import { BE, HAVE, MODAL, SUBORDINATORS } from '../data/words.js';
import { changedChunk, type Chunk, type GroupChunk } from '../people/chunk.js';
import { changedGroup, countOf } from '../people/noun-group.js';
import { words } from '../words/word-class.js';
import { isTight } from './clauses.js';

export const DROWNS = words('drowned suffocated asphyxiated burned burnt');

/** "24 of the 40 people who died have been named": the clause is of all of them. */
export function isOfWhole(chunks: Chunk[], v: number, g: GroupChunk): boolean {
  if (!g.group.partitive || !g.group.inner) return false;
  const at = chunks.indexOf(g) + 1;
  if ((chunks[at]?.low !== 'who' && chunks[at]?.low !== 'that') || at > v) return false;
  const isOne =
    countOf(g.group) === 1 && chunks.slice(at, v).some(({ low }) => low === 'was' || low === 'has');
  return !isOne && isTight(chunks, at, v);
}

/** "one of nine people killed was a nurse", and neither "nine of the 40 aboard drowned" nor "Two of 12 hostages killed". */
export function isReduced(chunks: Chunk[], v: number, g: GroupChunk): boolean {
  if (!g.group.partitive) return false;
  for (let k = v + 1; k < chunks.length; k++) {
    const { low } = chunks[k]!;
    if (BE.of(chunks[k]) || HAVE.of(chunks[k]) || MODAL.of(chunks[k])) return true;
    if (low === ',' || low === ';' || low === 'and' || low === 'but' || SUBORDINATORS.of(chunks[k])) break;
  }
  return !DROWNS.of(chunks[v]) && chunks.indexOf(g) > 0;
}

/** "one of nine people killed": nine were. */
export function wholeOf(g: GroupChunk): GroupChunk {
  if (!g.group.partitive || !g.group.inner) return g;
  g.role = 'victim';
  return changedChunk(g, {
    group: changedGroup(g.group, { quantity: g.group.inner, partitive: false, moved: false }),
  });
}
