import { ADVERBS, BE, STOP_WORDS } from '../data/words.js';
import type { Chunk } from '../people/chunk.js';

/** "ten dead trees", "a hundred missing votes". */
export function isOfThing(chunks: Chunk[], v: number): boolean {
  const before = chunks[v - 1];
  const next = chunks[v + 1];
  if (before?.kind !== 'group' || before.group.head !== 'bare' || !next) return false;
  if (next.kind === 'group')
    return next.group.head === 'thing' && next.group.det === 'none' && next.group.quantity === null;
  return (
    next.kind === 'token' &&
    /^[a-z]{3,}[^s]s$/.test(next.low) &&
    ![STOP_WORDS, NO_NOUNS, ADVERBS, BE].some((words) => words.has(next.low))
  );
}

const NO_NOUNS = new Set(
  'besides plus bodies victims casualties towards upwards always sometimes'.split(' '),
);
