import { changedChunk, type Chunk, type GroupChunk, isPreposition, madeUp } from './chunk.js';
import { changedGroup } from './noun-group.js';
import { CALLS } from '../words/marks.js';

const JOINERS = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
  ['in', 'addition', 'to'],
  ['alongside'],
  ['besides'],
];

/** Words without which no phrase joins: "as" is in every other sentence. */
export const JOINS = CALLS.add(['well', 'along', 'together', 'addition', 'alongside', 'besides', '&']);

/**
 * "as well as" and its like join people as "and" does; at the head of a sentence they open a
 * list that the subject ends; set off by commas they are part of it: "30 people, in addition to the two bombers, were killed". */
export function joinPhrases(chunks: Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const phrase = JOINERS.find((words) => words.every((word, k) => chunks[i + k]?.low === word));
    const first = chunks[i]!;
    if (!phrase)
      kept.push(first.low === '&' && first.kind === 'token' ? madeUp(first.from, first.to, 'and') : first);
    else {
      const last = i + phrase.length - 1;
      const isAside = kept.at(-1)?.low === ',' && kept.at(-2)?.kind === 'group' && chunks[last + 1]?.kind === 'group' && chunks[last + 2]?.low === ','; // prettier-ignore
      const isOwn = kept.at(-1)?.kind === 'predicate';
      const joiner = kept.length === 0 || isOwn || (phrase[0] === 'in' && !isAside) ? '@besides' : 'and';
      if (isAside) kept.pop();
      kept.push(madeUp(first.from, chunks[last]!.to, joiner));
      if (isAside) kept.push(chunks[last + 1]!);
      i = isAside ? last + 2 : last;
    }
  }
  return kept;
}

export const REFUSES = CALLS.add(['not', 'rather', 'instead']);

/** "four people, rather than three, were hurt", "54 soldiers, not eight as first announced, died": the second figure and its commas go. */
function dropRefused(chunks: Chunk[], i: number): void {
  const c = chunks[i]!;
  if (c.kind !== 'group' || c.group.head !== 'people' || !c.group.quantity || chunks[i + 1]?.low !== ',')
    return;
  const two = `${chunks[i + 2]?.low} ${chunks[i + 3]?.low}`;
  const at =
    two === 'rather than' || two === 'instead of' ? i + 4 : chunks[i + 2]?.low === 'not' ? i + 3 : -1;
  const refused = chunks[at];
  if (refused?.kind !== 'group' || refused.group.head !== 'bare' || !refused.group.quantity) return;
  for (let k = at + 1; k < Math.min(at + 8, chunks.length - 1); k++) {
    if (chunks[k]!.kind === 'predicate' && k === at + 1) return;
    if (chunks[k]!.low !== ',') continue;
    chunks.splice(i + 1, k - i);
    return;
  }
}

/** "six, not seven, people", "eight rather than nine people": one group with the first figure. */
export function joinRefused(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i + 2 < chunks.length; i++) {
    dropRefused(chunks, i);
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
    const joined: Chunk = changedChunk(noun, {
      from: c.from,
      group: changedGroup(noun.group, { from: c.from, quantity: c.group.quantity }),
    });
    chunks.splice(i, k - i + 1, joined);
  }
  return chunks;
}

/** "at least three and up to five people": one group with both bounds. */
export function joinRange(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i + 2 < chunks.length; i++) {
    const low = chunks[i]!;
    if (low.kind !== 'group' || low.group.head !== 'bare') continue;
    const [and, high] = [chunks[i + 1]!, chunks[i + 2]!];
    if (high.kind !== 'group' || !['and', 'but'].includes(and.low)) continue;
    const [a, b] = [low.group.quantity, high.group.quantity];
    const isRange = a?.qualifier === 'at_least' && b?.qualifier === 'up_to';
    if (!isRange || a?.count == null || b?.count == null || b.count <= a.count) continue;
    const quantity = { ...a, max: b.count, qualifier: 'between' as const };
    chunks.splice(
      i,
      3,
      changedChunk(high, { from: low.from, group: changedGroup(high.group, { from: low.from, quantity }) }),
    );
  }
  return chunks;
}

const ENDS_OBJECT = new Set(['.', ',', ';', ')', '@date', 'when', 'while', 'and']);

/** "57 passengers and crew", "twelve women and children", "22 men, women and children": one figure for all. */
export function joinShared(chunks: Chunk[]): Chunk[] {
  for (let i = 0; i + 2 < chunks.length; i++) {
    const first = chunks[i]!;
    const kind = chunks[i + 2]!;
    if (first.kind !== 'group' || kind.kind !== 'group' || !mayShare(first, kind)) continue;
    const [a, b] = [first.group, kind.group];
    const isListed =
      chunks[i + 1]!.low === ',' && chunks[i + 3]?.low === 'and' && mayShare(first, chunks[i + 4]);
    if (!isListed && !JOINED.has(chunks[i + 1]!.low)) continue;
    const next = isListed ? undefined : chunks[i + 3];
    const isObject = chunks[i - 1] !== undefined && chunks[i - 1]!.low !== ',';
    if (
      isObject &&
      !isBehindPlace(chunks, i) &&
      next &&
      !ENDS_OBJECT.has(next.low) &&
      !isPreposition(next) &&
      !isLeft(chunks, i)
    )
      continue;
    const group = changedGroup(a, { to: b.to, group: a.group === b.group ? a.group : ('all' as const) });
    chunks.splice(i, 3, changedChunk(first, { to: kind.to, group, noun: kind.noun }));
    if (isListed) i--;
  }
  return chunks;
}

/** "At the hotel of Kartalkaya 78 guests and staff died": no object, but whom the clause is about. */
const isBehindPlace = (chunks: Chunk[], i: number): boolean => {
  const [place, verb] = [chunks[i - 1], chunks[i + 3]];
  const isName = place?.kind === 'group' && place.group.head === 'name' && isPreposition(chunks[i - 2]);
  return isName && verb?.kind === 'predicate' && verb.predicate.form === 'intr';
};

/** People who are counted, and others without a figure of their own. */
function mayShare({ group: a }: GroupChunk, kind: Chunk | undefined): boolean {
  if (kind?.kind !== 'group') return false;
  const b = kind.group;
  const isPair = a.head === 'people' && b.head === 'people' && a.plural && b.plural;
  return isPair && a.quantity !== null && !b.quantity && b.det === 'none' && !a.others && b.wordIn < 0;
}
const JOINED = new Set(['and', '/']);

/** "left 45 men and boys dead". */
const isLeft = (chunks: Chunk[], i: number): boolean =>
  LEAVES.has(chunks[i - 1]!.low) && ['dead', 'injured', 'wounded', 'missing'].includes(chunks[i + 3]!.low);
const LEAVES = new Set(['left', 'leaving', 'leaves']);
