import type { Chunk } from '../people/chunk.js';
import { HARD_STOPS } from './clauses.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { verbGroupStart } from '../mood/mood-of.js';
import { words } from '../words/word-class.js';
import { countOf } from '../people/noun-group.js';

/** Active verbs of the past whose form does not show it. */
const IRREGULAR = new Set(
  'hit drove ran fell threw took made left got went came broke held lost fought tried rode swam stood sat slipped fled hid led flew struck sought stole leapt dug set swerved lit met gave sent brought paid won bought saw bit'.split(
    ' ',
  ),
);
const SELF = words('himself herself themselves');
const ONE = new Set(['was', 'is', 'has']);
const MANY = new Set(['were', 'are', 'have']);

export const isActiveVerb = (c: Chunk | undefined): boolean =>
  c?.kind === 'token' &&
  !BE.has(c.low) &&
  !HAVE.has(c.low) &&
  (IRREGULAR.has(c.low) || /^[a-z]{3,}ed$/.test(c.low));

/** "The driver hit a tree and was killed": the one subject of both verbs, whatever the first of them had as object; -1 where there is none. */
export function overFirstVerb(chunks: Chunk[], v: number): number {
  const verb = verbGroupStart(chunks, SELF.of(chunks[v - 1]) ? v - 1 : v);
  const be = chunks[verb]?.low ?? '';
  const c0 = chunks[v]!;
  const isIntransitive = c0.kind === 'predicate' && c0.predicate.form === 'intr';
  if (!(isIntransitive || (verb < v && (ONE.has(be) || MANY.has(be)))) || chunks[verb - 1]?.low !== 'and')
    return -1;
  let start = verb - 1;
  while (start > 0 && !isBoundary(chunks[start - 1]!)) start--;
  start = overParticiple(chunks, start, verb);
  while (chunks[start]?.low === ',' || (chunks[start]?.kind === 'token' && ADVERBS.has(chunks[start]!.low)))
    start++;
  const c = chunks[start];
  if (c?.kind !== 'group' || c.role !== 'free') return -1;
  // "the Pirates left 11 men on base and died": none of the men
  if (c.group.head !== 'people') return isIntransitive && isTeam(chunks, start, v) ? NOBODY : -1;
  let next = start + 1;
  while (chunks[next]?.kind === 'token' && ADVERBS.has(chunks[next]!.low)) next++;
  const isOne = countOf(c.group) === 1 && !c.group.plural;
  const agrees = ONE.has(be) || MANY.has(be) ? isOne === ONE.has(be) : true;
  return (isActiveVerb(chunks[next]) || harms(chunks, next, v)) && agrees ? start : -1;
}

/** "A man killed nine people in a school and was then shot dead": what he did to others. */
const harms = (chunks: Chunk[], k: number, v: number): boolean => {
  const [verb, whom] = [chunks[k], chunks[k + 1]];
  const isActive = verb?.kind === 'predicate' && verb.predicate.form === 'past' && k < v;
  return isActive && whom?.kind === 'group' && whom.role === 'victim' && !chunks.slice(k, v).some((c) => c.low === 'who'); // prettier-ignore
};

/** "A gunman opened fire, killing nine, and was himself shot": back over what he did besides. */
function overParticiple(chunks: Chunk[], start: number, verb: number): number {
  const c = chunks[start];
  if (start === 0 || chunks[start - 1]!.low !== ',' || c?.kind !== 'predicate' || c.predicate.form !== 'ing') return start; // prettier-ignore
  let k = start - 1;
  while (k > 0 && !isBoundary(chunks[k - 1]!) && verb - k < FAR) k--;
  return k;
}
const FAR = 40;

/** A subject that is nobody, whatever its verb takes. */
export const NOBODY = -2;

/** Whom a verb of a team or a thing takes, and no word between it and the "and" that tells of their harm. */
const isTeam = (chunks: Chunk[], start: number, v: number): boolean => {
  const object = chunks[start + 2];
  return (
    LEAVES.has(chunks[start + 1]?.low ?? '') &&
    object?.kind === 'group' &&
    !chunks.slice(start + 2, v).some((c) => c.kind === 'predicate')
  );
};
const LEAVES = new Set(['left', 'lost', 'stranded', 'fielded', 'used']);

const isBoundary = (c: Chunk): boolean =>
  HARD_STOPS.has(c.low) || c.low === 'as' || c.low === 'after' || c.low === '—' || c.low === '–';
