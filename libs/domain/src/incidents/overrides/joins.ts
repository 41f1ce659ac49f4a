import { isBy, laterOf } from '../../order.js';
import type { ClaimRecord } from '../claim-record.js';
import { overrideInWords, readingAt, type Override } from './override.js';

/** Two incidents that a person takes for one, for as long as the override holds. */
export interface Join {
  one: string;
  other: string;
  from: string;
  until: string | null;
  override: string;
  because: string;
}

/** The joins that overrides make, from the claims that they name (in all readings) and where these are. */
export function joinsOf(
  overrides: readonly Override[],
  claims: readonly ClaimRecord[],
  assignments: ReadonlyMap<string, string | null>,
): Join[] {
  return overrides.flatMap((override): Join[] => {
    if (override.action !== 'merge' || override.value === null) return [];
    const { id, at, withdrawn, target, value, says, valueSays } = override;
    const one = readingAt(claims, { id: target, says, at });
    const other = readingAt(claims, { id: value, says: valueSays, at });
    const [a, b] = [one, other].map((reading) => reading && assignments.get(reading.id));
    if (!one || !other || !a || !b || a === b) return [];
    // Both have to be public before anybody can see that they are one.
    const from = laterOf(at, laterOf(one.validFrom, other.validFrom));
    const until = withdrawn?.at ?? null;
    if (until !== null && isBy(until, from)) return [];
    return [{ one: a, other: b, from, until, override: id, because: overrideInWords(override) }];
  });
}

/** id → the incidents that any join, however short, ever bound to it, itself among them. */
export function families(joins: readonly Join[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { one } of joins)
    if (!all.has(one)) for (const id of linked(one, joins)) all.set(id, linked(one, joins));
  return all;
}

/** What can be reached from an incident over joins. */
export function linked(id: string, joins: readonly Join[]): Set<string> {
  const reached = new Set([id]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { one, other } of joins) {
      if (reached.has(one)) reached.add(other);
      else if (reached.has(other)) reached.add(one);
    }
  }
  return reached;
}
