import type { Subset } from '../../../claim.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { note } from './part-list.js';
import { merge, type Part } from './part.js';
import { words } from '../words/word-class.js';

export const OPENERS = words(': - – — ( ,');

export const opensBreakdown = (chunks: Chunk[], k: number): boolean =>
  OPENERS.of(chunks[k]) &&
  k > 0 &&
  (chunks[k - 1]!.kind === 'predicate' || chunks[k - 1]!.kind === 'group' || isPreposition(chunks[k - 2]));

/** "eight people were killed: five soldiers and three civilians". */
export function breakdown(chunks: Chunk[], k: number, parts: Part[]): void {
  if (BEFORE_PARTS.has(chunks[k]!.low) && byDays(chunks, k)) return;
  const members: GroupChunk[] = [];
  let at = k + 1;
  for (; at < chunks.length; at++) {
    const c = chunks[at]!;
    if (c.kind === 'group') {
      if (c.role !== 'free' || c.group.head !== 'people' || !countOf(c.group)) return;
      members.push(c);
    } else if (c.low !== ',' && c.low !== 'and') break;
  }
  const end = chunks[at];
  if (
    chunks[k]!.low === ',' &&
    (members.length < 2 ||
      (chunks[at - 1]?.low !== ',' && end?.low !== '.') ||
      !sumsUp(chunks, k, members) ||
      areOthers(chunks[k - 1], members))
  )
    return;
  const isAside = chunks[k]!.low === '(' && end?.low === ')' && members.every((m) => m.group.group !== 'all');
  if (members.length < (isAside ? 1 : 2) || end?.kind === 'predicate' || !countedBefore(chunks, k, members))
    return;
  if (end && !['.', ')', '-', '–', '—', ';', ',', 'were', 'was', 'who', 'from'].includes(end.low)) return;
  if (chunks[k]!.low === ':' && end && (end.low === 'were' || end.low === 'was')) return;
  const subsets: Subset[] = [];
  for (const member of members) note(member, subsets);
  parts.push({ subsets: merge(subsets), at: chunks[k]!.from, measure: null, loose: false });
}

const BEFORE_PARTS = new Set([':', '-', '–', '—']);

/** "killed nine people: four on the first day, three on the second and two on the last": the figures that make up the one before. */
function byDays(chunks: Chunk[], k: number): boolean {
  const members: GroupChunk[] = [];
  let sum = 0;
  for (let at = k + 1; at < Math.min(k + LONGEST, chunks.length); at++) {
    const c = chunks[at]!;
    if (c.low === chunks[k]!.low && c.low !== ':') break;
    if (c.kind === 'predicate' || c.low === ';') return false;
    if (c.kind !== 'group' || !c.group.quantity || c.group.head === 'thing') continue;
    if (c.group.head !== 'bare' || !countOf(c.group)) return false;
    members.push(c);
    sum += countOf(c.group)! * (chunks[at + 1]?.low === 'each' ? placesBehind(chunks, at + 2) : 1);
  }
  if (members.length < 2 || !isTold(chunks, k, sum)) return false;
  for (const member of members) member.role = 'subset';
  return true;
}

const LONGEST = 40;

/** "two each in Kabul, Herat and Zabul and one in Balkh": three. */
function placesBehind(chunks: Chunk[], from: number): number {
  let places = 0;
  for (let k = from; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.group.quantity) break;
    if (c.kind === 'group') places++;
    else if (c.low !== ',' && c.low !== 'and' && !isPreposition(c)) break;
  }
  return Math.max(places, 1);
}

const sumsUp = (chunks: Chunk[], k: number, members: GroupChunk[]): boolean =>
  isTold(chunks, k, members.reduce((n, m) => n + countOf(m.group)!, 0)); // prettier-ignore

const isTold = (chunks: Chunk[], k: number, sum: number): boolean =>
  chunks
    .slice(Math.max(0, k - 12), k)
    .some((c) => c.kind === 'group' && countOf(c.group) === sum && c.group.quantity !== null);

/** "killed three soldiers, a cook and two boys": no boy is a soldier, so that they are told one after the other. */
const areOthers = (whole: Chunk | undefined, members: readonly GroupChunk[]): boolean =>
  whole?.kind === 'group' &&
  ARE_OF_ONE_KIND.has(whole.group.group) &&
  members.some(({ group }) => group.group !== 'all' && group.group !== whole.group.group);
const ARE_OF_ONE_KIND = new Set([
  'combatants',
  'police',
  'medics',
  'journalists',
  'rescuers',
  'children',
  'elderly',
]);

/** Whether a total that the members fit into was told before `k`. */
function countedBefore(chunks: Chunk[], k: number, members: GroupChunk[]): boolean {
  const sum = members.reduce((n, m) => n + countOf(m.group)!, 0);
  return chunks
    .slice(0, k)
    .some((c) => c.kind === 'group' && c.group.quantity !== null && (countOf(c.group) ?? 0) >= sum);
}
