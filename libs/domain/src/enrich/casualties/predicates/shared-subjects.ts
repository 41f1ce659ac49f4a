import { canSuffer } from './can-suffer.js';
import { type Chunk, type GroupChunk, isPreposition } from '../people/chunk.js';
import { HARD_STOPS, isObject } from './clauses.js';
import { isRemembered } from './no-subjects.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';

/** "nine passengers, all traders on their way home, were killed": whom the clause between the commas is about; -1 where there is none. */
export function overApposition(chunks: Chunk[], v: number): number {
  let k = v - 1;
  while (k > 0 && chunks[k]!.kind === 'token' && (BE.has(chunks[k]!.low) || HAVE.has(chunks[k]!.low) || ADVERBS.has(chunks[k]!.low) || FOUND.has(chunks[k]!.low))) k--; // prettier-ignore
  const verb = chunks[v]!;
  const isOfItself = verb.kind === 'predicate' && verb.predicate.form !== 'intr';
  if (DASHES.has(chunks[k]?.low ?? '')) return beforeDash(chunks, k);
  if ((k === v - 1 && isOfItself) || chunks[k]?.low !== ',') return -1;
  for (let j = k - 1; j > Math.max(0, k - 14); j--) {
    const c = chunks[j]!;
    if (c.kind === 'predicate' || HARD_STOPS.has(c.low)) return -1;
    if (c.low !== ',') continue;
    const head = chunks[j - 1]!;
    const isCounted = head.kind === 'group' && head.role === 'free' && head.group.quantity !== null;
    if (isCounted && head.group.head === 'people' && opens(chunks[j + 1]!) && !isObject(chunks, j - 1)) return j - 1; // prettier-ignore
  }
  return -1;
}

/** "the pilot and the two passengers, a couple from Sarajevo, were killed": who they were, told between commas; -1 where nobody is told again. */
export function overToldAgain(chunks: Chunk[], k: number, v: number): number {
  const [again, head] = [chunks[k], chunks[k - 2]];
  if (chunks[k - 1]?.low !== ',' || head?.kind !== 'group' || again?.kind !== 'group') return -1;
  let close = k + 1;
  while (close < v && (isPreposition(chunks[close]) || chunks[close]!.kind === 'group')) close++;
  const isSame =
    countOf(again.group) === countOf(head.group) || (again.group.plural && !again.group.quantity);
  if (chunks[close]?.low !== ',' || head.role !== 'free' || again.group.det === 'definite' || !isSame)
    return -1;
  // "her passenger, a student on his way to school,": one told again by what he was; "their commander, Captain Barry,": by name
  const isNamed = again.group.det === 'none' && !again.group.quantity && !again.group.plural;
  const isTold = (countOf(head.group) ?? 0) > 1 || again.group.det === 'indefinite' || isNamed;
  return head.group.head === 'people' && isTold && !isObject(chunks, k - 2) ? k - 2 : -1;
}

const DASHES = new Set(['—', '–']);

/** "Three policemen – Ali Khan, Omar Gul and Said Jan – were killed". */
function beforeDash(chunks: Chunk[], closing: number): number {
  for (let j = closing - 1; j > Math.max(0, closing - 20); j--) {
    if (!DASHES.has(chunks[j]!.low)) continue;
    // "Four fighters of The Front – …": those who are of it
    const at = chunks[j - 2]?.low === 'of' || chunks[j - 2]?.low === 'from' ? j - 3 : j - 1;
    const head = chunks[at];
    const isCounted = head?.kind === 'group' && head.role === 'free' && head.group.quantity !== null;
    return isCounted && head.group.head === 'people' && !isObject(chunks, at) ? at : -1;
  }
  return -1;
}

const OPENS = new Set(
  'all both mostly including counting among travelling traveling who some many most on returning'.split(' '),
);

/** "all traders", "four of them from one family". */
const opens = (c: Chunk): boolean =>
  OPENS.has(wordAt(c)) || (c.kind === 'group' && c.group.partitive && c.group.head === 'pronoun');

// prettier-ignore
const wordAt = (c: Chunk): string => (c.kind === 'group' ? c.first : c.low);

/** "by a relative, who was then shot": the clause hangs on the person before it, whatever that one did. */
export function whomItTells(chunks: Chunk[], k: number): GroupChunk | null {
  const at = chunks[k - 1]?.low === ',' ? k - 2 : k - 1;
  const c = chunks[at];
  if (c?.kind !== 'group' || c.role !== 'free' || !isPreposition(chunks[at - 1])) return null;
  if (isRemembered(chunks[at - 2])) return null;
  const isMany = (MANY.has(chunks[k + 1]?.low ?? '') || (DIED.has(chunks[k + 1]?.low ?? '') && !isShare(chunks, at))) && c.group.quantity !== null; // prettier-ignore
  const next = chunks[BE.has(chunks[k + 1]?.low ?? '') ? k + 2 : k + 1];
  const isTheDead = c.group.head === 'bare' && c.group.det === 'definite' && next?.kind === 'predicate';
  if (isTheDead) return c;
  const isSought = isMany && c.group.head === 'bare' && chunks[at - 1]!.low === 'for';
  return isSought || (c.group.head === 'people' && (countOf(c.group) === 1 || isMany)) ? c : null;
}

/** "relatives of the 12 who died", and no "two of the 12 crew who died". */
const isShare = (chunks: Chunk[], at: number): boolean => {
  const head = chunks[at - 2];
  return head?.kind === 'group' && (head.group.quantity !== null || head.group.partitive);
};
const DIED = new Set(['died', 'perished', 'drowned']);
const MANY = new Set(['were', 'are', 'have', 'had', 'remain']);

/** "the teacher was shot in the head and died", "the gunman stabbed five people before being shot dead": one subject of both. */
export function sharedSubject(chunks: Chunk[], k: number, v: number): GroupChunk | null {
  let at = v - 1;
  while (
    at > k &&
    chunks[at]!.kind === 'token' &&
    (ADVERBS.has(chunks[at]!.low) || FOUND.has(chunks[at]!.low))
  )
    at--;
  if (chunks[at]!.low === 'and' && BE.has(chunks[k - 1]?.low ?? '')) {
    for (let j = k - 2; j >= 0; j--) {
      const c = chunks[j]!;
      if (c.kind === 'group' && (c.role === 'victim' || (j === k - 2 && isFreePerson(c)))) return c;
      if (c.kind === 'predicate') return null;
    }
    return null;
  }
  const actor = chunks[k - 1];
  if (
    chunks[at]!.low === 'and' &&
    /^(?:was|is)$/.test(chunks[at + 1]?.low ?? '') &&
    actor?.kind === 'group' &&
    actor.role === 'free' &&
    actor.group.head === 'people' &&
    countOf(actor.group) === 1
  )
    return actor;
  const being = beingAt(chunks, v);
  if (being < 0 || !['before', 'after'].includes(chunks[being - 1]?.low ?? '')) return null;
  const c = chunks.find((x) => x.kind === 'group' && x.role === 'free' && x.group.head !== 'bare');
  return c?.kind === 'group' && chunks.indexOf(c) < 2 && canSuffer(c.group, true) && c.group.head !== 'name'
    ? c
    : null;
}

/** "two nurses and a guard were stabbed in the ward and died": all whom the first verb was told of. */
export function withMates(chunks: Chunk[], last: GroupChunk): GroupChunk[] {
  const all = [last];
  for (let k = chunks.indexOf(last) - 2; k >= 0; k -= 2) {
    const c = chunks[k]!;
    const link = chunks[k + 1]!.low;
    if (c.kind !== 'group' || c.role !== last.role || (link !== 'and' && link !== ',')) break;
    if (!canSuffer(c.group, true) || countOf(c.group) === null) break;
    all.unshift(c);
  }
  return all;
}

/** The "being" of "being shot", "being overpowered and killed"; -1 where there is none. */
export function beingAt(chunks: Chunk[], v: number): number {
  const first = chunks[v - 1]?.low === 'and' && isParticiple(chunks[v - 2]) ? v - 3 : v - 1;
  return chunks[first]?.low === 'being' ? first : -1;
}
const isParticiple = (c: Chunk | undefined): boolean =>
  (c?.kind === 'predicate' && c.predicate.form === 'past') || (c?.kind === 'token' && /^[a-z]{3,}ed$/.test(c.low)); // prettier-ignore

/** "A worker was buried in a trench and died": what was done to him counts nobody by itself. */
const isFreePerson = ({ role, group }: GroupChunk): boolean =>
  role === 'free' && group.head === 'people' && countOf(group) !== null;

const FOUND = new Set(['found', 'later', 'discovered', 'was', 'were']);

/** "two men, abducted on Tuesday, were found dead": those whom the word before took. */
export function takenBefore(chunks: Chunk[], k: number): GroupChunk[] {
  const taken: GroupChunk[] = [];
  for (let j = k - 1; j >= 0; j--) {
    const c = chunks[j]!;
    if (c.kind === 'group' && c.role === 'victim') taken.unshift(c);
    if (c.kind === 'predicate' || HARD_STOPS.has(c.low)) break;
  }
  return taken;
}

/** "a woman injured in the shooting has died": the one whom the word before hangs on. */
export function movedTo(chunks: Chunk[], k: number): GroupChunk[] {
  // "a boy among the injured has since died"
  const isAmong = AMONG.has(chunks[k - 2]?.low ?? '') && ['the', 'those'].includes(chunks[k - 1]!.low);
  const c = chunks[isAmong ? k - 3 : k - 1];
  if (c?.kind !== 'group' || (c.role !== 'victim' && !(c.role === 'free' && (isAmong || isDone(chunks, k)))))
    return [];
  if (c.role === 'victim' || isAmong) c.group.moved = true;
  return [c];
}

/** "four workers buried by an avalanche died": what was done to them counts nobody by itself. */
const isDone = (chunks: Chunk[], k: number): boolean => {
  const [c, word] = [chunks[k - 1], chunks[k]!];
  if (c?.kind !== 'group' || word.kind !== 'predicate' || word.predicate.form !== 'past') return false;
  const isCounted = c.group.head === 'people' && countOf(c.group) !== null;
  return isCounted && !isObject(chunks, k - 1) && (isPreposition(chunks[k + 1]) || WHEN.has(chunks[k + 1]?.low ?? '')); // prettier-ignore
};
const WHEN = new Set(['when', 'while', 'overnight', 'yesterday', 'earlier']);

const AMONG = new Set(['among', 'amongst']);
