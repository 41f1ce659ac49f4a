import { mayCount } from '../words/counting-words.js';
import { BE } from '../data/words.js';
import { type Quantity, readQuantity } from '../numbers/numbers.js';
import { type Chunk } from '../people/chunk.js';
import { peopleAt, losers, hasWord } from '../predicates/figures.js';
import { type RawClaim } from '../raw.js';
import { type Span } from '../words/sentences.js';
import { type Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

export const SAME = words('belonged belong belonging same');

export const TWICE = words('twice double-counted');

const MORES = words('more further additional other');

/** "another 15 bodies were identified": found before. */
const KNOWN = words('identified buried released handed returned repatriated named claimed examined lie');

/** "The bodies retrieved so far number 37". */
export function numberOf(tokens: Token[], i: number, span: Span): Quantity | null {
  if (tokens[i - 1]?.low !== 'the') return null;
  for (let k = i + 1; k < Math.min(i + 6, span.to - 1); k++) {
    const q = NUMBERS.has(tokens[k]!.low) ? readQuantity(tokens, k + 1, span.to) : null;
    if (q?.count) return q.to >= span.to || ['.', ',', ';', 'and'].includes(tokens[q.to]!.low) ? q : null;
  }
  return null;
}
const NUMBERS = new Set(['number', 'numbered', 'numbers', 'total', 'totalled', 'totaled']);

/** "two more bodies", "eleven more miners' bodies", with no verb that finds them. */
export function moreBodies(tokens: Token[], i: number, span: Span): Quantity | null {
  const owned = tokens[i - 1]?.low === "'" || tokens[i - 1]?.low === "'s" ? i - 2 : i;
  if (tokens[i]!.low === 'remains' || hasWord(tokens, i, span.to, TWICE)) return null;
  if (hasWord(tokens, i + 1, Math.min(i + 5, span.to), KNOWN)) return null;
  for (let k = Math.max(span.from, owned - 4); k < owned; k++) {
    const q = readQuantity(tokens, k, owned);
    if (!q?.count) continue;
    const isMore = q.increment || hasWord(tokens, q.to, owned, MORES);
    return isMore && owned - q.to <= 2 ? { ...q, increment: true } : null;
  }
  return null;
}

/** Where the people of "the remains were those of 97 people", "belonged to ten workers" stand; 0 where there are none. */
export function ownersAt(tokens: Token[], i: number, span: Span): number {
  let at = 0;
  for (let k = i + 1; k < Math.min(i + 20, span.to - 2); k++) {
    const { low } = tokens[k]!;
    const isTheirs =
      (SAME.has(low) && tokens[k + 1]!.low === 'to') ||
      (low === 'those' && tokens[k + 1]!.low === 'of' && BE.has(tokens[k - 1]!.low));
    if (isTheirs) at = k + 2;
  }
  return at > 0 && mayCount(tokens[at]!) && tokens[at]!.low !== 'one' ? at : 0;
}

/** "the four men whose bodies were left in a pickup": those right before the word, else who the clause is about. */
export function ownersOf(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  const people = chunks.find((c) => c.to === i - 1);
  const own = people ? peopleAt(chunks, people.from, i) : [];
  return own.length > 0 ? own : losers(chunks, i - 1, i);
}

/** "the bodies of five on Tuesday and those of the other two on Friday", "… and that of a fourth". */
export function thoseOf(tokens: Token[], i: number, span: Span, chunks: Chunk[]): RawClaim[] {
  for (let k = i + 3; k < Math.min(i + 16, span.to - 2); k++) {
    const { low } = tokens[k]!;
    if (low === ';') return [];
    if ((low === 'those' || low === 'that') && tokens[k + 1]!.low === 'of' && JOINS.has(tokens[k - 1]!.low))
      return peopleAt(chunks, k + 2, k, true);
  }
  return [];
}
const JOINS = new Set(['and', ',']);

/** "Bodies recovered: 27", "Bodies: 3". */
export function listedBodies(tokens: Token[], i: number, span: Span): Quantity | null {
  if (tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.low !== 'dead') return null;
  let at = i + 1;
  while (at < Math.min(i + 7, span.to) && tokens[at]!.low !== ':' && !/^[.,;]$/.test(tokens[at]!.low)) at++;
  at = at < span.to && tokens[at]!.low === ':' ? at + 1 : span.to;
  const q = at < span.to ? readQuantity(tokens, at, span.to) : null;
  return q?.count && (q.to >= span.to || /^[.,;(]$/.test(tokens[q.to]!.low)) ? q : null;
}
