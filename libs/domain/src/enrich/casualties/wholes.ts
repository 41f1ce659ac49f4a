import { ADVERBS, BE, DETERMINERS, HAVE } from './data/words.js';
import { peopleNoun } from './lexicon.js';
import { allButFew, LIVING } from './all-but-few.js';
import { CALLS } from './marks.js';
import { readQuantity } from './numbers.js';
import { rawClaim } from './raw.js';
import type { Reading } from './reading.js';
import type { Token } from './tokens.js';

const ALL = new Set(['all', 'everyone', 'everybody']);
const NONE = new Set(['none', 'nobody']);
const DIED = new Set(['died', 'killed', 'perished', 'drowned', 'dead']);
const KILLING = new Set(['killing', 'killed', 'kills']);
const BODIES = new Set(['bodies', 'corpses', 'remains']);
const FOUND = new Set([
  'surfaced',
  'floated',
  'washed',
  'turned',
  'found',
  'recovered',
  'discovered',
  'dumped',
  'retrieved',
  'pulled',
]);
const FARTHEST = 3;

const WHOLES = CALLS.add([...ALL, ...NONE, ...BODIES, 'survivors']);

/** "There were no survivors", "all on board were killed": as many as were told before to be there. */
export function countWholes(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    if (reading.span.calls & LIVING) allButFew(reading);
    const at = reading.isRead && reading.span.calls & WHOLES ? whereAllDied(reading) : -1;
    if (at < 0 || reading.raws.some((raw) => raw.measure === 'killed' && raw.count !== 0)) return;
    const count = countedBehind(reading, at) ?? countedAboard(reading, at) ?? peopleBefore(readings, k, at);
    if (count === null) return;
    reading.raws = reading.raws.filter((raw) => raw.measure !== 'killed');
    reading.raws.push(rawClaim('killed', at, { count, min: count, max: count }));
  });
}

/** "No survivors as a plane with five aboard crashes". */
function countedAboard({ tokens, span }: Reading, at: number): number | null {
  for (let i = at + 2; i < Math.min(at + 2 + REACH, span.to - 1); i++) {
    const q = readQuantity(tokens, i, span.to);
    if (q?.count && q.qualifier === 'exactly' && isAboard(tokens, q.to)) return q.count;
  }
  return null;
}

/** "none of the seven inside survived", "no survivors among its 12 passengers". */
function countedBehind({ tokens, span }: Reading, at: number): number | null {
  for (let i = Math.max(span.from, at - REACH); i < Math.min(at + 4, span.to - 1); i++) {
    if (
      !OF.has(tokens[i]!.low) ||
      !(NONE.has(tokens[i - 1]?.low ?? '') || tokens[i - 1]?.low === 'survivors')
    )
      continue;
    const q = readQuantity(tokens, DETERMINERS.has(tokens[i + 1]!.low) ? i + 2 : i + 1, span.to);
    if (q?.count && q.count > 1 && q.qualifier === 'exactly') return q.count;
  }
  return null;
}
const OF = new Set(['of', 'among', 'amongst', 'from']);

/** The token where a sentence says that all of them died; -1 where it does not. */
function whereAllDied({ tokens, span }: Reading): number {
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (
      low === 'their' &&
      BODIES.has(tokens[i + 1]?.low ?? '') &&
      FOUND.has(afterVerbs(tokens, i + 2, span.to)?.low ?? '')
    )
      return i;
    if (low === 'no' && tokens[i + 1]?.low === 'survivors' && i + 1 < span.to) return i;
    if (NONE.has(low) && tokens[i + 1]?.low === 'of' && survives(tokens, i, span.to))
      return endOf(tokens, i, span.to);
    if (NONE.has(low) && LIVED.has(afterVerbs(tokens, overThem(tokens, i + 1), span.to)?.low ?? '')) return i;
    if (!ALL.has(low)) continue;
    const next = afterVerbs(tokens, overThem(tokens, i + 1), span.to);
    if (next && DIED.has(next.low)) return i;
    if (isAboard(tokens, i + 1) && KILLING.has(tokens[i - 1]?.low ?? '') && i > span.from) return i;
  }
  return -1;
}

const LIVED = new Set(['survived', 'lived']);

const REACH = 12;

/** "None of the 72 people on board survived". */
const survives = (tokens: Token[], i: number, end: number): boolean =>
  tokens.slice(i, Math.min(i + REACH, end)).some((t) => LIVED.has(t.low));

const endOf = (tokens: Token[], i: number, end: number): number => {
  const at = tokens.slice(i, Math.min(i + REACH, end)).findIndex((t) => LIVED.has(t.low));
  return i + at;
};

/** Over "of them", "of whom", "aboard", "on board". */
function overThem(tokens: Token[], i: number): number {
  if (tokens[i]?.low === 'of') return i + 2;
  return isAboard(tokens, i) ? i + (tokens[i]!.low === 'on' ? 2 : 1) : i;
}

const isAboard = (tokens: Token[], i: number): boolean =>
  tokens[i]?.low === 'aboard' || (tokens[i]?.low === 'on' && tokens[i + 1]?.low === 'board');

function afterVerbs(tokens: Token[], from: number, end: number): Token | null {
  let i = from;
  while (i < end && (BE.has(tokens[i]!.low) || HAVE.has(tokens[i]!.low) || ADVERBS.has(tokens[i]!.low))) i++;
  return i < end ? tokens[i]! : null;
}

/** How many people the text counted last before `at`: "46 passengers and four crew members". */
function peopleBefore(readings: readonly Reading[], k: number, at: number): number | null {
  for (let j = k; j >= Math.max(0, k - FARTHEST); j--) {
    const { tokens, span } = readings[j]!;
    const end = j === k ? at : span.to;
    for (let i = span.from; i < end; i++) {
      const sum = sumFrom(tokens, i, end);
      if (sum !== null) return sum;
    }
  }
  return null;
}

const ONE = new Set(['a', 'an', 'his', 'her', 'their']);
const OWNERS = new Set(['his', 'her', 'their', 'the']);

function sumFrom(tokens: Token[], from: number, end: number): number | null {
  let total = 0;
  for (let i = from; i < end;) {
    const one = ONE.has(tokens[i]!.low) && peopleNoun(tokens[i + 1] ?? tokens[i]!)?.plural === false;
    const q = one ? null : readQuantity(tokens, OWNERS.has(tokens[i]!.low) ? i + 1 : i, end);
    const count = one ? 1 : q?.qualifier === 'exactly' ? q.count : null;
    const noun = count ? nounBehind(tokens, one ? i + 1 : q!.to, end) : -1;
    if (!count || noun < 0) break;
    total += count;
    i = noun + 1;
    while (i < end && (tokens[i]!.low === ',' || tokens[i]!.low === 'and')) i++;
  }
  return total > 1 ? total : null;
}

function nounBehind(tokens: Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(from + 3, end); i++) {
    const noun = peopleNoun(tokens[i]!);
    if (noun) return i + 1 < end && tokens[i + 1]!.low === 'members' ? i + 1 : i;
  }
  return -1;
}
