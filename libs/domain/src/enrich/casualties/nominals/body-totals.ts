import type { Chunk } from '../people/chunk.js';
import { HAVE } from '../data/words.js';
import { fromQuantity, using } from '../predicates/figures.js';
import type { RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

const FOUND = new Set('recovered retrieved found pulled exhumed unearthed counted identified'.split(' '));

/** "one more body, so that 82 have been recovered": the bare figure of all of them, behind the bodies at token `i`. */
export function recoveredSoFar(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i + 1; k < span.to - 3; k++) {
    const been = tokens[k + 1]!.low === 'already' || tokens[k + 1]!.low === 'now' ? k + 2 : k + 1;
    if (!HAVE.has(tokens[k]!.low) || tokens[been]!.low !== 'been' || !FOUND.has(tokens[been + 1]?.low ?? ''))
      continue;
    const c = chunks.find((x) => x.to === k);
    const q = c?.kind === 'group' && c.group.head === 'bare' && c.role === 'free' ? c.group.quantity : null;
    return q ? using(chunks, q, { ...fromQuantity('killed', k, q), fresh: true, anaphoric: true }) : [];
  }
  return [];
}
