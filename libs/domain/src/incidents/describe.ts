import { DateTime } from 'luxon';
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
