import type { Subset } from '../../../claim.js';
import { canSuffer } from '../predicates/can-suffer.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { beginsClause } from '../predicates/clauses.js';
import { isSpeaker } from '../predicates/people-behind.js';
import { countOf } from '../people/noun-group.js';
import { merge, type Part } from './part.js';
import { words } from '../words/word-class.js';

export const low = (chunks: Chunk[], k: number): string => chunks[k]?.low ?? '';

export const WERE = words('were was are is being');

export function take(chunks: Chunk[], k: number, begin: number, parts: Part[], dead = ''): void {
  const subsets: Subset[] = [];
  const people: GroupChunk[] = [];
  let at = begin;
  while (at < chunks.length) {
    const c = chunks[at]!;
    // "22 people, mostly civilians, and four militiamen": the total goes on
    if (c.low === ',' && people.length > 0 && MOSTLY.has(low(chunks, k)) && low(chunks, at + 1) === 'and')
      break;
    // "Including the gunman, six people died": the total follows
    if (k === 0 && c.low === ',' && people.length > 0 && isTotal(chunks, at + 1)) break;
    if (c.kind === 'group' && c.role === 'free') {
      if (people.length > 0 && isSpeaker(chunks, at)) break;
      const kind = kindOf(chunks, at);
      if (kind) {
        subsets.push(...kind);
        break;
      }
      if (c.group.head === 'bare' && chunks[at + 1]?.kind === 'predicate') break;
      if (beginsNewClaim(chunks, at, k, people.length > 0)) break;
      // "most of them women, and 31 were hurt"
      if (c.group.head === 'bare' && people.length > 0 && beginsClause(chunks, at)) break;
      people.push(note(c, subsets));
    } else if (
      c.low !== ',' &&
      c.low !== 'and' &&
      c.low !== '@date' &&
      c.low !== 'at' &&
      c.low !== 'least' &&
      !isGlue(chunks, at)
    )
      break;
    at++;
  }
  const before = chunks[k - 1];
  const word = dead || (before?.kind === 'group' ? before.noun : (before?.low ?? ''));
  const loose =
    dead !== '' ||
    (THE_HURT.has(word) && (chunks[k - 2]?.low === 'the' || chunks[k - 2]?.low === 'those' || k < 2));
  parts.push({
    subsets: merge(subsets),
    at: chunks[k]!.from,
    measure: loose ? measureOf(word) : null,
    loose: loose || pointsBack(chunks, k),
    follows: !loose && pointsBack(chunks, k),
    ...(dead || loose ? whoElse(people) : {}),
  });
}

const MOSTLY = new Set(['mostly', 'mainly', 'largely', 'chiefly']);

const isTotal = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k];
  return c?.kind === 'group' && (c.group.quantity?.count ?? 0) > 1 && beginsClause(chunks, k);
};

/** "of whom seven were children": the figure and, after the verb, whom it counts. */
function kindOf(chunks: Chunk[], at: number): Subset[] | null {
  const c = chunks[at] as GroupChunk;
  const kind = chunks[at + 2];
  if (
    c.group.head !== 'bare' ||
    !WERE.has(low(chunks, at + 1)) ||
    kind?.kind !== 'group' ||
    kind.group.quantity
  )
    return null;
  c.role = 'subset';
  kind.role = 'subset';
  const count = countOf(c.group);
  return count && kind.group.group !== 'all' ? [{ group: kind.group.group, count }] : [];
}

/** "They include two children", "Among them were two children". */
const pointsBack = (chunks: Chunk[], k: number): boolean =>
  (k === 1 && low(chunks, 0) === 'they') ||
  (k === 0 && low(chunks, 1) === 'them') ||
  (k > 0 && k < 3 && FIGURES.has(nounAt(chunks, k - 1)));

/** "That figure includes three children". */
const FIGURES = new Set(['figure', 'toll', 'number', 'total', 'count', 'tally', 'figures']);

const nounAt = (chunks: Chunk[], k: number): string => {
  const c = chunks[k];
  return c?.kind === 'group' ? c.noun : (c?.low ?? '');
};

const isGlue = (chunks: Chunk[], at: number): boolean =>
  chunks[at]!.low === '"' ||
  (isPreposition(chunks[at]) &&
    chunks[at + 1]?.kind === 'group' &&
    !(chunks[at]!.low === 'with' && chunks[at + 2]?.kind === 'predicate'));

/** After the first of a part, a group that has a casualty word of its own begins another claim. */
function beginsNewClaim(chunks: Chunk[], at: number, k: number, seen: boolean): boolean {
  const group = (chunks[at] as GroupChunk).group;
  if (!seen) return false;
  if (group.others || group.head === 'bare' || group.head === 'others') return true;
  if (chunks[at - 1]?.low !== 'and') return false;
  if (chunks[at + 1]?.kind === 'predicate') return true;
  return beginsClause(chunks, at) && (group.more || chunks.slice(0, k).some(isToldOf));
}

/** "killed 49 people, including three soldiers, and 53 civilians were wounded": the first have their verb. */
const isToldOf = (c: Chunk): boolean =>
  c.kind === 'predicate' || (c.kind === 'group' && FIGURES.has(c.noun)) || FIGURES.has(c.low);

/** How many are named where some of them are of no kind: "six students and a teacher were among the dead". */
export const whoElse = (named: readonly GroupChunk[], joined = false): Pick<Part, 'people'> => {
  const people = named.filter((c) => c.group.head === 'people' && countOf(c.group));
  return (people.some((c) => c.group.group === 'all') || (joined && people.length > 1)) &&
    people.length === named.length
    ? { people: people.reduce((n, c) => n + countOf(c.group)!, 0) }
    : {};
};

export function note(c: GroupChunk, subsets: Subset[]): GroupChunk {
  c.role = 'subset';
  const count = countOf(c.group);
  if (count && canSuffer(c.group, true) && c.group.group !== 'all')
    subsets.push({ group: c.group.group, count });
  return c;
}

export const THE_HURT = new Set([
  'dead',
  'killed',
  'wounded',
  'injured',
  'victims',
  'casualties',
  'deceased',
  'fatalities',
]);

export const measureOf = (word: string): Part['measure'] =>
  word === 'wounded' || word === 'injured' ? 'injured' : 'killed';
