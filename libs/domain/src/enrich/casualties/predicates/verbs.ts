import type { Chunk, PredicateChunk } from '../people/chunk.js';
import { ADVERBS, BE } from '../data/words.js';
import { verbGroupStart } from '../mood/mood-of.js';

/** "civilians were killed" tells of an event; "soldiers are dying", "troops kill civilians" do not. */
export function isTold(chunks: Chunk[], v: number, c: PredicateChunk): boolean {
  if (c.low === 'died' || c.low === 'perished') return true;
  if (c.predicate.form !== 'past') return false;
  for (let k = v - 1; k >= Math.max(0, v - 3); k--) if (PAST_BE.has(chunks[k]!.low)) return true;
  return false;
}

const PAST_BE = new Set(['was', 'were', 'been']);

export function isNegated(chunks: Chunk[], v: number): boolean {
  for (let k = verbGroupStart(chunks, v) - 1; k < v; k++) {
    const low = chunks[k]?.low ?? '';
    if (low === 'not' || low === 'never' || low.endsWith("n't") || low === 'without') return true;
  }
  return false;
}

/** "was found drowned". */
const FOUND = new Set(['found', 'discovered', 'lying']);

export function isPassive(chunks: Chunk[], v: number): boolean {
  let k = v - 1;
  while (
    k >= 0 &&
    chunks[k]!.kind === 'token' &&
    (ADVERBS.has(chunks[k]!.low) || FOUND.has(chunks[k]!.low) || chunks[k]!.low === 'not')
  )
    k--;
  if (BE.has(chunks[k]?.low ?? '')) return true;
  if (chunks[k]?.low === 'but' && chunks[k - 1]?.low === 'alive') return true;
  const and = chunks[k]?.low;
  return (
    (and === 'and' || and === 'or') &&
    chunks[k - 1]?.kind === 'predicate' &&
    isPassive(chunks, k - 1) &&
    chunks[k - 1]!.kind === 'predicate'
  );
}
