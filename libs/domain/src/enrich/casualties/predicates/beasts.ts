import { ANIMALS } from '../data/animals.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { words } from '../words/word-class.js';

const ONE = new Set(['he', 'she', 'him', 'her']);
const HERS = words('tigress lioness stallion gelding filly colt vixen bitch pup cub panther cheetah jaguar cougar puma crocodile alligator'); // prettier-ignore

/** "the tigress has not been seen since she was shot": of an animal, where the sentence told of nobody before. */
export function isOfBeast(chunks: Chunk[], g: GroupChunk): boolean {
  if (g.group.head !== 'pronoun' || g.to - g.from !== 1 || !ONE.has(g.noun)) return false;
  let isBeast = false;
  for (const c of chunks) {
    if (c === g) break;
    if (c.kind !== 'group') continue;
    if (c.group.head === 'people' || c.group.head === 'name') return false;
    isBeast ||= ANIMALS.has(c.noun) || HERS.has(c.noun);
  }
  return isBeast;
}
