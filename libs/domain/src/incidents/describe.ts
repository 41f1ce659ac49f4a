import { DateTime } from 'luxon';
import type { ClaimRecord } from './claim-record.js';
import { mainCause } from './causes.js';
import type { IncidentState } from './incident.js';

/** What kind of event it is: the special word of the most claims, else the general one; the earliest wins ties. */
export function kindOf(state: IncidentState): string | null {
  return mainCause(state.causes);
}

/** A heading such as "Missile strike in Kyiv, 1 June 2023". */
export function titleOf(state: IncidentState): string {
  const kind = kindOf(state) ?? 'casualties';
  const place = state.place ? ` in ${state.place.name}` : '';
  const date = state.date
    ? `, ${DateTime.fromISO(state.date).setLocale('en-GB').toFormat('d MMMM yyyy')}`
    : '';
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${place}${date}`;
}

/** The incident that an id has become after merges. */
export function rootOf(id: string, byId: ReadonlyMap<string, IncidentState>): string {
  let root = id;
  for (let next = byId.get(root)?.mergedInto; next; next = byId.get(root)?.mergedInto) root = next;
  return root;
}

/**
 * The claims of each incident that still stands, in any order. A claim that came in by a merge counts from the merge on.
 */
export function claimsByIncident(
  claims: readonly ClaimRecord[],
  assignments: ReadonlyMap<string, string | null>,
  incidents: readonly IncidentState[],
): Map<string, ClaimRecord[]> {
  const byId = new Map(incidents.map((s) => [s.id, s]));
  const grouped = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const id = assignments.get(claim.id);
    if (!id) continue;
    const [root, since] = followed(id, byId);
    const record = since !== null && since > claim.validFrom ? { ...claim, countsFrom: since } : claim;
    const claimsOfRoot = grouped.get(root);
    if (claimsOfRoot) claimsOfRoot.push(record);
    else grouped.set(root, [record]);
  }
  return grouped;
}

function followed(id: string, byId: ReadonlyMap<string, IncidentState>): [string, string | null] {
  let [root, since] = [id, null as string | null];
  for (let s = byId.get(root); s?.mergedInto; s = byId.get(root)) {
    if (since === null || s.mergedAt! > since) since = s.mergedAt;
    root = s.mergedInto;
  }
  return [root, since];
}
