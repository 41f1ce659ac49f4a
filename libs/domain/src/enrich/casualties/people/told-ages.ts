import type { Chunk } from './chunk.js';
import { words } from '../words/word-class.js';

const IS = words('was is');
const BREAKS = words(', ; : . said says say that and but while');
const CLOSES = words(', . ; and not but when at on as or rather');
const LONGEST = 12;

/** Where "was 44, not 34, and" ends behind one person, whose age it tells: "the woman was 44, not 34, and had died"; `i` where it is none. */
export function toldAgeEnd(chunks: readonly Chunk[], i: number): number {
  if (!IS.of(chunks[i]) || !isYears(chunks[i + 1]) || !closes(chunks[i + 2]) || !isOfOne(chunks, i)) return i;
  let end = i + 2;
  const not = chunks[end]?.low === ',' || chunks[end]?.low === 'and' ? end + 1 : end;
  if (chunks[not]?.low === 'not' && isYears(chunks[not + 1])) end = not + 2;
  if (chunks[end]?.low === ',' && chunks[end + 1]?.low === 'and') return end + 2;
  return chunks[end]?.low === 'and' ? end + 1 : end;
}

const closes = (c: Chunk | undefined): boolean => c === undefined || CLOSES.of(c);

const isYears = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  c.group.head === 'bare' &&
  c.group.quantity?.qualifier === 'exactly' &&
  c.group.quantity.count !== null &&
  c.group.quantity.count < 110;

/** One person at the head of the clause: "the man accused of killing three was". */
function isOfOne(chunks: readonly Chunk[], verb: number): boolean {
  let head: Chunk | null = null;
  for (let k = verb - 1; k >= Math.max(0, verb - LONGEST) && !BREAKS.of(chunks[k]); k--)
    if (chunks[k]!.kind === 'group') head = chunks[k + 1]?.low === "'s" ? null : chunks[k]!;
  if (head?.kind !== 'group' || head.group.plural || head.group.quantity) return false;
  return head.group.head === 'people' || (head.group.head === 'pronoun' && PERSONS.has(head.noun));
}
const PERSONS = words('he she');
