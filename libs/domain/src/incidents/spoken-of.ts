import { causeFit, isRecurrent, isWide, mainCause } from './causes.js';
import { canonicalTime } from '../order.js';
import type { Evidence } from './evidence.js';
import { TELLING } from './fit.js';
import { isPart } from './place-fit.js';
import type { IncidentIndex } from './incident-index.js';
import { mostOf, type IncidentState } from './incident.js';

const DAY_MS = 86_400_000;
/** How far back a feed's words can point: "the death toll" over days, anything else to the day before. */
const MEMORY = { goingOn: 30, other: 1 };
const ENOUGH = 2;

/**
 * The incident that a claim means which fits none by its place: one of which its post, else its feed, spoke lately, by the
 * voice, the figure, and the places and kind of event that the post names. Null where too little speaks for any.
 */
export function spokenOf(index: IncidentIndex, evidence: Evidence): IncidentState | null {
  const { record, continues, place, isBackground } = evidence;
  const isAdrift = isUncharted(evidence);
  if (place !== null && !isAdrift && !isBackground && (record.claim.count ?? 0) < TELLING) return null;
  if (place === null && OF_NATION.test(record.claim.sentence)) return null;
  // A fire or a flood in a place that no table has is the one of which the feed speaks, for as long as it speaks of it.
  const days = continues || (isAdrift && !isRecurrent(evidence.cause)) ? MEMORY.goingOn : MEMORY.other;
  const since = daysBefore(record.validFrom, days);
  let best: IncidentState | null = null;
  let most = 0;
  const recent = index.ofFeed(record.feed, since);
  const claims = recent.reduce((sum, s) => sum + s.claims, 0);
  for (const [i, state] of recent.entries()) {
    if (isBeyond(state, evidence) || isFarBelow(state, evidence)) {
      // "The toll has gone up to four after a body was found": the one is not of whatever the feed told of before.
      if (isOfWording(state, record)) return null;
      continue;
    }
    if (!mayMean(state, evidence)) continue;
    const isMainTopic = state.claims >= 3 && state.claims * 3 >= claims * 2;
    const score = likeness(state, evidence) + (i === 0 ? 0.5 : 0) + (isMainTopic || isAdrift ? 1.5 : 0);
    if (score > most) [best, most] = [state, score];
  }
  return most >= ENOUGH ? best : null;
}

/** Whether a claim of the same wording has just joined the incident. */
const isOfWording = ({ said }: IncidentState, { postId, version }: Evidence['record']): boolean =>
  said.some((s) => s.postId === postId && s.version === version);

/**
 * What a feed speaks of all the time: the disaster that each of its incidents of late is about. A claim that names no kind
 * of event is of it, wherever it is in that country. Attacks and accidents are too many for that.
 */
export function topicOf(index: IncidentIndex, { record, place }: Evidence): string | null {
  const since = daysBefore(record.validFrom, TOPIC_DAYS);
  const recent = index.ofFeed(record.feed, since);
  const country = place?.country ?? null;
  const told = recent.filter((state) => state.causes.length > 0);
  const [topic = null, ...others] = told.map((state) => mainCause(state.causes));
  const isOne = others.every((cause) => (causeFit(cause, topic) ?? 0) >= 2);
  if (topic === null || !isOne || isRecurrent(topic)) return null;
  // A wire that has told of a fire in Porto does not mean one when it goes on to Gaza; a quake may shake two countries.
  const isHome = country === null || told.some(({ place }) => !place || place.country === country);
  const claims = told.reduce((sum, state) => sum + state.claims, 0);
  return isHome || (isWide(topic) && claims >= TOPIC_CLAIMS) ? topic : null;
}
const daysBefore = (at: string, days: number): string =>
  canonicalTime(new Date(Date.parse(at) - days * DAY_MS).toISOString());

const TOPIC_DAYS = 3;
/** So often a feed has told of a disaster that it may be its topic in another country too. */
const TOPIC_CLAIMS = 5;

/** A claim that names a place of its own means another's incident only where its post gives one large figure for both. */
function mayMean(state: IncidentState, evidence: Evidence): boolean {
  const { record, place, figure, isBackground } = evidence;
  if (place === null || isBackground) return true;
  if (isUncharted(evidence)) return true;
  const isTelling = figure !== null && (record.claim.count ?? 0) >= TELLING && state.figures.includes(figure);
  return isTelling && state.posts.includes(record.postId) && state.place?.country === place.country;
}

/** A figure for a whole country, which its post does not name, is of no town in it. */
const OF_NATION = /\b(?:nationwide|countrywide|the country as a whole)\b/i;

const SITES =
  /\b(?:road|street|avenue|lane|square|park|mall|school|hospital|church|mosque|market|hotel|stadium|university|tower|building|plaza|cent(?:er|re)|station|airport|bridge|dam)$/i;

/**
 * A place that no table knows and that nothing near it locates: a street or a building is somewhere in what the feed
 * speaks of, and so is a village where a disaster goes on. Where towns are attacked every day, it may be anywhere.
 */
function isUncharted({ place, cause, record: { claim } }: Evidence): boolean {
  if (place === null || place.containedIn.length > 0 || place.level === 'country') return false;
  // "The death toll in Saltivka has gone up to four": told before, under another name.
  return SITES.test(place.name) || !isRecurrent(cause) || (claim.anaphoric && claim.mode === 'total');
}

/**
 * A figure ten times anything told of the incident is of something else: a year, a war. The first figures of a quake or a
 * flood grow a hundredfold.
 */
function isBeyond(state: IncidentState, { record, measure, cause }: Evidence): boolean {
  const known = mainCause(state.causes);
  if (!isRecurrent(known) && causeFit(known, cause) === 2) return false;
  const most = mostOf(state, measure.split('|')[0]!);
  return most > 0 && (record.claim.count ?? 0) > most * 10;
}

/**
 * "The death toll climbs to 17" where 250 are known dead: of another event, or of a part of this one. No toll known to the
 * notes on casualty language fell below half of what it was, unless somebody said so.
 */
function isFarBelow(state: IncidentState, { record, measure, isBackground, takesBack }: Evidence): boolean {
  const { count, mode, qualifier } = record.claim;
  if (isBackground || takesBack || mode === 'increment' || qualifier === 'vague' || count === null)
    return false;
  const isLasting = measure === 'killed|all' || measure === 'injured|all';
  return isLasting && count > 0 && count * 3 < mostOf(state, measure);
}

/**
 * "Takes the toll to five": rather of the incident with four dead than of the one with a single one. What comes every day
 * does not grow threefold from one word to the next; of a disaster the first figures say little.
 */
function growth(state: IncidentState, { record, measure, continues, figure, takesBack }: Evidence): number {
  const { count, mode } = record.claim;
  const most = mostOf(state, measure);
  if (!continues || takesBack || mode === 'increment' || count === null || most === 0 || figure === null)
    return 0;
  if (state.figures.includes(figure)) return 0;
  if (count >= most && count <= most * 1.5 + 1) return 0.75;
  return isRecurrent(mainCause(state.causes)) ? -0.5 : 0;
}

function likeness(state: IncidentState, evidence: Evidence): number {
  const { record, cause, actor, figure, continues, isBackground } = evidence;
  const isOwnPost = state.posts.includes(record.postId);
  if (isBackground) return isOwnPost ? 3 : 0;
  const byCause = causeFit(mainCause(state.causes), cause);
  if (byCause === null) return 0;
  const { place } = state;
  const side = record.claim.attribution?.side ?? null;
  let score = byCause - 0.5;
  if (isOwnPost) score += 3;
  if (continues) score += 1.5;
  score += growth(state, evidence);
  // A country's officials count at home, unless the text says where.
  if (side !== null && side === place?.country) score += 1;
  if (actor !== null && state.actors.includes(actor)) score += 1.5;
  if (figure !== null && state.figures.includes(figure)) score += 1.5;
  if (place && record.places.some((named) => isPart(place, named))) score += 1.5;
  return score;
}
