import type { Chunk, GroupChunk } from './chunk.js';
import type { NounGroup } from './noun-group.js';

/** "Father, son killed". */
export const isHeadlinePair = (isHead: boolean, a: GroupChunk, b: GroupChunk): boolean =>
  isHead &&
  [a, b].every(({ group }) => group.det === 'none') &&
  a.group.head === 'people' &&
  // "Victim, Hispanic male, 24": the same one
  !THE_ONE.has(a.noun) &&
  (b.group.head === 'people' || b.group.head === 'others') &&
  (isBareOne(a.group) || a.group.quantity !== null) &&
  (isBareOne(b.group) || b.group.quantity !== null);

const THE_ONE = new Set(['victim', 'suspect', 'deceased', 'decedent']);

const isBareOne = (group: NounGroup): boolean =>
  !group.plural && !group.quantity && group.to - group.from < 3;

/** "Bridegroom, best man, two others die": nothing but single persons before the group at `k`. */
export function isHeadlineList(chunks: Chunk[], k: number): boolean {
  for (let at = k; at > 0; at -= 2) {
    const [c, comma] = [chunks[at - 2], chunks[at - 1]!];
    if (comma.low === ':') return true;
    if (comma.low !== ',' || c?.kind !== 'group' || c.group.head !== 'people' || !isBareOne(c.group))
      return false;
  }
  return true;
}
