import { canSuffer } from './can-suffer.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { beginsClause } from './clauses.js';
import { ADVERBS } from '../data/words.js';
import { extendRight, isSpeaker } from './people-behind.js';
import { isCountedGroup } from './subject-tests.js';
import { WordClass } from '../words/word-class.js';

/** The noun groups that are the object of the word at `v`, left to right; empty where there is none. */
export function objectOf(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  let k = v + 1;
  while (k < chunks.length && isSkipped(chunks, k)) k++;
  while (isThingBeside(chunks, k)) k += 2;
  if (isOwner(chunks, k)) k += 2;
  const c = chunks[k];
  if (!c || c.kind !== 'group' || !canSuffer(c.group, needsPeople) || isOwnerOfThing(chunks, k)) return [];
  if (c.group.head === 'name' && (chunks[k - 1]!.low === '(' || chunks[k + 1]?.kind === 'group')) return [];
  // "Seven killed (5 NDC-R, 2 Mai-Mai)"
  if (chunks[k - 1]!.low === '(' && (c.group.head === 'unknown' || isCounted(chunks[v - 1]))) return [];
  if (c.role === 'victim' && isSecond(chunks, v)) return [c];
  if (c.role !== 'free') return [];
  return extendRight(chunks, k, needsPeople);
}

const isCounted = (c: Chunk | undefined): boolean => c?.kind === 'group' && c.group.quantity !== null;

/** "killing the truck's driver". */
const isOwner = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k + 2];
  return (
    chunks[k]?.kind === 'group' &&
    chunks[k + 1]?.low === "'s" &&
    c?.kind === 'group' &&
    c.group.head === 'people'
  );
};

/** "wounded a shepherd's dog". */
const isOwnerOfThing = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k + 2];
  return chunks[k + 1]?.low === "'s" && c?.kind === 'group' && c.group.head === 'thing';
};

/** "killed 60 cattle and two herders": those behind what is nobody. */
const isThingBeside = (chunks: Chunk[], k: number): boolean => {
  const [thing, and, c] = [chunks[k], chunks[k + 1], chunks[k + 2]];
  return (
    thing?.kind === 'group' &&
    thing.group.head === 'thing' &&
    (and?.low === 'and' || and?.low === ',') &&
    c?.kind === 'group' &&
    (c.group.head === 'thing' ||
      (c.group.head === 'people' && !beginsClause(chunks, k + 2) && !isSpeaker(chunks, k + 2)))
  );
};

/** "abducted and beheaded five policemen": one object of both. */
const isSecond = (chunks: Chunk[], v: number): boolean => {
  const first = chunks[v - 2];
  return (
    chunks[v - 1]?.low === 'and' && first?.kind === 'predicate' && first.predicate.measure === 'captured'
  );
};

const PARTICLES = new WordClass(['"', "'", 'dead', 'down', 'off', 'to', 'death', 'alive', 'some', 'of', '(']);

function isSkipped(chunks: Chunk[], k: number): boolean {
  const c = chunks[k]!;
  if (c.kind === 'predicate') return c.low === 'dead' || isJoint(chunks, k);
  if (c.kind !== 'token') return false;
  if (c.low === 'and' || c.low === 'or' || c.low === '/')
    return chunks[k + 1]?.kind === 'predicate' && isJoint(chunks, k + 1);
  // "drowned off Lampedusa"
  if (c.low === 'off' && chunks[k + 1]?.kind === 'group' && !isCountedGroup(chunks[k + 1]!)) return false;
  return (ADVERBS.of(c) && c.low !== 'since') || PARTICLES.of(c);
}

/** "killing and wounding 20", "killed or injured 5". */
const isJoint = (chunks: Chunk[], k: number): boolean =>
  (chunks[k - 1]?.low === 'and' || chunks[k - 1]?.low === 'or' || chunks[k - 1]?.low === '/') &&
  chunks[k - 2]?.kind === 'predicate';
