import { TIMES } from './clauses.js';
import { BE } from '../data/words.js';
import type { Chunk } from '../people/chunk.js';

/** "missing from training". */
export const isAbsent = (chunks: Chunk[], v: number): boolean =>
  hasObject(chunks, v) ||
  (chunks[v + 1]?.low === 'out' && chunks[v - 1]?.kind === 'token') ||
  (chunks[v + 1]?.low === 'from' &&
    chunks.slice(v + 2, v + 4).some((c) => ABSENT.has(c.kind === 'group' ? c.noun : c.low)));

const SAYS = new Set(['said', 'says', 'after', 'before']);

/** "He is missing the start of the season", and not "six are missing the day after". */
function hasObject(chunks: Chunk[], v: number): boolean {
  const c = chunks[v + 1];
  if (
    c?.kind !== 'group' ||
    !BE.has(chunks[v - 1]?.low ?? '') ||
    c.group.quantity ||
    SAYS.has(chunks[v + 2]?.low ?? '')
  )
    return false;
  return (c.group.det === 'definite' || c.group.det === 'possessive') && !TIMES.has(c.noun);
}
export const ABSENT = new Set(
  'training squad team match side line-up action debate list report game agenda collection parade payroll syllabus minutes menu shelves'.split(
    ' ',
  ),
);
