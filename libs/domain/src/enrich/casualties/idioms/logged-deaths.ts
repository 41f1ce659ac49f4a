import type { Chunk, GroupChunk } from '../people/chunk.js';
import { dies } from '../predicates/clauses.js';
import { ADVERBS, BE } from '../data/words.js';

const DECLARES = new Set(['pronounced', 'declared', 'later', 'dies', 'died']);
const THERE = new Set(['at', 'on', 'in', '.', ';', 'by', 'shortly', 'later', '']);
const OPENS = new Set([':', '.', ';', '|', '-', '–']);

/** "Female, 28, stabbed in kitchen, pronounced dead at scene", "Male, 17, shot twice, died at hospital": one whom the log hurt before. */
export function headless(chunks: Chunk[], v: number): GroupChunk | null {
  if (!dies(chunks[v]!)) return null;
  let at = v - 1;
  while (
    at > 0 &&
    chunks[at]!.kind === 'token' &&
    (DECLARES.has(chunks[at]!.low) || ADVERBS.has(chunks[at]!.low))
  )
    at--;
  if (at < 2 || chunks[at]!.low !== ',') return null;
  if (chunks[v]!.low === 'dead' && (at === v - 1 || !THERE.has(chunks[v + 1]?.low ?? ''))) return null;
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    const isFirst = k === 0 || OPENS.has(chunks[k - 1]!.low);
    if (c.kind === 'predicate' && c.predicate.measure !== 'injured') return null;
    // "and one of them, a 19-year-old, died"
    if (
      !isFirst &&
      c.kind === 'group' &&
      c.role === 'free' &&
      c.group.head !== 'thing' &&
      (c.group.partitive || c.group.head === 'people')
    )
      return null;
    if (isFirst) return isHurt(c, chunks[k + 1]) ? moved(c as GroupChunk) : null;
  }
  return null;
}

/** Whom the entry begins with, and who was told to be hurt. */
const isHurt = (c: Chunk, next: Chunk | undefined): boolean =>
  c.kind === 'group' &&
  c.role === 'victim' &&
  c.group.head === 'people' &&
  next?.kind !== 'group' &&
  !BE.has(next?.low ?? '');

function moved(c: GroupChunk): GroupChunk {
  c.group.moved = true;
  return c;
}
