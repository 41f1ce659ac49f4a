import type { Measure, Subset } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { PREDICATES } from '../data/predicates.js';
import { countOf } from '../people/noun-group.js';
import { rollCall } from '../people/roll-calls.js';
import { merge, type Part } from './part.js';
import { words } from '../words/word-class.js';

const WERE = words('were was are is');
export const HURT = new Set([
  'dead',
  'killed',
  'deceased',
  'wounded',
  'injured',
  'victims',
  'casualties',
  'fatalities',
]);
export const POINTS = words('the those all');

const low = (chunks: Chunk[], k: number): string => {
  const c = chunks[k];
  return c?.kind === 'group' ? c.noun : (c?.low ?? '');
};

/** Who the dead were: "the dead were eight soldiers and two civilians", "killed were a teacher and four pupils". */
export function namedDead(chunks: Chunk[], k: number, parts: Part[]): void {
  if (!WERE.of(chunks[k]) || !HURT.has(low(chunks, k - 1))) return;
  const total = totalBefore(chunks, k - 1);
  if (total === undefined) return;
  const people = rollCall(chunks, k + 1);
  const sum = people.reduce((n, c) => n + countOf(c.group)!, 0);
  if (people.length === 0 || (total !== null && sum > total)) return;
  for (const c of people) c.role = 'subset';
  const subsets = merge(people.flatMap(kindOf));
  const part: Part = {
    subsets,
    at: chunks[k]!.from,
    measure: measureOf(low(chunks, k - 1)),
    loose: total === null,
  };
  parts.push(total === null ? { ...part, people: sum } : part);
}

const NAMES = words('listed lists named names identified identifies gave gives described');

const ONE_BY_ONE = new Set(['named', 'identified', 'names', 'identifies']);

/** "The mayor listed the dead as a farmer struck by a tree, an old woman and a fisherman whose boat sank". */
export function listedDead(chunks: Chunk[], k: number, parts: Part[]): void {
  if (chunks[k]!.low !== 'as') return;
  const naming = namingAt(chunks, k);
  if (naming < 0) return;
  const isNamed = ONE_BY_ONE.has(low(chunks, naming));
  // "those killed were identified by police as Ali Bello, Omar Sani and Musa Kane", "police named the victims as"
  const of = HURT.has(low(chunks, k - 1)) ? k - 1 : isNamed ? hurtBefore(chunks, naming) : -1;
  if (of < 0) return;
  let people = isNamed ? rollCall(chunks, k + 1) : [];
  if (people.length === 0) people = itemsFrom(chunks, k + 1, isNamed);
  if (people.length < (low(chunks, of) === 'deceased' ? 1 : 2)) return;
  for (const c of people) c.role = 'subset';
  parts.push({
    subsets: merge(people.flatMap(kindOf)),
    at: chunks[k]!.from,
    measure: measureOf(low(chunks, of)),
    loose: true,
    people: people.reduce((n, c) => n + countOf(c.group)!, 0),
  });
}

/** The "named" of "named by police as", "named the dead as"; -1 where none stands near. */
function namingAt(chunks: Chunk[], k: number): number {
  for (let at = k - 1; at >= Math.max(0, k - 6); at--) if (NAMES.has(low(chunks, at))) return at;
  return -1;
}

/** The "victims" of "the victims have been", right before; -1 where anything else stands there. */
function hurtBefore(chunks: Chunk[], naming: number): number {
  let at = naming - 1;
  while (at > 0 && (BE.of(chunks[at]) || HAVE.of(chunks[at]) || ADVERBS.of(chunks[at]))) at--;
  return at < naming - 1 && HURT.has(low(chunks, at)) ? at : -1;
}

/** People listed from `from` on, each with whatever is told of them: one behind every comma and "and" that has one. */
function itemsFrom(chunks: Chunk[], from: number, isNamed: boolean): GroupChunk[] {
  const people: GroupChunk[] = [];
  for (let k = from; k < chunks.length && (isNamed || chunks[k]!.low !== ';'); k++) {
    const c = chunks[k]!;
    const opens = k === from || SEPARATES.has(chunks[k - 1]!.low);
    if (c.kind !== 'group' || c.role !== 'free' || !opens) continue;
    const isName = isNamed && c.group.head === 'name' && c.to - c.from > 1;
    if ((c.group.head !== 'people' && !isName) || !countOf(c.group)) continue;
    // "Ana Ruiz, a teacher, and her son": what she was
    const isTold = isNamed && c.group.det === 'indefinite' && people.at(-1)?.group.head === 'name';
    if (c.group.det !== 'definite' && !isTold) people.push(c);
  }
  return people;
}

const SEPARATES = new Set([',', 'and', ';']);

/** The figure of "the 18 dead"; null for "the dead", undefined where the word opens no such clause. */
function totalBefore(chunks: Chunk[], k: number): number | null | undefined {
  const c = chunks[k]!;
  if (c.kind === 'group') return c.group.det === 'definite' ? (c.group.quantity?.count ?? null) : undefined;
  if (k === 0) return null;
  if (chunks[k - 2]?.low === 'of') return undefined;
  const before = chunks[k - 1]!;
  if (before.kind === 'group' && before.group.head === 'bare' && before.group.det === 'definite')
    return before.group.quantity?.count;
  return POINTS.of(before) ? null : undefined;
}

const kindOf = (c: GroupChunk): Subset[] =>
  c.group.group === 'all' ? [] : [{ group: c.group.group, count: countOf(c.group)! }];

export const measureOf = (word: string): Measure & Part['measure'] =>
  PREDICATES.get(word)?.measure === 'injured' ? 'injured' : 'killed';
