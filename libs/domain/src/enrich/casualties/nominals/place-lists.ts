import type { Measure } from '../../../claim.js';
import type { Chunk } from '../people/chunk.js';
import { rawClaim, type RawClaim } from '../raw.js';
import type { Token } from '../words/tokens.js';

/** "Kailali 12, Bardiya 9 and Banke 4": the sum of figures that each follow the name of a place, from token `at` on; null for all else. */
export function byPlace(
  chunks: Chunk[],
  tokens: Token[],
  at: number,
  measure: Measure,
  word: number,
): RawClaim | null {
  if (!tokens[at]?.cap) return null;
  let k = chunks.findIndex((c) => c.from <= at && at < c.to);
  let [sum, entries] = [0, 0];
  while (k >= 0 && k + 1 < chunks.length) {
    while (chunks[k]?.kind === 'group' && isName(chunks[k]!) && isName(chunks[k + 1]!)) k++;
    const [name, figure] = [chunks[k]!, chunks[k + 1]!];
    if (!isName(name) || figure.kind !== 'group' || figure.group.head !== 'bare') break;
    const { quantity } = figure.group;
    if (quantity?.count == null || figure.role !== 'free' || quantity.qualifier !== 'exactly') break;
    figure.role = 'victim';
    sum += quantity.count;
    entries++;
    k += 2;
    while (JOINS.has(chunks[k]?.low ?? '')) k++;
  }
  return entries < 2 ? null : rawClaim(measure, word, { count: sum, min: sum, max: sum });
}

const JOINS = new Set([',', 'and']);

const isName = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.quantity === null && (c.group.head === 'name' || c.group.head === 'unknown');
