import { free, fromQuantity, hasWord, peopleAt, quantityBefore, using } from '../predicates/figures.js';
import type { Chunk } from '../people/chunk.js';
import { readQuantity } from '../numbers/numbers.js';
import { changed, type RawClaim } from '../raw.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

/** What is done with a coffin in which somebody lies. */
export const BEARS = words(
  'lowered carried borne buried draped paraded followed follow laid brought interred arrived wheeled loaded unloaded covered placed lined lay stood escorted',
);
/** Those who bury their own: an avalanche buries the living. */
const BURIERS = words(
  'locals people monks village villagers town townspeople family families relatives mourners residents community communities parents neighbours neighbors parish survivors',
);
const RITES = words('funeral funerals burial burials');
/** Words for what is no burial of somebody who died now. */
const OLD = words(
  'cardboard symbolic mock replica tomb museum exhibit pharaoh ancient excavated archaeologists week month year capacity room space sells makes made',
);
const REACH = 8;

/** Words that a burial is told by. */
export const BURIAL_WORDS = [
  ...RITES,
  'coffin',
  'coffins',
  'graves',
  'buried',
  'buries',
  'burying',
  'cremated',
  'cremating',
];

/**
 * "Fourteen coffins were lowered", "the village buried nine of its sons", "funerals for 22 people", "forty graves were dug": the dead are
 * as many, where the post tells no toll.
 */
export function readBurial(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (OLD.in(span)) return [];
  const { low } = tokens[i]!;
  const claims = RITES.is(tokens[i]) ? ofRite(tokens, i, span, chunks) : /^(?:bur|crem)/.test(low) ? ofBuried(tokens, i, span, chunks) : ofThings(tokens, i, span, chunks); // prettier-ignore
  return claims.map((claim) => changed(claim, { buried: true }));
}

function ofThings(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const done = tokens[i]!.low === 'graves' ? GRAVES : BEARS;
  if (!hasWord(tokens, Math.max(span.from, i - REACH), Math.min(span.to, i + REACH), done)) return [];
  const q = quantityBefore(tokens, i, span) ?? adjectives(tokens, i, span);
  return q && q.count !== null ? using(chunks, q, fromQuantity('killed', i, q)) : [];
}
const GRAVES = words('dug filled');

/** "five small white coffins". */
function adjectives(tokens: Token[], i: number, span: Span): ReturnType<typeof readQuantity> {
  for (let k = i - 1; k >= Math.max(span.from, i - 4); k--) {
    const q = readQuantity(tokens, k, i);
    if (q) return q;
    if (tokens[k]!.kind !== 'word') return null;
  }
  return null;
}

function ofBuried(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  if (!hasWord(tokens, Math.max(span.from, i - 4), i, BURIERS)) return [];
  const at = tokens[i + 1]?.low === 'the' ? i + 2 : i + 1;
  const group = at < span.to ? free(chunks, at)?.group : null;
  return group && (group.head === 'people' || group.partitive) ? peopleAt(chunks, at, i) : [];
}

/** "Funerals were held on Monday for 22 people". */
function ofRite(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i + 1; k < Math.min(i + REACH, span.to - 1); k++) {
    const { low, kind } = tokens[k]!;
    if (low === 'for' || (low === 'of' && k === i + 1)) {
      const group = free(chunks, k + 1)?.group ?? free(chunks, k + 2)?.group;
      return group?.head === 'people' && group.quantity ? peopleAt(chunks, group.from, i) : [];
    }
    if (kind === 'mark') return [];
  }
  return [];
}
