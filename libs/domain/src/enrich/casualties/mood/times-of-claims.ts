import { PREDICATES } from '../data/predicates.js';
import { BE } from '../data/words.js';
import { isOrdinal } from '../people/noun-words.js';
import { isOfToday } from './of-today.js';
import { isInOtherClause } from './other-clauses.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { causeIn } from '../when-and-where/cause.js';
import type { Span } from '../words/sentences.js';
import type { Token } from '../words/tokens.js';

/** Whether the time at `i` is the claim's own, and not that of another clause or of something that is named by its time. */
export function isTimeOf({ tokens, span }: Reading, i: number, claim: RawClaim): boolean {
  if (isOfToday(tokens, span, claim, i) || isInOtherClause(tokens, span, i, claim)) return false;
  if (tokens[i]!.low === 'this' && tokens[i + 2]?.low === "'s") return false;
  if (isOfSum(tokens, claim.at, i)) return false;
  if (tokens[i + 1]?.low === 'war' && isLeftOver(tokens, i)) return false;
  if (tokens[i - 1]?.low === 'from' && ORDNANCE.has(tokens[i - 2]?.low ?? '')) return false;
  if (isBeforeComma(tokens, span, i, claim)) return false;
  // "killed in an ambush three years after the mission was to end"
  if (tokens[i]!.low.startsWith('year') && LATER.has(tokens[i + 1]?.low ?? '')) return i < claim.at;
  return MEMORY.has(tokens[i]!.low) ? isRemembered(tokens, span, i, claim) : true;
}

/** "Two months after the fire began, a third fireman has died": the time of the clause that the sentence opens with. */
function isBeforeComma(tokens: Token[], { from }: Span, i: number, { at }: RawClaim): boolean {
  // "As the names of the victims of 2008 were read, a bomb killed five"
  const isWhile = WHILE.has(tokens[from]!.low) && tokens[i - 1]!.low === 'of';
  if ((!isWhile && i > from + OPENING) || i > at) return false;
  let isAfter = isWhile;
  for (let k = i + 1; k < at; k++) {
    const { low } = tokens[k]!;
    isAfter ||= AFTER.has(low) && k < i + OPENING;
    if (low === ',') return isAfter && !HANGS.has(tokens[k + 1]!.low) && !HANGS.has(tokens[k + 2]!.low);
  }
  return false;
}
const OPENING = 5;
const AFTER = new Set(['after', 'since']);
const WHILE = new Set(['as', 'while', 'when']);

/** "eight people died, taking the toll this year to 46": the time of what they are added to. */
function isOfSum(tokens: Token[], at: number, i: number): boolean {
  for (let k = i - 1; k > Math.max(at, i - 6); k--) if (RAISES.has(tokens[k]!.low)) return true;
  return false;
}
const RAISES = new Set(
  'bringing taking raising pushing brings takes raises pushes brought took raised'.split(' '),
);

/** "a bomb from the Second World War", "a World War Two shell". */
const isLeftOver = (tokens: Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 5), i + 6).some(({ low }) => ORDNANCE.has(low)) && (tokens[i - 3]?.low === 'from' || ORDNANCE.has(tokens[i + 2]?.low ?? '') || ORDNANCE.has(tokens[i + 3]?.low ?? '')); // prettier-ignore
const ORDNANCE = new Set('bomb bombs shell shells mine mines grenade ordnance munition munitions device torpedo relic'.split(' ')); // prettier-ignore
const LATER = new Set(['after', 'since']);
const MEMORY = new Set(['anniversary', 'memorial', 'monument', 'commemorating', 'commemorated']);

/** "the anniversary of the blast that killed 12", and not "a rally for its anniversary killed 12". */
function isRemembered(tokens: Token[], span: Span, i: number, claim: RawClaim): boolean {
  if (isMet(tokens, i, claim.at)) return false;
  const [from, to] = claim.at > i ? [i, claim.at] : [span.from, claim.at];
  const isActive =
    claim.from > claim.at ||
    BE.has(tokens[claim.at - 1]!.low) ||
    PREDICATES.get(tokens[claim.at]!.low)?.form === 'intr';
  if (!isActive || PREDICATES.get(tokens[claim.at]!.low)?.form === 'ing') return true;
  for (let k = from; k < to; k++) if (HANGS.has(tokens[k]!.low)) return true;
  if (claim.at > i) return false;
  for (let k = i - 1; k > Math.max(claim.at, i - 6); k--) if (BESIDE.has(tokens[k]!.low)) return false;
  return true;
}
const HANGS = new Set(['who', 'which', 'that', 'where', 'when', 'since', 'after']);
const BESIDE = new Set(['at', 'near', 'outside', 'during', 'behind', 'beside', 'mark', 'marking']);

/** "The anniversary march ended in blood when a van drove into it, killing eight", and not "of the day when a bomb killed eight". */
function isMet(tokens: Token[], i: number, at: number): boolean {
  for (let k = i + 2; k < at; k++) {
    if (tokens[k]!.low !== 'when') continue;
    const { low, kind } = tokens[k - 1]!;
    return kind === 'word' && !DAYS.has(low) && causeIn(tokens, k - 1, k) === null;
  }
  return false;
}
const DAYS = new Set('day days night year moment hour morning evening time anniversary'.split(' '));

/** "the deadliest attack since 2005": the year belongs to the comparison. */
export function isDeadliest(tokens: Token[], i: number, claim: RawClaim): boolean {
  if (i < claim.at) return isMost(tokens, i, claim);
  for (let k = Math.max(0, i - 10); k <= i; k++)
    if ((COMPARES.has(tokens[k]!.low) && !isOfSubject(tokens[k]!, k, claim)) || isOrdinal(tokens[k]))
      return true;
  return false;
}

/** "The worst sinking in Italy's history killed 45 in 2006": that is when it did. */
const isOfSubject = ({ low }: Token, k: number, claim: RawClaim): boolean =>
  k < claim.at && claim.at < claim.from && MOST.has(low);
const MOST = new Set(['deadliest', 'worst', 'biggest', 'largest', 'heaviest', 'highest', 'bloodiest']);

/** "The quake, the strongest in a century, killed 31". */
function isMost(tokens: Token[], i: number, claim: RawClaim): boolean {
  let k = i - 1;
  while (k > i - 6 && k > 0 && tokens[k]!.low !== ',' && !/[^r]est$/.test(tokens[k]!.low)) k--;
  if (!/[^r]est$/.test(tokens[k]?.low ?? '')) return false;
  let end = i;
  while (end < claim.at && tokens[end]!.low !== ',') end++;
  return end < claim.at && !HANGS.has(tokens[end + 1]!.low) && !HANGS.has(tokens[end + 2]!.low);
}

const COMPARES = new Set([
  ...MOST,
  'first',
  'built',
  'founded',
  'born',
  'elected',
  'opened',
  ...'second third fourth fifth sixth seventh eighth ninth tenth latest'.split(' '),
]);
