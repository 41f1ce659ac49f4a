import type { Chunk } from '../people/chunk.js';
import { meaning } from './meaning.js';

const isOr = (c: Chunk | undefined): boolean => c?.low === 'or' || c?.low === 'and/or';

/** "killed or injured 12": which of the two is not told; "suffocated or burned to death" tells of one end. */
export function isEither(chunks: Chunk[], v: number): boolean {
  const other = isOr(chunks[v + 1]) ? v + 2 : isOr(chunks[v - 1]) ? v - 2 : -1;
  const c = chunks[other];
  if (c?.kind !== 'predicate') return false;
  const own = chunks[v]!;
  return own.kind !== 'predicate' || meaning(chunks, v, own).measure !== meaning(chunks, other, c).measure;
}
