import { ADVERBS, BE, DETERMINERS, HAVE } from '../data/words.js';
import { butSurvivors } from './survivors.js';
import { allButFew, LIVING, ONLY, onlySoMany } from './all-but-few.js';
import { livedAt } from './living.js';
import { readVictimEntry } from './victim-entries.js';
import { neitherOf, overNeither, overNor } from './neither.js';
import { CALLS } from '../words/marks.js';
import { type Counted, groupAt, peopleBefore } from '../people/people-before.js';
import { readQuantity } from '../numbers/numbers.js';
import { rawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/tokens.js';
import { words } from '../words/word-class.js';

const ALL = words('all everyone everybody');
const NONE = words('none nobody neither');
/** "not one of the 14". */
function isNotOne(tokens: Token[], i: number): boolean {
  if (tokens[i]!.low !== 'one') return false;
  return NOT.is(tokens[tokens[i - 1]?.low === 'single' ? i - 3 : i - 1]);
}
const NOT = words('not no');
const DIED = words('died killed perished drowned dead');
const KILLING = words('killing killed kills');
const BODIES = words('bodies corpses remains');
const FOUND = words(
  'surfaced floated washed turned found recovered discovered dumped retrieved pulled brought',
);

const WHOLES = CALLS.add([...ALL, ...NONE, ...BODIES, 'survivors', 'survivor', 'one']);

/** "There were no survivors", "all on board were killed": as many as were told before to be there. */
export function countWholes(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    if (k > 0 && reading.isRead) readVictimEntry(readings, k);
    if (reading.span.calls & LIVING) allButFew(reading);
    if (reading.span.calls & ONLY) onlySoMany(readings, k);
    if (reading.span.calls & WHOLES && k > 0) butSurvivors(readings, k);
    const at = reading.isRead && reading.span.calls & WHOLES ? whereAllDied(reading) : -1;
    if (at < 0 || reading.raws.some(isDeath)) return;
    // "Two men drowned. Their bodies were not found"
    if (reading.tokens[at]!.low === 'their' && readings[k - 1]?.raws.some(isDeath)) return;
    const before = ownersOf(reading, at) ?? peopleBefore(readings, k, at);
    const counted =
      neitherOf(reading, at) ?? countedBehind(reading, at) ?? countedAboard(reading, at) ?? before;
    const two =
      reading.tokens[at]?.low === 'neither' &&
      readings.slice(Math.max(0, k - 1), k + 1).some((r) => r.raws.length > 0);
    if (!counted && !two) return;
    const count = counted?.count ?? 2;
    const group = counted?.group ?? (before?.count === count ? before.group : null) ?? 'all';
    reading.raws = reading.raws.filter((raw) => raw.measure !== 'killed');
    const status = isExpected(reading, at) ? 'feared' : 'asserted';
    reading.raws.push(rawClaim('killed', at, { count, min: count, max: count, group, status }));
  });
}

/** "Nine had been trapped in the cabin; their bodies were brought out": whom the sentence itself begins with. */
function ownersOf({ tokens, span }: Reading, at: number): Counted | null {
  const q = tokens[at]!.low === 'their' ? readQuantity(tokens, span.from, at) : null;
  return q?.count && q.count > 1 && (BE.is(tokens[q?.to ?? at]) || HAVE.is(tokens[q?.to ?? at]))
    ? { count: q.count, group: null }
    : null;
}

const isDeath = ({ measure, count }: Reading['raws'][number]): boolean => measure === 'killed' && count !== 0;

/** "no survivors are expected", "little hope that", "it is feared that none survived": nobody knows yet. */
function isExpected({ tokens, span }: Reading, at: number): boolean {
  for (let i = Math.max(span.from, at - NEAR); i < Math.min(at + NEAR, span.to); i++)
    if (EXPECTS.is(tokens[i])) return true;
  return false;
}
const EXPECTS = words('expected expect feared fear fears likely hope hopes presumed believed thought may might'); // prettier-ignore

/** "No survivors as a plane with five aboard crashes". */
function countedAboard({ tokens, span }: Reading, at: number): Counted | null {
  for (let i = at + 2; i < Math.min(at + 2 + REACH, span.to - 1); i++) {
    const q = readQuantity(tokens, i, span.to);
    if (q?.count && q.qualifier === 'exactly' && isAboard(tokens, q.to))
      return { count: q.count, group: null };
  }
  return null;
}

/** "none of the seven inside survived", "no survivors among its 12 passengers". */
function countedBehind({ tokens, span }: Reading, at: number): Counted | null {
  for (let i = Math.max(span.from, at - REACH); i < Math.min(at + 4, span.to - 1); i++) {
    if (!OF.is(tokens[i]) || !(i > 0 && (isNone(tokens, i - 1) || tokens[i - 1]!.low === 'survivors')))
      continue;
    const q = readQuantity(tokens, DETERMINERS.is(tokens[i + 1]) ? i + 2 : i + 1, span.to);
    if (q?.count && q.count > 1 && q.qualifier === 'exactly')
      return { count: q.count + crewBehind(tokens, q.to, span.to), group: groupAt(tokens, q.to, span.to) };
  }
  return null;
}
const OF = words('of among amongst from');

/** "no survivors among the 14 passengers and two crew". */
function crewBehind(tokens: Token[], at: number, end: number): number {
  if (tokens[at + 1]?.low !== 'and' || at + 3 >= end) return 0;
  const q = readQuantity(tokens, DETERMINERS.is(tokens[at + 2]) ? at + 3 : at + 2, end);
  return q?.count && CREW.has(tokens[q.to]?.low ?? '') ? q.count : 0;
}
const CREW = new Set('crew crewmen passengers pilots staff sailors guards crewmembers'.split(' '));

/** The token where a sentence says that all of them died; -1 where it does not. */
function whereAllDied({ tokens, span }: Reading): number {
  for (let i = span.from; i < span.to; i++) {
    const { low } = tokens[i]!;
    if (low === 'their' && areFound(tokens, i + 1, span.to)) return i;
    if (low === 'no' && tokens[i + 1]?.low === 'survivors' && i + 1 < span.to) return i;
    if (isNone(tokens, i)) {
      const of = tokens[i + 1]?.low === 'of' ? livedAt(tokens, i + 2, span.to) : -1;
      if (of >= 0) return of;
      const over = overNor(tokens, i, span.to) ?? overNeither(tokens, i, span.to);
      if (livedAt(tokens, over ?? overThem(tokens, i + 1), span.to, NEAR) >= 0) return i;
    }
    if (!ALL.is(tokens[i])) continue;
    const next = afterVerbs(tokens, overThem(tokens, i + 1), span.to);
    if (next && DIED.is(next) && !isTheDead(tokens, i + 1)) return i;
    if (
      (isAboard(tokens, i + 1) || isAnybody(tokens, i, span.to)) &&
      KILLING.is(tokens[i - 1]) &&
      i > span.from
    )
      return i;
  }
  return -1;
}

/** "their bodies were found", "their bullet-riddled corpses surfaced". */
function areFound(tokens: Token[], from: number, end: number): boolean {
  let at = from;
  while (at < Math.min(from + 3, end) && !BODIES.is(tokens[at]) && tokens[at]!.kind === 'word') at++;
  return at < end && BODIES.is(tokens[at]) && FOUND.is(afterVerbs(tokens, at + 1, end));
}

/** "crashed, killing everyone." */
const isAnybody = (tokens: Token[], i: number, end: number): boolean =>
  tokens[i]!.low !== 'all' &&
  (i + 1 >= end || tokens[i + 1]!.kind === 'mark' || tokens[i + 1]!.low === 'inside');

const isNone = (tokens: Token[], i: number): boolean => NONE.is(tokens[i]) || isNotOne(tokens, i);
/** "all of the dead were from one family": counted before. */
const isTheDead = (tokens: Token[], i: number): boolean =>
  tokens[i]?.low === 'of' && tokens[i + 1]?.low === 'the' && tokens[i + 2]?.low === 'dead';

const REACH = 12;
const NEAR = 5;

/** Over "of them", "of whom", "aboard", "on board". */
function overThem(tokens: Token[], i: number): number {
  if (tokens[i]?.low === 'of') return i + 2;
  return isAboard(tokens, i) ? i + (tokens[i]!.low === 'on' ? 2 : 1) : i;
}

const isAboard = (tokens: Token[], i: number): boolean =>
  tokens[i]?.low === 'aboard' || (tokens[i]?.low === 'on' && tokens[i + 1]?.low === 'board');

function afterVerbs(tokens: Token[], from: number, end: number): Token | null {
  let i = from;
  while (i < end && (BE.is(tokens[i]) || HAVE.is(tokens[i]) || ADVERBS.is(tokens[i]))) i++;
  return i < end ? tokens[i]! : null;
}
