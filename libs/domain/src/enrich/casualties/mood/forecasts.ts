import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';
import { FORMER } from './history.js';
import { HARD, RELATIVES } from './other-clauses.js';
import type { Token } from '../words/tokens.js';

const AHEAD = new Set(['by', 'until', 'before', 'in', 'through']);

/** "to below 40 by 2030": a figure of years to come, in the same clause. */
export function isOfYearsAhead({ tokens, span }: Reading, claim: RawClaim, year: number): boolean {
  if (!(span.calls & FORMER)) return false;
  for (let i = span.from + 1; i < span.to; i++) {
    const { kind, value, start, end } = tokens[i]!;
    if (kind !== 'number' || end - start !== 4 || value <= year || value > year + FARTHEST) continue;
    if (AHEAD.has(tokens[i - 1]!.low) && isTimeOf(tokens, span.from, claim.at, i)) return true;
  }
  return false;
}
const FARTHEST = 150;

const OPENING = 4;

/** "By 2030, 40 people will have died", and not "in the city that is to hold the games in 2030". */
function isTimeOf(tokens: Token[], from: number, at: number, i: number): boolean {
  if (i < at) return i < from + OPENING && tokens[i + 1]!.low === ',';
  for (let k = at + 1; k < i; k++) {
    const { low } = tokens[k]!;
    if (low === ',' || low === 'and' || HARD.has(low) || RELATIVES.has(low)) return false;
  }
  return true;
}
