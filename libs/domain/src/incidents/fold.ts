import { compareText, compareTimes } from '../order.js';
import { byClaim, type ClaimRecord } from './claim-record.js';
import { causeFit, isWide, mainCause } from './causes.js';
import { evidenceOfWording, type Evidence } from './evidence.js';
import { fit, JOINS, SURE } from './fit.js';
import { canBeOne, placeFit } from './place-fit.js';
import { IncidentIndex } from './incident-index.js';
import { absorb, mostOf, openIncident, united, type IncidentState } from './incident.js';
import { isOfDays } from './spans-of-time.js';
import { spokenOf, topicOf } from './spoken-of.js';
import { atHome } from './namesakes.js';
import { isSumOfSeveral } from './sum-of-several.js';

export interface IncidentFold {
  /** The incidents given and opened, merged ones among them. */
  incidents: IncidentState[];
  /** claim id → incident id; null for a claim that belongs to no incident. */
  assignments: Map<string, string | null>;
  /** The incidents that changed. */
  touched: Set<string>;
  /** What a fold of later claims goes on from more cheaply than from the incidents. */
  index: IncidentIndex;
}

/**
 * Assigns claims to incidents in published order. What becomes of a claim depends only on what was published before it,
 * so folding in pieces (`open` being the states that the pieces before left) gives the same as folding at once. A piece
 * holds whole wordings: the claims of one version of a post are read together.
 */
export function foldIncidents(
  open: readonly IncidentState[] | IncidentIndex,
  claims: readonly ClaimRecord[],
): IncidentFold {
  const index = open instanceof IncidentIndex ? open.over() : new IncidentIndex(open);
  const assignments = new Map<string, string | null>();
  const touched = new Set<string>();
  for (const wording of wordings(claims)) {
    for (const read of evidenceOfWording(wording)) {
      const located = atHome(index, read);
      const evidence = located.cause === null ? { ...located, cause: topicOf(index, located) } : located;
      const incident =
        split(index, evidence) ??
        follow(index, evidence, assignments) ??
        (isOfNone(evidence, assignments) || isSumOfSeveral(index, evidence)
          ? null
          : assign(index, evidence, touched));
      assignments.set(evidence.record.id, incident);
      if (incident) touched.add(incident);
    }
  }
  return { incidents: index.all(), assignments, touched, index };
}

/** Claims in published order, those of one wording together. */
function wordings(claims: readonly ClaimRecord[]): ClaimRecord[][] {
  const all: ClaimRecord[][] = [];
  for (const record of [...claims].sort(byClaim)) {
    const last = all.at(-1)?.[0];
    const isSame = last && last.postId === record.postId && last.version === record.version;
    if (isSame && last.validFrom === record.validFrom) all.at(-1)!.push(record);
    else all.push([record]);
  }
  return all;
}

/** A claim that a person made an incident of, with the others of the same override. */
function split(index: IncidentIndex, evidence: Evidence): string | null {
  const id = evidence.record.splitInto;
  if (!id) return null;
  const state = index.get(id);
  index.put(state ? absorb(state, evidence) : openIncident(evidence));
  return id;
}

/** A headline's claim is of whatever its text is of. */
function follow(
  index: IncidentIndex,
  evidence: Evidence,
  assignments: ReadonlyMap<string, string | null>,
): string | null {
  const id = evidence.twin && assignments.get(evidence.twin);
  const state = id ? index.get(id) : undefined;
  if (!state || state.mergedInto !== null) return null;
  index.put(absorb(state, evidence));
  return state.id;
}

/** What the text does not tell of any incident, its headline does not either. */
const isOfNone = ({ twin }: Evidence, assignments: ReadonlyMap<string, string | null>): boolean =>
  twin !== null && assignments.get(twin) === null;

function assign(index: IncidentIndex, evidence: Evidence, touched: Set<string>): string | null {
  const fitting = evidence.place ? byFit(index, evidence) : [];
  const best = fitting[0]?.state ?? spokenOf(index, evidence);
  if (!best) return mayOpen(evidence) ? opened(index, evidence) : null;
  if (isLatestOf(best, evidence)) return null;
  const grown = absorb(best, evidence);
  index.put(grown);
  return evidence.isBackground ? grown.id : merge(index, grown, fitting.slice(1), evidence, touched);
}

interface Fitting {
  state: IncidentState;
  score: number;
}

function byFit(index: IncidentIndex, evidence: Evidence): Fitting[] {
  const fitting = index.near(evidence).flatMap((state) => {
    const score = fit(state, evidence);
    return score !== null && score >= JOINS ? [{ state, score }] : [];
  });
  return fitting.sort(
    (a, b) => b.score - a.score || compareTimes(b.state.last, a.state.last) || byId(a.state, b.state),
  );
}

function byId(a: IncidentState, b: IncidentState): number {
  return compareText(a.id, b.id);
}

/** "In the past 24 hours three deaths were registered": not the toll of the outbreak, of which more are known. */
function isLatestOf(state: IncidentState, evidence: Evidence): boolean {
  const { measure, record } = evidence;
  const isLess = (record.claim.count ?? 0) < mostOf(state, measure);
  return isLess && isWide(mainCause(state.causes)) && isOfDays(evidence);
}

/** An addition by itself opens nothing: no toll could come of it. */
function mayOpen({ place, isBackground, record }: Evidence): boolean {
  return place !== null && !isBackground && record.claim.mode !== 'increment';
}

function opened(index: IncidentIndex, evidence: Evidence): string {
  const state = openIncident(evidence);
  index.put(state);
  return state.id;
}

/** A claim that surely fits two incidents which agree with each other shows that they are one; the earlier id stays. */
function merge(
  index: IncidentIndex,
  joined: IncidentState,
  others: readonly Fitting[],
  evidence: Evidence,
  touched: Set<string>,
): string {
  let kept = joined;
  for (const { state, score } of others) {
    const agree = shareToll(kept, state);
    if ((score < SURE && !agree) || !areOne(kept, state, agree)) continue;
    const [first, second] = isEarlier(kept, state) ? [kept, state] : [state, kept];
    kept = united(first, second);
    index.put({ ...second, mergedInto: first.id, mergedAt: evidence.record.validFrom });
    index.put(kept);
    touched.add(second.id).add(first.id);
  }
  return kept.id;
}

function isEarlier(a: IncidentState, b: IncidentState): boolean {
  return (compareTimes(a.first, b.first) || byId(a, b)) < 0;
}

function areOne(a: IncidentState, b: IncidentState, agree: boolean): boolean {
  const cause = mainCause(a.causes);
  const sameDate = a.date === b.date || !a.dateKnown || !b.dateKnown;
  if (!sameDate || a.byHand || b.byHand) return false;
  if (agree) return canBeOne(a.place, b.place, cause);
  return (placeFit(a.place, b.place, cause) ?? 0) >= 2 && (causeFit(cause, mainCause(b.causes)) ?? 0) >= 1;
}

/** Whether the same number, too many for chance, has been told of both. */
function shareToll(a: IncidentState, b: IncidentState): boolean {
  return a.figures.some((figure) => {
    const [measure, group, count] = figure.split('|');
    return group === 'all' && Number(count) >= (measure === 'killed' ? 3 : 20) && b.figures.includes(figure);
  });
}
