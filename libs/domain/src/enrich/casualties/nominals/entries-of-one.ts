import { opensItem } from './listed.js';
import { type RawClaim, rawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

/** "Deceased: M, 23", "Killed by: ex-husband", "Cause of death: gunshot wound": a register's entry for one. */
export function entryOfOne(tokens: Token[], i: number, span: Span): RawClaim[] {
  const { low } = tokens[i]!;
  const next = tokens[i + 1]?.low;
  const first = low === 'death' ? i - 2 : i;
  if (first < span.from || !opensItem(tokens, first, span)) return [];
  const at = next === 'by' ? i + 2 : i + 1;
  if (tokens[at]?.low !== ':' || at + 1 >= span.to) return [];
  const isEntry =
    low === 'killed'
      ? next === 'by'
      : low === 'death'
        ? OF_DEATH.has(tokens[i - 2]?.low ?? '')
        : isSomebody(tokens[at + 1]!);
  return isEntry ? [rawClaim('killed', i, { count: 1, min: 1, max: 1, repeat: true })] : [];
}
const OF_DEATH = new Set(['cause', 'manner', 'mode', 'date']);
const SEXES = new Set('m f male female man woman boy girl'.split(' '));
const isSomebody = (token: Token): boolean => token.kind === 'word' && (token.cap || SEXES.has(token.low));
