import type { Chunk } from '../people/chunk.js';
import { suffer } from './idiom-claims.js';
import type { RawClaim } from '../raw.js';

/** The word that such a turn hangs on. */
export const DID = 'did';
const LIVES = new Set(['survived', 'survives', 'lived']);
const CLOSES = new Set(['.', ',', ';', ')']);

/** "The driver survived, his two passengers did not": the verb is left out. */
export function didNot(chunks: Chunk[], k: number): RawClaim[] {
  if (chunks[k + 1]?.low !== 'not' || !CLOSES.has(chunks[k + 2]?.low ?? '.')) return [];
  const who = chunks[k - 1];
  if (who?.kind !== 'group' || who.group.head !== 'people') return [];
  for (let j = k - 2; j > 0; j--) if (LIVES.has(chunks[j]!.low)) return suffer(chunks, k, 'killed', false);
  return [];
}
