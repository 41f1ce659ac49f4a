import { changedChunk, type Chunk, type GroupChunk } from '../people/chunk.js';
import { changedGroup } from '../people/noun-group.js';
import { isPlayer } from '../predicates/out-of-play.js';
import { changed, type RawClaim, rawClaim } from '../raw.js';
import { BONES } from './hospital-idioms.js';
import { claimed, nounAt, set, suffer } from './idiom-claims.js';
import { words } from '../words/word-class.js';

/** The verbs that take a wound as object. */
export const SUFFERS = words('suffered sustained received suffers suffering sustaining had has');

const HARMED = set('injuries injury wounds burns ones');
const GRADES = set('serious severe critical major minor slight light moderate grave fatal life-threatening');

/** "suffered a broken femur", "sustained serious and 62 minor injuries", "… and the pilot minor ones". */
export function suffered(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (isBroken(chunks[k + 1])) return chunks.some(isPlayer) ? [] : suffer(chunks, k, 'injured', true);
  if (low === 'had' || low === 'has' || !isGrade(chunks, k + 1) || chunks.some(isPlayer)) return [];
  const and = chunks[k + 2]?.low === 'and' ? k + 2 : k + 3;
  const others = chunks[and]?.low === 'and' ? gradedAt(chunks, and + 1) : [];
  // "sustained serious and 62 minor injuries": their noun stands behind the others
  const own = and === k + 2 && HARMED.has(nounAt(chunks, and + 1)) ? suffer(chunks, k, 'injured', false) : [];
  return [...own, ...others];
}

/** "a broken femur", "broken legs". */
const isBroken = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && BONES.has(c.noun) && c.group.det !== 'definite' && c.to - c.from > 1;

const isGrade = (chunks: Chunk[], k: number): boolean => GRADES.has(nounAt(chunks, k));

/** "11 minor ones", "the passenger serious injuries": who had those, with the verb left out. */
function gradedAt(chunks: Chunk[], k: number): RawClaim[] {
  const c = chunks[k];
  if (c?.kind !== 'group' || c.role !== 'free' || !HARMED.has(c.noun)) return [];
  if (c.group.quantity)
    return c.noun === 'ones' ? others(claimed([asPeople(c)], c.from, 'injured', false)) : [];
  return c.group.det === 'definite' && c.to - c.from > 3 ? [oneMore(c)] : [];
}

const asPeople = (c: GroupChunk): GroupChunk => {
  c.role = 'victim';
  return changedChunk(c, { group: changedGroup(c.group, { head: 'bare', to: c.group.from + 1 }) });
};

const others = (claims: RawClaim[]): RawClaim[] => claims.map((claim) => changed(claim, { others: true }));

/** One person more, whose noun is swallowed by that of the wounds. */
const oneMore = (c: GroupChunk): RawClaim =>
  rawClaim('injured', c.from, { count: 1, min: 1, max: 1, mode: 'increment', others: true, to: c.from + 2 });
