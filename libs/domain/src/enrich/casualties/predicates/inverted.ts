import { isPreposition, type Chunk, type GroupChunk } from '../people/chunk.js';
import { BE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { extendRight } from './people-behind.js';
import type { RawClaim } from '../raw.js';
import { claimsOf } from './tally.js';

const FARTHEST = 9;
const HEADS = new Set(['people', 'name']);

/** "Killed in the attack were four civilians": the word opens the sentence, and who suffers stands behind the verb. */
export function readInverted(chunks: Chunk[]): RawClaim[] {
  const first = chunks[0];
  if (first?.kind !== 'predicate' || (first.predicate.form !== 'past' && first.predicate.form !== 'adj'))
    return [];
  const verb = verbBehind(chunks);
  const c = chunks[verb + 1];
  if (verb < 0 || c?.kind !== 'group' || c.role !== 'free' || !HEADS.has(c.group.head) || !countOf(c.group))
    return [];
  const near = extendRight(chunks, verb + 1, true);
  const whole = MANY.has(chunks[verb]!.low) ? toTheEnd(chunks, verb + 1) : [];
  const victims = whole.length > 0 ? whole : near;
  for (const g of victims) g.role = 'victim';
  return claimsOf(first.predicate.measure, first.from, victims);
}

const MANY = new Set(['were', 'are']);
const PARTS = new Set([',', ';', 'and', '&', '.']);

/**
 * "a porter, a soldier on leave and a girl of eleven", "Ann Lee, 44; her husband, Bo, 41; and their sons, Cy and Di": everybody up to the
 * end of the sentence, and nobody twice; nobody where anything but a list stands there.
 */
function toTheEnd(chunks: Chunk[], from: number): GroupChunk[] {
  const list: GroupChunk[] = [];
  for (let k = from; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'token' && (PARTS.has(c.low) || isAside(chunks, k))) continue;
    if (c.kind !== 'group' || c.role !== 'free') return [];
    const before = list.at(-1);
    // "his wife, Joan"; of "their sons, Kyle and Tanner" the names count
    if (isNamed(c) && before?.group.det === 'possessive' && chunks[k - 1]!.low === ',') {
      if (before.group.plural && !before.group.quantity) list.splice(-1, 1, c);
      continue;
    }
    if (!HEADS.has(c.group.head) || !countOf(c.group)) {
      if (c.group.det !== 'possessive' || !c.group.plural) return [];
    }
    list.push(c);
  }
  return list.every((c) => countOf(c.group)) ? list : [];
}

/** "Joan", "Captain Idrissa Barry". */
const isNamed = ({ group }: GroupChunk): boolean =>
  group.det === 'none' && !group.quantity && !group.plural && HEADS.has(group.head);

/** "on leave", "of Leeds": where somebody is from, or how. */
const isAside = (chunks: Chunk[], k: number): boolean =>
  isPreposition(chunks[k]) ? chunks[k + 1]?.kind !== 'group' : isPreposition(chunks[k - 1]);

/** The "were" behind a place or time; -1 where anything else stands before it. */
function verbBehind(chunks: Chunk[]): number {
  for (let k = 1; k < Math.min(FARTHEST, chunks.length); k++) {
    const c = chunks[k]!;
    if (c.kind === 'token' && BE.has(c.low)) return k;
    if (c.kind === 'predicate' || (c.kind === 'group' && !isPreposition(chunks[k - 1])) || c.low === ',')
      return -1;
  }
  return -1;
}
