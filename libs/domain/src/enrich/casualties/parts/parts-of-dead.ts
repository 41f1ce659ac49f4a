import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const STANDING = new Set(['asserted', 'unverified']);
/** So many claims back a partitive looks for those whom it is of. */
const NEAR = 4;

/**
 * "57 inmates lost their lives, 16 of whom were beheaded": how some of the dead died is no second figure. Where the last who
 * were told of before are hurt, it is of them ("two of them died").
 */
export function leavePartsOfDead(readings: Reading[]): void {
  if (!readings.some(({ raws }) => raws.some(({ ofThem }) => ofThem))) return;
  let before: RawClaim[] = [];
  for (const reading of readings) {
    if (reading.raws.length === 0) continue;
    const inOrder = reading.raws.length < 2 ? reading.raws : reading.raws.toSorted((a, b) => a.at - b.at);
    if (reading.raws.some(({ ofThem }) => ofThem))
      reading.raws = reading.raws.filter((claim) => {
        const told = [...before, ...inOrder.filter(({ at }) => at < claim.at)];
        return !(isOfSome(claim, reading) && isPartOfDead(claim, told));
      });
    before = inOrder.slice(-NEAR);
  }
}

const SOME = new Set(['them', 'whom']);

const isOfSome = ({ ofThem, from, to, group }: RawClaim, { tokens }: Reading): boolean =>
  ofThem &&
  !(group === 'perpetrators' && UNTIL.has(tokens[from - 1]?.low ?? '')) &&
  tokens.slice(from, to + 1).some(({ low }) => SOME.has(low));

/** "The attackers killed nine before two of them were shot dead": none of the nine. */
const UNTIL = new Set(['before', 'until']);

function isPartOfDead({ measure, count, moved, weak }: RawClaim, told: readonly RawClaim[]): boolean {
  if (measure !== 'killed' || !count || moved || weak) return false;
  const whole = told.slice(-NEAR).findLast((claim) => (claim.count ?? 0) > count);
  return whole?.measure === 'killed' && !whole.weak && STANDING.has(whole.status);
}
