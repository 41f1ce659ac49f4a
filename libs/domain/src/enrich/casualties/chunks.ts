import { PREDICATES, type Predicate } from './data/predicates.js';
import { MONTHS, PREPOSITIONS } from './data/words.js';
import { countOf, readNounGroup, type NounGroup } from './nouns.js';
import type { Span } from './sentences.js';
import type { Token } from './tokens.js';

/** A sentence cut into noun groups, casualty words and single tokens. */
export type Chunk = { from: number; to: number; low: string } & (
  | {
      kind: 'group';
      group: NounGroup;
      role: Role;
      /** The casualty word inside it, if any. */ word: string;
      /** Its last word. */ noun: string;
      first: string;
    }
  | { kind: 'predicate'; predicate: Predicate }
  | { kind: 'token' }
);

/** What a noun group turned out to be for: none yet, victims of a predicate, part of a total, or set aside. */
export type Role = 'free' | 'victim' | 'subset' | 'agent';

export type GroupChunk = Extract<Chunk, { kind: 'group' }>;
export type PredicateChunk = Extract<Chunk, { kind: 'predicate' }>;

/** Cuts a sentence into chunks; ages and dates fall out, so that no rule can take them for counts. */
export function chunk(tokens: Token[], span: Span): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = span.from; i < span.to;) {
    const skip = skipDate(tokens, i, span.to);
    if (skip > i) {
      chunks.push({ from: i, to: skip, low: '@date', kind: 'token' });
      i = skip;
      continue;
    }
    const next = readChunk(tokens, i, span.to);
    chunks.push(next);
    i = next.to;
  }
  return dropAges(joinRefused(joinPhrases(chunks)));
}

function readChunk(tokens: Token[], i: number, end: number): Chunk {
  const token = tokens[i]!;
  const predicate = PREDICATES.get(token.low);
  const group = token.kind === 'mark' ? null : readNounGroup(tokens, i, end);
  if (group && group.to > i && !(predicate && group.wordIn < 0))
    return {
      from: i,
      to: group.to,
      low: group.head === 'thing' || group.head === 'unknown' ? tokens[group.to - 1]!.low : '@group',
      kind: 'group',
      group,
      role: 'free',
      word: group.wordIn < 0 ? '' : tokens[group.wordIn]!.low,
      noun: tokens[group.to - 1]!.low,
      first: token.low,
    };
  if (predicate) return { from: i, to: i + 1, low: token.low, kind: 'predicate', predicate };
  return { from: i, to: i + 1, low: token.low, kind: 'token' };
}

const isYear = (token: Token | undefined): boolean =>
  !!token &&
  token.kind === 'number' &&
  token.end - token.start === 4 &&
  token.value >= 1500 &&
  token.value < 2100;
const isDay = (token: Token | undefined): boolean =>
  !!token &&
  ((token.kind === 'number' && token.value >= 1 && token.value <= 31) ||
    /^\d{1,2}(?:st|nd|rd|th)$/.test(token.low));
const isMonth = (token: Token | undefined): boolean =>
  !!token?.cap && Object.hasOwn(MONTHS, token.low.replace('.', ''));

/** The end of a date or clock time that begins at `i`, else `i`. */
export function skipDate(tokens: Token[], i: number, end: number): number {
  const token = tokens[i]!;
  const at = (k: number): Token | undefined => (k < end ? tokens[k] : undefined);
  if (token.kind === 'number' || /^\d/.test(token.low)) {
    if (Number.isNaN(token.value) && token.kind === 'number') return i + 1;
    if (at(i + 1)?.low === '/' && at(i + 3)?.low === '/' && at(i + 2)?.kind === 'number')
      return Math.min(i + 5, end);
    if (isYear(token) && at(i + 1)?.low === '-' && at(i + 3)?.low === '-') return Math.min(i + 5, end);
    if (isDay(token)) {
      let k = i + 1;
      if (at(k)?.low === 'of') k++;
      if (isMonth(at(k))) {
        k++;
        if (at(k)?.low === ',' && isYear(at(k + 1))) k++;
        return isYear(at(k)) ? k + 1 : k;
      }
    }
    if (isYear(token) && isYearPlace(tokens, i, end)) return i + 1;
    return i;
  }
  if (isMonth(token)) {
    let k = i + 1;
    if (at(k)?.low === '.') k++;
    if (isDay(at(k))) {
      k++;
      if ((at(k)?.low === '-' || at(k)?.low === '–') && isDay(at(k + 1))) k += 2;
      if (at(k)?.low === ',' && isYear(at(k + 1))) return k + 2;
      return isYear(at(k)) ? k + 1 : k;
    }
    if (isYear(at(k))) return k + 1;
    if (token.low !== 'may' && token.low !== 'march') return i + 1;
  }
  return i;
}

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'of',
  'from',
  'by',
  'until',
  'before',
  'after',
  'the',
  'early',
  'late',
  'mid',
  '(',
  ',',
  'during',
]);

/** Whether a figure that looks like a year stands where years stand ("in 1999", "the 1999 quake"). */
function isYearPlace(tokens: Token[], i: number, end: number): boolean {
  const before = tokens[i - 1]?.low ?? '';
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  if (next?.kind === 'word' && (next.low === 'people' || next.low === 'others' || next.low === 'civilians'))
    return false;
  return YEAR_BEFORE.has(before) || isMonth(tokens[i - 1]);
}

const JOINERS = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
  ['alongside'],
  ['besides'],
];

/** "as well as" and its like join people as "and" does; at the head of a sentence they open a list that the subject ends. */
function joinPhrases(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const phrase = JOINERS.find((words) => words.every((word, k) => chunks[i + k]?.low === word));
    const first = chunks[i]!;
    if (!phrase) kept.push(first.kind === 'token' && first.low === '&' ? { ...first, low: 'and' } : first);
    else {
      kept.push({
        from: first.from,
        to: chunks[i + phrase.length - 1]!.to,
        low: kept.length === 0 || phrase[0] === 'in' ? '@besides' : 'and',
        kind: 'token',
      });
      i += phrase.length - 1;
    }
  }
  return kept;
}

/** "six, not seven, people", "eight rather than nine people": one group with the first figure. */
function joinRefused(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i + 2 < chunks.length; i++) {
    const c = chunks[i]!;
    if (c.kind !== 'group' || c.group.head !== 'bare' || !c.group.quantity) continue;
    let k = i + 1;
    while (chunks[k]?.low === ',' || chunks[k]?.low === 'and') k++;
    if (chunks[k]?.low === 'not') k++;
    else if (
      chunks[k + 1] &&
      ['rather than', 'instead of'].includes(`${chunks[k]?.low} ${chunks[k + 1]!.low}`)
    )
      k += 2;
    else continue;
    const refused = chunks[k];
    if (refused?.kind !== 'group' || !refused.group.quantity) continue;
    let noun: Chunk | undefined = refused;
    if (refused.group.head === 'bare') noun = chunks[chunks[k + 1]?.low === ',' ? (k += 2) : (k += 1)];
    if (noun?.kind !== 'group' || noun.group.head !== 'people' || (noun !== refused && noun.group.quantity))
      continue;
    const joined: Chunk = {
      ...noun,
      from: c.from,
      group: { ...noun.group, from: c.from, quantity: c.group.quantity },
    };
    chunks.splice(i, k - i + 1, joined);
  }
  return chunks;
}

/** ", 34," and "(34)" and "aged 34" after somebody: gone, with the marks that set them off. */
function dropAges(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const c = chunks[i]!;
    const next = chunks[i + 1];
    if (
      (c.low === ',' || c.low === '(') &&
      next &&
      isBareFigure(next) &&
      isSomebody(kept.at(-1)) &&
      !(isPreposition(kept.at(-2)) && isName(kept.at(-1))) &&
      closesAge(chunks[i + 2], c.low)
    ) {
      i += c.low === '(' ? 2 : 1;
      continue;
    }
    // "who was 84,"
    if (
      c.low === 'who' &&
      /^(?:was|is)$/.test(next?.low ?? '') &&
      isBareFigure(chunks[i + 2]) &&
      chunks[i + 3]?.low === ','
    ) {
      i += 3;
      if (kept.at(-1)?.low === ',') kept.pop();
      continue;
    }
    // "a girl of two"
    if (c.low === 'of' && next && isBareFigure(next) && isSomebody(kept.at(-1))) {
      i++;
      continue;
    }
    if ((c.low === 'aged' || c.low === 'age' || c.low === 'ages') && next && isBareFigure(next)) {
      i++;
      while (
        chunks[i + 1]?.low === 'and' &&
        chunks[i + 2] &&
        isBareFigure(chunks[i + 2]!) &&
        chunks[i + 3]?.kind !== 'predicate'
      )
        i += 2;
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

const isBareFigure = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  c.group.head === 'bare' &&
  c.group.quantity !== null &&
  c.group.quantity.count !== null &&
  c.group.quantity.count < 120;
const isName = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.head === 'name';
const isSomebody = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  (c.group.head === 'name' ||
    (c.group.head === 'bare' && c.group.quantity?.count === 1 && !c.group.quantity.increment) ||
    (c.group.head === 'people' && !c.group.plural && countOf(c.group) !== 0));
const closesAge = (c: Chunk | undefined, opener: string): boolean =>
  opener === '('
    ? c?.low === ')'
    : c === undefined ||
      c.kind === 'predicate' ||
      [',', '.', ';', 'and', 'was', 'were', 'is', 'has', 'had', 'from', 'who'].includes(c.low);

export const isPreposition = (c: Chunk | undefined): boolean =>
  c?.kind === 'token' && PREPOSITIONS.has(c.low);
