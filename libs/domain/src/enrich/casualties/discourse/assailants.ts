import { PEOPLE } from '../data/people.js';
import type { RawClaim } from '../raw.js';
import type { Reading } from '../reading.js';

const ATTACKERS = new Set([...PEOPLE.perpetrators!.split(/\s+/), 'suspect', 'killer']);
const FARTHEST = 3;
const HE = new Set(['he', 'him']);

/** "… killing nine. He was shot dead by officers": a pronoun that can only mean who did it is one death more. */
export function settleAssailants(readings: readonly Reading[]): void {
  readings.forEach((reading, k) => {
    for (const claim of reading.raws) {
      if (
        isSuspect(reading, claim) &&
        (readings.some(hurtsPolice) ||
          isCaught(reading, claim, readings) ||
          isAfterAttack(readings, k, claim))
      )
        claim.group = 'perpetrators';
      if (claim.measure !== 'killed' || claim.count !== 1) continue;
      if (claim.group === 'all' && reading.raws.some((deed) => isDoneBy(claim, deed)))
        claim.group = 'perpetrators';
      const isHim =
        claim.pronoun && (claim.group === 'all' || isArmed(reading, claim)) && actsBefore(readings, k, claim);
      if (isHim) claim.group = 'perpetrators';
      if (isHim || isTheSuspect(reading, claim)) claim.repeat = false;
    }
  });
}

/** "A man stabbed a soldier and was shot dead": the subject of both verbs. */
const isDoneBy = ({ from, to, at }: RawClaim, deed: RawClaim): boolean =>
  to > from &&
  deed.at === to &&
  deed.from > deed.at &&
  deed.at < at &&
  deed.count !== 0 &&
  deed.measure !== 'captured';

/** "The suspect died at the scene. An officer was wounded": by him. */
const isSuspect = ({ tokens }: Reading, { measure, group, to, from }: RawClaim): boolean =>
  measure === 'killed' && group === 'all' && to > from && SUSPECTS.has(tokens[to - 1]!.low);
const SUSPECTS = new Set(['suspect', 'suspects']);

/** "Nine died when a gunman opened fire. The suspect was also killed": those were harmed, and by one who is told of. */
function isAfterAttack(readings: readonly Reading[], k: number, { at, count }: RawClaim): boolean {
  if (count !== 1) return false;
  for (let j = k; j >= Math.max(0, k - FARTHEST); j--) {
    const { raws, tokens, span } = readings[j]!;
    const harmed = raws.filter(
      (raw) => HARMS.has(raw.measure) && (raw.count ?? 0) > 0 && (j < k || raw.at < at),
    );
    if (harmed.length === 0) continue;
    if (harmed.some((raw) => raw.byOne)) return true;
    for (let i = span.from; i < (j < k ? span.to : at); i++)
      if (ATTACKERS.has(tokens[i]!.low) && !SUSPECTS.has(tokens[i]!.low)) return true;
  }
  return false;
}
const HARMS = new Set(['killed', 'injured']);
const hurtsPolice = ({ raws }: Reading): boolean => raws.some((c) => c.group === 'police' && c.count !== 0);

/** "Six people died. A suspect was shot dead by police": who is held to have killed them, and none of them. */
const isCaught = (reading: Reading, claim: RawClaim, readings: readonly Reading[]): boolean =>
  namesForces(reading) &&
  readings.some(
    (r) =>
      r !== reading &&
      !namesForces(r) &&
      r.raws.some((c) => c.measure === 'killed' && c.count !== 0 && c.at < claim.at),
  );
const namesForces = ({ tokens, span }: Reading): boolean => {
  for (let i = span.from; i < span.to; i++) if (FORCES.has(tokens[i]!.low)) return true;
  return false;
};
const FORCES = new Set(
  'police officers officer policemen deputies deputy troopers troops soldiers guards'.split(' '),
);

/** "A soldier killed three colleagues before he was shot dead". */
const isArmed = ({ raws }: Reading, { group, at }: RawClaim): boolean =>
  (group === 'combatants' || group === 'police') &&
  raws.some((raw) => raw.byOne && raw.at < at && (raw.count ?? 0) > 0);

/** Whether the last sentence that told of somebody told of one who harmed others, and of nobody single who was harmed. */
function actsBefore(readings: readonly Reading[], k: number, pronoun: RawClaim): boolean {
  // "He was found dead of a self-inflicted wound": whoever it was harmed others
  const isOwn = readings[k]!.raws.some((raw) => raw.ownHand);
  const isMale = HE.has(readings[k]!.tokens[pronoun.from]!.low);
  for (let j = k; j >= Math.max(0, k - FARTHEST); j--) {
    const { raws, tokens, span } = readings[j]!;
    const told = raws.filter((raw) => raw !== pronoun && raw.count !== 0 && (j < k || raw.at < pronoun.at));
    const rivals = told.filter((raw) => raw.count === 1 && !raw.others && !(isMale && raw.group === 'women'));
    if (told.some((raw) => raw.byOne)) return isOwn || rivals.length === 0 || j < k - 1;
    if (rivals.length > 0) return false;
    const to = j < k ? span.to : pronoun.at;
    for (let i = to - 1; i >= span.from; i--) if (ATTACKERS.has(tokens[i]!.low)) return true;
  }
  return false;
}

/** "the gunman was killed", "the suspect was shot dead" after others were: not one of those. */
const isTheSuspect = ({ tokens }: Reading, claim: RawClaim): boolean =>
  claim.repeat && (claim.group === 'perpetrators' || tokens[claim.to - 1]?.low === 'suspect');
