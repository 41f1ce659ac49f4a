import { isPreposition, type Chunk, type GroupChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { words } from '../words/word-class.js';
import { canSuffer } from './can-suffer.js';

export const ENDS = words('; while when after');

/** "36 people: 21 in the north and 15 in the south": figures that add up to the total are its parts. */
export function setPartsAside(chunks: Chunk[], after: number, total: number): boolean {
  const parts: GroupChunk[] = [];
  for (let k = after + 1; k < chunks.length; k++) {
    const c = chunks[k]!;
    // "three were killed in Bor, two in Juba and one in Wau": the first figure has a place of its own
    const isOwnPlace =
      c.kind === 'group' &&
      (c.group.head === 'name' || PLACE_NOUNS.has(c.noun)) &&
      isPreposition(chunks[k - 1]);
    if (isOwnPlace && parts.length === 0 && !isColonNext(chunks, k)) return false;
    if (c.kind === 'predicate' || ENDS.of(c)) break;
    if (c.kind === 'group' && c.role === 'free' && c.group.quantity?.count && canSuffer(c.group, true))
      parts.push(c);
  }
  const isWhole = parts.length > 1 && parts.reduce((n, c) => n + countOf(c.group)!, 0) === total;
  const isBare = parts.some((c) => c.group.head === 'bare');
  if (isWhole && isBare) for (const c of parts) c.role = 'subset';
  return isWhole && isBare;
}

/** Nouns that tell where the figure before them is from: "in Gaza City", "in the north". */
const PLACE_NOUNS = new Set(
  `north south east west northeast northwest southeast southwest centre center capital city town village county province
  district region state territory suburb`.split(/\s+/),
);

/** "in five districts of Bihar on Wednesday afternoon: six …": a colon, and no figure before it. */
function isColonNext(chunks: Chunk[], from: number): boolean {
  for (let k = from; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.low === ':') return true;
    if (c.kind === 'predicate' || (c.kind === 'group' && c.group.quantity)) return false;
  }
  return false;
}
