import { changedChunk, type Chunk, type GroupChunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE, MODAL, SUBORDINATORS } from '../data/words.js';
import { changedGroup } from '../people/noun-group.js';
import { words } from '../words/word-class.js';

export const DROWNS = words('drowned suffocated asphyxiated burned burnt');

/** "Omaha, Sept. 12: Marcus Dillard, 29, fatally shot by officers": whom an entry begins with, and nothing but adverbs up to the word. */
export function isEntry(chunks: Chunk[], name: GroupChunk, v: number): boolean {
  const at = chunks.indexOf(name);
  const opener = chunks[at - 1];
  if (opener && opener.low !== ':' && opener.low !== '@date' && opener.low !== '|') return false;
  return chunks.slice(at + 1, v).every(({ low }) => low === ',' || low === 'fatally' || ADVERBS.has(low));
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
