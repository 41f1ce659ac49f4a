import { causeFit, isRecurrent, mainCause } from './causes.js';
import { daysBetween } from './dates.js';
import type { PlaceRef } from './claim-record.js';
import type { Evidence } from './evidence.js';
import type { IncidentIndex } from './incident-index.js';
import type { IncidentState } from './incident.js';
import { isPart } from './place-fit.js';

const KINDS = '(?:accidents|crashes|collisions|derailments|sinkings|capsizings|shootings|stabbings)';
/** Each of them has its own dead; and what a day or an evening may bring as one. "Bus crashes in Peru" tells of one. */
const ACCIDENTS = new RegExp(
  String.raw`\b(?:in|by|from|several|separate|various) (?:(?!the\b)[\w-]+ )?${KINDS}\b|` +
    String.raw`^\W*(?:[\w-]+ )?(?:accidents|collisions|derailments|sinkings|shootings|stabbings)\b`,
  'i',
);
const OF_TOWNS = new RegExp(
  String.raw`\b(?:the|two|three|four) (?:[\w-]+ )?${KINDS}\b|${ACCIDENTS.source}`,
  'i',
);
const BLOWS =
  /\b(?:attacks|strikes|airstrikes|bombings|blasts|explosions|raids|ambushes|fires|blazes|accidents|crashes|collisions|derailments|sinkings|capsizings|shootings|stabbings)\b/i;
const SPAN =
  /\b(?:this (?:week|month|year)|since (?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|in recent days)\b/i;
const DAYS = 3;

/**
 * "Six people died in bus crashes across Indonesia on Friday", "collisions in Medan and Surabaya killed twelve", "17 have died in
 * strikes this week": what several places, or some days of a country, come to, and no figure of any of them. Attacks and
 * fires of one day may be one event: there the numbers must add up to what is known of two.
 */
export function isOfPlaces(index: IncidentIndex, evidence: Evidence): boolean {
  const { record, place, cause, isBackground } = evidence;
  const { sentence } = record.claim;
  if (isBackground || !BLOWS.test(sentence) || !isOfOneBlow(cause)) return false;
  const isOfArea = place !== null && (place.level === 'country' || place.level === 'region');
  if (isOfArea && ACCIDENTS.test(sentence)) return true;
  if (OF_TOWNS.test(sentence) && townsIn(evidence).length > 1) return true;
  const places = isOfArea ? [place] : townsIn(evidence);
  return (isOfArea && SPAN.test(sentence)) || isSumOfKnown(index, evidence, places);
}

/** "78 have died in the rains, 28 of them in road accidents": of what covers a region the sum is its toll. */
const isOfOneBlow = (cause: string | null): boolean =>
  cause === null || isRecurrent(cause) || SINGLE.has(cause);
const SINGLE = new Set(['boat sinking', 'train crash', 'plane crash', 'fire', 'explosion']);

/** The towns that the sentence names. */
const townsIn = ({ record: { claim, places } }: Evidence): PlaceRef[] =>
  places.filter(({ level, name }) => level === 'town' && claim.sentence.includes(name));

/** Whether the count is what two incidents of that kind there and then have cost together. */
function isSumOfKnown(index: IncidentIndex, evidence: Evidence, places: readonly PlaceRef[]): boolean {
  if (places.length === 0) return false;
  const { record, cause, known, told, measure } = evidence;
  const date = known ?? told;
  const isOne = (state: IncidentState): boolean =>
    state.place !== null &&
    places.some((place) =>
      place.level === 'town' ? isPart(state.place!, place) : isInside(state.place!, place),
    ) &&
    Math.abs(daysBetween(state.date ?? date, date)) <= DAYS &&
    (causeFit(mainCause(state.causes), cause) ?? 0) >= 1;
  const near = new Set(places.flatMap((place) => index.near({ ...evidence, place })));
  const numbers = [...near].filter(isOne).map((state) => numbersOf(state, measure));
  return numbers.some((some, i) =>
    numbers.slice(i + 1).some((others) => [...some].some((n) => others.has(record.claim.count! - n))),
  );
}

const isInside = (place: PlaceRef, area: PlaceRef): boolean =>
  place.id !== area.id &&
  (place.containedIn.includes(area.id) || (area.level === 'country' && place.country === area.country));

/** The numbers told of an incident. */
export const numbersOf = ({ figures }: IncidentState, measure: string): Set<number> =>
  new Set(figures.filter((f) => f.startsWith(`${measure}|`)).map(numberOf));

export const numberOf = (figure: string): number => Number(figure.split('|')[2]);
