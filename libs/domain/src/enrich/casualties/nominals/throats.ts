import { type Chunk } from '../people/chunk.js';
import { fromQuantity, hasWord, losers, peopleAt, quantityBefore, using } from '../predicates/figures.js';
import { type RawClaim } from '../raw.js';
import { type Span } from '../words/sentences.js';
import { type Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** "two villagers had their throats cut". */
export function readThroats(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (tokens[i]!.low === 'heads') {
    const q = isSevered(tokens, i) ? quantityBefore(tokens, i - 1, span) : null;
    if (q) return using(chunks, q, fromQuantity('killed', i, q));
  }
  const isCutBehind =
    hasWord(tokens, i + 3, Math.min(i + 16, span.to), CUT) && tokens[i]!.low.startsWith('throat');
  if (tokens[i + 1]?.low === 'of' && (isCutBehind || hasWord(tokens, Math.max(span.from, i - 3), i, CUT)))
    return peopleAt(chunks, i + 2, i, true);
  if (!hasWord(tokens, i + 1, Math.min(i + 4, span.to), tokens[i]!.low === 'limbs' ? BLOWN : CUT)) return [];
  for (let k = i - 1; k >= Math.max(span.from, i - 7); k--)
    if (k === i - 1 && tokens[k]!.low === "'s" && tokens[i]!.low.startsWith('throat'))
      return ownerOf(chunks, k, i);
    else if (tokens[k]!.low === 'had' || tokens[k]!.low === 'having' || isFoundWith(tokens, k))
      return losers(chunks, k, i, tokens[i]!.low === 'limbs' ? 'injured' : 'killed');
  return [];
}

/** "two severed heads were found", "three human heads". */
const isSevered = (tokens: Token[], i: number): boolean => SEVERED.has(tokens[i - 1]?.low ?? '');
const SEVERED = new Set(['severed', 'human', 'decapitated']);

/** "the headman's throat had been cut". */
const ownerOf = (chunks: Chunk[], k: number, i: number): RawClaim[] => {
  const c = chunks.find((x) => x.to === k);
  return c ? peopleAt(chunks, c.from, i) : [];
};

/** "was found with his throat slit". */
const isFoundWith = (tokens: Token[], k: number): boolean =>
  tokens[k]!.low === 'with' && (tokens[k - 1]?.low === 'found' || tokens[k - 1]?.low === 'discovered');

const BLOWN = words('blown torn ripped amputated severed cut');
const CUT = words('cut slit slashed slashes');
