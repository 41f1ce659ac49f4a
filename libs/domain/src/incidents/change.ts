import type { Standing } from './aggregate.js';
import type { Observation } from './observation.js';
import type { Ruling } from './slot.js';
import type { Bounds, Change } from './toll.js';
import type { Step } from './track.js';

/** What happened to a track in one moment. */
export interface Instant {
  at: string;
  added: readonly Observation[];
  gone: readonly Observation[];
}

/** The step that a moment makes in the running toll, or null where a reader would see no difference. */
export function changeOf(
  before: Bounds | null,
  standing: Standing,
  instant: Instant,
  rulings: ReadonlyMap<Observation, Ruling>,
): Step | null {
  const after = standing.bounds;
  const change = kindOf(before, after, instant, rulings);
  const by =
    change && (authorOf(change, after, instant, rulings) ?? bearerOf(before, standing) ?? instant.added[0]);
  return change && by ? { at: instant.at, bounds: after, change, by, override: overrideOf(instant) } : null;
}

/** The override by which something came or went in this moment. */
function overrideOf({ added, gone }: Instant): string | null {
  const notes = [...added.map((o) => o.record.begun), ...gone.map((o) => o.claims.at(-1)!.ended)];
  return notes.find((note) => note?.override)?.override ?? null;
}

function kindOf(
  before: Bounds | null,
  after: Bounds | null,
  { added, gone }: Instant,
  rulings: ReadonlyMap<Observation, Ruling>,
): Change | null {
  if (!after) return before ? 'withdrawn' : null;
  if (!before) return 'first';
  const direction = compare(before, after);
  if (direction === 0 && before.contested === after.contested) {
    return added.some((o) => confirms(o, after, rulings)) || before.sources < after.sources
      ? 'confirmed'
      : before.sources > after.sources
        ? 'withdrawn'
        : null;
  }
  if (added.some((o) => o.role.kind === 'correction')) return 'corrected';
  if (before.best === after.best && after.contested && !before.contested) return 'contested';
  if (gone.length > 0 && direction < 0) return isRewritten(gone, added) ? 'corrected' : 'withdrawn';
  if (direction === 0) return 'confirmed';
  return direction > 0 ? 'raised' : 'lowered';
}

/** 1 where the first bound that differs went up, best before high before low; −1 where it went down. */
function compare(before: Bounds, after: Bounds): number {
  for (const bound of ['best', 'high', 'low'] as const) {
    const [a, b] = [before[bound] ?? -1, after[bound] ?? -1];
    if (a !== b) return Math.sign(b - a);
  }
  return 0;
}

function confirms(o: Observation, after: Bounds, rulings: ReadonlyMap<Observation, Ruling>): boolean {
  const ruling = rulings.get(o);
  if (ruling?.verdict === 'confirmation') return true;
  return ruling?.verdict === 'stands' && !ruling.again && o.figure?.best === after.best;
}

function isRewritten(gone: readonly Observation[], added: readonly Observation[]): boolean {
  return gone.some((g) => added.some((a) => a.record.postId === g.record.postId));
}

/** The claim to show beside a step: the one whose figure is the new bound, else the one that acted. */
function authorOf(
  change: Change,
  after: Bounds | null,
  { added, gone }: Instant,
  rulings: ReadonlyMap<Observation, Ruling>,
): Observation | null {
  const acting = added.filter((o) =>
    ['stands', 'confirmation', 'corrects'].includes(rulings.get(o)?.verdict ?? ''),
  );
  if (change === 'withdrawn') return gone[0] ?? acting[0] ?? null;
  const correction = acting.find((o) => o.role.kind === 'correction');
  if (change === 'corrected' && correction) return correction;
  const matching = (key: 'best' | 'high' | 'low'): Observation | undefined =>
    acting.find((o) => o.role.kind !== 'correction' && after !== null && o.figure?.[key] === after[key]);
  const low = change === 'contested' ? matching('low') : undefined;
  return low ?? matching('best') ?? matching('high') ?? acting[0] ?? gone[0] ?? null;
}

/** Where time or the return of an older claim made the step: the word that bears the bound which is another now. */
function bearerOf(before: Bounds | null, { bounds, counting, outgrown }: Standing): Observation | null {
  if (!bounds) return null;
  const moved =
    (['best', 'high', 'low'] as const).find((bound) => before?.[bound] !== bounds[bound]) ?? 'best';
  const words = counting.filter((w) => moved !== 'low' || !outgrown.has(w.by));
  return (words.findLast((w) => w.figure[moved] === bounds[moved]) ?? words.at(-1))?.by ?? null;
}
