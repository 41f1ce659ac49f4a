import { type Chunk, isPreposition } from '../people/chunk.js';
import { BE, HAVE } from '../data/words.js';
import { verbGroupStart } from '../mood/mood-of.js';
import { isActiveVerb } from './coordinated.js';
import { HARD_STOPS, isObject, isRightBefore } from './clauses.js';

/** No clause that hangs on a thing is longer, in chunks. */
const LONGEST = 10;

/**
 * "hundreds came to a vigil for the three girls killed", "the minister met relatives of soldiers killed": of those behind the preposition,
 * and of nobody farther back.
 */
export function isOfOthers(chunks: Chunk[], v: number): boolean {
  const [c, word] = [chunks[v - 1], chunks[v]!];
  if (word.kind !== 'predicate' || word.predicate.form !== 'past' || c?.kind !== 'group') return false;
  if (c.role !== 'free' || c.group.head !== 'people' || c.group.partitive) return false;
  if (!isPreposition(chunks[v - 2]) || !isObject(chunks, v - 1) || isRightBefore(chunks, v - 1, v))
    return false;
  if (chunks[v + 1]?.kind === 'group') return false;
  return chunks.some(
    (verb, k) => k > 0 && k < v - 2 && isActiveVerb(verb) && chunks[k - 1]!.kind === 'group',
  );
}

/** "the dog that bit a boy was shot": the thing at the head of the clause was. */
export function isOfThing(chunks: Chunk[], v: number): boolean {
  const verb = verbGroupStart(chunks, v);
  const first = chunks[verb]!;
  if (verb === v || !(BE.of(first) || HAVE.of(first))) return false;
  for (let k = verb - 1; k > Math.max(0, verb - LONGEST); k--) {
    const c = chunks[k]!;
    if (c.low === 'that' || c.low === 'which') {
      const head = chunks[k - 1]!;
      const isFirst = k < 2 || !(isPreposition(chunks[k - 2]) || chunks[k - 2]!.kind === 'group');
      return isFirst && head.kind === 'group' && head.group.head === 'thing' && !head.group.plural && isActiveVerb(chunks[k + 1]); // prettier-ignore
    }
    if (c.low === ',' || c.low === 'and' || HARD_STOPS.of(c) || c.kind === 'predicate') return false;
  }
  return false;
}
