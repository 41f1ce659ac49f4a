import { isRecurrent, isWide } from './causes.js';
import { isPart, isSite, shareRegion } from './place-fit.js';
import type { Evidence } from './evidence.js';
import type { IncidentIndex } from './incident-index.js';
import type { IncidentState } from './incident.js';
import { isOfPlaces, numberOf, numbersOf } from './sum-of-places.js';
import { isOfDays, isOfMonths } from './spans-of-time.js';

const OF_SEVERAL = String.raw`\b(?:both|all|two|three|four|five|six)(?: of)?(?: the| these| those)?(?: \w+)? `;
/** Each of them has its own dead. */
const ACCIDENTS = new RegExp(
  `${OF_SEVERAL}(?:accidents|crashes|collisions|incidents|disasters|tragedies|sinkings|capsizings|shipwrecks|stampedes)\\b`,
  'i',
);
/** "three separate shootings": told to be several. */
const SEPARATE =
  /\b(?:separate|different|unrelated) (?:accidents|crashes|collisions|incidents|shootings|attacks|fires|raids|strikes|clashes|stabbings|killings)\b/i;
/** They may be one event of an evening as well. */
const BLOWS = new RegExp(
  `${OF_SEVERAL}(?:fires|shootings|raids|attacks|events|provinces|states|countries)\\b`,
  'i',
);

/** "A drone killed four in Saltivka, one man died in Chuhuiv. In all, six people have died." */
const IN_ALL = /^\W*(?:in all|in total|altogether|all told|overall)\b/i;

const DAY_MS = 86_400_000;
const DAYS = 3;

/**
 * "Separately, 86 died when a boat overturned. In all 193 people have died in the two accidents": a sum over incidents, and
 * no figure of any of them. It shows by its words and by a smaller figure of the same wording for one of them; where the
 * words may mean one event as well ("the two attacks"), by adding up what the feed has told of two incidents.
 */
export function isSumOfSeveral(index: IncidentIndex, evidence: Evidence): boolean {
  const { record, measure } = evidence;
  const { count, sentence, mode } = record.claim;
  if (count === null || mode === 'increment') return false;
  if (SEPARATE.test(sentence) || isOfMonths(evidence)) return true;
  // Asked of every claim: only what the feed told at this moment is looked through, and not its last days.
  const atOnce = index.ofFeed(record.feed, record.validFrom);
  if (isSumOfPlaces(atOnce, evidence) || isPartOfTold(atOnce, evidence)) return true;
  if (isOfPlaces(index, evidence)) return true;
  const isOfAccidents = ACCIDENTS.test(sentence);
  const isInDays = isOfDays(evidence);
  if (!isOfAccidents && !isInDays && !BLOWS.test(sentence)) return false;
  const since = new Date(Date.parse(record.validFrom) - DAYS * DAY_MS).toISOString();
  const told = index.ofFeed(record.feed, since);
  if (isInDays) return isOfSeveralThere(told, evidence);
  if (isOfAccidents && told.some((state) => isToldLess(state, record.postId, record.version, measure, count)))
    return true;
  const numbers = told.map((state) => numbersOf(state, measure));
  return numbers.some((some, i) =>
    numbers.slice(i + 1).some((others) => [...some].some((n) => others.has(count - n))),
  );
}

/**
 * "18 dead in twin attacks. A bomb in Cali killed six; in Antioquia 12 officers died": the parts are incidents by themselves.
 * A flood's are parts of one disaster.
 */
function isSumOfPlaces(told: readonly IncidentState[], { record, measure, cause }: Evidence): boolean {
  const { postId, version, claim } = record;
  if (measure !== `${claim.measure}|all` || isWide(cause)) return false;
  const parts = told.map((state) =>
    state.said.filter(
      (s) =>
        s.postId === postId &&
        s.version === version &&
        s.measure.startsWith(`${claim.measure}|`) &&
        s.place !== null,
    ),
  );
  const most = parts
    .map((some) => some.reduce((m, s) => Math.max(m, numberOf(s.figure)), 0))
    .filter((n) => n > 0);
  const whole = most.reduce((a, b) => a + b, 0);
  if (most.length > 1 && (claim.count === whole || (claim.count! >= whole && IN_ALL.test(claim.sentence))))
    return true;
  return parts.some((some, i) =>
    parts
      .slice(i + 1)
      .flat()
      .some((other) =>
        some.some(
          (s) => s.place !== other.place && numberOf(s.figure) + numberOf(other.figure) === claim.count,
        ),
      ),
  );
}

/** "The rains have claimed 63 lives. Of these, 27 died on the roads": no toll of the place for which the whole was given. */
function isPartOfTold(told: readonly IncidentState[], { record, measure, place }: Evidence): boolean {
  const { postId, version, claim } = record;
  return (
    OF_THESE.test(claim.sentence) &&
    told.some(({ said }) =>
      said.some(
        (s) =>
          s.postId === postId &&
          s.version === version &&
          s.measure === measure &&
          s.place === (place?.id ?? s.place) &&
          numberOf(s.figure) > claim.count!,
      ),
    )
  );
}
const OF_THESE =
  /^\W*(?:of|among) (?:these|those|them|the (?:dead|victims|total|fatalities|deaths))\b|\b(?:of|among) (?:these|those)\b(?! (?:who|hurt|injured|killed))/i;

/** What a region or a city counts for some days while its feed has told of several blows there. */
function isOfSeveralThere(told: readonly IncidentState[], evidence: Evidence): boolean {
  const { place, cause } = evidence;
  if (!place || isWide(cause) || !isRecurrent(cause) || !isOfDays(evidence)) return false;
  const isIn = (state: IncidentState): boolean =>
    state.place !== null &&
    (isPart(state.place, place) ||
      (place.level === 'country' && state.place.country === place.country) ||
      // No table says that a street lies in its town.
      (isSite(state.place) && shareRegion(state.place, place)));
  return told.filter(isIn).length > 1;
}

/** Whether the same wording gives a smaller figure for an incident. */
const isToldLess = (
  state: IncidentState,
  postId: string,
  version: string,
  measure: string,
  count: number,
): boolean =>
  state.said.some(
    (s) =>
      s.postId === postId && s.version === version && s.measure === measure && numberOf(s.figure) < count,
  );
