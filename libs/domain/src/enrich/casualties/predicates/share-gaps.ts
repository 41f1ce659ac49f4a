import type { Group } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { words } from '../words/word-class.js';
import { changed, type RawClaim } from '../raw.js';

const CLOSES = new Set(['.', ',', ';']);

/** "the first killed six and the second eight": the verb is left out. */
export function isGapped(chunks: Chunk[], k: number): boolean {
  const [c, next] = [chunks[k]!, chunks[k + 1]];
  return (
    c.kind === 'group' &&
    ((c.group.head === 'pronoun' && c.group.others) || isAgent(c)) &&
    next?.kind === 'group' &&
    next.role === 'free' &&
    next.group.quantity !== null &&
    (next.group.head === 'bare' || (next.group.head === 'people' && c.group.head === 'pronoun')) &&
    (c.group.head === 'pronoun' || CLOSES.has(chunks[k + 2]?.low ?? '.') || isNextGapped(chunks, k + 2)) &&
    isListed(chunks[k - 1]!)
  );
}

/** The "and Goa one" of "Bihar four and Goa one". */
const isNextGapped = (chunks: Chunk[], k: number): boolean => {
  const [c, next] = [chunks[k + 1], chunks[k + 2]];
  const isName = c?.kind === 'group' && c.group.head === 'name';
  return chunks[k]?.low === 'and' && isName && next?.kind === 'group' && next.group.head === 'bare';
};

/** "in the second seven", "; in Sumy, two": where the figure stands; 0 where there is none. */
export function isPlacedGap(chunks: Chunk[], k: number): number {
  if (chunks[k - 1]?.low !== 'in' || ![',', ';', 'and'].includes(chunks[k - 2]?.low ?? '')) return 0;
  const far = chunks[k + 1]?.low === ',' ? k + 2 : k + 1;
  const c = chunks[far];
  const isFigure =
    c?.kind === 'group' && c.role === 'free' && c.group.head === 'bare' && c.group.quantity !== null;
  return isFigure && CLOSES.has(chunks[far + 1]?.low ?? '.') ? far : 0;
}

/** "a mine killed 19 soldiers, and an ambush in Gao twelve policemen": what did it stands with its place, and the figure closes the clause; 0 where none does. */
export function isDoerGap(chunks: Chunk[], k: number): number {
  const [doer, place, c] = [chunks[k]!, chunks[k + 2], chunks[k + 3]];
  if (doer.kind !== 'group' || doer.group.det !== 'indefinite' || doer.group.quantity) return 0;
  if (doer.group.head !== 'thing' && doer.group.head !== 'unknown') return 0;
  if (!isListed(chunks[k - 1]!) || !PLACES.of(chunks[k + 1]) || place?.kind !== 'group') return 0;
  const isFigure =
    c?.kind === 'group' &&
    c.role === 'free' &&
    c.group.quantity !== null &&
    (c.group.head === 'bare' || c.group.head === 'people');
  return isFigure && place.group.head === 'name' && CLOSES.has(chunks[k + 4]?.low ?? '.') ? k + 3 : 0;
}
const PLACES = words('in at near on outside');

/** "Florida reported 11 deaths and Georgia four": right before the figure that closes the clause. */
const isAgent = ({ group, role }: GroupChunk): boolean =>
  role === 'free' && (group.head === 'name' || group.det === 'definite') && group.quantity === null;

export const isListed = (c: Chunk): boolean => c.low === 'and' || c.low === ',' || c.low === 'with';

/** Of what kind those are who are told last up to `at`. */
export function kindBefore(chunks: Chunk[], at: number): Group {
  for (let k = at; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.role === 'victim') return c.group.group === 'men' ? 'all' : c.group.group;
  }
  return 'all';
}

/** "five officers died at the scene and a sixth in hospital": the noun is left out, and its kind with it. */
export const ofKind = (claim: RawClaim, { group }: GroupChunk, kind: Group): RawClaim =>
  group.head === 'bare' && claim.group === 'all' && kind !== 'all' ? changed(claim, { group: kind }) : claim;
