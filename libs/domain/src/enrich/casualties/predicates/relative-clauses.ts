import { type Chunk, isPreposition, type PredicateChunk } from '../people/chunk.js';
import { HARD_STOPS } from './clauses.js';
import { BE, HAVE, STOP_WORDS } from '../data/words.js';
import { verbGroupStart } from '../mood/mood-of.js';

/** No relative clause that is looked through is longer, in chunks. */
const LONGEST = 12;

/** "a neighbour who had run to help was killed": whom the verb behind the clause is said of; -1 where there is none. */
export function overRelative(chunks: Chunk[], v: number): number {
  const verb = verbGroupStart(chunks, v);
  const first = chunks[verb]!.low;
  if (verb === v) return overDoing(chunks, v);
  if (!(BE.has(first) || HAVE.has(first)) || chunks[verb - 1]?.low === 'and') return -1;
  for (let k = verb - 2; k > Math.max(0, verb - LONGEST); k--) {
    const c = chunks[k]!;
    if (HARD_STOPS.has(c.low) || (c.kind === 'predicate' && tellsOfSubject(chunks, k))) return -1;
    if (
      OF_DEEDS.has(c.low) &&
      DEEDS.has(chunks[k + 1]?.low ?? '') &&
      chunks[k - 1]!.low !== 'who' &&
      !BE.has(chunks[k - 1]!.low)
    ) {
      const who = chunks[k - 1]!;
      return who.kind === 'group' && who.role === 'free' && who.group.head === 'people' ? k - 1 : -1;
    }
    if (c.low !== 'who') continue;
    const isSetOff = chunks[k - 1]!.low === ',';
    if (isSetOff !== (chunks[verb - 1]!.low === ',')) return -1;
    const head = isSetOff ? k - 2 : k - 1;
    const c0 = chunks[head];
    return c0?.kind === 'group' && c0.role === 'free' && c0.group.head !== 'thing' ? head : -1;
  }
  return -1;
}

/** "a gunman who wounded six people died": whoever did it, and none of those six. */
function overDoing(chunks: Chunk[], v: number): number {
  const word = chunks[v]!;
  if (word.kind !== 'predicate' || word.predicate.form !== 'intr') return -1;
  for (let k = v - 3; k > Math.max(0, v - LONGEST); k--) {
    const { low } = chunks[k]!;
    if (HARD_STOPS.has(low) || low === ',' || low === 'and') return -1;
    if (low !== 'who') continue;
    const [head, deed] = [chunks[k - 1]!, chunks[k + 1]!];
    const isDeed = deed.kind === 'predicate' ? !tellsOfSubject(chunks, k + 1) : STRIKES.has(deed.low);
    const isOne = head.kind === 'group' && head.role === 'free' && head.group.head === 'people';
    return isDeed && isOne && chunks[k + 2]?.kind === 'group' ? k - 1 : -1;
  }
  return -1;
}
const STRIKES = new Set(['hit', 'struck', 'attacked', 'rammed', 'beat', 'bit']);

/**
 * "two men riding a motorcycle were shot", "two pupils from a school that won the cup died": who opens the clause, where all that stands
 * between hangs on them; -1 where there is none.
 */
export function overParticiple(chunks: Chunk[], v: number): number {
  const verb = verbGroupStart(chunks, v);
  const c = chunks[v]!;
  const isDone = verb < v && (BE.has(chunks[verb]!.low) || HAVE.has(chunks[verb]!.low));
  if (c.kind !== 'predicate' || !(isDone || isIntransitive(chunks, v, c)) || verb < 3) return -1;
  let isAboard = false;
  for (let k = verb - 1; k >= Math.max(0, verb - LONGEST); k--) {
    const token = chunks[k]!;
    if (isAboard && isHead(chunks, k)) return k;
    if (token.kind === 'group') continue;
    if (token.low === 'and' && isOfNames(chunks, k)) continue;
    if (token.kind === 'predicate' || token.low === ',' || token.low === 'and') return -1;
    const head = token.low.endsWith('ing') || (token.low === 'who' && hasVerb(chunks, k + 1, verb)) ? k - 1 : HANGS.has(token.low) && hasVerb(chunks, k + 1, verb) ? k - 3 : -1; // prettier-ignore
    if (head >= 0 && isHead(chunks, head)) return head;
    // "all five aboard a car carrying migrants died"
    isAboard ||= token.low === 'carrying';
    if (HARD_STOPS.has(token.low) || BE.has(token.low)) return -1;
  }
  return -1;
}
/** "serving with the UN and SAMIDRC forces": two names of one group. */
const isOfNames = (chunks: Chunk[], k: number): boolean =>
  [chunks[k - 1], chunks[k + 1]].every((c) => c?.kind === 'group' && c.group.quantity === null && (c.group.head !== 'people' || c.noun === 'forces')); // prettier-ignore
/** "died", "drowned" without an object. */
const isIntransitive = (chunks: Chunk[], v: number, { predicate, low }: PredicateChunk): boolean =>
  predicate.form === 'intr' || (DROWNS.has(low) && chunks[v + 1]?.kind !== 'group');
const DROWNS = new Set(['drowned', 'suffocated', 'asphyxiated', 'burned', 'burnt']);
const HANGS = new Set(['that', 'which', 'where']);

const FIRSTS = new Set([',', 'that', ':', '@date', ';']);

/** Counted people at the head of a clause. */
const isHead = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k]!;
  const isFirst = k === 0 || FIRSTS.has(chunks[k - 1]!.low);
  return (
    isFirst &&
    c.kind === 'group' &&
    c.role === 'free' &&
    c.group.head === 'people' &&
    c.group.quantity !== null
  );
};

const hasVerb = (chunks: Chunk[], from: number, to: number): boolean =>
  (from < to && chunks[from]!.kind === 'token' && !isPreposition(chunks[from])) ||
  chunks.slice(from, to).some(({ kind, low }) => kind === 'token' && (low.endsWith('ed') || BE.has(low) || HAVE.has(low) || STOP_WORDS.has(low))); // prettier-ignore

/** "a man accused of theft", "two suspected of planting the bomb". */
const OF_DEEDS = new Set(['suspected', 'accused', 'wanted', 'convicted', 'charged', 'hired', 'known']);
const DEEDS = new Set(['of', 'for', 'with', 'in', 'to']);

/** "who was shot", "who died": the clause itself tells what befell them. */
const tellsOfSubject = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k]!;
  // "who had threatened to kill his wife": he did not
  if (c.kind === 'predicate' && c.predicate.form === 'base' && chunks[k - 1]!.low === 'to') return false;
  const isActive = c.kind === 'predicate' && (c.predicate.form === 'past' || c.predicate.form === 'ing');
  return !isActive || BE.has(chunks[verbGroupStart(chunks, k)]?.low ?? '') || chunks[k + 1]?.kind !== 'group';
};
