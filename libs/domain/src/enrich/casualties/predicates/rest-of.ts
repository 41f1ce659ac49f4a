import type { Measure } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { type RawClaim, rawClaim } from '../raw.js';

/** Between "the rest" and what befell them: "of the 20 on board were". */
const REACH = 8;
const SAVED = new Set('rescued survived saved escaped alive ashore lived unhurt safety'.split(' '));
const WITHIN = new Set(['of', 'on', 'board', 'aboard', 'the', 'all']);

/**
 * "eight were rescued and the rest of the 20 on board drowned": twelve; "killing 12 of the 42 aboard and injuring the others":
 * thirty. Nobody where no figure tells of how many "the rest" is. Null: none is spoken of.
 */
export function readRest(chunks: Chunk[], v: number, measure: Measure): RawClaim[] | null {
  const at = isRest(chunks[behind(chunks, v)]) ? behind(chunks, v) : restBefore(chunks, v);
  if (at < 0) return null;
  const rest = chunks[at] as GroupChunk;
  const left = besideTheSaved(chunks, at, v) ?? besideTheParts(chunks, at);
  if (left === null) return rest.noun === 'rest' ? [] : null;
  if (left <= 0) return [];
  rest.role = 'victim';
  const { from, to } = rest;
  return [rawClaim(measure, chunks[v]!.from, { count: left, min: left, max: left, from, to })];
}

/** "injuring all the rest". */
const behind = (chunks: Chunk[], v: number): number => (chunks[v + 1]?.low === 'all' ? v + 2 : v + 1);

const isRest = (c: Chunk | undefined): boolean =>
  c?.kind === 'group' &&
  c.group.det === 'definite' &&
  !c.group.quantity &&
  (c.noun === 'rest' || c.group.head === 'others');

function besideTheSaved(chunks: Chunk[], at: number, v: number): number | null {
  const saved = savedBefore(chunks, at);
  const whole = wholeOf(chunks, at, v, saved);
  if (!saved || !whole) return null;
  saved.role = whole.role = 'agent';
  return countOf(whole.group)! - countOf(saved.group)!;
}

/** "two of the four inside died, the others": without those who suffered before them, of as many as the first is a part of. */
function besideTheParts(chunks: Chunk[], at: number): number | null {
  let told = 0;
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    if (!isFigure(c)) continue;
    const whole = c.group.inner;
    if (c.role === 'victim') told += c.group.quantity!.count!;
    if (whole?.count && whole.qualifier === 'exactly') return c.role === 'victim' ? whole.count - told : null;
    if (chunks[k - 1]?.low === 'of' && k === 1) return told ? countOf(c.group)! - told : null;
  }
  return null;
}

function restBefore(chunks: Chunk[], v: number): number {
  for (let k = v - 1; k >= Math.max(0, v - REACH); k--) {
    const c = chunks[k]!;
    if (c.kind === 'group') {
      if (isRest(c)) return k;
      if (!WITHIN.has(chunks[k - 1]?.low ?? '')) return -1;
    } else if (c.kind === 'predicate' || !isBetween(c.low)) return -1;
  }
  return -1;
}

const isBetween = (low: string): boolean =>
  BE.has(low) || HAVE.has(low) || ADVERBS.has(low) || WITHIN.has(low);

const isFigure = (c: Chunk | undefined): c is GroupChunk =>
  c?.kind === 'group' &&
  (c.group.head === 'people' || c.group.head === 'bare') &&
  c.group.quantity?.count != null &&
  c.group.quantity.qualifier === 'exactly';

/** Those of whom the clause before says that they live. */
function savedBefore(chunks: Chunk[], at: number): GroupChunk | null {
  let lives = false;
  for (let k = at - 1; k >= 0; k--) {
    const c = chunks[k]!;
    lives ||= SAVED.has(c.low);
    if (lives && isFigure(c)) return c;
    if (c.low === ';' && lives) return null;
  }
  return null;
}

/** All of them: behind "the rest of", or before those who live. */
function wholeOf(chunks: Chunk[], at: number, v: number, saved: GroupChunk | null): GroupChunk | null {
  const own = chunks[at + 2];
  if (chunks[at + 1]?.low === 'of' && at + 2 < v) return isFigure(own) ? own : null;
  for (let k = saved ? chunks.indexOf(saved) - 1 : -1; k >= 0; k--) {
    const c = chunks[k]!;
    if (isFigure(c) && ABOARD.has(chunks[k + 1]?.low ?? '')) return c;
    if (isFigure(c) && chunks[k - 1]?.low === 'of') return c;
  }
  return null;
}
const ABOARD = new Set(['aboard', 'on', 'in', 'inside', 'trapped']);
