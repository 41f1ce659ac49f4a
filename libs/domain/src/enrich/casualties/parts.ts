import type { Subset } from '../../claim.js';
import { isPreposition, type Chunk, type GroupChunk } from './chunks.js';
import { ADVERBS, BE, HAVE } from './data/words.js';
import { countOf } from './nouns.js';
import { merge, type Part } from './part.js';
import { namedDead, ofTheDead } from './named-dead.js';
import { canSuffer } from './victims.js';

const MARKERS = new Set(['including', 'include', 'includes', 'included', 'incl', 'inclusive']);

/** Finds parts ("including two children", "among them a priest") and takes their people out of the game. */
export function readParts(chunks: Chunk[]): Part[] {
  const parts: Part[] = [];
  for (let k = 0; k < chunks.length; k++) {
    setAside(chunks, k);
    const begin = markerEnd(chunks, k);
    if (begin > k) take(chunks, k, begin, parts);
    else if (low(chunks, k) === 'among' && low(chunks, k + 1) === 'them') amongThem(chunks, k, parts);
    else if (isWhole(chunks, k)) whole(chunks, k, parts);
    else if (opensBreakdown(chunks, k)) breakdown(chunks, k, parts);
    else partitive(chunks, k, parts);
    amongDead(chunks, k, parts);
    namedDead(chunks, k, parts);
    ofTheDead(chunks, k, parts);
  }
  return parts;
}

const MAYBE = new Set(['possibly', 'perhaps', 'maybe', 'probably']);

/** "two people, not three, were hurt", "five people, possibly six,": the second figure is no subject. */
function setAside(chunks: Chunk[], k: number): void {
  const c = chunks[k]!;
  if (
    c.kind !== 'group' ||
    c.group.head !== 'bare' ||
    (chunks[k + 1]?.low !== ',' && low(chunks, k - 2) !== 'and')
  )
    return;
  const before = low(chunks, k - 1);
  if (
    (before === 'not' && [',', 'and'].includes(low(chunks, k - 2))) ||
    (before === ',' && MAYBE.has(c.first)) ||
    (MAYBE.has(before) && low(chunks, k - 2) === ',')
  )
    c.role = 'agent';
}

const low = (chunks: Chunk[], k: number): string => chunks[k]?.low ?? '';

/** "16 dead, a child among them". */
function amongThem(chunks: Chunk[], k: number, parts: Part[]): void {
  const subsets: Subset[] = [];
  for (let at = k - 1; at > 0; at--) {
    const c = chunks[at]!;
    if (c.kind === 'group' && c.role === 'free' && !isPreposition(chunks[at - 1])) note(c, subsets);
    else if (c.low !== 'and') break;
  }
  parts.push({ subsets: merge(subsets), at: chunks[k]!.from, measure: null, loose: false });
}

/** "two people, both women", "three people, all of them children": the kind of everybody counted before the comma. */
function whole(chunks: Chunk[], k: number, parts: Part[]): void {
  const count = countOf(countedBy(chunks, k - 1)!.group)!;
  const kind = kindBehind(chunks, k)!;
  kind.role = 'subset';
  const { group } = kind.group;
  if (group === 'all') return;
  parts.push({ subsets: [{ group, count }], at: chunks[k]!.from, measure: null, loose: false });
}

function isWhole(chunks: Chunk[], k: number): boolean {
  if (chunks[k]!.low !== ',' && chunks[k]!.low !== '(' && chunks[k]!.low !== '–') return false;
  const before = countedBy(chunks, k - 1);
  if (before?.role !== 'free' || (countOf(before.group) ?? 0) < 2) return false;
  return before.group.quantity !== null && kindBehind(chunks, k) !== null;
}

/** The group that stands at `k`, or the subject of the word that does: "three died, all of them children". */
function countedBy(chunks: Chunk[], k: number): GroupChunk | null {
  let at = k;
  while (at > 0 && (chunks[at]!.kind === 'predicate' || BE.has(chunks[at]!.low) || HAVE.has(chunks[at]!.low)))
    at--;
  const c = chunks[at];
  return c?.kind === 'group' ? c : null;
}

/** "both women", "all of them children", "all of whom were police officers", right behind the mark at `k`. */
function kindBehind(chunks: Chunk[], k: number): GroupChunk | null {
  let at = k + 1;
  const isOfAll =
    (low(chunks, at) === 'all' || low(chunks, at) === 'both') &&
    low(chunks, at + 1) === 'of' &&
    (low(chunks, at + 2) === 'them' || low(chunks, at + 2) === 'whom');
  if (isOfAll) {
    at += 3;
    while (WERE.has(low(chunks, at))) at++;
  }
  const c = chunks[at];
  if (c?.kind !== 'group' || c.role !== 'free' || c.group.head !== 'people' || c.group.more) return null;
  return isOfAll ? (c.group.quantity ? null : c) : c.group.whole ? c : null;
}

/** The index after "including", "among them", "of whom"; `k` where no marker stands. */
function markerEnd(chunks: Chunk[], k: number): number {
  const low = chunks[k]!.low;
  const next = chunks[k + 1]?.low;
  if (MARKERS.has(low)) return chunks[k + 1]?.low === '.' || next === ':' ? k + 2 : k + 1;
  if (
    (low === 'among' || low === 'amongst' || low === 'of') &&
    (next === 'them' || next === 'whom' || next === 'those')
  ) {
    let at = k + 2;
    while (WERE.has(chunks[at]?.low ?? '')) at++;
    if (next === 'whom' && chunks[at]?.kind === 'group' && diesNext(chunks, at + 1)) return k;
    return next === 'them' && low === 'among' && chunks[at]?.kind !== 'group' ? k : at;
  }
  if (MOSTLY.has(low) && chunks[k + 1]?.kind === 'group') return k + 1;
  return k;
}

/** "of whom 210 died": a claim, and no part. */
function diesNext(chunks: Chunk[], k: number): boolean {
  let at = k;
  while (
    chunks[at]?.kind === 'token' &&
    (BE.has(chunks[at]!.low) || HAVE.has(chunks[at]!.low) || ADVERBS.has(chunks[at]!.low))
  )
    at++;
  const c = chunks[at];
  return c?.kind === 'predicate' && !c.predicate.weak && c.predicate.measure === 'killed';
}

const WERE = new Set(['were', 'was', 'are', 'is', 'being']);
const MOSTLY = new Set(['mostly', 'mainly', 'chiefly', 'predominantly', 'largely']);
const OPENERS = new Set([':', '-', '–', '—', '(', ',']);
const opensBreakdown = (chunks: Chunk[], k: number): boolean =>
  OPENERS.has(chunks[k]!.low) &&
  k > 0 &&
  (chunks[k - 1]!.kind === 'predicate' || chunks[k - 1]!.kind === 'group' || isPreposition(chunks[k - 2]));

/** "eight people were killed: five soldiers and three civilians". */
function breakdown(chunks: Chunk[], k: number, parts: Part[]): void {
  const members: GroupChunk[] = [];
  let at = k + 1;
  for (; at < chunks.length; at++) {
    const c = chunks[at]!;
    if (c.kind === 'group') {
      if (c.role !== 'free' || c.group.head !== 'people' || !countOf(c.group)) return;
      members.push(c);
    } else if (c.low !== ',' && c.low !== 'and') break;
  }
  const end = chunks[at];
  if (
    chunks[k]!.low === ',' &&
    (members.length < 2 || (chunks[at - 1]?.low !== ',' && end?.low !== '.') || !sumsUp(chunks, k, members))
  )
    return;
  if (members.length < 2 || end?.kind === 'predicate' || !countedBefore(chunks, k, members)) return;
  if (end && !['.', ')', '-', '–', '—', ';', ',', 'were', 'was'].includes(end.low)) return;
  if (chunks[k]!.low === ':' && end && (end.low === 'were' || end.low === 'was')) return;
  const subsets: Subset[] = [];
  for (const member of members) note(member, subsets);
  parts.push({ subsets: merge(subsets), at: chunks[k]!.from, measure: null, loose: false });
}

const sumsUp = (chunks: Chunk[], k: number, members: GroupChunk[]): boolean => {
  const sum = members.reduce((n, m) => n + countOf(m.group)!, 0);
  return chunks
    .slice(Math.max(0, k - 8), k)
    .some((c) => c.kind === 'group' && countOf(c.group) === sum && c.group.quantity !== null);
};

/** Whether a total that the members fit into was told before `k`. */
function countedBefore(chunks: Chunk[], k: number, members: GroupChunk[]): boolean {
  const sum = members.reduce((n, m) => n + countOf(m.group)!, 0);
  return chunks
    .slice(0, k)
    .some((c) => c.kind === 'group' && c.group.quantity !== null && (countOf(c.group) ?? 0) >= sum);
}

function take(chunks: Chunk[], k: number, begin: number, parts: Part[], dead = ''): void {
  const subsets: Subset[] = [];
  const people: GroupChunk[] = [];
  let at = begin;
  while (at < chunks.length) {
    const c = chunks[at]!;
    if (c.kind === 'group' && c.role === 'free') {
      const kind = kindOf(chunks, at);
      if (kind) {
        subsets.push(...kind);
        break;
      }
      if (beginsNewClaim(chunks, at, subsets.length > 0)) break;
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
  (k === 1 && low(chunks, 0) === 'they') || (k === 0 && low(chunks, 1) === 'them');

const isGlue = (chunks: Chunk[], at: number): boolean =>
  chunks[at]!.low === '"' || (isPreposition(chunks[at]) && chunks[at + 1]?.kind === 'group');

/** After the first of a part, a group that has a casualty word of its own begins another claim. */
function beginsNewClaim(chunks: Chunk[], at: number, seen: boolean): boolean {
  const group = (chunks[at] as GroupChunk).group;
  if (!seen) return false;
  if (group.others || group.head === 'bare' || group.head === 'others') return true;
  const next = chunks[at + 1];
  if (next?.kind === 'predicate' && chunks[at - 1]?.low === 'and') return true;
  return (
    (next?.low === 'were' || next?.low === 'was') &&
    chunks[at + 2]?.kind === 'predicate' &&
    chunks[at - 1]?.low === 'and' &&
    group.more
  );
}

/** How many are named where some of them are of no kind: "six students and a teacher were among the dead". */
const whoElse = (named: readonly GroupChunk[], joined = false): Pick<Part, 'people'> => {
  const people = named.filter((c) => c.group.head === 'people' && countOf(c.group));
  return (people.some((c) => c.group.group === 'all') || (joined && people.length > 1)) &&
    people.length === named.length
    ? { people: people.reduce((n, c) => n + countOf(c.group)!, 0) }
    : {};
};

function note(c: GroupChunk, subsets: Subset[]): GroupChunk {
  c.role = 'subset';
  const count = countOf(c.group);
  if (count && canSuffer(c.group, true) && c.group.group !== 'all')
    subsets.push({ group: c.group.group, count });
  return c;
}

/** "three of them children", "four were children", "nine of the 20 killed were firefighters". */
function partitive(chunks: Chunk[], k: number, parts: Part[]): void {
  const c = chunks[k]!;
  if (c.kind !== 'group' || c.role !== 'free') return;
  const { group } = c;
  const ofHurt = group.partitive && (group.head === 'pronoun' || isVictimNoun(chunks, k));
  if (!ofHurt && group.head !== 'bare') return;
  if (isApposed(chunks, k)) return apposed(chunks, k, parts);
  let at = k + 1;
  const isSaid = WERE.has(chunks[at]?.low ?? '');
  while (chunks[at]?.kind === 'token' && IS.has(chunks[at]!.low)) at++;
  const kind = chunks[at];
  const count = countOf(group);
  if (kind?.kind !== 'group' || kind.group.head !== 'people' || kind.group.quantity || (!ofHurt && !isSaid))
    return;
  if (chunks[at + 1]?.kind === 'predicate') return;
  c.role = 'subset';
  kind.role = 'subset';
  const total = group.inner?.count ? group.inner : null;
  if ((count && kind.group.group !== 'all') || total)
    parts.push({
      subsets: count && kind.group.group !== 'all' ? [{ group: kind.group.group, count }] : [],
      at: c.from,
      measure: null,
      loose: true,
      follows: !group.inner && !(ofHurt && (group.moved || isVictimNoun(chunks, k) || THE_HURT.has(c.noun))),
      total,
    });
}

/** "six people were killed, one a journalist": a figure and right behind it whom it counts. */
const isApposed = (chunks: Chunk[], k: number): boolean => {
  const [c, kind, end] = [chunks[k] as GroupChunk, chunks[k + 1], chunks[k + 2]?.low ?? '.'];
  if (low(chunks, k - 1) !== ',' || c.group.head !== 'bare' || kind?.kind !== 'group') return false;
  const isKind =
    kind.group.head === 'people' && !kind.group.quantity && ['.', ',', ';', ')', 'and'].includes(end);
  return isKind && (kind.group.plural ? kind.group.det === 'none' : kind.group.det === 'indefinite');
};

function apposed(chunks: Chunk[], k: number, parts: Part[]): void {
  const [c, kind] = [chunks[k] as GroupChunk, chunks[k + 1] as GroupChunk];
  c.role = kind.role = 'subset';
  const count = countOf(c.group);
  if (!count || kind.group.group === 'all') return;
  parts.push({ subsets: [{ group: kind.group.group, count }], at: c.from, measure: null, loose: false });
}

const IS = new Set(['are', 'were', 'was', 'is', 'being', 'a', 'an', 'also']);
const isVictimNoun = (chunks: Chunk[], k: number): boolean =>
  (chunks[k] as GroupChunk).noun === 'victims' || (chunks[k] as GroupChunk).noun === 'casualties';

const THE_HURT = new Set([
  'dead',
  'killed',
  'wounded',
  'injured',
  'victims',
  'casualties',
  'deceased',
  'fatalities',
]);

/** "two children were among the dead", "Girl, 9, among those killed", "among the three killed was a child". */
function amongDead(chunks: Chunk[], k: number, parts: Part[]): void {
  if (chunks[k]!.low !== 'among' && chunks[k]!.low !== 'amongst') return;
  const after = chunks[k + 1];
  const isDead =
    ((after?.low === 'the' || after?.low === 'those') && THE_HURT.has(chunks[k + 2]?.low ?? '')) ||
    (after?.kind === 'group' &&
      (THE_HURT.has(chunks[k + 2]?.low ?? '') || after.group.wordIn >= 0 || isVictims(after)));
  if (!isDead) return;
  const subsets: Subset[] = [];
  let at = k - 1;
  while (at >= 0 && ['were', 'was', 'is', 'are', ',', 'also'].includes(chunks[at]!.low)) at--;
  while (at > 1 && chunks[at]?.kind === 'group' && low(chunks, at - 1) === 'of') at -= 2;
  const fromLeft =
    chunks[at]?.kind === 'group' && (!isPreposition(chunks[at - 1]) || low(chunks, at - 1) === 'with');
  if (fromLeft) {
    const people: GroupChunk[] = [];
    for (; at >= 0; at--) {
      const c = chunks[at]!;
      if (c.kind === 'group' && c.role === 'free') people.push(note(c, subsets));
      else if (c.low !== 'and' && c.low !== ',') break;
    }
    parts.push({
      subsets: merge(subsets),
      at: chunks[k]!.from,
      measure: measureOf(hurtWord(chunks, k)),
      loose: true,
      ...whoElse(people, true),
    });
  } else if (k < 2) {
    for (let j = k + 2; j < chunks.length; j++)
      if (WERE.has(chunks[j]!.low)) return take(chunks, k, j + 1, parts, hurtWord(chunks, k));
  }
}

const measureOf = (word: string): Part['measure'] =>
  word === 'wounded' || word === 'injured' ? 'injured' : 'killed';
const hurtWord = (chunks: Chunk[], k: number): string =>
  chunks.slice(k + 1, k + 4).find((c) => THE_HURT.has(c.low))?.low ?? '';
const isVictims = (c: GroupChunk): boolean =>
  c.group.head === 'people' && c.group.det === 'definite' && c.group.quantity === null;
