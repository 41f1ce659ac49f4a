import type { Standing } from './aggregate.js';
import type { Observation } from './observation.js';
import type { Ruling } from './slot.js';
import type { Apart, Verdict, VerdictKind } from './toll.js';
import type { TrackRun } from './track.js';

/** What became of every figure of a track, in words. */
export function verdictsOf({ rulings, standing }: TrackRun): Verdict[] {
  const counting = new Set(standing.counting.map((w) => w.by));
  return [...rulings].flatMap(([o, ruling]) => {
    const [verdict, because] = settled(o, ruling, counting, standing);
    const isStandIn = o.group === 'all' && o.record.claim.group !== 'all';
    if (isStandIn && verdict !== 'stands') return [];
    const latest = o.claims.at(-1)!;
    return o.claims.map((claim) => {
      const common = { claimId: claim.id, measure: o.measure, group: o.group };
      // Another claim of the wording that says the same goes on without it.
      if (claim.ended && claim.validTo !== latest.validTo)
        return { ...common, verdict: 'withdrawn', because: claim.ended.because };
      const isCurrent = claim.postId === latest.postId && claim.version === latest.version;
      if (isCurrent || verdict === 'withdrawn') return { ...common, verdict, because };
      return { ...common, verdict: 'superseded', because: 'a later wording repeats it' };
    });
  });
}

function settled(
  o: Observation,
  { verdict, because }: Ruling,
  counting: ReadonlySet<Observation>,
  { outgrown, found }: Standing,
): [VerdictKind, string] {
  const reason = typeof because === 'string' ? because : because();
  if (verdict !== 'stands') return [verdict, reason];
  if (found.has(o)) return ['superseded', `${reason}; another source has told of fewer since`];
  if (outgrown.has(o)) return ['outgrown', `${reason}; another source went higher, and a day has passed`];
  if (counting.has(o)) return [verdict, reason];
  return ['outranked', `${reason}; a figure that tells more stands`];
}

/** The claims that are shown with a reason and never counted. */
export function apartOf(verdicts: readonly Verdict[]): Apart[] {
  const apart = new Map<string, Apart>();
  for (const { claimId, verdict, because } of verdicts) {
    if (verdict === 'apart' && !apart.has(claimId)) apart.set(claimId, { reason: because, claimId });
  }
  return [...apart.values()];
}
