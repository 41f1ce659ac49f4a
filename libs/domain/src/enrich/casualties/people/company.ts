import type { Chunk } from './chunk.js';
import { madeUp } from './chunk.js';
import { BE, HAVE } from '../data/words.js';

/**
 * "a mother with her two daughters died", "the pilot, with two passengers, was killed": they suffer as he does, since nothing but the
 * verb stands behind them. "A man with two children died" tells of his family only.
 */
export function joinCompany(chunks: Chunk[]): Chunk[] {
  for (let k = 1; k + 2 < chunks.length; k++) {
    if (chunks[k]!.low !== 'with') continue;
    const isAside = chunks[k - 1]!.low === ',';
    const [who, whom] = [chunks[isAside ? k - 2 : k - 1], chunks[k + 1]!];
    if (!isPerson(who) || !isPerson(whom)) continue;
    if (isAside && whom.group.det === 'none' && !whom.group.quantity) continue;
    if (!isAside && whom.group.det !== 'possessive') continue;
    const verb = chunks[isAside ? k + 3 : k + 2];
    if ((isAside && chunks[k + 2]!.low !== ',') || !verb || !suffers(verb)) continue;
    const and = madeUp(chunks[k]!.from, chunks[k]!.to, 'and');
    if (isAside) chunks.splice(k - 1, 4, and, whom);
    else chunks[k] = and;
  }
  return chunks;
}

const isPerson = (c: Chunk | undefined): c is Extract<Chunk, { kind: 'group' }> =>
  c?.kind === 'group' && c.role === 'free' && (c.group.head === 'people' || c.group.head === 'name');

const suffers = (c: Chunk): boolean =>
  BE.of(c) || HAVE.of(c) || (c.kind === 'predicate' && c.predicate.form === 'intr');
