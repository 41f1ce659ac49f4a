import { isPreposition, type Chunk, type GroupChunk } from './chunk.js';
import { countOf } from './noun-group.js';

/** Whether a single person is told to have done what the word at `v` says: "a man entered a church, killing nine". */
export function isByOne(chunks: Chunk[], v: number): boolean {
  for (let k = 0; k < v; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group' && c.role === 'free' && !isPreposition(chunks[k - 1]) && isSomeone(c)) return true;
  }
  return false;
}

const isSomeone = ({ group }: GroupChunk): boolean =>
  group.head === 'people' || group.head === 'name' || (group.head === 'pronoun' && group.det === 'definite')
    ? countOf(group) === 1 && !group.partitive
    : false;

/** "a second strike minutes later killed four". */
const isLater = (c: Chunk): boolean =>
  c.low === 'later' ||
  c.low === 'nearby' ||
  (c.kind === 'group' ? TIMES.has(c.noun) && !c.group.more && !c.group.nth : TIMES.has(c.low));
const TIMES = new Set(['minutes', 'hours', 'seconds', 'moments', 'days', 'minute', 'hour']);

/** "a second bomb killed nine", "the first killed six": one of several that did it. */
export function isByAnother(chunks: Chunk[], v: number): boolean {
  let at = v - 1;
  while (at > 0 && isLater(chunks[at]!)) at--;
  const c = chunks[at];
  if (c?.kind !== 'group' || c.group.quantity) return false;
  return (c.group.more && c.group.head !== 'people') || c.group.others || c.group.nth;
}
