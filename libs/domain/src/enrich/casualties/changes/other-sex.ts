import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const MALE = new Set(
  'man boy father husband son brother grandfather uncle boyfriend male gentleman'.split(' '),
);
const FEMALE = new Set(
  'woman girl mother wife daughter sister grandmother aunt girlfriend female lady'.split(' '),
);

/** Whether of a single person told as hurt and those told as dead the nouns say that they are others: "a man was shot; a woman was stabbed to death". */
export function isOfOtherSex(
  claim: RawClaim,
  dead: readonly RawClaim[],
  readings: readonly Reading[],
): boolean {
  if (claim.count !== 1 || dead.length === 0) return false;
  const sex = sexOf(claim, readings);
  return sex !== null && dead.every((c) => c.count === 1 && sexOf(c, readings) === (sex === 'm' ? 'f' : 'm'));
}

function sexOf(claim: RawClaim, readings: readonly Reading[]): 'm' | 'f' | null {
  const tokens = readings.find((r) => r.raws.includes(claim))?.tokens;
  if (!tokens || claim.to - claim.from > 5) return null;
  for (let k = claim.to - 1; k >= claim.from; k--) {
    if (MALE.has(tokens[k]!.low)) return 'm';
    if (FEMALE.has(tokens[k]!.low)) return 'f';
  }
  return null;
}
