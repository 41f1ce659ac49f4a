import type { Chunk } from '../people/chunk.js';

const TIMES = new Set(['times', 'occasions']);

/** "was shot several times and died", "was stabbed leaving a bar and died": how often and at what, between two verbs of one subject. */
export const isOfManner = (chunks: Chunk[], k: number): boolean => {
  const [before, c] = [chunks[k - 1], chunks[k]!];
  if (c.kind === 'group' && TIMES.has(c.noun)) return true;
  return before?.kind === 'token' && isDoing(before);
};

/** "was hit while playing in a yard and died": no clause of its own. */
export const isWhileDoing = (chunks: Chunk[], k: number): boolean => {
  const next = chunks[k + 1];
  return (chunks[k]!.low === 'while' || chunks[k]!.low === 'when') && next?.kind === 'token' && isDoing(next);
};

const isDoing = ({ low }: Chunk): boolean => low.length > 5 && low.endsWith('ing') && low !== 'during';
