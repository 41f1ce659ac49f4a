import type { Chunk } from '../people/chunk.js';
import { dies } from './clauses.js';
import { ADVERBS } from '../data/words.js';

/** "a man with stab wounds who was pronounced dead". */
export const isWhoWith = (chunks: Chunk[], k: number, v: number): boolean =>
  chunks[k + 1]?.low === 'with' && v - k < 12 && chunks.slice(k + 2, v).some(({ low }) => low === 'who');

/** "lay dead", "dead": said of whoever stands right before it. */
export const isStative = (c: Chunk): boolean =>
  c.kind === 'token' || (c.kind === 'predicate' && c.predicate.form === 'adj');

/** "died", and "bled to death", "shot dead". */
export const isDeadly = (chunks: Chunk[], v: number): boolean =>
  dies(chunks[v]!) ||
  chunks[v + 1]?.low === 'dead' ||
  (chunks[v + 1]?.low === 'to' && chunks[v + 2]?.low === 'death');

/** "and died", "and later died". */
export const isAfterAnd = (chunks: Chunk[], v: number): boolean =>
  chunks[v - 1]!.low === 'and' || (ADVERBS.of(chunks[v - 1]) && chunks[v - 2]?.low === 'and');
