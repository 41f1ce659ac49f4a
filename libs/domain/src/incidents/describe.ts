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
  const date = state.date ? `, ${inWords(state.date)}` : '';
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${place}${date}`;
}

/** `2023-06-01` as "1 June 2023". Written out: a library takes as long for it as the rest of a fold does for a claim. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The incident that an id has become after merges. */
export function rootOf(id: string, byId: ReadonlyMap<string, IncidentState>): string {
  let root = id;
  for (let next = byId.get(root)?.mergedInto; next; next = byId.get(root)?.mergedInto) root = next;
  return root;
}
