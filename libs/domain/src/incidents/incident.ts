import { stableHash } from '../hash.js';
import { canonicalTime, compareStamped, compareText, laterOf } from '../order.js';
import type { ClaimRecord, PlaceRef } from './claim-record.js';
import { isWide, mainCause } from './causes.js';
import type { Evidence } from './evidence.js';

/**
 * What the fold remembers of an incident: plain JSON, and all that later claims are judged by, so that a fold can stop
 * and go on from stored states. The lists keep their latest entries.
 */
export interface IncidentState {
  id: string;
  /** When its first and its latest claim were published. */
  first: string;
  last: string;
  claims: number;
  /** The most specific place that the claims support. */
  place: PlaceRef | null;
  date: string | null;
  /** False while the date is only that of the first report. */
  dateKnown: boolean;
  /** Causes with how often they were named, in order of first mention. */
  causes: [string, number][];
  /** feed → its latest claim's time and position in the post. */
  feeds: Record<string, string>;
  posts: string[];
  actors: string[];
  figures: string[];
  /** What the latest post said: two figures of one post for two places are two incidents. */
  said: { postId: string; version: string; place: string | null; figure: string; measure: string }[];
  mergedInto: string | null;
  mergedAt: string | null;
  /** Split off by a person: no claim shows that it is another one's after all. */
  byHand?: true;
}

const KEPT = { feeds: 12, posts: 32, actors: 16, figures: 24, causes: 8, said: 16 };

/** The incident that a claim opens; its id derives from that claim (contract). */
export function openIncident(evidence: Evidence): IncidentState {
  const { record } = evidence;
  const state: IncidentState = {
    id: record.splitInto ?? incidentId(record),
    first: record.validFrom,
    last: record.validFrom,
    claims: 0,
    place: evidence.place,
    date: evidence.known ?? evidence.told,
    dateKnown: isDated(evidence),
    causes: [],
    feeds: {},
    posts: [],
    actors: [],
    figures: [],
    said: [],
    mergedInto: null,
    mergedAt: null,
    ...(record.splitInto ? { byHand: true } : {}),
  };
  return absorb(state, evidence);
}

/** A first wording's incident keeps its id when other wordings change; a later wording's names its time too. */
function incidentId({ publishedAt, postId, validFrom, claim, n }: ClaimRecord): string {
  const later = validFrom === canonicalTime(publishedAt) ? [] : [validFrom];
  return stableHash(['incident', publishedAt, postId, claim.start, claim.in, n, ...later], 16);
}

function isDated({ known, isInferred }: Evidence): boolean {
  return known !== null && !isInferred;
}

/** "On Saturday divers found 19 more, bringing the toll to 31": the day of the news and not of the event. */
const isToldToday = ({ continues, known, told }: Evidence): boolean => continues && known === told;

/** The state with one more claim. Values only: the state that was given is not changed. */
export function absorb(state: IncidentState, evidence: Evidence): IncidentState {
  const { record } = evidence;
  const { postId, version, feed, validFrom } = record;
  const next = { ...state, last: validFrom, claims: state.claims + 1 };
  const feeds = { ...state.feeds, [feed]: `${validFrom} ${evidence.position}` };
  // One that it knows keeps its place among the others.
  next.feeds = Object.hasOwn(state.feeds, feed) ? feeds : keepLatest(feeds, KEPT.feeds);
  next.posts = pushed(state.posts, postId, KEPT.posts);
  if (evidence.isBackground) return next;
  next.place = narrower(state, evidence);
  if (!state.dateKnown && isDated(evidence) && !isToldToday(evidence)) {
    next.date = evidence.known;
    next.dateKnown = true;
  }
  const cause = record.claim.cause ?? (state.causes.length === 0 ? evidence.cause : null);
  if (cause) next.causes = counted(state.causes, cause);
  if (evidence.actor) next.actors = pushed(state.actors, evidence.actor, KEPT.actors);
  if (evidence.figure) {
    next.figures = pushed(state.figures, evidence.figure, KEPT.figures);
    const entry = {
      postId,
      version,
      place: evidence.place?.id ?? null,
      figure: evidence.figure,
      measure: evidence.measure,
    };
    const same = state.said.filter((s) => s.postId === postId && s.version === version);
    next.said = [...same, entry].slice(-KEPT.said);
  }
  return next;
}

/** The place after a claim: a more specific one inside it narrows it, except for events wider than a town. */
function narrower({ place, causes }: IncidentState, evidence: Evidence): PlaceRef | null {
  const told = evidence.place;
  if (!place || !told) return place ?? told;
  // A town reads better than a street in it, whichever comes first.
  if (place.level === 'site' && told.level !== 'site' && place.containedIn[0] === told.id) return told;
  const isInside = told.containedIn.includes(place.id) && told.level !== 'site';
  return isInside && !isWide(mainCause(causes)) ? told : place;
}

function counted(causes: readonly [string, number][], cause: string, more = 1): [string, number][] {
  const at = causes.findIndex(([c]) => c === cause);
  if (at < 0) return causes.length < KEPT.causes ? [...causes, [cause, more]] : [...causes];
  return causes.map(([c, n], i) => [c, i === at ? n + more : n]);
}

function pushed(list: readonly string[], value: string, most: number): string[] {
  return [...list.filter((v) => v !== value), value].slice(-most);
}

function keepLatest(record: Record<string, string>, most: number): Record<string, string> {
  const entries = Object.entries(record);
  entries.sort((a, b) => compareStamped(b[1], a[1]) || compareText(a[0], b[0]));
  return Object.fromEntries(entries.slice(0, most).sort((a, b) => compareText(a[0], b[0])));
}

/** The largest number told of an incident, of the measures that begin so; 0 where none is. */
export function mostOf({ figures }: IncidentState, measure: string): number {
  const known = figures.filter((f) => f.startsWith(measure)).map((f) => Number(f.split('|')[2]));
  return known.reduce((a, b) => (b > a ? b : a), 0);
}

/** One state out of two; the first keeps its id. */
export function united(kept: IncidentState, gone: IncidentState): IncidentState {
  const causes = gone.causes.reduce((all, [cause, n]) => counted(all, cause, n), kept.causes);
  const goneIsInside = gone.place && kept.place && gone.place.containedIn.includes(kept.place.id);
  return {
    ...kept,
    last: laterOf(kept.last, gone.last),
    claims: kept.claims + gone.claims,
    place: goneIsInside || !kept.place ? gone.place : kept.place,
    date: kept.dateKnown || !gone.dateKnown ? kept.date : gone.date,
    dateKnown: kept.dateKnown || gone.dateKnown,
    causes,
    feeds: keepLatest({ ...gone.feeds, ...kept.feeds }, KEPT.feeds),
    posts: [...new Set([...gone.posts, ...kept.posts])].slice(-KEPT.posts),
    actors: [...new Set([...gone.actors, ...kept.actors])].slice(-KEPT.actors),
    figures: [...new Set([...gone.figures, ...kept.figures])].slice(-KEPT.figures),
    said: [...gone.said, ...kept.said].slice(-KEPT.said),
  };
}
