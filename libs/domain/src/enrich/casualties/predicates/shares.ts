import type { Measure } from '../../../claim.js';
import { isPreposition, type Chunk, type GroupChunk } from '../people/chunk.js';
import { ADVERBS, BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { canSuffer } from './can-suffer.js';
import { beginsClause } from './clauses.js';
import { extendRight } from './people-behind.js';
import { isDoerGap, isGapped, isListed, isPlacedGap, kindBefore, ofKind } from './share-gaps.js';
import { claimsOf } from './tally.js';
import { ENDS, setPartsAside } from './parts-aside.js';
import { parallelShares } from './parallel-shares.js';
import { changed, type RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

const PLACES = words('in at near on from elsewhere outside across');

/** The same word told of another place: "killed four in the north and seven in the south". `total` is what the word itself told. */
export function shareOf(
  chunks: Chunk[],
  after: number,
  measure: Measure,
  total: number | null = null,
): RawClaim[] {
  if (total !== null && setPartsAside(chunks, after, total)) return [];
  const claims: RawClaim[] = alike(chunks, after, measure);
  // "38 dead (Cebu 20, Bohol 12)": what they are made of
  if (chunks[after + 1]?.low === '(') return claims;
  for (const c of parallelShares(chunks, after)) {
    c.role = 'victim';
    claims.push(...claimsOf(measure, c.from, [c]).map(onTop));
  }
  const kind = kindBefore(chunks, after);
  let seenPlace = false;
  let seenBed = false;
  for (let k = after + 1; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.low === 'dead' && k === after + 1) continue;
    if (c.kind === 'predicate' || (ENDS.of(c) && !(c.low === ';' && isPlaceNext(chunks, k + 1)))) break;
    if (c.kind !== 'group') {
      if (isPreposition(c)) seenPlace ||= PLACES.of(c) || isOfPlace(chunks, k);
      seenBed ||= BEDSIDES.of(c);
      continue;
    }
    seenBed ||= BEDSIDES.has(c.noun);
    const far = isGapped(chunks, k) ? k + 1 : isPlacedGap(chunks, k) || isDoerGap(chunks, k);
    if (far > 0) {
      const isPlace = far > k + 1 || c.group.head === 'name';
      const claim = claimsOf(measure, c.from, [chunks[far] as GroupChunk]);
      claims.push(...(isPlace ? claim : claim.map(onTop)));
      (chunks[far] as GroupChunk).role = 'victim';
      continue;
    }
    const before = chunks[k - 1]!;
    if (isMore(chunks, k)) {
      const own = figureOfAnother(chunks, k);
      if (own) {
        own.role = 'victim';
        claims.push(...claimsOf(measure, own.from, [own]).map(onTop));
        continue;
      }
      c.role = 'victim';
      claims.push(...claimsOf(measure, c.from, [c]).map((claim) => ofKind(claim, c, kind)));
      continue;
    }
    if (c.role === 'free' && c.group.partitive && c.group.head === 'pronoun' && !beginsClause(chunks, k)) {
      c.role = 'subset';
      continue;
    }
    if (
      !seenPlace ||
      c.role !== 'free' ||
      !isListed(before) ||
      !isCounted(c, before) ||
      !canSuffer(c.group, false)
    )
      continue;
    if (!seenBed && isBedside(chunks, k)) return claims;
    if (!isPlaced(chunks, k) || beginsClause(chunks, k)) continue;
    c.role = 'victim';
    claims.push(...claimsOf(measure, c.from, [c]).map((claim) => ofKind(claim, c, kind)));
  }
  return claims;
}

/** "14 deaths in the east, 9 in the west", "claimed three lives in Dhaka and one in Barishal": behind the noun at token `i`. */
export function sharesBehind(
  chunks: Chunk[],
  i: number,
  measure: Measure,
  total: number | null = null,
): RawClaim[] {
  const at = chunks.findIndex((c) => c.from <= i && i < c.to);
  return at < 0 ? [] : shareOf(chunks, at, measure, total);
}

/** "a nurse was killed, as were two patients". */
function alike(chunks: Chunk[], after: number, measure: Measure): RawClaim[] {
  for (let k = after + 1; k < Math.min(after + 8, chunks.length - 2); k++) {
    const c = chunks[k + 2]!;
    if (chunks[k]!.low !== 'as' || !BE.of(chunks[k + 1]) || c.kind !== 'group' || c.role !== 'free') continue;
    const people = extendRight(chunks, k + 2, true);
    if (people.some((g) => !countOf(g.group))) return [];
    for (const g of people) g.role = 'victim';
    return claimsOf(measure, c.from, people).map(onTop);
  }
  return [];
}

/** "; in Gao two", "; another two in Gao". */
const isPlaceNext = (chunks: Chunk[], k: number): boolean =>
  chunks[k]?.low === 'in' || (chunks[k]?.kind === 'group' && PLACES.of(chunks[k + 1]));

/** "eight died in the first wave and five more when the building fell in". */
const isMore = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k] as GroupChunk;
  if (c.role === 'free' && (c.group.head === 'bare' || isAThird(c)) && isOneMore(chunks, k)) return true;
  return (
    c.role === 'free' &&
    c.group.head === 'bare' &&
    c.group.more &&
    c.group.quantity !== null &&
    chunks[k - 1]!.low === 'and' &&
    THEN.has(chunks[k + 1]?.low ?? '.')
  );
};

/** "killed seven people and another on a car near the camp four": another strike, and the figure that closes its clause. */
function figureOfAnother(chunks: Chunk[], k: number): GroupChunk | null {
  if ((chunks[k] as GroupChunk).first !== 'another') return null;
  for (let j = k + 1; j < Math.min(k + 9, chunks.length); j++) {
    const c = chunks[j]!;
    const closes = /^[.,;]?$/.test(chunks[j + 1]?.low ?? '');
    const isFigure = c.kind === 'group' && c.group.head === 'bare' && c.group.quantity !== null;
    if (isFigure && closes && chunks[j - 1]!.kind === 'group') return c;
    if (c.kind === 'predicate' || /^[.,;]$/.test(c.low)) return null;
  }
  return null;
}

/** "a third woman in the hospital". */
const isAThird = ({ group, first }: GroupChunk): boolean =>
  group.head === 'people' && group.more && first === 'a' && !group.plural;

/** "four died at once, a fifth on the way to hospital", "another in his car", and nobody "in hospital". */
const isOneMore = (chunks: Chunk[], k: number): boolean => {
  const { group, first } = chunks[k] as GroupChunk;
  if (
    !(first === 'another' || (first === 'a' && group.det === 'indefinite')) ||
    group.quantity ||
    beginsClause(chunks, k)
  )
    return false;
  const [link, where] = [chunks[k + 1]?.low ?? '', chunks[k + 2]];
  const isOwn = where?.kind === 'group' && where.group.det === 'possessive' && where.group.head !== 'people';
  // "five died in the crash and a sixth in hospital"
  const isNth = first === 'a' && chunks.slice(0, k).some((c) => c.low === 'died');
  return isListed(chunks[k - 1]!) && (ONE_MORE.has(link) || (link === 'in' && (isOwn || isNth)));
};
const ONE_MORE = new Set('on en at when after later'.split(' '));

const THEN = new Set('when while after as during later overnight on in at en .'.split(' '));

/** "Another" stands for one where its noun is left out. */
const isCounted = (c: GroupChunk, before: Chunk): boolean =>
  c.group.quantity !== null ||
  (c.group.head === 'bare' && c.group.more) ||
  (before.low === 'and' &&
    (c.group.head === 'people' || c.group.head === 'unknown') &&
    c.group.det === 'indefinite' &&
    !c.group.plural);

const onTop = (claim: RawClaim): RawClaim => changed(claim, { others: true });

/** "killed two residents of Nikopol and one in Kherson". */
const isOfPlace = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k + 1];
  return chunks[k]!.low === 'of' && c?.kind === 'group' && c.group.head === 'name';
};

const BEDSIDES = words('hospital hospitals scene site spot way custody total all');

/** "four at the scene and five in hospital": parts of one figure. */
const isBedside = (chunks: Chunk[], k: number): boolean =>
  chunks.slice(k + 2, k + 4).some((c) => BEDSIDES.has(c.kind === 'group' ? c.noun : c.low));

const isPlaced = (chunks: Chunk[], k: number): boolean => {
  const at = ADVERBS.of(chunks[k + 1]) ? k + 2 : k + 1;
  return PLACES.of(chunks[at]);
};
