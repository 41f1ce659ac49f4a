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

/** "In a separate incident", "A second blast nearby killed two": told behind one that the text counted. */
const ANOTHER = [
  /^separately\b/i,
  /^(?:[^.;]{0,40} )?in (?:an?|one) (?:separate|different|unrelated|further|second|third) [a-z]+/i,
  /^(?:[^.;]{0,40} )?in another (?:attack|incident|ambush|raid|bombing|blast|explosion|shooting|strike|clash|accident|crash|village|town|district|city|part|area|neighbou?rhood)\b/i,
  /^(?:an?|one) (?:separate|unrelated|second|third) (?:[a-z]+ )?(?:attack|ambush|raid|bombing|bomb|blast|explosion|shooting|strike|clash|mine|shell|rocket)\b[^.;]{0,80}\b(?:killed|left|claimed|injured|wounded)\b/i,
  /^(?:[Aa]lso )?(?:[Oo]n )?(?:[Tt]he|[Tt]hat) same (?:day|night|evening|morning|afternoon),? [^.;]{0,160}\b(?:in|near|outside|at|of) (?:the )?[A-Z]/,
];

/** "12 were killed in three attacks": a total over all of them. */
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|separate|various|different|multiple|\d+) (?:[a-z]+ ){0,2}(?:attacks|incidents|accidents|bombings|bombs|blasts|explosions|shootings|strikes|raids|clashes)\b/i;

export const isOfAnother = (sentence: string): boolean => ANOTHER.some((turn) => turn.test(sentence));

/** Whether the figures of a sentence come on top of what the sentences before it told, since they are of another place or attack. */
export function isElsewhere(sentence: string, before: readonly Claim[], own: readonly Claim[]): boolean {
  if (before.length === 0) return false;
  if (isOfAnother(sentence)) return !before.some((c) => SEVERAL.test(c.sentence)) && !isSummedUp(before, own);
  if (before.some((c) => OVER_ALL.test(c.sentence))) return false;
  const isOther =
    ELSEWHERE.test(sentence) || (QUARTER.test(sentence) && before.some((c) => QUARTER.test(c.sentence)));
  return isOther && !before.some((c) => c.anaphoric);
}

/** "Nine died on Thursday. Gunmen killed four in Dori. In another attack, five were shot dead". */
function isSummedUp(before: readonly Claim[], own: readonly Claim[]): boolean {
  const sum = (claims: readonly Claim[]): number => claims.reduce((n, c) => n + (c.count ?? 0), 0);
  const first = before.filter((c) => c.start === before[0]!.start);
  return first.length < before.length && sum(first) * 2 === sum(before) + sum(own);
}
