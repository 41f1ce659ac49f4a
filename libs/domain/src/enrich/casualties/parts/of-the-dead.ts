import type { Chunk, GroupChunk } from '../people/chunk.js';
import { EVENT_NOUNS } from '../data/predicates.js';
import { BE, HAVE } from '../data/words.js';
import { HURT, measureOf, POINTS } from './named-dead.js';
import { countOf } from '../people/noun-group.js';
import { low } from './part-list.js';
import { alsoKinds } from './part-partitive.js';
import type { Part } from './part.js';

const LONGEST = 8;

/** "Of those killed, 14 were soldiers", "Of the 26 deaths in Gorakhpur, 23 have been among children": a part of what is told. */
export function ofTheDead(chunks: Chunk[], k: number, parts: Part[]): void {
  if (chunks[k]!.low !== 'of') return;
  const whole = wholeAt(chunks, k + 1);
  if (!whole) return;
  const comma = commaAfter(chunks, whole.to);
  const figure = chunks[comma + 1];
  if (comma < 0 || figure?.kind !== 'group' || figure.group.head !== 'bare') return;
  const kind = kindAfter(chunks, comma + 2);
  const count = countOf(figure.group);
  if (!kind || !count) return;
  figure.role = kind.role = 'subset';
  const { group } = kind.group;
  const subsets = [
    ...(group === 'all' ? [] : [{ group, count }]),
    ...alsoKinds(chunks, chunks.indexOf(kind) + 1),
  ];
  if (subsets.length === 0 && !whole.total) return;
  const c = chunks[k + 1]!;
  if (whole.total && c.kind === 'group') c.role = 'subset';
  parts.push({
    subsets,
    at: chunks[k]!.from,
    measure: measureOf(whole.word),
    loose: true,
    total: whole.total,
  });
}

interface Whole {
  to: number;
  word: string;
  total: Part['total'];
}

/** "those killed", "the 26 encephalitis deaths". */
function wholeAt(chunks: Chunk[], k: number): Whole | null {
  const c = chunks[k];
  if (c?.kind === 'group' && c.group.quantity && c.role === 'free' && measureIn(c.noun))
    return { to: k + 1, word: c.noun, total: c.group.quantity };
  const word = low(chunks, k + 1);
  const dies = whoDied(chunks, k + 1);
  if (c?.kind === 'group' && c.group.quantity && c.role === 'free' && c.group.head === 'people' && dies > 0)
    return { to: dies, word: low(chunks, dies - 1), total: c.group.quantity };
  return POINTS.has(low(chunks, k)) && HURT.has(word) ? { to: k + 2, word, total: null } : null;
}

/** The chunk behind "who died", "who were killed", "killed"; 0 where nothing of it stands at `k`. */
function whoDied(chunks: Chunk[], k: number): number {
  let at = low(chunks, k) === 'who' ? k + 1 : k;
  while (BE.has(low(chunks, at)) || HAVE.has(low(chunks, at))) at++;
  return chunks[at]?.kind === 'predicate' ? at + 1 : 0;
}

const measureIn = (noun: string): boolean => EVENT_NOUNS.get(noun) === 'killed';

function commaAfter(chunks: Chunk[], from: number): number {
  for (let k = from; k < Math.min(from + LONGEST, chunks.length); k++) {
    if (chunks[k]!.low === ',') return k;
    if (chunks[k]!.kind === 'group' && (chunks[k] as GroupChunk).group.quantity) break;
  }
  const figure = chunks[from];
  return figure?.kind === 'group' && figure.group.head === 'bare' ? from - 1 : -1;
}

const BETWEEN = new Set(['among', 'amongst', 'of', 'in', 'also', 'all']);

function kindAfter(chunks: Chunk[], from: number): GroupChunk | null {
  let at = from;
  if (!BE.has(low(chunks, at)) && !HAVE.has(low(chunks, at))) return null;
  while (BE.has(low(chunks, at)) || HAVE.has(low(chunks, at)) || BETWEEN.has(low(chunks, at))) at++;
  const kind = chunks[at];
  return kind?.kind === 'group' && kind.group.head === 'people' && !kind.group.quantity ? kind : null;
}

/** "Children accounted for six of the dead". */
export function accountsFor(chunks: Chunk[], k: number, parts: Part[]): void {
  if (chunks[k]!.low !== 'accounted' || low(chunks, k + 1) !== 'for') return;
  const [kind, figure] = [chunks[k - 1], chunks[k + 2]];
  if (kind?.kind !== 'group' || figure?.kind !== 'group' || kind.group.head !== 'people') return;
  const count = countOf(figure.group);
  if (!count || kind.group.quantity || !kind.group.plural) return;
  figure.role = kind.role = 'subset';
  const { group } = kind.group;
  if (group !== 'all')
    parts.push({ subsets: [{ group, count }], at: kind.from, measure: null, loose: true, follows: true });
}
