import { BE, HAVE } from '../data/words.js';
import { SPEECH } from '../data/speech.js';
import { type Chunk, type GroupChunk, isPreposition } from './chunk.js';
import { countOf } from './noun-group.js';

const HEADS = new Set(['people', 'name', 'others']);
const PARTS = new Set([
  ',',
  ';',
  'and',
  '&',
  '(',
  ')',
  '"',
  '@date',
  'then',
  'finally',
  'both',
  'all',
  'also',
]);
const ENDS = new Set(['.', 'when', 'while', 'after', 'as', 'which', 'who', 'whose', 'where', '–', '—']);

/**
 * Whom a list tells that opens at `from`, up to the end of its clause: "Ann Lee, 44; her husband, Bo, 41; and their sons, Cy and Di", "a
 * porter, a soldier on leave and a girl of eleven". Nobody twice; nobody at all where anything but a list stands there.
 */
export function rollCall(chunks: readonly Chunk[], from: number): GroupChunk[] {
  const list: GroupChunk[] = [];
  for (let k = from; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (ENDS.has(c.low) || (list.length > 0 && opensClause(chunks, k))) break;
    if (PARTS.has(c.low) || (k > from && isAside(chunks, k))) continue;
    // "the owner's mother": she alone
    if (c.kind === 'group' && chunks[k + 1]?.low === "'s" && chunks[k + 2]?.kind === 'group') {
      k++;
      continue;
    }
    if (c.kind !== 'group' || c.role !== 'free') return [];
    const before = list.at(-1);
    const isOwned = chunks[chunks.indexOf(before as Chunk) - 1]?.low === "'s";
    // "his wife, Joan"; of "their sons, Kyle and Tanner" the names count
    if (
      before &&
      isNamed(c) &&
      (isOwned || isTheOne(before)) &&
      chunks[k - 1]!.low === ',' &&
      chunks[k - 2] === before
    ) {
      if (before.group.plural && !before.group.quantity) list.splice(-1, 1, c);
      continue;
    }
    // "Ali Khan, the foreman, and": what he was
    if (before && isTrade(c) && isNamed(before) && chunks[k - 1]!.low === ',') continue;
    if (!HEADS.has(c.group.head) && !isFigure(c)) return [];
    if (!countOf(c.group) && (c.group.det !== 'possessive' || !c.group.plural)) return [];
    list.push(c);
  }
  return list.every((c) => countOf(c.group)) ? list : [];
}

/** "and two more". */
const isFigure = ({ group }: GroupChunk): boolean => group.head === 'bare' && group.more;

/** "Joan", "Captain Idrissa Barry". */
const isNamed = ({ group }: GroupChunk): boolean =>
  group.det === 'none' &&
  !group.quantity &&
  !group.plural &&
  (group.head === 'people' || group.head === 'name');

const isTheOne = ({ group }: GroupChunk): boolean =>
  group.head === 'people' && (group.det === 'possessive' || (group.det === 'definite' && !group.plural));

const isTrade = ({ group }: GroupChunk): boolean =>
  group.head === 'people' && group.det === 'definite' && !group.plural && !group.quantity;

/** "on leave", "of Leeds": where somebody is from, or how. */
const isAside = (chunks: readonly Chunk[], k: number): boolean =>
  isPreposition(chunks[k]) || (isPreposition(chunks[k - 1]) && chunks[k]!.kind !== 'predicate');

/** "; three others were wounded", ", police said": somebody who does or suffers more. */
function opensClause(chunks: readonly Chunk[], k: number): boolean {
  let at = k;
  if (!PARTS.has(chunks[at]!.low) && !isPreposition(chunks[at])) return false;
  while (at < chunks.length && (PARTS.has(chunks[at]!.low) || chunks[at]!.low === 'while')) at++;
  if (chunks[at]?.kind !== 'group')
    return chunks[at]?.low === 'according' || SPEECH.has(chunks[at]?.low ?? '');
  const verb = chunks[at + 1];
  return (
    verb !== undefined && (BE.of(verb) || HAVE.of(verb) || verb.kind === 'predicate' || SPEECH.has(verb.low))
  );
}
