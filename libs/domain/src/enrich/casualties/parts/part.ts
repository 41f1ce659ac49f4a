import type { Group, Subset } from '../../../claim.js';
import type { Quantity } from '../numbers/numbers.js';

/** A part of a total, with the token before which its total stands. */
export interface Part {
  subsets: Subset[];
  /** The token where the words for the part begin. */
  at: number;
  measure: 'killed' | 'injured' | null;
  /** True where the part names people of the whole post: "three children were among the dead". */
  loose: boolean;
  /** Points at the sentence before ("two of them were children") and makes no claim by itself. */
  follows?: boolean;
  /** The total that the words for the part tell with it: "nine of the 20 killed". */
  total?: Quantity | null;
  /** Of what kind all of them are: "three of the eight soldiers killed". */
  kind?: Group;
  /** How many people the words for the part name in all, where nobody else is meant: "the dead were ten pilgrims". */
  people?: number;
}

/** Adds up the counts of each group. */
export function merge(subsets: Subset[]): Subset[] {
  const byGroup = new Map<string, Subset>();
  for (const s of subsets)
    byGroup.set(s.group, { group: s.group, count: (byGroup.get(s.group)?.count ?? 0) + s.count });
  return [...byGroup.values()];
}
