import type { Chunk } from './chunk.js';
import { CALLS } from '../words/marks.js';
import type { Quantity } from '../numbers/numbers.js';

/** The word that calls `joinAsMany`. */
export const AS_MANY = CALLS.add(['many']);

const TIMES: Record<string, number | undefined> = { twice: 2 };

/** "nine died and as many were hurt", "twice as many rebels": the figure told before. */
export function joinAsMany(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  let last: Quantity | null = null;
  for (const c of chunks) {
    if (c.kind === 'group' && c.group.quantity) {
      const before = kept.at(-1);
      if (last && c.first === 'many' && before?.low === 'as') {
        kept.pop();
        const times = TIMES[kept.at(-1)?.low ?? ''] ?? timesOf(kept.at(-1));
        if (times) kept.pop();
        c.group.quantity = multiplied(last, times ?? 1, c.group.quantity);
        c.from = before.from;
      } else if (c.group.quantity.count !== null && c.group.head !== 'thing') last = c.group.quantity;
    }
    kept.push(c);
  }
  return kept;
}

/** "three times as many". */
const timesOf = (c: Chunk | undefined): number | null =>
  c?.kind === 'group' && c.noun === 'times' ? (c.group.quantity?.count ?? null) : null;

const multiplied = (q: Quantity, times: number, { from, to }: Quantity): Quantity => ({
  ...q,
  count: q.count! * times,
  min: q.min && q.min * times,
  max: q.max && q.max * times,
  increment: false,
  from,
  to,
});
