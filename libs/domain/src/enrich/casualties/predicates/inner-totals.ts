import { PREDICATES } from '../data/predicates.js';
import type { Chunk } from '../people/chunk.js';
import { countOf } from '../people/noun-group.js';
import { type RawClaim, rawClaim } from '../raw.js';

/** "one of four people shot on Sunday has died": how many were shot is news; "one of the four" were told before. */
export const isFirstTold = (chunks: Chunk[], { from, count }: RawClaim): boolean =>
  chunks.some(
    (g) =>
      g.from === from &&
      g.kind === 'group' &&
      g.group.inner?.count === count &&
      g.group.inner.from === from + 2,
  );

/** "only nine of the 14 dead have been identified", "one of the five injured died": the figure that the part is of. */
export function innerTotal(c: Chunk): RawClaim[] {
  if (c.kind !== 'group' || !c.group.partitive || !c.group.inner?.count || c.group.head !== 'pronoun')
    return [];
  const measure = PREDICATES.get(c.noun)?.measure;
  const { count } = c.group.inner;
  if ((measure !== 'killed' && measure !== 'injured') || (countOf(c.group) ?? 0) >= count) return [];
  const { min, max, qualifier, from, to } = c.group.inner;
  return [rawClaim(measure, c.to - 1, { count, min, max, qualifier, from, to, repeat: true })];
}
