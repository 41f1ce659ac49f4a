import type { Group, Measure } from '../../claim.js';
import { compareTimes, isBefore, isBy, laterOf } from '../../order.js';
import { bySaid, type ClaimRecord, type PlaceRef } from '../claim-record.js';

export const OVERRIDE_ACTIONS = ['merge', 'split', 'exclude', 'set_place', 'set_entity'] as const;
export type OverrideAction = (typeof OVERRIDE_ACTIONS)[number];

/** What a claim says: by that it is found again where a revision or newer rules give it another id. */
export interface Statement {
  post: string;
  sentence: string;
  measure: Measure;
  group: Group;
  count: number | null;
}

/** What a person decided about a claim, a post or an entity. It holds from `at` until it is withdrawn. */
export interface Override {
  id: string;
  action: OverrideAction;
  /** The id of a claim, a post or an entity. */
  target: string;
  /** The other claim of a merge, the place or entity that is set; else null. */
  value: string | null;
  reason: string;
  author: string;
  at: string;
  says: Statement | null;
  /** The same of the value, where that is a claim. */
  valueSays: Statement | null;
  /** The place that is set, with all that incidents need of it. */
  place: PlaceRef | null;
  withdrawn: { at: string; author: string; reason: string } | null;
}

/** As it was known by a moment: null where it had not been set, without a withdrawal that came later. */
export function overrideAsOf(override: Override, asOf: string): Override | null {
  if (isBefore(asOf, override.at)) return null;
  const { withdrawn } = override;
  return withdrawn && isBefore(asOf, withdrawn.at) ? { ...override, withdrawn: null } : override;
}

export function isInForce({ at, withdrawn }: Override, when: string): boolean {
  return isBy(at, when) && (withdrawn === null || isBefore(when, withdrawn.at));
}

/** Whether an override is about a claim: by its id or its words, by its post, or by an entity that it names. */
export function concerns({ action, target, says }: Override, record: ClaimRecord): boolean {
  if (record.id === target || record.postId === target) return true;
  if (says && isSaid(says, record)) return true;
  if (action !== 'exclude' && action !== 'set_entity') return false;
  const { attribution, place } = record.claim;
  return attribution?.entity === target || (action === 'set_entity' && place?.id === target);
}

function isSaid(says: Statement, { postId, claim }: ClaimRecord): boolean {
  const { sentence, measure, group, count } = claim;
  return (
    says.post === postId &&
    says.sentence === sentence &&
    says.measure === measure &&
    says.group === group &&
    says.count === count
  );
}

/** The post of a claim, by its id: `postId|version|in|start|n`. */
export function postOfClaim(id: string): string {
  return id.split('|').slice(0, -4).join('|');
}

/**
 * The reading of a claim that counts at a moment, among the readings of its post: the latest that had begun by then, else
 * the first. Null where no such claim is known (any more).
 */
export function readingAt(
  readings: readonly ClaimRecord[],
  { id, says, at }: { id: string; says: Statement | null; at: string },
): ClaimRecord | null {
  const own = readings
    .filter((r) => (r.of ?? r.id) === id || (says !== null && isSaid(says, r)))
    .sort(bySaidThenBegun);
  const first = own[0];
  if (!first) return null;
  const when = laterOf(at, first.validFrom);
  const begun = own.filter((r) => isBy(r.validFrom, when));
  return begun.findLast((r) => !isSuspended(r, when)) ?? begun.at(-1)!;
}

function bySaidThenBegun(a: ClaimRecord, b: ClaimRecord): number {
  return compareTimes(a.validFrom, b.validFrom) || bySaid(a, b);
}

function isSuspended({ suspended = [], validTo }: ClaimRecord, at: string): boolean {
  const isOver = validTo !== null && isBy(validTo, at);
  return (
    isOver || suspended.some(({ from, until }) => isBy(from, at) && (until === null || isBefore(at, until)))
  );
}

const DID: Record<OverrideAction, string> = {
  merge: 'merged its incident with another one',
  split: 'made it an incident of its own',
  exclude: 'excluded it',
  set_place: 'set its place',
  set_entity: 'set who or what is meant',
};

/** `Ada excluded it on 2023-06-05: a hoax` */
export function overrideInWords({ action, author, at, reason, value }: Override): string {
  const to = action === 'set_place' || action === 'set_entity' ? ` to ${value}` : '';
  return `${author} ${DID[action]}${to} on ${at.slice(0, 10)}: ${reason}`;
}
