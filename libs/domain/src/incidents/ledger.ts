import type { Group, Measure } from '../claim.js';
import { compareText } from '../order.js';
import { byClaim, type ClaimRecord } from './claim-record.js';
import { lawNotes } from './laws.js';
import { observationsOf, type Observation } from './observation.js';
import type { Ruling } from './slot.js';
import type { Apart, Measures, Toll, TollPoint, Verdict } from './toll.js';
import { Track, type TrackRun } from './track.js';

/** The tracks of an incident, each run up to `asOf`. */
function tracksOf(
  claims: readonly ClaimRecord[],
  asOf?: string,
): { observations: Observation[]; runs: TrackRun[] } {
  const observations = observationsOf(claims, asOf);
  const byTrack = new Map<string, Observation[]>();
  for (const o of observations) {
    const key = `${o.measure}|${o.group}`;
    const track = byTrack.get(key);
    if (track) track.push(o);
    else byTrack.set(key, [o]);
  }
  const times = [...new Set(observations.map((o) => o.at))].sort(compareText);
  return { observations, runs: [...byTrack.values()].map((track) => new Track(track, times).run()) };
}

/**
 * The toll that claims of one incident come to, by the contract's ledger, as published by `asOf` (everything where it
 * is not given), with what became of every claim.
 */
export function ledger(claims: readonly ClaimRecord[], asOf?: string): Toll {
  const { observations, runs } = tracksOf(claims, asOf);
  const measures: Measures = {};
  const groups: Partial<Record<Group, Measures>> = {};
  const verdicts: Verdict[] = [];
  for (const run of runs) {
    const any = [...run.rulings.keys()][0];
    if (any && run.standing.bounds) place(any.measure, any.group, run, measures, groups);
    for (const [o, ruling] of run.rulings) verdicts.push(...verdictsOf(o, ruling, run));
  }
  const order = new Map([...claims].sort(byClaim).map((c, i) => [c.id, i]));
  verdicts.sort((a, b) => order.get(a.claimId)! - order.get(b.claimId)!);
  const times = observations.flatMap((o) => [o.at, o.until ?? o.at]).sort(compareText);
  return {
    asOf: times.at(-1) ?? null,
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

function verdictsOf(o: Observation, ruling: Ruling, { standing }: TrackRun): Verdict[] {
  const final = settle(o, ruling, standing);
  const isStandIn = o.group === 'all' && o.record.claim.group !== 'all';
  if (isStandIn && !standing.counting.has(o)) return [];
  const latest = o.claims.at(-1)!;
  return o.claims.map((claim) => {
    const common = { claimId: claim.id, measure: o.measure, group: o.group };
    const isCurrent = claim.postId === latest.postId && claim.version === latest.version;
    if (isCurrent || final.verdict === 'withdrawn')
      return { ...common, verdict: final.verdict, because: final.because };
    return { ...common, verdict: 'superseded', because: 'a later wording repeats it' };
  });
}

function settle(o: Observation, ruling: Ruling, standing: TrackRun['standing']): Ruling {
  if (ruling.verdict !== 'stands') return ruling;
  if (standing.outgrown.has(o)) {
    return {
      verdict: 'outgrown',
      because: `${ruling.because}; another source has gone higher, a day or more ago`,
    };
  }
  if (standing.counting.has(o)) return ruling;
  return { verdict: 'outranked', because: `${ruling.because}; it gives way to a figure for everybody` };
}

function apartOf(verdicts: readonly Verdict[]): Apart[] {
  const apart = new Map<string, Apart>();
  for (const { claimId, verdict, because } of verdicts) {
    if (verdict === 'apart' && !apart.has(claimId)) apart.set(claimId, { reason: because, claimId });
  }
  return [...apart.values()];
}

/** The running toll: one point per moment and measure at which something changed. */
export function tollPoints(claims: readonly ClaimRecord[]): TollPoint[] {
  const points = tracksOf(claims).runs.flatMap(({ steps }) => steps.map(pointOf));
  return points.sort(
    (a, b) =>
      compareText(a.asOf, b.asOf) || compareText(a.measure, b.measure) || compareText(a.group, b.group),
  );
}

function pointOf({ at, bounds, change, by }: TrackRun['steps'][number]): TollPoint {
  const none = { low: null, best: null, high: null, contested: false, sources: 0 };
  const claimId = by.record.id;
  return { asOf: at, measure: by.measure, group: by.group, ...(bounds ?? none), change, claimId };
}
