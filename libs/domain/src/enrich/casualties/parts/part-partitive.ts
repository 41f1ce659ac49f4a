import type { Subset } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { low, THE_HURT, WERE } from './part-list.js';
import type { Part } from './part.js';

/** "three of them children", "four were children", "nine of the 20 killed were firefighters". */
export function partitive(chunks: Chunk[], k: number, parts: Part[]): void {
  const c = chunks[k]!;
  if (c.kind !== 'group' || c.role !== 'free') return;
  const { group } = c;
  const isOfAll = group.partitive && group.inner !== null && chunks[k + 1]?.kind === 'predicate';
  const ofHurt =
    (group.partitive && (group.head === 'pronoun' || isVictimNoun(chunks, k))) ||
    (group.quantity !== null &&
      low(chunks, k - 1) !== 'of' &&
      isVictimNoun(chunks, k) &&
      WERE.has(low(chunks, k + 1))) ||
    isOfAll;
  if (!ofHurt && group.head !== 'bare') return;
  if (isApposed(chunks, k)) return apposed(chunks, k, parts);
  if (low(chunks, k - 1) === 'but' && low(chunks, k - 2) === 'all') return allBut(chunks, k);
  let at = isOfAll ? k + 2 : k + 1;
  const isSaid = WERE.has(chunks[at]?.low ?? '');
  while (chunks[at]?.kind === 'token' && IS.has(chunks[at]!.low)) at++;
  // "11 bodies, three of them of children"
  if (ofHurt && chunks[at]?.low === 'of' && chunks.slice(0, k).some(({ low }) => low === 'bodies')) at++;
  const kind = chunks[at];
  const count = countOf(group);
  if (kind?.kind !== 'group' || kind.group.head !== 'people' || kind.group.quantity || (!ofHurt && !isSaid))
    return;
  if (chunks[at + 1]?.kind === 'predicate') return;
  c.role = 'subset';
  kind.role = 'subset';
  const kinds = alsoKinds(chunks, at + 1);
  const total = group.inner?.count ? group.inner : null;
  if ((count && kind.group.group !== 'all') || total)
    parts.push({
      subsets: [
        ...(count && kind.group.group !== 'all' ? [{ group: kind.group.group, count }] : []),
        ...kinds,
      ],
      at: c.from,
      measure: null,
      loose: true,
      follows: !group.inner && !(ofHurt && (group.moved || isVictimNoun(chunks, k) || THE_HURT.has(c.noun))),
      total,
      ...(isOfAll ? { kind: group.group } : {}),
    });
}

/** "all but three of them children": how many they were only the total tells. */
function allBut(chunks: Chunk[], k: number): void {
  const kind = chunks[k + 1];
  (chunks[k] as GroupChunk).role = 'subset';
  if (kind?.kind === 'group') kind.role = 'subset';
}

/** The "four women" of "seven were children and four women". */
export function alsoKinds(chunks: Chunk[], from: number): Subset[] {
  const subsets: Subset[] = [];
  for (let at = from; at + 1 < chunks.length; at += 2) {
    const c = chunks[at + 1]!;
    if ((chunks[at]!.low !== 'and' && chunks[at]!.low !== ',') || c.kind !== 'group' || c.role !== 'free')
      break;
    const count = countOf(c.group);
    const end = chunks[at + 2]?.low ?? '.';
    if (
      !count ||
      c.group.head !== 'people' ||
      c.group.group === 'all' ||
      ![',', '.', 'and', ';'].includes(end)
    )
      break;
    c.role = 'subset';
    subsets.push({ group: c.group.group, count });
  }
  return subsets;
}

/** "six people were killed, one a journalist": a figure and right behind it whom it counts. */
const isApposed = (chunks: Chunk[], k: number): boolean => {
  const [c, kind, end] = [chunks[k] as GroupChunk, chunks[k + 1], chunks[k + 2]?.low ?? '.'];
  if (low(chunks, k - 1) !== ',' || c.group.head !== 'bare' || kind?.kind !== 'group') return false;
  const isKind =
    kind.group.head === 'people' && !kind.group.quantity && ['.', ',', ';', ')', 'and'].includes(end);
  return isKind && (kind.group.plural ? kind.group.det === 'none' : kind.group.det === 'indefinite');
};

function apposed(chunks: Chunk[], k: number, parts: Part[]): void {
  const [c, kind] = [chunks[k] as GroupChunk, chunks[k + 1] as GroupChunk];
  c.role = kind.role = 'subset';
  const count = countOf(c.group);
  if (!count || kind.group.group === 'all') return;
  parts.push({ subsets: [{ group: kind.group.group, count }], at: c.from, measure: null, loose: false });
}

const IS = new Set(['are', 'were', 'was', 'is', 'being', 'a', 'an', 'also']);

const isVictimNoun = (chunks: Chunk[], k: number): boolean =>
  (chunks[k] as GroupChunk).noun === 'victims' || (chunks[k] as GroupChunk).noun === 'casualties';
