import { type Chunk, isPreposition } from '../people/chunk.js';
import { ADVERBS, BE } from '../data/words.js';
import { words } from '../words/word-class.js';
import { dies, HARD_STOPS } from './clauses.js';

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

export const isCountedGroup = (c: Chunk): boolean => c.kind === 'group' && c.group.quantity !== null;

/** "a boy who swam with two friends drowned", "a guide out with nine hikers died": he did, whoever was with him. */
export function isCompany(chunks: Chunk[], k: number, v: number): boolean {
  const word = chunks[v]!;
  if (chunks[k - 1]?.low !== 'with' || word.kind !== 'predicate' || word.predicate.form !== 'intr')
    return false;
  for (let j = k - 2; j >= 0; j--) {
    const c = chunks[j]!;
    if (c.kind === 'predicate' || HARD_STOPS.of(c)) return false;
    if (c.kind === 'group')
      return c.role === 'free' && c.group.head === 'people' && !isPreposition(chunks[j - 1]);
  }
  return false;
}

/** "ten were kidnapped, four of them released and six killed": it is not the ten who were. */
export function hasOwn(chunks: Chunk[], v: number): boolean {
  let k = v - 1;
  while (k > 0 && (BE.of(chunks[k]) || ADVERBS.of(chunks[k]))) k--;
  return k > 0 && isCountedGroup(chunks[k]!) && JOINTS.of(chunks[k - 1]);
}
const JOINTS = words('and ,');
