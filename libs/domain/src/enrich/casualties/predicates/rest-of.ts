import type { Measure } from '../../../claim.js';
import type { Chunk, GroupChunk } from '../people/chunk.js';
import { ADVERBS, BE, HAVE } from '../data/words.js';
import { countOf } from '../people/noun-group.js';
import { type RawClaim, rawClaim } from '../raw.js';

/** Between "the rest" and what befell them: "of the 20 on board were". */
const REACH = 8;
const SAVED = new Set('rescued survived saved escaped alive ashore lived unhurt safety'.split(' '));
const WITHIN = new Set(['of', 'on', 'board', 'aboard', 'the', 'all']);

/** "eight were rescued and the rest of the 20 on board drowned": twelve; nobody where no figure tells of how many. Null: no "rest". */
export function readRest(chunks: Chunk[], v: number, measure: Measure): RawClaim[] | null {
  const at = restBefore(chunks, v);
  if (at < 0) return null;
  const saved = savedBefore(chunks, at);
  const whole = wholeOf(chunks, at, v, saved);
  const left = saved && whole ? countOf(whole.group)! - countOf(saved.group)! : 0;
  if (left <= 0) return [];
  const { from, to } = chunks[at]!;
  saved!.role = whole!.role = 'agent';
  return [rawClaim(measure, chunks[v]!.from, { count: left, min: left, max: left, from, to })];
}

function restBefore(chunks: Chunk[], v: number): number {
  for (let k = v - 1; k >= Math.max(0, v - REACH); k--) {
    const c = chunks[k]!;
    if (c.kind === 'group') {
      if (c.noun === 'rest' && c.group.det === 'definite') return k;
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
