import type { Chunk } from './chunk.js';
import { HARD_STOPS } from './clauses.js';
import { BE, HAVE } from './data/words.js';
import { verbGroupStart } from './mood-of.js';

/** No relative clause that is looked through is longer, in chunks. */
const LONGEST = 12;

/** "a neighbour who had run to help was killed": whom the verb behind the clause is said of; -1 where there is none. */
export function overRelative(chunks: Chunk[], v: number): number {
  const verb = verbGroupStart(chunks, v);
  const first = chunks[verb]!.low;
  if (verb === v || !(BE.has(first) || HAVE.has(first)) || chunks[verb - 1]?.low === 'and') return -1;
  for (let k = verb - 2; k > Math.max(0, verb - LONGEST); k--) {
    const c = chunks[k]!;
    if (HARD_STOPS.has(c.low) || (c.kind === 'predicate' && tellsOfSubject(chunks, k))) return -1;
    if (c.low !== 'who') continue;
    const isSetOff = chunks[k - 1]!.low === ',';
    if (isSetOff !== (chunks[verb - 1]!.low === ',')) return -1;
    const head = isSetOff ? k - 2 : k - 1;
    const c0 = chunks[head];
    return c0?.kind === 'group' && c0.role === 'free' && c0.group.head !== 'thing' ? head : -1;
  }
  return -1;
}

/** "who was shot", "who died": the clause itself tells what befell them. */
const tellsOfSubject = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k]!;
  const isActive = c.kind === 'predicate' && (c.predicate.form === 'past' || c.predicate.form === 'ing');
  return !isActive || BE.has(chunks[verbGroupStart(chunks, k)]?.low ?? '') || chunks[k + 1]?.kind !== 'group';
};
