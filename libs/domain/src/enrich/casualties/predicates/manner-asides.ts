import type { Chunk, GroupChunk, PredicateChunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';

const MANNERS = new Set(
  'beheaded decapitated burned burnt shot stabbed strangled hanged crushed electrocuted lynched hacked beaten drowned suffocated butchered poisoned'.split(
    ' ',
  ),
);
const CLOSES = new Set(['.', ',', ';', ')', 'and', 'to', 'by', 'in', 'with']);

/** "two cooks were killed, one beheaded": how some of them were, and nobody more. */
export function isManner(
  chunks: Chunk[],
  v: number,
  c: PredicateChunk,
  victims: readonly GroupChunk[],
): boolean {
  const one = victims[0]!;
  if (!MANNERS.has(c.low) || victims.length > 1 || one.group.head !== 'bare' || one.group.more) return false;
  if (chunks[v - 1] !== one || chunks[v - 2]?.low !== ',' || !CLOSES.has(chunks[v + 1]?.low ?? '.'))
    return false;
  for (let k = v - 3; k > 0; k--) {
    const w = chunks[k]!;
    if (w.low === ';' || w.low === ':') return false;
    if (w.kind === 'predicate')
      return w.predicate.measure === 'killed' && isMore(chunks, countOf(one.group) ?? 0);
  }
  return false;
}

const isMore = (chunks: Chunk[], few: number): boolean =>
  chunks.some((x) => x.kind === 'group' && x.role === 'victim' && (countOf(x.group) ?? 0) > few);
