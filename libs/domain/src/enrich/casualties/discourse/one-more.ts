import { isOrdinal } from '../people/noun-words.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const VICTIMS = new Set(['victim', 'person', 'patient', 'fatality', 'casualty', 'passenger', 'worker']);
const FIRST = new Set(['first', '1st']);

/**
 * "Seventh victim of the Cali bomb dies", "two survivors of the crash have died": on top of those who had died before, though
 * this text does not tell how many they were. Where it does (`isFirst` is false), the row of victims may be theirs.
 */
export function isOneMore(
  { measure, mode, count, from, to, status }: RawClaim,
  { tokens }: Reading,
  isFirst: boolean,
): boolean {
  if (measure !== 'killed' || mode !== 'total' || count === null || count === 0 || status !== 'asserted')
    return false;
  for (let k = Math.max(0, from - 2); k < to; k++) {
    const { low } = tokens[k]!;
    if (low === 'survivor' || low === 'survivors') return true;
    if (
      isFirst &&
      count === 1 &&
      isOrdinal(tokens[k]) &&
      !FIRST.has(low) &&
      VICTIMS.has(tokens[k + 1]?.low ?? '')
    )
      return true;
  }
  return false;
}
