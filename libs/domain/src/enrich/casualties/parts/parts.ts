import type { Chunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { TURNS } from '../words/marks.js';
import { accountsFor, ofTheDead } from './of-the-dead.js';
import { listedDead, namedDead } from './named-dead.js';
import { breakdown, OPENERS, opensBreakdown } from './part-breakdown.js';
import { amongDead, amongThem } from './part-dead.js';
import { low, take, WERE } from './part-list.js';
import { partitive } from './part-partitive.js';
import { isWhole, whole } from './part-whole.js';
import type { Part } from './part.js';
import { words } from '../words/word-class.js';

const MOSTLY = words('mostly mainly chiefly predominantly largely');
const MARKERS = words('including include includes included incl inclusive');

/** "comprising nine civilians", "made up of …": all or a part of a figure told right before. */
const MAKING_UP = words(
  'comprising comprised comprises comprise consisting consisted composed made notably namely',
);

/** What may open a part; a noun group that is none of it can only be one ("three of them children"). */
const PARTING = TURNS.add([
  ...[MARKERS, OPENERS, BE, MOSTLY].flatMap((words) => [...words]),
  ...['counting', 'among', 'amongst', 'of', ',', '(', '–', 'not', 'accounted', 'as', ...MAKING_UP],
]);

/** Finds parts ("including two children", "among them a priest") and takes their people out of the game. */
export function readParts(chunks: Chunk[]): Part[] {
  const parts: Part[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const c = chunks[k]!;
    if (c.kind === 'group') setAside(chunks, k);
    if (!(c.turns & PARTING)) {
      if (c.kind === 'group') partitive(chunks, k, parts);
      continue;
    }
    const begin = markerEnd(chunks, k);
    if (begin > k) take(chunks, k, begin, parts);
    else if (low(chunks, k) === 'among' && low(chunks, k + 1) === 'them') amongThem(chunks, k, parts);
    else if (isTrailing(chunks, k)) amongThem(chunks, k, parts);
    else if (isWhole(chunks, k)) whole(chunks, k, parts);
    else if (opensBreakdown(chunks, k)) breakdown(chunks, k, parts);
    else partitive(chunks, k, parts);
    amongDead(chunks, k, parts);
    namedDead(chunks, k, parts);
    listedDead(chunks, k, parts);
    ofTheDead(chunks, k, parts);
    accountsFor(chunks, k, parts);
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

/** "14 people, three women and a child included". */
const isTrailing = (chunks: Chunk[], k: number): boolean =>
  (low(chunks, k) === 'included' || low(chunks, k) === 'inclusive') &&
  /^(?:[.,;)]|)$/.test(low(chunks, k + 1)) &&
  chunks[k - 1]?.kind === 'group' &&
  !BE.has(low(chunks, k - 2));

/** "They were nine fishermen and five children". */
const isListOfKinds = (chunks: Chunk[], k: number): boolean =>
  [chunks[k], chunks[k + 2]].every(
    (c) => c?.kind === 'group' && c.group.head === 'people' && c.group.quantity !== null,
  ) && low(chunks, k + 1) === 'and';

/** The index after "made up of", right behind a figure or what counts it; `k` where something else is made. */
function makingUpEnd(chunks: Chunk[], k: number): number {
  const before = chunks[low(chunks, k - 1) === ',' ? k - 2 : k - 1];
  const isCounted =
    before?.kind === 'predicate' || (before?.kind === 'group' && before.group.quantity !== null);
  if (!isCounted) return k;
  const at = low(chunks, k) === 'made' ? (low(chunks, k + 1) === 'up' ? k + 2 : -1) : k + 1;
  if (at < 0) return k;
  if (low(chunks, at) === 'of') return at + 1;
  return /^(?:compris|notabl|namel)/.test(low(chunks, k)) ? at : k;
}

/** The index after "including", "among them", "of whom"; `k` where no marker stands. */
function markerEnd(chunks: Chunk[], k: number): number {
  const low = chunks[k]!.low;
  const next = chunks[k + 1]?.low;
  if (isTrailing(chunks, k) || (MARKERS.of(chunks[k]) && chunks[k - 1]?.low === 'not')) return k;
  if (MAKING_UP.of(chunks[k])) return makingUpEnd(chunks, k);
  if (low === 'not' && next === 'least' && chunks[k - 1]?.low === ',') return k + 2;
  if (low === 'were' && k === 1 && chunks[0]!.low === 'they' && isListOfKinds(chunks, 2)) return 2;
  if (MARKERS.of(chunks[k]) && next === 'those' && chunks[k + 2]?.low === 'of') return k + 3;
  if (MARKERS.of(chunks[k]) || (low === 'counting' && (k === 0 || chunks[k - 1]!.low === ',')))
    return chunks[k + 1]?.low === '.' || next === ':' ? k + 2 : k + 1;
  if (
    (low === 'among' || low === 'amongst' || low === 'of') &&
    (next === 'them' || next === 'whom' || next === 'those')
  ) {
    let at = k + 2;
    while (WERE.of(chunks[at])) at++;
    if (next === 'whom' && chunks[at]?.kind === 'group' && diesNext(chunks, at + 1)) return k;
    return next === 'them' && low === 'among' && chunks[at]?.kind !== 'group' ? k : at;
  }
  if (MOSTLY.of(chunks[k]) && chunks[k + 1]?.kind === 'group') return k + 1;
  return k;
}

/** "of whom 210 died": a claim, and no part. */
function diesNext(chunks: Chunk[], k: number): boolean {
  let at = k;
  while (chunks[at]?.kind === 'token' && (BE.of(chunks[at]) || HAVE.of(chunks[at]) || ADVERBS.of(chunks[at])))
    at++;
  const c = chunks[at];
  return c?.kind === 'predicate' && !c.predicate.weak && c.predicate.measure === 'killed';
}
