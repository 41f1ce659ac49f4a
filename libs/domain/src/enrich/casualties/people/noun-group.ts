import type { Group } from '../../../claim.js';
import type { Quantity } from '../numbers/numbers.js';

/** A noun group: "at least three Russian soldiers", "her mother", "12", "nobody", "ten missiles". */
export interface NounGroup {
  from: number;
  to: number;
  quantity: Quantity | null;
  det: 'none' | 'indefinite' | 'definite' | 'possessive' | 'none-of';
  head: 'people' | 'thing' | 'unknown' | 'bare' | 'others' | 'name' | 'pronoun';
  group: Group;
  plural: boolean;
  /** Says that these come on top: "another", "two more", "others". */
  more: boolean;
  others: boolean;
  /** "three of them", "two of the wounded". */
  partitive: boolean;
  /** "12 wounded soldiers": the casualty word in front of the noun. */
  wordIn: number;
  modifiers: number;
  /** "one of the injured": they were counted under another measure before. */
  moved: boolean;
  /** "nine of the 20": the figure that a part is of. */
  inner: Quantity | null;
  /** "the second bomb". */
  nth: boolean;
  /** What the noun itself counts: "a couple". */
  nounCount: number | null;
  /** Of how many one of it is: "five-member". */
  size: number | null;
  /** "Captain Idrissa Barry": a name behind the noun. */
  named: boolean;
  /** A name that nobody but a person has: by a given name, a title, an age, a trade. */
  person: boolean;
  /** "both women", "all children": of what kind everybody is who was counted before. */
  whole: boolean;
}

export const blank = (from: number): NounGroup => ({
  from,
  to: from,
  quantity: null,
  det: 'none',
  head: 'unknown',
  group: 'all',
  plural: false,
  more: false,
  others: false,
  partitive: false,
  wordIn: -1,
  modifiers: 0,
  moved: false,
  inner: null,
  nth: false,
  nounCount: null,
  size: null,
  named: false,
  person: false,
  whole: false,
});

/** The same group but for some of it, of the same shape as all. */
export const changedGroup = (group: NounGroup, more: Partial<NounGroup>): NounGroup =>
  Object.assign(blank(group.from), group, more);

export function finish(group: NounGroup, head: NounGroup['head'], to: number, plural: boolean): NounGroup {
  group.head = head;
  group.to = to;
  group.plural = plural;
  return group;
}

/** How many a group of people stands for: a figure, one for a singular, null where it gives no number. */
export function countOf(group: NounGroup): number | null {
  if (group.det === 'none-of') return 0;
  if (group.quantity)
    return group.quantity.count === null ? null : group.quantity.count * (group.nounCount ?? 1);
  if (group.nounCount) return group.nounCount;
  if (group.head === 'pronoun') return group.partitive ? null : 1;
  if (group.head === 'name') return 1;
  if (group.more && !group.plural && group.head !== 'others') return 1;
  if (!group.plural && (group.head === 'people' || group.head === 'unknown')) return 1;
  return null;
}
