import type { Chunk, GroupChunk } from './chunk.js';
import { countOf } from './noun-group.js';

/** What somebody is besides a trade: "a police officer and father of three", "a tribal elder and member of the council". */
const BESIDES = new Set(
  'member leader father mother grandfather grandmother activist supporter founder co-founder chairman chairwoman chairperson candidate head owner co-owner president secretary member'.split(
    ' ',
  ),
);
const FORMER = new Set(['former', 'ex', 'sometime', 'onetime', 'one-time', 'part-time', 'retired']);
const OF_MANY = new Set(['were', 'are', 'have']);

/**
 * Takes out the second noun of one person: one article stands before both, and the second tells what else he is, or both stand behind
 * his name. "A driver and passenger were killed" are two.
 */
export function dropSecondRoles(chunks: Chunk[]): Chunk[] {
  const drops = new Set<number>();
  for (let k = 2; k < chunks.length; k++)
    if (chunks[k - 1]!.low === 'and' && isSamePerson(chunks, k)) drops.add(k).add(k - 1);
  return drops.size === 0 ? chunks : chunks.filter((_, k) => !drops.has(k));
}

function isSamePerson(chunks: readonly Chunk[], k: number): boolean {
  const [first, second] = [chunks[k - 2]!, chunks[k]!];
  if (!isOne(first) || (first.group.det !== 'indefinite' && first.group.det !== 'definite')) return false;
  if (!isOne(second) || second.group.det !== 'none' || second.group.more || second.group.named) return false;
  const [name, comma] = [chunks[k - 4], chunks[k - 3]];
  if (comma?.low === ',' && name?.kind === 'group' && name.group.head === 'name') return !isOfMany(chunks, k);
  const isOther = BESIDES.has(second.noun) || FORMER.has(second.first);
  return isOther && !isOfMany(chunks, k);
}

const isOne = (c: Chunk): c is GroupChunk =>
  c.kind === 'group' &&
  c.group.head === 'people' &&
  !c.group.plural &&
  !c.group.quantity &&
  countOf(c.group) === 1;

/** "a father and mother were killed". */
function isOfMany(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(k + REACH, chunks.length); i++) {
    const { low } = chunks[i]!;
    if (low === '.' || low === ';') return false;
    if (OF_MANY.has(low)) return true;
  }
  return false;
}
const REACH = 6;
