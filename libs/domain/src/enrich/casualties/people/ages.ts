import { agesEnd, markYoung } from './age-lists.js';
import { type Chunk, type GroupChunk, isPreposition } from './chunk.js';
import { BE, HAVE } from '../data/words.js';
import { countOf } from './noun-group.js';
import { toldAgeEnd } from './told-ages.js';

/** ", 34," and "(34)" and "aged 34" after somebody: gone, with the marks that set them off. */
export function dropAges(chunks: Chunk[]): Chunk[] {
  if (!chunks.some((c) => isBareFigure(c) || isDecade(c))) return chunks;
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const c = chunks[i]!;
    const next = chunks[i + 1];
    const end = agesEnd(chunks, i, kept.at(-1));
    if (end > i) {
      markYoung(kept.at(-1), chunks.slice(i, end));
      i = end - 1;
      continue;
    }
    const told = c.kind === 'token' && isBareFigure(next) ? toldAgeEnd(chunks, i) : i;
    if (told > i) {
      i = told - 1;
      continue;
    }
    if (
      (c.low === ',' || c.low === '(') &&
      next &&
      isBareFigure(next) &&
      isSomebody(kept.at(-1)) &&
      !(
        isPreposition(kept.at(-2)) &&
        isName(kept.at(-1)) &&
        !isPerson(kept.at(-1)) &&
        !isOfBodies(kept.at(-2), kept.at(-3))
      ) &&
      !(isOuterPlace(kept) && chunks[i + 2]?.low !== ',') &&
      closesAge(chunks[i + 2], c.low) &&
      !(isName(kept.at(-1)) && chunks[i + 2]?.kind === 'predicate')
    ) {
      markYoung(kept.at(-1), [next]);
      // "one of them, 19, died": both commas go
      const last = kept.at(-1);
      if (last?.kind === 'group' && last.group.head === 'name') last.group.person = true;
      const isPart = last?.kind === 'group' && last.group.head === 'pronoun' && chunks[i + 2]?.low === ',';
      i += c.low === '(' || isPart ? 2 : 1;
      continue;
    }
    // "Ana and Luis, both 67, died"
    if (c.low === ',' && isBoth(next) && isBareFigure(chunks[i + 2]) && chunks[i + 3]?.low === ',') {
      i += 3;
      continue;
    }
    // "two men, one of them 19, were shot"
    if (isBareFigure(c) && isOneOf(kept.at(-1), c) && ENDS.has(next?.low ?? '.')) {
      if (kept.at(-2)?.low !== ',') continue;
      kept.splice(-2);
      if (next?.low === ',') i++;
      continue;
    }
    // "nine of them under ten"
    if (isUnder(c) && isShare(kept.at(-1))) continue;
    // "three girls between 10 and 14"
    if (isSpan(c) && isPeople(kept.at(-1))) {
      markYoung(kept.at(-1), [c]);
      continue;
    }
    // "two males, 17 and 19,"
    if (
      c.low === ',' &&
      isTwo(kept.at(-1)) &&
      isBareFigure(next) &&
      chunks[i + 2]?.low === 'and' &&
      isBareFigure(chunks[i + 3]) &&
      (chunks[i + 4]?.low ?? '.') === ','
    ) {
      // prettier-ignore
      i += chunks[i + 5]?.kind === 'predicate' || chunks[i + 5]?.kind === 'token' ? 4 : 3;
      continue;
    }
    // "who was 84,"
    if (
      c.low === 'who' &&
      /^(?:was|is)$/.test(next?.low ?? '') &&
      isBareFigure(chunks[i + 2]) &&
      (chunks[i + 3]?.low === ',' || chunks[i + 3]?.low === 'and')
    ) {
      i += chunks[i + 3]!.low === ',' ? 3 : 2;
      if (kept.at(-1)?.low === ',') kept.pop();
      continue;
    }
    // "the visitor shot at the mosque, 46, did not survive"
    if (
      c.low === ',' &&
      isBareFigure(next) &&
      chunks[i + 2]?.low === ',' &&
      isLone(kept) &&
      opensVerb(chunks[i + 3])
    ) {
      i += 2;
      continue;
    }
    // "a man in his mid-twenties"
    if (c.low === 'in' && next && isDecade(next) && isSomebody(kept.at(-1))) {
      i++;
      continue;
    }
    // "a girl of two"; "a father of two" is no age
    if (c.low === 'of' && isBareFigure(next) && next.group.det === 'none' && isSomebody(kept.at(-1))) {
      if (!isParent(kept.at(-1)!)) markYoung(kept.at(-1), [next]);
      i++;
      continue;
    }
    if ((c.low === 'aged' || c.low === 'age' || c.low === 'ages') && next && isBareFigure(next)) {
      markYoung(kept.at(-1)?.low === ',' ? kept.at(-2) : kept.at(-1), [next]);
      i++;
      while (isListedAge(chunks, i)) i += 2;
      while (
        chunks[i + 1]?.low === 'and' &&
        chunks[i + 2] &&
        isBareFigure(chunks[i + 2]!) &&
        (chunks[i + 3]?.kind !== 'predicate' || isMany(kept.at(-1)))
      ) {
        i += 2;
        markTwo(kept.at(-1));
      }
      if (kept.at(-1)?.low === ',' && chunks[i + 1]?.low === ',') {
        kept.pop();
        if (chunks[i + 2]?.low === 'and') i++;
      }
      continue;
    }
    kept.push(c);
  }
  return kept;
}

const isBoth = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  c.group.head === 'bare' &&
  c.to - c.from === 1 &&
  (c.first === 'both' || c.first === 'all');

/** "aged 14, 17 and 21": the ages between the first and the last. */
const isListedAge = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i + 1]?.low === ',' &&
  isBareFigure(chunks[i + 2]) &&
  (chunks[i + 3]?.low === ',' || chunks[i + 3]?.low === 'and') &&
  isBareFigure(chunks[i + 4]);

const ENDS = new Set([',', '.', ';', ')']);
const isOneOf = (c: Chunk | undefined, { from }: Chunk): boolean =>
  c?.kind === 'group' && c.to === from && c.group.partitive && c.group.head === 'pronoun' && c.group.quantity?.count === 1; // prettier-ignore

/** "between 10 and 14" with no noun. */
const isSpan = (c: Chunk): boolean =>
  c.kind === 'group' && c.group.head === 'bare' && c.group.quantity?.qualifier === 'between' && (c.group.quantity.max ?? 999) < 120; // prettier-ignore

const isUnder = (c: Chunk): boolean =>
  isBareFigure(c) &&
  (c.first === 'under' || c.first === 'below') &&
  c.group.quantity?.qualifier === 'fewer_than';
const isShare = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.partitive;

const isPeople = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'people' && (c.group.quantity !== null || c.group.plural);

/** One person, and what happened to him where, before the age. */
const isLone = (kept: readonly Chunk[]): boolean => {
  for (let k = kept.length - 1; k >= Math.max(0, kept.length - 7); k--) {
    const c = kept[k]!;
    if (c.low === ',' || c.low === ';' || c.low === ':') return false;
    if (c.kind === 'group' && c.group.head === 'people') return !isPreposition(kept[k - 1]) && isSomebody(c);
  }
  return false;
};

const opensVerb = (c: Chunk | undefined): boolean =>
  c !== undefined && (BE.of(c) || HAVE.of(c) || c.low === 'did' || c.kind === 'predicate');

const isBareFigure = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  c.group.head === 'bare' &&
  c.group.quantity !== null &&
  c.group.quantity.count !== null &&
  c.group.quantity.count < 120;

/** "girls aged 16 and 17": as many as there are ages, where no figure counts them. */
const isMany = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' && c.group.head === 'people' && c.group.plural && !c.group.quantity;

function markTwo(c: Chunk | undefined): void {
  if (c?.kind === 'group' && isMany(c)) c.group.nounCount = (c.group.nounCount ?? 1) + 1;
}

const isDecade = (c: Chunk): boolean =>
  c.kind === 'group' && c.group.det === 'possessive' && DECADES.test(c.noun);
const DECADES =
  /^(?:(?:early-|mid-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:early-|mid-|late-)?\d0s)$/;

const PARENTS = new Set(['father', 'mother', 'parent', 'dad', 'mum', 'mom', 'grandfather', 'grandmother']);
const isParent = (c: Chunk): boolean => c.kind === 'group' && PARENTS.has(c.noun);

const isTwo = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  ((c.group.head === 'people' && countOf(c.group) === 2) ||
    (c.group.partitive && c.group.head === 'pronoun' && c.group.quantity?.count === 2));

/** "the bodies of Loretta Pike, 58, and": the name of somebody, and no place. */
const isOfBodies = (of: Chunk | undefined, c: Chunk | undefined): boolean =>
  of?.low === 'of' && BODIES.has(c?.kind === 'group' ? c.noun : (c?.low ?? ''));
const BODIES = new Set(
  'life lives body bodies remains corpse corpses death deaths murder killing murders'.split(' '),
);

/** "In Lagos, Nigeria, two were killed": the figure is nobody's age. */
const isOuterPlace = (kept: readonly Chunk[]): boolean =>
  isName(kept.at(-1)) && kept.at(-2)?.low === ',' && isName(kept.at(-3)) && isPreposition(kept.at(-4));

const isName = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.head === 'name';

const isPerson = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.person;

const isSomebody = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  (c.group.head === 'name' ||
    (c.group.head === 'pronoun' && c.group.partitive && c.group.quantity?.count === 1) ||
    (c.group.head === 'bare' && c.group.quantity?.count === 1 && !c.group.quantity.increment) ||
    (c.group.head === 'people' && !c.group.plural && countOf(c.group) !== 0));

const closesAge = (c: Chunk | undefined, opener: string): boolean =>
  opener === '('
    ? c?.low === ')'
    : c === undefined ||
      c.kind === 'predicate' ||
      [',', '.', ';', '–', '—', 'and', 'was', 'were', 'is', 'has', 'had', 'from', 'who'].includes(c.low);
