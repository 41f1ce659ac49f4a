import { NAMING } from './identified.js';
import { type Chunk, type GroupChunk, isPreposition } from './chunk.js';

/** No longer aside tells who somebody was. */
const LONGEST = 9;

/**
 * "Omar Gul, a baker, and his son", "Dr. Haddad, head of the burns unit, was killed": what somebody was who is told by name, and nobody more.
 * "Omar Gul, a guard and a driver" are three.
 */
export function dropTrades(chunks: Chunk[]): Chunk[] {
  for (let k = 0; k + 2 < chunks.length; k++) {
    const whose = chunks[k]!;
    if (whose.kind !== 'group' || whose.group.head !== 'name' || chunks[k + 1]!.low !== ',') continue;
    const trade = chunks[k + 2]!;
    const isOther = !isTrade(trade) && isOtherName(chunks, k + 2);
    if (!(isOther || isTrade(trade)) || (isPreposition(chunks[k - 1]) && !whose.group.person)) continue;
    const end = isOther ? quotedEnd(chunks, k + 3) : asideEnd(chunks, k + 3);
    if (end === 0) continue;
    whose.group.person = true;
    if (!isOther && whose.group.group === 'all' && trade.kind === 'group' && !SEXES.has(trade.group.group))
      whose.group.group = trade.group.group;
    // a list goes on behind its comma
    const isOpen = chunks[k - 1]?.low === ',' && chunks[k - 2]?.kind === 'group';
    const isList = chunks[end]?.low === ',' && (isOpen || chunks[end + 1]?.kind === 'group');
    chunks.splice(k + 1, end - k - (chunks[end]?.low === ',' && !isList ? 0 : 1));
  }
  return chunks;
}

/** "aka "Lion"", "alias Tito", "better known as Abu Omar", "whose real name is". */
function isOtherName(chunks: readonly Chunk[], from: number): boolean {
  for (let k = from; k < Math.min(from + 3, chunks.length); k++) {
    const c = chunks[k]!;
    if (NAMING.of(c) || (c.kind === 'group' && NAMING.has(c.first))) return true;
    if (!KNOWN.has(c.low) && !(c.kind === 'group' && chunks[k - 1]?.low === 'whose')) return false;
  }
  return false;
}
const KNOWN = new Set('also better popularly otherwise locally widely formerly commonly best simply more whose real full birth'.split(' ')); // prettier-ignore

/** The comma behind the other names, where a verb or a list goes on; 0 where something else stands between. */
function quotedEnd(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < Math.min(from + LONGEST, chunks.length + 1); k++) {
    const c = chunks[k];
    if (c === undefined || CLOSES.has(c.low)) return k;
    if (c.kind === 'predicate' || (c.kind === 'token' && !BETWEEN.has(c.low))) return 0;
  }
  return 0;
}
const BETWEEN = new Set(['as', 'is', 'was', '"', "'", 'or', 'the', 'by']);

/** "a baker", "the foreman", "father of two", "head of". */
const isTrade = (c: Chunk): boolean =>
  c.kind === 'group' &&
  !c.group.plural &&
  !c.group.quantity &&
  !c.group.more &&
  ((c.group.head === 'people' && c.group.det !== 'possessive' && !isNamed(c)) || c.noun === 'head');

const SEXES = new Set(['men', 'women']);

const isNamed = ({ group }: GroupChunk): boolean => group.named && group.det === 'none';

/** The mark that closes what stands between commas; 0 where a verb or another person comes first. */
function asideEnd(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < Math.min(from + LONGEST, chunks.length + 1); k++) {
    const c = chunks[k];
    if (c === undefined || CLOSES.has(c.low)) return k;
    if (c.kind === 'predicate' || (c.kind === 'token' && !isPreposition(c) && c.low !== "'s")) return 0;
    if (c.kind === 'group' && !isPreposition(chunks[k - 1]) && chunks[k - 1]!.low !== "'s") return 0;
  }
  return 0;
}
const CLOSES = new Set([',', '.', ';', ')', '–', '—']);
