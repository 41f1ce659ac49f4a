import type { Group, Subset } from '../../../claim.js';
import { countOf, type NounGroup } from '../people/noun-group.js';

/** Whether a noun group can stand for victims in a frame that only people (or animals) fit. */
export function canSuffer(group: NounGroup, needsPeople: boolean): boolean {
  switch (group.head) {
    case 'people':
    case 'others':
    case 'bare':
    case 'pronoun':
      return true;
    case 'name':
      return true;
    case 'unknown':
      return (
        !needsPeople &&
        (group.quantity !== null ||
          ((group.det === 'indefinite' || group.det === 'possessive') && !group.plural))
      );
    case 'thing':
      return false;
  }
}

/** Whether a group may be joined to counted victims: it has a count of its own. */
export function joins(group: NounGroup, needsPeople: boolean): boolean {
  return (
    canSuffer(group, needsPeople) &&
    group.wordIn < 0 &&
    (group.head !== 'name' || group.person || group.to - group.from > 1) &&
    countOf(group) !== null &&
    (group.head !== 'pronoun' || group.partitive)
  );
}

/** Counts by group for people joined under one word, where they differ from "everybody". */
export function subsetsOf(groups: NounGroup[]): Subset[] {
  const counts = new Map<Group, number>();
  for (const group of groups) {
    const n = countOf(group);
    if (group.group !== 'all' && n) counts.set(group.group, (counts.get(group.group) ?? 0) + n);
  }
  return [...counts].map(([group, count]) => ({ group, count }));
}
