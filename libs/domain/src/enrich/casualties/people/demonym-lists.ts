import { countryOfDemonym } from '../../entities/demonyms.js';
import { changedChunk, type Chunk, type GroupChunk } from './chunk.js';
import { changedGroup } from './noun-group.js';

/** Nobody counts people of more nations in one breath. */
const MOST = 12;

/** "40 Sudanese, Chadian and Malian migrants": nations before one noun, which has all of them and the figure before the first. */
export function joinDemonyms(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i + 2 < chunks.length; i++) {
    const first = chunks[i]!;
    if (!isListed(chunks[i + 1]!) || !isNation(first)) continue;
    const at = nounOfNations(chunks, i);
    if (at < 0) continue;
    const noun = chunks[at] as GroupChunk;
    const { from, quantity, det, more } = first.group;
    const group = changedGroup(noun.group, { from, quantity, det, more });
    chunks.splice(i, at - i + 1, changedChunk(noun, { from: first.from, first: first.first, group }));
  }
  return chunks;
}

const isListed = ({ low }: Chunk): boolean => low === ',' || low === 'and' || low === 'or';

/** A nation alone, counted or not: "Sudanese", "40 Sudanese". */
const isNation = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  (c.group.head === 'people' || c.group.head === 'name') &&
  countryOfDemonym(c.noun) !== null &&
  c.to - (c.group.quantity?.to ?? c.from) === 1;

/** The "Malian migrants" that the list ends with; -1 where it ends otherwise. */
function nounOfNations(chunks: readonly Chunk[], i: number): number {
  let seenAnd = false;
  for (let k = i + 1; k < Math.min(i + MOST, chunks.length - 1); k += 2) {
    if (!isListed(chunks[k]!)) return -1;
    if (chunks[k]!.low === ',' && chunks[k + 1]!.low === 'and') k++;
    seenAnd ||= chunks[k]!.low !== ',';
    const c = chunks[k + 1]!;
    if (c.kind !== 'group' || c.group.quantity) return -1;
    const isNoun = c.group.head === 'people' && c.group.plural && c.to - c.from === 2;
    if (isNoun && countryOfDemonym(c.first) !== null && seenAnd) return k + 1;
    if (!isNation(c)) return -1;
  }
  return -1;
}
