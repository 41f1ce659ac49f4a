import { canonicalTime } from '../order.js';
import { causeFit, isRecurrent, isWide, mainCause } from './causes.js';
import { daysBetween } from './dates.js';
import type { Evidence } from './evidence.js';
import { mostOf, type IncidentState } from './incident.js';
import { isNear, isSite, placeFit, shareRegion } from './place-fit.js';
import { isOfDaysAround } from './spans-of-time.js';
import { tellsItHappened, tellsOfKnown } from './told-new.js';

/** From which score a claim joins an incident, and from which it shows that two incidents are one. */
export const JOINS = 4.2;
export const SURE = 7.5;

/**
 * How many days before and after its date a claim looks for its incident: a report may come long after, and an incident
 * may be known only by the date of its first report. Next to its own place it looks less far: there may be many.
 */
export const REACH = { back: 45, forward: 30 };
export const REACH_NEXT = { back: 10, forward: 3 };

/** How well a claim with a place fits an incident; null where place, date or cause rule it out. */
export function fit(state: IncidentState, evidence: Evidence): number | null {
  const cause = mainCause(state.causes);
  const kind = cause ?? evidence.cause;
  const sameFigure = evidence.figure !== null && state.figures.includes(evidence.figure);
  if (!sameFigure && isOfDaysAround(state, evidence)) return null;
  const byPlace =
    placeFit(state.place, evidence.place, kind) ?? neighbourFit(state, evidence, kind, sameFigure);
  if (byPlace === null) return null;
  // Another outlet's word for a cause is often loose; a telling figure for the same town on the same day is not. Who has
  // spoken of a drone and now speaks of shells means another blow, unless the figure is too large to come twice.
  const count = evidence.record.claim.count ?? 0;
  const isOthers = state.feeds[evidence.record.feed] === undefined;
  const telling = sameFigure && byPlace === 4 && count >= (isOthers ? 3 : TELLING);
  // "A drone killed four in one district, one died in Chuhuiv": a recap has one word for all.
  const isResumed = sameFigure && byPlace === 4 && evidence.record.kind !== 'post';
  const byCause = causeFit(cause, evidence.cause) ?? (telling || isResumed ? -1 : null);
  if (byCause === null) return null;
  const byDate = dateFit(state, evidence, kind, sameFigure);
  if (byDate === null) return null;
  const ofBoth = byPlace < 2 && isToldOfBoth(state, evidence, kind, sameFigure) ? OF_BOTH : 0;
  return byPlace + ofBoth + byDate + byCause + extras(state, evidence, sameFigure);
}

/** "Fifteen killed in floods in Pakistan", "in Balochistan": the same number on one day is the same people. */
function isToldOfBoth(
  { date, said }: IncidentState,
  { record, known, told, place }: Evidence,
  cause: string | null,
  sameFigure: boolean,
): boolean {
  if (!sameFigure || !isWide(cause) || (record.claim.count ?? 0) < MANY || date === null) return false;
  const isOtherPlace = said.some((s) => s.postId === record.postId && s.place !== place?.id);
  return !isOtherPlace && Math.abs(daysBetween(date, known ?? told)) <= 1;
}
const MANY = 5;
/** What a wide event in a wider place lacks. */
const OF_BOTH = 3;

function extras(state: IncidentState, evidence: Evidence, sameFigure: boolean): number {
  const { record, actor } = evidence;
  let score = sameFigure && !isChance(state, evidence) ? 1 : 0;
  // The same voice that goes on about a toll goes on about the same one.
  if (actor !== null && state.actors.includes(actor)) score += evidence.continues ? 1.5 : 0.75;
  if (state.feeds[record.feed] !== undefined) score += 0.2;
  if (isRewording(state, evidence)) score += 2;
  if (saysOtherwise(state, evidence)) score -= 3;
  else if (isSameWording(state, evidence)) score += 1;
  return score;
}

/** After some days a small number may as well be that of another event, as of the fire of a week ago. */
function isChance({ date }: IncidentState, { record, continues, told, known }: Evidence): boolean {
  if (continues || date === null || (record.claim.count ?? 0) >= TELLING) return false;
  return daysBetween(date, known ?? told) > CHANCE_DAYS;
}
const CHANCE_DAYS = 3;

/** The wording has spoken of this incident: what it says next is more likely of the same. */
function isSameWording(state: IncidentState, { record }: Evidence): boolean {
  return state.said.some((s) => s.postId === record.postId && s.version === record.version);
}

/** Another wording of a post that spoke of this incident. */
function isRewording(state: IncidentState, { record }: Evidence): boolean {
  return record.validFrom !== canonicalTime(record.publishedAt) && state.posts.includes(record.postId);
}

/** "Eleven in one province and one in another": the same wording gives another figure for another place. */
function saysOtherwise(state: IncidentState, evidence: Evidence): boolean {
  const { record, place, figure, measure } = evidence;
  if (!place || figure === null) return false;
  return state.said.some(
    (s) =>
      s.postId === record.postId &&
      s.version === record.version &&
      s.measure === measure &&
      s.place !== place.id &&
      s.figure !== figure,
  );
}

/** From this many on, the same number for two neighbouring places is one event told from two of them. */
export const TELLING = 20;

/**
 * Neighbouring places, neither of which holds the other: the town from which an official speaks, the suburb and its
 * city. They go together only on other evidence, and for what hits several towns of a region in a day, only on figures.
 */
function neighbourFit(
  state: IncidentState,
  evidence: Evidence,
  cause: string | null,
  sameFigure: boolean,
): number | null {
  const rare = !isRecurrent(cause) && !isWide(cause);
  const [a, b] = [state.place, evidence.place];
  const isTold = a !== null && isSite(a) && evidence.record.claim.sentence.includes(a.name);
  if (!rare && !sameFigure && !isTold) return null;
  if (!a || !b || !isWithin(REACH_NEXT, state, evidence) || !shareRegion(a, b)) return null;
  if (isTold) return 2;
  const count = sameFigure ? (evidence.record.claim.count ?? 0) : 0;
  if (count >= TELLING || (count >= 2 && isNear(a, b)) || (count >= 3 && (isSite(a) || isSite(b)))) return 1;
  const sameVoice = evidence.actor !== null && state.actors.includes(evidence.actor);
  const isNamed = evidence.record.places.some((named) => named.id === a.id);
  return rare && (sameVoice || isNamed) ? 1 : null;
}

function dateFit(
  state: IncidentState,
  evidence: Evidence,
  cause: string | null,
  sameFigure: boolean,
): number | null {
  // The index may hold more, under dates that an incident had before; what counts must not depend on that.
  if (!isWithin(REACH, state, evidence)) return null;
  if (evidence.isBackground && state.posts.includes(evidence.record.postId)) return 1;
  if (state.date === null) return 1;
  if (isAnotherTremor(state, evidence)) return null;
  const byTelling = (): number | null => toldFit(state, evidence, cause, sameFigure);
  if (evidence.known === null) return byTelling();
  const isLoose = (sameFigure && !isChance(state, evidence)) || evidence.cause === null;
  const byName = knownFit(state, evidence.known, cause, isLoose);
  return byName === null && (evidence.isInferred || isDayOfNews(evidence)) ? byTelling() : byName;
}

/** "A body was found on Tuesday, which brings the number of dead to 15": the day on which it was told. */
const isDayOfNews = ({ record: { claim }, continues, known, told }: Evidence): boolean =>
  continues && claim.mode === 'total' && known !== null && daysBetween(known, told) <= 1;

/** "An aftershock on Monday killed two": not of Saturday's quake, unless it is told as part of that. */
function isAnotherTremor(
  state: IncidentState,
  { record: { claim }, known, told, measure }: Evidence,
): boolean {
  if (!AFTERSHOCK.test(claim.sentence)) return false;
  if (known !== null) return known !== state.date;
  return daysBetween(state.date!, told) > 1 || (claim.count ?? 0) < mostOf(state, measure);
}
const AFTERSHOCK =
  /\b(?:an|(?:strong|powerful|new|fresh|second|latest|another|[\d.]+)(?: magnitude)?) aftershock\b|\baftershock (?:kill|claim|leaves|left|injur|hit|struck|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/i;

function isWithin(
  { back, forward }: typeof REACH,
  { date }: IncidentState,
  { known, told }: Evidence,
): boolean {
  const days = date === null ? 0 : daysBetween(date, known ?? told);
  return days <= back && days >= -forward;
}

/** The claim names its date; `isLoose` where it otherwise agrees, or names no event of its own. */
function knownFit(
  { date, dateKnown }: IncidentState,
  known: string,
  cause: string | null,
  isLoose: boolean,
): number | null {
  const days = daysBetween(known, date!);
  if (days === 0) return 2;
  if (!dateKnown) {
    // The incident only has the date of its first report, which comes after the event.
    const [least, most] = isRecurrent(cause) ? [0, 2] : [-1, 30];
    return days >= least && days <= most ? 1.5 : null;
  }
  // An event that takes days, or the night between two dates: two fires of one week are two.
  if (!isRecurrent(cause)) return Math.abs(days) <= (isWide(cause) || isLoose ? 5 : 1) ? 1 : null;
  return Math.abs(days) === 1 && isLoose ? 0.5 : null;
}

/**
 * "A fire in Porto has killed seven", where eleven are known dead of one: another fire, after the first day. Some days later
 * one that is told as it is told first is another, whatever it has cost.
 */
function isAnother(state: IncidentState, evidence: Evidence, cause: string | null, age: number): boolean {
  const { record, measure, continues, takesBack, isBackground } = evidence;
  const { count, qualifier } = record.claim;
  if (continues || takesBack || isBackground || isWide(cause) || count === null || qualifier === 'vague')
    return false;
  if (measure !== 'killed|all' || count === 0 || age <= (count < mostOf(state, measure) ? 1 : NEWS_DAYS))
    return false;
  return tellsItHappened(record.claim);
}
/** So long one who has not told of an event may tell it first. */
const NEWS_DAYS = 4;

/** The claim does not name its date: it was told on some day after the event. */
function toldFit(
  state: IncidentState,
  evidence: Evidence,
  cause: string | null,
  sameFigure: boolean,
): number | null {
  const age = daysBetween(state.date!, evidence.told);
  if (age < -1) return null;
  if (age <= 0) return 2;
  if (age === 1) return 1.5;
  // "the Ahmedabad crash, which killed 260": a figure that is too large to come twice.
  const isTelling = sameFigure && (evidence.record.claim.count ?? 0) >= TELLING;
  if (!sameFigure && isAnother(state, evidence, cause, age)) return null;
  const isKnown = evidence.continues || (isRecurrent(cause) && tellsOfKnown(evidence.record.claim));
  const goesOn = isTelling ? REACH.forward : isKnown ? 10 : sameFigure ? 3 : 1;
  return age <= (isRecurrent(cause) ? goesOn : REACH.back) ? 1 - age / 100 : null;
}
