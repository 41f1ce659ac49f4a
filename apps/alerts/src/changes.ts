import type { EventData } from '#contracts';

export type TollEvent = EventData<'blotter.toll.changed.v1'>;
type Toll = TollEvent['toll'];

/** `contested` is the first time only; `range` moves low or high but not best; `merged` leads to another incident. */
export const CHANGE_KINDS = [
  'first', 'raised', 'lowered', 'contested', 'range', 'withdrawn', 'merged',
] as const; // prettier-ignore
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
  contested: boolean;
  sources: number;
}

/** What changed in one measure of one group. */
export interface TollChange {
  measure: string;
  group: string;
  kinds: ChangeKind[];
  before: Bounds | null;
  after: Bounds | null;
}

/** The figures of a toll by `measure/group`; those of everybody are the group `all`. */
export function figuresOf({ groups = {}, ...measures }: Toll): Map<string, Bounds> {
  const figures = new Map<string, Bounds>();
  for (const [group, ofGroup] of [['all', measures] as const, ...Object.entries(groups)]) {
    // The schema's union cannot tell that every other key than `groups` is a measure.
    for (const [measure, bounds] of Object.entries(ofGroup))
      figures.set(`${measure}/${group}`, bounds as Bounds);
  }
  return figures;
}

/** What is new in a toll; a figure that only found another source is not. `contested` holds what ever was. */
export function changesOf(before: Toll, event: TollEvent, contested: ReadonlySet<string>): TollChange[] {
  const [old, now] = [figuresOf(before), figuresOf(event.toll)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((figure) => {
    const [measure = '', group = ''] = figure.split('/');
    const sides = { before: old.get(figure) ?? null, after: now.get(figure) ?? null };
    const kinds = kindsOf(sides.before, sides.after, event.mergedInto !== null);
    if (sides.after?.contested && !contested.has(figure)) kinds.push('contested');
    return kinds.length > 0 ? [{ measure, group, kinds, ...sides }] : [];
  });
}

function kindsOf(before: Bounds | null, after: Bounds | null, merged: boolean): ChangeKind[] {
  if (!after) return [merged ? 'merged' : 'withdrawn'];
  if (!before) return ['first'];
  if (before.best !== after.best) return [(after.best ?? -1) > (before.best ?? -1) ? 'raised' : 'lowered'];
  return before.low !== after.low || before.high !== after.high ? ['range'] : [];
}
