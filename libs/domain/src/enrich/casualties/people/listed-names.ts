import { BE } from '../data/words.js';
import { countOf } from './noun-group.js';
import { type Chunk, type GroupChunk, isPreposition } from './chunk.js';

/** "Idrissa Barry, Zaw and a passer-by": one word between persons is somebody, too, and no place. */
export function markListedNames(chunks: readonly Chunk[]): void {
  for (let k = 0; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind !== 'group' || c.group.head !== 'name' || c.group.person || c.to - c.from > 1) continue;
    if (isPreposition(chunks[k - 1])) continue;
    const [left, right] = [chunks[k - 2], chunks[k + 2]];
    const isFull = left?.kind === 'group' && left.group.head === 'name' && left.to - left.from > 1 && !isPreposition(chunks[k - 3]); // prettier-ignore
    const isAfter =
      (isFull || isPerson(left)) &&
      (isAnd(chunks[k - 1]) || (isComma(chunks[k - 1]) && joinsOn(chunks[k + 1])));
    // "his secretary and Budi."
    const isLast =
      isAnd(chunks[k - 1]) && isOne(left) && !isPreposition(chunks[k - 3]) && closes(chunks[k + 1]);
    // "Smith and his co-pilot"
    const isHis = isAnd(chunks[k + 1]) && isOne(right) && right?.kind === 'group' && HIS.has(right.first);
    if (isHis || isAfter || isLast || (isPerson(right) && isAnd(chunks[k + 1]))) c.group.person = true;
  }
}

const HIS = new Set(['his', 'her']);

const isAnd = (c: Chunk | undefined): boolean => c?.low === 'and';
const isComma = (c: Chunk | undefined): boolean => c?.low === ',';
const joinsOn = (c: Chunk | undefined): boolean => isAnd(c) || isComma(c);

const isOne = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'people' && c.group.det !== 'definite' && countOf(c.group) === 1;
const closes = (c: Chunk | undefined): boolean =>
  c === undefined || c.low === '.' || BE.of(c) || c.kind === 'predicate';

const isPerson = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' && (c.group.person || (c.group.named && c.group.det === 'none'));
