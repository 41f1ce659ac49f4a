import type { Subset } from '../../../claim.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { ADVERBS, HAVE } from '../data/words.js';
import { low, measureOf, note, take, THE_HURT, WERE, whoElse } from './part-list.js';
import { countOf } from '../people/noun-group.js';
import { rollCall } from '../people/roll-calls.js';
import { merge, type Part } from './part.js';

/** "16 dead, a child among them". */
export function amongThem(chunks: Chunk[], k: number, parts: Part[]): void {
  const subsets: Subset[] = [];
  for (let at = k - 1; at > 0; at--) {
    const c = chunks[at]!;
    const isOwn = !isPreposition(chunks[at - 1]) || low(chunks, at - 1) === 'with';
    if (c.kind === 'group' && c.role === 'free' && isOwn) note(c, subsets);
    else if (c.low !== 'and') break;
  }
  parts.push({ subsets: merge(subsets), at: chunks[k]!.from, measure: null, loose: false });
}

/** "two children were among the dead", "Girl, 9, among those killed", "among the three killed was a child". */
export function amongDead(chunks: Chunk[], k: number, parts: Part[]): void {
  if (chunks[k]!.low !== 'among' && chunks[k]!.low !== 'amongst') return;
  const after = chunks[k + 1];
  const isDead =
    ((after?.low === 'the' || after?.low === 'those') && THE_HURT.has(chunks[k + 2]?.low ?? '')) ||
    (after?.kind === 'group' &&
      (THE_HURT.has(chunks[k + 2]?.low ?? '') || after.group.wordIn >= 0 || isVictims(after)));
  if (!isDead || isDying(chunks, k + 3)) return;
  const subsets: Subset[] = [];
  let at = k - 1;
  while (
    at >= 0 &&
    ['were', 'was', 'is', 'are', ',', 'also', 'being', 'figure', 'figured', 'numbered', 'counted'].includes(
      chunks[at]!.low,
    )
  )
    at--;
  while (at > 1 && chunks[at]?.kind === 'group' && low(chunks, at - 1) === 'of') at -= 2;
  const fromLeft =
    chunks[at]?.kind === 'group' && (!isPreposition(chunks[at - 1]) || low(chunks, at - 1) === 'with');
  if (fromLeft) {
    const people: GroupChunk[] = [];
    for (; at >= 0; at--) {
      const c = chunks[at]!;
      if (c.kind === 'group' && people.length > 0 && isPreposition(chunks[at - 1])) break;
      if (c.kind === 'group' && c.role === 'free') people.push(note(c, subsets));
      else if (c.low !== 'and' && c.low !== ',') break;
    }
    parts.push({
      subsets: merge(subsets),
      at: chunks[k]!.from,
      measure: measureOf(hurtWord(chunks, k)),
      loose: true,
      ...whoElse(people, true),
    });
  } else if (k < 2) {
    for (let j = k + 2; j < chunks.length; j++)
      if (WERE.has(chunks[j]!.low)) {
        if (!named(chunks, k, rollCall(chunks, j + 1), parts))
          take(chunks, k, j + 1, parts, hurtWord(chunks, k));
        return;
      }
  }
}

/** "Among the dead were Ali Khan and his brother": at least those who are named. */
function named(chunks: Chunk[], k: number, people: readonly GroupChunk[], parts: Part[]): boolean {
  if (!people.some((c) => c.group.head === 'name') && people.length < 2) return false;
  const subsets: Subset[] = [];
  for (const c of people) note(c, subsets);
  const measure = measureOf(hurtWord(chunks, k));
  const sum = people.reduce((n, c) => n + countOf(c.group)!, 0);
  parts.push({ subsets: merge(subsets), at: chunks[k]!.from, measure, loose: true, people: sum });
  return true;
}

/** "a boy among the injured has since died": no part of the hurt any more. */
function isDying(chunks: Chunk[], k: number): boolean {
  let at = k;
  while (chunks[at]?.kind === 'token' && (HAVE.has(chunks[at]!.low) || ADVERBS.has(chunks[at]!.low))) at++;
  const c = chunks[at];
  return c?.kind === 'predicate' && c.predicate.measure === 'killed' && c.predicate.form === 'intr';
}

const hurtWord = (chunks: Chunk[], k: number): string =>
  chunks.slice(k + 1, k + 4).find((c) => THE_HURT.has(c.low))?.low ?? '';

const isVictims = (c: GroupChunk): boolean =>
  c.group.head === 'people' && c.group.det === 'definite' && c.group.quantity === null;
