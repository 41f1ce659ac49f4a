import type { Group, Subset } from '../../claim.js';
import { isPreposition, type Chunk, type GroupChunk } from './chunks.js';
import { UNITS } from './data/things.js';
import { ADVERBS, BE, HAVE } from './data/words.js';
import { countOf, type NounGroup } from './nouns.js';

/** Whether a noun group can stand for victims in a frame that only people (or animals) fit. */
export function canSuffer(group: NounGroup, needsPeople: boolean): boolean {
  switch (group.head) {
    case 'people':
    case 'others':
    case 'bare':
    case 'pronoun':
      return true;
    case 'name':
      return true;
    case 'unknown':
      return (
        !needsPeople &&
        (group.quantity !== null ||
          ((group.det === 'indefinite' || group.det === 'possessive') && !group.plural))
      );
    case 'thing':
      return false;
  }
}

/** "two soldiers wounded last week have died". */
const TIMES = new Set('week month night day year weekend morning evening afternoon'.split(' '));

const HARD_STOPS = new Set([
  ';',
  ':',
  'that',
  'when',
  'while',
  'but',
  'because',
  'whereas',
  'although',
  'though',
  'if',
  '.',
  'said',
  'says',
]);
const SOFT_STOPS = new Set([
  'after',
  'as',
  'before',
  'since',
  'with',
  'than',
  'until',
  'where',
  'leaving',
  'left',
  'leaves',
  'leave',
  'among',
  'amongst',
]);

/** The noun groups that are the subject of the word at `v`, left to right; empty where there is none. */
export function subjectOf(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  let depth = 0;
  const apposed = overApposition(chunks, v);
  if (apposed >= 0 && canSuffer((chunks[apposed] as GroupChunk).group, needsPeople))
    return extendLeft(chunks, apposed, needsPeople);
  for (let k = v - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (c.low === ')') depth++;
    else if (c.low === '(') depth--;
    if (depth > 0) continue;
    if (c.kind === 'predicate') {
      const taken = dies(chunks[v]!) && c.predicate.measure === 'captured' ? takenBefore(chunks, k) : [];
      if (taken.length > 0) return taken;
      if (isRelative(chunks, k) || isNear(chunks, k, v)) continue;
      const shared = dies(chunks[v]!) ? sharedSubject(chunks, k, v) : null;
      if (shared) return [shared];
      return dies(chunks[v]!) ? movedTo(chunks, k) : [];
    }
    if (c.kind === 'token') {
      const whom = c.low === 'who' ? whomItTells(chunks, k) : null;
      if (whom && canSuffer(whom.group, needsPeople)) return [whom];
      if (c.low === 'who' && (chunks[k - 1]?.low === 'those' || chunks[k - 1]?.low === 'people')) return [];
      if (HARD_STOPS.has(c.low) && !isReported(chunks, k, v) && chunks[k - 1]?.low !== 'incl') return [];
      continue;
    }
    if (
      c.role === 'victim' &&
      (chunks[k + 1]?.low === 'who' ||
        (chunks[k + 1]?.low === ',' && chunks[k + 2]?.low === 'who') ||
        (k === v - 2 && chunks[k + 1]?.kind === 'predicate')) &&
      dies(chunks[v]!)
    ) {
      c.group.moved = true;
      return [c];
    }
    if (c.role !== 'free' || (isObject(chunks, k) && !isRightBefore(chunks, k, v)) || isCarried(chunks, k, v))
      continue;
    if (c.group.head === 'name' && NAMES.has(chunks[k - 1]?.low ?? '')) continue;
    if (
      isSingularVerb(chunks, v) &&
      c.group.quantity &&
      (c.group.quantity.count ?? 2) > 1 &&
      c.group.head === 'unknown'
    )
      continue;
    if (c.group.head === 'name' && k === 0 && c.group.to - c.group.from === 1 && chunks[v]!.low === 'missing')
      return [];
    if (!canSuffer(c.group, needsPeople)) {
      if (TIMES.has(c.noun) || UNITS.has(c.noun)) continue;
      if (c.group.quantity && c.group.plural && isTight(chunks, k, v)) return [];
      if (c.group.head === 'thing' && chunks[v]!.low !== 'destroyed') return [];
      if (k === v - 1 && c.group.det === 'definite' && !c.group.plural && c.group.head === 'unknown')
        return [];
      continue;
    }
    return extendLeft(chunks, k, needsPeople);
  }
  return [];
}

/** "nine passengers, all traders on their way home, were killed": whom the clause between the commas is about; -1 where there is none. */
function overApposition(chunks: Chunk[], v: number): number {
  let k = v - 1;
  while (k > 0 && chunks[k]!.kind === 'token' && (BE.has(chunks[k]!.low) || HAVE.has(chunks[k]!.low) || ADVERBS.has(chunks[k]!.low))) k--; // prettier-ignore
  if (k === v - 1 || chunks[k]!.low !== ',') return -1;
  for (let j = k - 1; j > Math.max(0, k - 14); j--) {
    const c = chunks[j]!;
    if (c.kind === 'predicate' || HARD_STOPS.has(c.low)) return -1;
    if (c.low !== ',') continue;
    const head = chunks[j - 1]!;
    const isCounted = head.kind === 'group' && head.role === 'free' && head.group.quantity !== null;
    if (isCounted && head.group.head === 'people' && OPENS.has(wordAt(chunks[j + 1]!)) && !isObject(chunks, j - 1)) return j - 1; // prettier-ignore
  }
  return -1;
}
const OPENS = new Set('all both mostly including among travelling traveling who some many most on returning'.split(' ')); // prettier-ignore
const wordAt = (c: Chunk): string => (c.kind === 'group' ? c.first : c.low);

/** "by a relative, who was then shot": the clause hangs on the person before it, whatever that one did. */
function whomItTells(chunks: Chunk[], k: number): GroupChunk | null {
  const at = chunks[k - 1]?.low === ',' ? k - 2 : k - 1;
  const c = chunks[at];
  if (c?.kind !== 'group' || c.role !== 'free' || !isPreposition(chunks[at - 1])) return null;
  return c.group.head === 'people' && countOf(c.group) === 1 ? c : null;
}

/** "a commander named Qari": the name of somebody told before it. */
const NAMES = new Set(['named', 'called', 'nicknamed', 'alias']);

/** Nothing but the verb's own words between: what stands there is the subject, whatever it is. */
const isTight = (chunks: Chunk[], k: number, v: number): boolean =>
  chunks.slice(k + 1, v).every(({ low }) => BE.has(low) || HAVE.has(low) || ADVERBS.has(low));

/** "saved three penalties and was injured": one who is not the penalties. */
function isSingularVerb(chunks: Chunk[], v: number): boolean {
  let k = v - 1;
  while (k > 0 && chunks[k]!.kind === 'token' && ADVERBS.has(chunks[k]!.low)) k--;
  return chunks[k]?.low === 'was' || chunks[k]?.low === 'is' || chunks[k]?.low === 'has';
}

/** "the teacher was shot in the head and died", "the gunman stabbed five people before being shot dead": one subject of both. */
function sharedSubject(chunks: Chunk[], k: number, v: number): GroupChunk | null {
  let at = v - 1;
  while (
    at > k &&
    chunks[at]!.kind === 'token' &&
    (ADVERBS.has(chunks[at]!.low) || FOUND.has(chunks[at]!.low))
  )
    at--;
  if (chunks[at]!.low === 'and' && BE.has(chunks[k - 1]!.low)) {
    for (let j = k - 2; j >= 0; j--) {
      const c = chunks[j]!;
      if (c.kind === 'group' && c.role === 'victim') return c;
      if (c.kind === 'predicate') return null;
    }
    return null;
  }
  if (chunks[v - 1]!.low !== 'being' || !['before', 'after'].includes(chunks[v - 2]?.low ?? '')) return null;
  const c = chunks.find((x) => x.kind === 'group' && x.role === 'free');
  return c?.kind === 'group' && chunks.indexOf(c) < 2 && canSuffer(c.group, true) && c.group.head !== 'name'
    ? c
    : null;
}

const FOUND = new Set(['found', 'later', 'discovered', 'was', 'were']);

/** "two men, abducted on Tuesday, were found dead": those whom the word before took. */
function takenBefore(chunks: Chunk[], k: number): GroupChunk[] {
  const taken: GroupChunk[] = [];
  for (let j = k - 1; j >= 0; j--) {
    const c = chunks[j]!;
    if (c.kind === 'group' && c.role === 'victim') taken.unshift(c);
    if (c.kind === 'predicate' || HARD_STOPS.has(c.low)) break;
  }
  return taken;
}

/** "a woman injured in the shooting has died": the one whom the word before hangs on. */
function movedTo(chunks: Chunk[], k: number): GroupChunk[] {
  const c = chunks[k - 1];
  if (c?.kind !== 'group' || c.role !== 'victim') return [];
  c.group.moved = true;
  return [c];
}

/** "fears for 30 missing", "put its losses at 12 dead": a figure right before the word belongs to it, whatever stands before. */
function isRightBefore(chunks: Chunk[], k: number, v: number): boolean {
  const c = chunks[k]!;
  const word = chunks[v]!;
  return (
    k === v - 1 &&
    word.kind === 'predicate' &&
    word.predicate.form === 'adj' &&
    c.kind === 'group' &&
    c.group.quantity !== null
  );
}

const dies = (c: Chunk): boolean => c.kind === 'predicate' && c.predicate.measure === 'killed';

/** "the bus with 40 passengers was hit": what the subject carries is no subject of a full passive. */
const isCarried = (chunks: Chunk[], k: number, v: number): boolean =>
  chunks[k - 1]?.low === 'with' && BE.has(chunks[v - 1]?.low ?? '');

/** "people who were hurt": the clause hangs on the noun group before it. */
function isRelative(chunks: Chunk[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) if (chunks[i]!.low === 'who') return true;
  return false;
}

/** "shot and killed", "was shot dead": two casualty words of one subject. */
function isNear(chunks: Chunk[], k: number, v: number): boolean {
  if (v - k > 4) return false;
  for (let i = k + 1; i < v; i++) if (chunks[i]!.kind !== 'token' || isPreposition(chunks[i])) return false;
  return true;
}

/** "12 people, officials said, were killed": the words of speech stand between commas. */
function isReported(chunks: Chunk[], k: number, v: number): boolean {
  return (chunks[k]!.low === 'said' || chunks[k]!.low === 'says') && chunks[k + 1]?.low === ',' && k + 2 < v;
}

const FIGURES = new Set(
  ', figure total toll maximum estimate most half some many majority thirds third quarter quarters all list names'.split(
    ' ',
  ),
);

/** Whether the group at `k` belongs to a preposition, so that it is no subject: "in clashes with police". */
function isObject(chunks: Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (before?.low === "'s" && k > 2)
    return isPreposition(chunks[k - 3]) && !SOFT_STOPS.has(chunks[k - 3]!.low);
  if (isListedBare(chunks, k)) return isObject(chunks, k - 2);
  if (!before || !isPreposition(before)) return false;
  if (before.low === 'at' && (chunks[k - 2]?.low === 'stands' || chunks[k - 2]?.low === 'stood'))
    return false;
  if (before.low === 'of' && (k === 1 || FIGURES.has(chunks[k - 2]!.low))) return false;
  return !SOFT_STOPS.has(before.low);
}

/** The "aid workers" of "by journalists and aid workers". */
function isListedBare(chunks: Chunk[], k: number): boolean {
  const [c, and, first] = [chunks[k]!, chunks[k - 1], chunks[k - 2]];
  if (c.kind !== 'group' || c.group.quantity || c.group.det !== 'none' || and?.low !== 'and') return false;
  return first?.kind === 'group' && first.group.quantity === null;
}

function extendLeft(chunks: Chunk[], k: number, needsPeople: boolean): GroupChunk[] {
  const list = [chunks[k] as GroupChunk];
  let at = k - 1;
  let joined = false;
  while (at > 0) {
    const low = chunks[at]!.low;
    const isAnd = low === 'and' || low === '&' || low === 'or' || low === 'plus';
    if (!isAnd && low !== ',') break;
    if (isAnd && chunks[at - 1]?.low === ',') at--;
    if (low === ',' && ((at === 2 && chunks[0]!.low === 'of') || list[0]!.group.partitive)) break;
    const skip = skipPlaceLeft(chunks, at - 1);
    const c = chunks[skip];
    if (
      !c ||
      c.kind !== 'group' ||
      c.role !== 'free' ||
      isObject(chunks, skip) ||
      !(
        joins(c.group, needsPeople) ||
        (isAnd && skip === 0 && isTheOne(c.group) && (countOf(list[0]!.group) ?? 0) > 0)
      )
    )
      break;
    if (
      !isAnd &&
      !joined &&
      !(c.group.quantity && list[0]!.group.quantity) &&
      !isHeadlinePair(skip, c, list[0]!)
    )
      break;
    if (isVerbObject(chunks, skip) || (c.group.head === 'name' && !namesGo(list))) break;
    list.unshift(c);
    joined ||= isAnd;
    at = skip - 1;
  }
  const opened = chunks[0]?.low === '@besides' && at === 2 && chunks[1]?.kind === 'group' ? chunks[1] : null;
  if (opened && opened.role === 'free' && joins(opened.group, needsPeople)) list.unshift(opened);
  return list;
}

/** "the skipper and two deckhands": one whose noun nobody knows, beside people. */
const isTheOne = (group: NounGroup): boolean =>
  group.head === 'unknown' && group.det === 'definite' && !group.plural && !group.quantity;

/** A name joins other single persons only: "Ahmed Khan, his brother and a neighbour". */
const namesGo = (list: readonly GroupChunk[]): boolean =>
  list.every(({ group }) => group.head === 'name' || (group.head === 'people' && !group.quantity));

/** "Father, son killed". */
const isHeadlinePair = (at: number, a: GroupChunk, b: GroupChunk): boolean =>
  at === 0 &&
  [a, b].every(
    ({ group }) =>
      group.head === 'people' &&
      group.det === 'none' &&
      !group.plural &&
      !group.quantity &&
      group.to - group.from === 1,
  );

/** "two in Lahore and three …": from the end of a prepositional phrase to the group that it hangs on. */
function skipPlaceLeft(chunks: Chunk[], at: number): number {
  const c = chunks[at];
  if (
    c?.kind === 'group' &&
    isPreposition(chunks[at - 1]) &&
    chunks[at - 2]?.kind === 'group' &&
    chunks[at - 1]!.low !== 'by'
  )
    return at - 2;
  return at;
}

const isVerbObject = (chunks: Chunk[], k: number): boolean =>
  chunks[k - 1]?.kind === 'predicate' && chunks[k - 1]!.low !== 'dead';

/** Whether a group may be joined to counted victims: it has a count of its own. */
export function joins(group: NounGroup, needsPeople: boolean): boolean {
  return (
    canSuffer(group, needsPeople) &&
    group.wordIn < 0 &&
    (group.head !== 'name' || group.to - group.from > 1) &&
    countOf(group) !== null &&
    (group.head !== 'pronoun' || group.partitive)
  );
}

/** The noun groups that are the object of the word at `v`, left to right; empty where there is none. */
export function objectOf(chunks: Chunk[], v: number, needsPeople: boolean): GroupChunk[] {
  let k = v + 1;
  while (k < chunks.length && isSkipped(chunks, k)) k++;
  const c = chunks[k];
  if (!c || c.kind !== 'group' || !canSuffer(c.group, needsPeople)) return [];
  if (c.role === 'victim' && isSecond(chunks, v)) return [c];
  if (c.role !== 'free') return [];
  return extendRight(chunks, k, needsPeople);
}

/** "abducted and beheaded five policemen": one object of both. */
const isSecond = (chunks: Chunk[], v: number): boolean => {
  const first = chunks[v - 2];
  return (
    chunks[v - 1]?.low === 'and' && first?.kind === 'predicate' && first.predicate.measure === 'captured'
  );
};

const PARTICLES = new Set(['"', "'", 'dead', 'down', 'off', 'to', 'death', 'alive', 'some', 'of', '(']);

function isSkipped(chunks: Chunk[], k: number): boolean {
  const c = chunks[k]!;
  if (c.kind === 'predicate') return c.low === 'dead' || isJoint(chunks, k);
  if (c.kind !== 'token') return false;
  if (c.low === 'and' || c.low === 'or' || c.low === '/')
    return chunks[k + 1]?.kind === 'predicate' && isJoint(chunks, k + 1);
  return (ADVERBS.has(c.low) && c.low !== 'since') || PARTICLES.has(c.low);
}

/** "killing and wounding 20", "killed or injured 5". */
const isJoint = (chunks: Chunk[], k: number): boolean =>
  (chunks[k - 1]?.low === 'and' || chunks[k - 1]?.low === 'or' || chunks[k - 1]?.low === '/') &&
  chunks[k - 2]?.kind === 'predicate';

/** The list of people that begins at `k`; `open` where a verb may follow it ("the bodies of a man and his son were found"). */
export function extendRight(chunks: Chunk[], k: number, needsPeople: boolean, open = false): GroupChunk[] {
  const list = [chunks[k] as GroupChunk];
  let at = k + 1;
  for (;;) {
    const low = chunks[at]?.low;
    const isAnd = low === 'and' || low === '&' || low === 'plus' || low === '@besides';
    if (!isAnd && low !== ',') return list;
    let to = at + 1;
    if (low === ',' && (chunks[to]?.low === 'and' || chunks[to]?.low === 'or')) to++;
    const c = chunks[to];
    if (
      !c ||
      c.kind !== 'group' ||
      c.role !== 'free' ||
      !joins(c.group, needsPeople) ||
      (!open && beginsClause(chunks, to))
    )
      return list;
    if (c.group.head === 'unknown' || c.group.head === 'bare' || (c.group.head === 'name' && !namesGo(list)))
      return list;
    if (low === ',' && to === at + 1 && !listGoesOn(chunks, to)) return list;
    list.push(c);
    at = to + 1;
  }
}

/** A comma joins only where an "and" ends the list: "two guards, a driver and a cook". */
function listGoesOn(chunks: Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(k + 8, chunks.length); i++) {
    const c = chunks[i]!;
    if (c.low === 'and' || c.low === '&')
      return chunks[i + 1]?.kind === 'group' && !beginsClause(chunks, i + 1);
    if (c.low !== ',' && c.kind !== 'group') return false;
  }
  return false;
}

/** Whether the group at `k` is the subject of a clause of its own: "and five others were wounded". */
export function beginsClause(chunks: Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(k + 7, chunks.length); i++) {
    const c = chunks[i]!;
    if (c.kind === 'predicate') return c.predicate.form !== 'ing';
    if (c.kind === 'group') {
      if (isPreposition(chunks[i - 1])) continue;
      return false;
    }
    if (BE.has(c.low) || HAVE.has(c.low)) return true;
    if (isPreposition(c) || ADVERBS.has(c.low)) continue;
    return false;
  }
  return false;
}

/** Counts by group for people joined under one word, where they differ from "everybody". */
export function subsetsOf(groups: NounGroup[]): Subset[] {
  const counts = new Map<Group, number>();
  for (const group of groups) {
    const n = countOf(group);
    if (group.group !== 'all' && n) counts.set(group.group, (counts.get(group.group) ?? 0) + n);
  }
  return [...counts].map(([group, count]) => ({ group, count }));
}
