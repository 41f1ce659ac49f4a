import { canSuffer } from './can-suffer.js';
import { type Chunk, type GroupChunk } from '../people/chunk.js';
import { ADVERBS, WEEKDAYS } from '../data/words.js';
import { countOf } from '../people/noun-group.js';

/** No second half of such a sentence stands farther off, in chunks. */
const FARTHEST = 30;

/**
 * "two died when a tree fell and a third when his barn caved in", "five were killed by a mine and two by a sniper": people with the verb
 * left out, each followed by what followed the verb.
 */
export function parallelShares(chunks: Chunk[], verb: number): GroupChunk[] {
  const link = linkAt(chunks, verb + 1);
  if (link === null) return [];
  const found: GroupChunk[] = [];
  for (let k = verb + 3; k < Math.min(verb + FARTHEST, chunks.length - 1) && chunks[k]!.low !== '.'; k++) {
    const c = chunks[k]!;
    if (c.kind !== 'group' || !JOINS.has(chunks[k - 1]!.low) || !isShare(c)) continue;
    if (linkAt(chunks, k + 1) === link) found.push(c);
  }
  return found;
}

const JOINS = new Set([',', 'and', ';']);
const TIMES = new Set(['when', 'after', 'as']);

/** What kind of words follows: a clause of time, who did it, a day; null for all others. */
function linkAt(chunks: Chunk[], at: number): 'time' | 'by' | 'day' | null {
  const k = ADVERBS.has(chunks[at]?.low ?? '') ? at + 1 : at;
  const low = chunks[k]?.low ?? '';
  const next = chunks[k + 1];
  if (TIMES.has(low)) return next?.kind === 'group' ? 'time' : null;
  if (low === 'by') return next?.kind === 'group' ? 'by' : null;
  return low === 'on' && Object.hasOwn(WEEKDAYS, next?.low ?? '') ? 'day' : null;
}

const isShare = ({ role, group }: GroupChunk): boolean =>
  role === 'free' &&
  canSuffer(group, true) &&
  group.head !== 'name' &&
  group.det !== 'definite' &&
  (group.quantity !== null || group.more || countOf(group) === 1);
