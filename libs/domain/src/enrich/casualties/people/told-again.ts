import type { Chunk, GroupChunk } from './chunk.js';
import { countOf } from './noun-group.js';

/** "Both pilots, an instructor and a student, and two passengers": who the first ones were, which the closing comma tells from a list. */
export function withoutApposed(chunks: Chunk[], list: GroupChunk[]): GroupChunk[] {
  if (list.length < 3) return list;
  for (let i = 0; i + 2 < list.length; i++) {
    const whole = countOf(list[i]!.group);
    if (whole === null || whole < 2 || chunks[chunks.indexOf(list[i + 1]!) - 1]?.low !== ',') continue;
    const end = endOfParts(chunks, list, i, whole);
    // "five people, three men and two women": its parts are kept where they are all there is
    if (end < 0 || (i === 0 && end === list.length - 1 && isAnybody(list[0]!))) continue;
    for (const part of list.splice(i + 1, end - i)) part.role = 'agent';
  }
  return list;
}

/** The last of those whose figures add up to the whole, where an "and" stands before it and a comma behind it; -1 where there is none. */
function endOfParts(chunks: Chunk[], list: GroupChunk[], i: number, whole: number): number {
  let sum = 0;
  for (let j = i + 1; j < list.length && sum < whole; j++) {
    sum += countOf(list[j]!.group) ?? whole;
    const at = chunks.indexOf(list[j]!);
    if (sum === whole && j > i + 1 && chunks[at - 1]?.low === 'and' && chunks[at + 1]?.low === ',') return j;
  }
  return -1;
}

const ANYBODY = new Set(['people', 'persons', 'others', 'victims', 'dead', 'occupants', 'souls']);
const isAnybody = (c: GroupChunk): boolean => c.group.head === 'bare' || ANYBODY.has(c.noun);
