import type { Chunk, GroupChunk } from '../people/chunk.js';
import { BE, HAVE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { low, WERE } from './part-list.js';
import type { Part } from './part.js';

/** "two people, both women", "three people, all of them children": the kind of everybody counted before the comma. */
export function whole(chunks: Chunk[], k: number, parts: Part[]): void {
  const count = countOf(countedBy(chunks, k - 1)!.group)!;
  const kind = kindBehind(chunks, k)!;
  kind.role = 'subset';
  const { group } = kind.group;
  if (group === 'all') return;
  parts.push({ subsets: [{ group, count }], at: chunks[k]!.from, measure: null, loose: false });
}

export function isWhole(chunks: Chunk[], k: number): boolean {
  if (chunks[k]!.low !== ',' && chunks[k]!.low !== '(' && chunks[k]!.low !== '–') return false;
  const before = countedBy(chunks, k - 1);
  if (before?.role !== 'free' || (countOf(before.group) ?? 0) < 2) return false;
  return before.group.quantity !== null && kindBehind(chunks, k) !== null;
}

/** The group that stands at `k`, or the subject of the word that does: "three died, all of them children". */
function countedBy(chunks: Chunk[], k: number): GroupChunk | null {
  let at = k;
  while (at > 0 && (chunks[at]!.kind === 'predicate' || BE.of(chunks[at]) || HAVE.of(chunks[at]))) at--;
  const c = chunks[at];
  return c?.kind === 'group' ? c : null;
}

/** "both women", "all of them children", "all of whom were police officers", right behind the mark at `k`. */
function kindBehind(chunks: Chunk[], k: number): GroupChunk | null {
  let at = k + 1;
  const isOfAll =
    (low(chunks, at) === 'all' || low(chunks, at) === 'both') &&
    low(chunks, at + 1) === 'of' &&
    (low(chunks, at + 2) === 'them' || low(chunks, at + 2) === 'whom');
  if (isOfAll) {
    at += 3;
    while (WERE.has(low(chunks, at))) at++;
  }
  const c = chunks[at];
  if (c?.kind !== 'group' || c.role !== 'free' || c.group.head !== 'people' || c.group.more) return null;
  return isOfAll ? (c.group.quantity ? null : c) : c.group.whole ? c : null;
}
