import type { Chunk, GroupChunk } from '../people/chunk.js';
import { BE, HAVE } from '../data/words.js';
import { claimed, isNo, nounAt, set, suffer } from './idiom-claims.js';
import type { RawClaim } from '../raw.js';
import { words } from '../words/word-class.js';

const LOST = set('whereabouts');
const MISSES = words('found located reached traced');

const SEEKS = words('looking searching search searches');

/** The words that a turn for the missing hangs on. */
export const MISSING_WORDS = [...MISSES, 'for', 'accounted', 'of', 'heard', 'seen', 'found'];
const HUNTS = set('connection suspected wanted arrest arrested custody manhunt');

const FOUND_NOT = set('suspects survivors gunmen attackers suspect gunman volunteers bodies witnesses');

/** Counted people who are looked for, and are neither hunted nor hoped for. */
function isSought(chunks: Chunk[], k: number): boolean {
  const c = chunks[k];
  return (
    !chunks.some(({ low }) => HUNTS.has(low)) &&
    c?.kind === 'group' &&
    c.role === 'free' &&
    c.group.quantity !== null &&
    (c.group.head === 'people' || c.group.head === 'others' || isRest(c.group)) &&
    c.group.group !== 'perpetrators' &&
    !FOUND_NOT.has(c.noun) &&
    c.group.wordIn < 0
  );
}

/** "the other six", "the remaining six". */
const isRest = ({ head, det, others }: GroupChunk['group']): boolean =>
  head === 'bare' && (det === 'definite' || others);

/** "searching", "the search goes on", "a search is under way". */
function isSearch(chunks: Chunk[], k: number): boolean {
  if (SEEKS.of(chunks[k])) return true;
  for (let j = k; j >= Math.max(0, k - 4); j--) {
    const c = chunks[j]!;
    const word = nounAt(chunks, j);
    if (word === 'search' || word === 'hunt' || (c.kind === 'group' && RUNS.has(word) && j === 0))
      return true;
    if (c.kind === 'predicate' || (c.kind === 'token' && !RUNS.has(word))) return false;
  }
  return false;
}
const RUNS = set(
  'goes going went on is was has been still under way underway ongoing continues continued continuing resumes resumed launched began begun started mounted organised organized being',
);

/** "three missing hikers were found alive", "two teenagers reported missing have returned home": nobody is missing any more. */
export function turnsUp(chunks: Chunk[], v: number): boolean {
  for (let k = v + 1; k < Math.min(v + 10, chunks.length); k++) {
    const { low } = chunks[k]!;
    if (
      (ENDS.of(chunks[k]) && !isAllOf(chunks, k + 1) && !isAfterNoun(chunks, k)) ||
      low.startsWith('hope') ||
      isOfOthers(chunks, k)
    )
      return false;
    if (low === 'accounted' && chunks[k + 1]?.low === 'for' && !isNo(chunks, k)) return true;
    if (SAFE.of(chunks[k]) && !isNo(chunks, k)) return true;
    if (low === 'turned' && chunks[k + 1]?.low === 'up') return true;
    const c = chunks[k]!;
    if (GOES.of(chunks[k]) && chunks[k + 1]?.low === 'home') return true;
    if (low === 'home' && c.kind === 'group' && GOES.has(c.first)) return true;
    // wherever and however they were: missing no more
    if (FINDS.of(chunks[k]) && WERE.of(chunks[k - 1]) && !isNo(chunks, k)) return true;
  }
  return false;
}
/** "those missing after the fire have turned up": the event alone, and the verb goes on. */
const isAfterNoun = (chunks: Chunk[], k: number): boolean => {
  if (chunks[k]!.low !== 'after') return false;
  for (let j = k + 1; j < Math.min(k + 5, chunks.length); j++) {
    if (HAVE.has(chunks[j]!.low)) return j > k + 1;
    if (chunks[j]!.kind === 'predicate') return false;
  }
  return false;
};

/** "five were missing but all have been accounted for": said of those who were. */
const isAllOf = (chunks: Chunk[], k: number): boolean => {
  const c = chunks[k];
  if (c?.kind !== 'group') return ALL.of(c) && OF_THEM.of(chunks[k + 1]);
  return ALL.has(c.first) && (c.group.partitive || c.group.to - c.group.from === 1);
};
const ALL = words('all both everyone everybody');
const OF_THEM = words('of has have had were are was since now later');

/** "and two others were found safe", "and not all of them": said of others than who are missing. */
const isOfOthers = (chunks: Chunk[], k: number): boolean => {
  const [before, c] = [chunks[k - 1]!, chunks[k]!];
  if (c.low === 'not' && isAllOf(chunks, k + 1)) return true;
  if (c.kind !== 'group' || !JOINS.of(before)) return false;
  return (c.group.quantity !== null || c.group.others || c.noun === 'others') && !isAllOf(chunks, k);
};
const JOINS = words('and , ; but');
const FROM = new Set(['from', 'of']);
const GOES = words('returned come came gone got');
const FINDS = words('found located traced recovered');
const WERE = words('was were been');
const ENDS = words('; . but while after when as');
const SAFE = words('asleep alive safe safely unharmed unhurt well rescued reunited');

/** "six workers cannot be found", "five people have not been seen". */
export function missingTurn(chunks: Chunk[], k: number): RawClaim[] {
  const low = chunks[k]!.low;
  if (
    MISSES.of(chunks[k]) &&
    /^(?:cannot|could)$/.test(chunks[k - 2]?.low ?? '') &&
    chunks[k - 1]!.low === 'be'
  )
    return suffer(chunks, k, 'missing', false);
  if (low === 'for' && isSearch(chunks, k - 1) && isSought(chunks, k + 1))
    return claimed([chunks[k + 1] as GroupChunk], chunks[k]!.from, 'missing', false);
  if (
    low === 'for' &&
    (chunks[k - 1]!.low === 'looked' || chunks[k - 1]!.low === 'searched') &&
    chunks[k - 2]?.low === 'being'
  )
    return suffer(chunks, k - 1, 'missing', false);
  if (low === 'accounted' && isNo(chunks, k)) return suffer(chunks, k, 'missing', false);
  if (low === 'of' && LOST.has(nounAt(chunks, k - 1)) && isSought(chunks, k + 1))
    return claimed([chunks[k + 1] as GroupChunk], chunks[k]!.from, 'missing', false);
  if (low === 'heard' && isNo(chunks, k) && FROM.has(nounAt(chunks, k + 1)))
    return suffer(chunks, k, 'missing', false);
  if ((low === 'seen' || low === 'found') && isNo(chunks, k) && BE.of(chunks[k - 1]))
    return suffer(chunks, k, 'missing', false);
  return [];
}
