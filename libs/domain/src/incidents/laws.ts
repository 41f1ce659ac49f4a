import type { Group } from '../claim.js';
import type { Observation } from './observation.js';
import type { Measures } from './toll.js';

const TELLS_OF_INJURED = /\b(?:injured|wounded|hospital|injuries|wounds)\b/i;

/** The counter laws that figures break. They are told, never mended: which figure is wrong is not ours to say. */
export function lawNotes(
  measures: Measures,
  groups: Partial<Record<Group, Measures>>,
  observations: readonly Observation[],
): string[] {
  return [...partsBeyondTheWhole(measures, groups), ...injuredWhoDied(measures, observations)];
}

function partsBeyondTheWhole(measures: Measures, groups: Partial<Record<Group, Measures>>): string[] {
  return Object.entries(groups).flatMap(([group, own]) =>
    Object.entries(own).flatMap(([measure, part]) => {
      const whole = measures[measure as keyof Measures]?.best ?? null;
      if (whole === null || part.best === null || part.best <= whole) return [];
      return [`${part.best} ${group} ${measure} are more than the ${whole} in all`];
    }),
  );
}

function injuredWhoDied(measures: Measures, observations: readonly Observation[]): string[] {
  if (!measures.injured || !measures.killed) return [];
  const moved = observations.filter(
    (o) =>
      o.measure === 'killed' &&
      o.group === 'all' &&
      o.role.kind === 'increment' &&
      TELLS_OF_INJURED.test(o.record.claim.sentence),
  );
  return moved.length === 0
    ? []
    : ['some of the killed died of their injuries: the injured may still count them'];
}
