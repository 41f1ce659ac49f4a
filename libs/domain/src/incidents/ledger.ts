import type { Group, Measure } from '../claim.js';
import { compareText, compareTimes, latestOf } from '../order.js';
import { bySaid, type ClaimRecord } from './claim-record.js';
import { deadBy } from './found.js';
import { heardOf, type Heard } from './heard.js';
import { lawNotes } from './laws.js';
import { observationsOf, type Observation } from './observation.js';
import type { Measures, Toll, TollPoint, Verdict } from './toll.js';
import { Track, type TrackRun } from './track.js';
import { apartOf, verdictsOf } from './verdicts.js';

interface Tracks {
  observations: Observation[];
  runs: TrackRun[];
}

/** The tracks of an incident, each run up to `asOf`. */
function tracksOf(claims: readonly ClaimRecord[], asOf?: string): Tracks {
  const observations = observationsOf(claims, asOf);
  const byTrack = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = `${o.measure}|${o.group}`;
    const track = byTrack.get(key);
    if (track) track.push(o);
    else byTrack.set(key, [o]);
  }
  const heard = heardOf(observations);
  return { observations, runs: runsOf(byTrack, heard) };
}

/** The dead first: by them it shows which of the missing were found. */
function runsOf(byTrack: ReadonlyMap<string, Observation[]>, heard: readonly Heard[]): TrackRun[] {
  const dead = byTrack.get('killed|all');
  const ofDead = dead && new Track(dead, heard).run();
  const deadAt = deadBy(ofDead?.steps ?? []);
  return [...byTrack].map(([key, track]) => {
    if (track === dead) return ofDead!;
    return new Track(track, heard, key.startsWith('missing|') ? deadAt : null).run();
  });
}

/**
 * The toll that claims of one incident come to, by the contract's ledger, as published by `asOf` (everything where it
 * is not given), with what became of every claim.
 */
export function ledger(claims: readonly ClaimRecord[], asOf?: string): Toll {
  return tollOf(claims, tracksOf(claims, asOf));
}

/** The toll and the running toll, from one look at the claims. */
export function ledgerWithPoints(claims: readonly ClaimRecord[]): { toll: Toll; points: TollPoint[] } {
  const tracks = tracksOf(claims);
  return { toll: tollOf(claims, tracks), points: pointsOf(tracks) };
}

function tollOf(claims: readonly ClaimRecord[], { observations, runs }: Tracks): Toll {
  const measures: Measures = {};
  const groups: Partial<Record<Group, Measures>> = {};
  const verdicts: Verdict[] = [];
  for (const run of runs) {
    const any = [...run.rulings.keys()][0];
    if (any && run.standing.bounds) place(any.measure, any.group, run, measures, groups);
    verdicts.push(...lastOfEach(verdictsOf(run)));
  }
  const order = new Map([...claims].sort(bySaid).map((c, i) => [c.id, i]));
  verdicts.sort((a, b) => order.get(a.claimId)! - order.get(b.claimId)!);
  const times = observations.flatMap((o) => [o.at, o.until ?? o.at]);
  return {
    asOf: latestOf(times),
    measures,
    groups,
    apart: apartOf(verdicts),
    verdicts,
    notes: lawNotes(measures, groups, observations),
  };
}

function place(
  measure: Measure,
  group: Group,
  { standing }: TrackRun,
  measures: Measures,
  groups: Partial<Record<Group, Measures>>,
): void {
  const into = group === 'all' ? measures : (groups[group] ??= {});
  into[measure] = standing.bounds!;
}

/** The running toll: one point per moment and measure at which something changed. */
export function tollPoints(claims: readonly ClaimRecord[]): TollPoint[] {
  return pointsOf(tracksOf(claims));
}

function pointsOf({ runs }: Tracks): TollPoint[] {
  const points = runs.flatMap(({ steps }) => steps.map(pointOf));
  return points.sort(
    (a, b) =>
      compareTimes(a.asOf, b.asOf) || compareText(a.measure, b.measure) || compareText(a.group, b.group),
  );
}

function pointOf({ at, bounds, change, by, override }: TrackRun['steps'][number]): TollPoint {
  const none = { low: null, best: null, high: null, contested: false, sources: 0 };
  const claimId = by.record.id;
  const made = override === null ? {} : { override };
  return { asOf: at, measure: by.measure, group: by.group, ...(bounds ?? none), change, claimId, ...made };
}

/** A claim that was suspended and came back has a verdict for each time: the last one is what became of it. */
function lastOfEach(verdicts: readonly Verdict[]): Verdict[] {
  return [...new Map(verdicts.map((v) => [`${v.claimId}|${v.measure}|${v.group}`, v])).values()];
}
