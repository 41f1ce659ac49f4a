import type { Claim } from '../../../claim.js';

/** What tells at the head of a sentence that it turns to another place of the same disaster. */
const ELSEWHERE =
  /^(?:and |but |meanwhile,? )?(?:elsewhere|farther|further (?:north|south|east|west)|across the border|(?:in|across) (?:the )?(?:neighbou?ring|adjacent|adjoining|nearby)|over the border|on the other side|in other (?:parts|districts|provinces|regions|areas|places|states))\b/i;
/** "In the south, five people died", told after those of the north. */
const QUARTER =
  /^in the (?:(?:far |rural )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior|capital|city|countryside|highlands|lowlands)|(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western) [a-z]+)\b/i;
/** "12 people were killed in three provinces": a total over all the places that follow. */
const OVER_ALL =
  /\b(?:across|throughout|nationwide|countrywide|in all|altogether|overall|(?:two|three|four|five|six|seven|eight|nine|ten|several|separate|various|different|multiple|\d+) (?:[a-z]+ )?(?:attacks|incidents|accidents|districts|provinces|states|regions|counties|countries|places|villages|towns|cities|governorates|departments|municipalities))\b/i;

/** Whether the figures of a sentence come on top of what the sentences before it told, since they are of another place. */
export function isElsewhere(sentence: string, before: readonly Claim[]): boolean {
  if (before.length === 0) return false;
  const isOther =
    ELSEWHERE.test(sentence) || (QUARTER.test(sentence) && before.some((c) => QUARTER.test(c.sentence)));
  return isOther && !before.some((c) => OVER_ALL.test(c.sentence) || c.anaphoric);
}
