import { type Chunk, type GroupChunk } from '../people/chunk.js';
import { claimsOf } from './tally.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

const AMONG = words('among amongst');
const JOINS = words('and , ;');
const FARTHEST = 12;

/**
 * "14 dead among the soldiers and 12 among the militants": a figure right before the word at `v`, whose kind stands behind it, and
 * those after it whose word is left out.
 */
export function deadAmong(
  chunks: Chunk[],
  v: number,
  measure: RawClaim['measure'],
  first: GroupChunk,
): RawClaim[] {
  const kind = kindAt(chunks, v + 1);
  if (!kind || first.group.head !== 'bare' || chunks[v - 1] !== first) return [];
  first.group.group = kind.group.group;
  const claims: RawClaim[] = [];
  for (let k = v + 3; k < Math.min(v + FARTHEST, chunks.length - 2); k++) {
    const [join, figure] = [chunks[k], chunks[k + 1]!];
    const next = kindAt(chunks, k + 2);
    if (!JOINS.of(join) || !next || figure.kind !== 'group' || figure.role === 'victim') continue;
    if (figure.group.head !== 'bare' || !figure.group.quantity?.count) continue;
    figure.group.group = next.group.group;
    figure.role = 'victim';
    claims.push(...claimsOf(measure, figure.from, [figure]));
  }
  return claims;
}

/** "among the soldiers": of how many is not told. */
function kindAt(chunks: Chunk[], k: number): GroupChunk | null {
  const c = chunks[k + 1];
  const isKind = c?.kind === 'group' && c.group.head === 'people' && c.group.plural && !c.group.quantity;
  return isKind && AMONG.of(chunks[k]) ? c : null;
}
