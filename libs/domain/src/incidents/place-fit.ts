import { regionsOf, type PlaceRef } from './claim-record.js';
import { isRecurrent, isWide } from './causes.js';
import { bareName } from './names.js';

/** How well two places go together: the same, one inside the other, or (null) apart. */
export function placeFit(a: PlaceRef | null, b: PlaceRef | null, cause: string | null): number | null {
  if (!a || !b) return null;
  if (a.id === b.id) return 4;
  const outer = b.containedIn.includes(a.id) ? a : a.containedIn.includes(b.id) ? b : null;
  if (!outer) return null;
  const inner = outer === a ? b : a;
  // A place in a town is the town.
  if (inner.level === 'site' || outer.level === 'town') return 3.5;
  // "Baghlan province" and "the Baghlan floods": what is rare is told of a town and of the region that is called by it.
  if (bareName(inner.name) === bareName(outer.name) && !isRecurrent(cause)) return 3.5;
  // All of a country is too wide to go by, except for what does not happen there every week.
  const wide = isRecurrent(cause) ? -0.5 : 1.5;
  const near = outer.level === 'country' ? wide : outer === a ? 2.5 : 2;
  return isWide(cause) ? near - 3 : near;
}

/** Whether two places with an agreeing toll can be one event's: one holds the other, or they are neighbours. */
export function canBeOne(a: PlaceRef | null, b: PlaceRef | null, cause: string | null): boolean {
  if (!a || !b) return false;
  if (placeFit(a, b, cause) !== null) return true;
  return shareRegion(a, b) && (!isRecurrent(cause) || isNear(a, b));
}

/** Whether a place is another, or lies in it (a country aside). */
export function isPart(place: PlaceRef, of: PlaceRef): boolean {
  return place.id === of.id || (of.level !== 'country' && place.containedIn.includes(of.id));
}

/** A building or street, or a place that no table knows. */
export const isSite = ({ level, lat }: PlaceRef): boolean =>
  level === 'site' || (level === null && lat === null);

export function shareRegion(a: PlaceRef, b: PlaceRef): boolean {
  const regions = regionsOf(a);
  return regionsOf(b).some((id) => regions.includes(id));
}

const NEAR_KM = 30;
const KM_PER_DEGREE = 111;

export function isNear(a: PlaceRef, b: PlaceRef): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, east) * KM_PER_DEGREE <= NEAR_KM;
}
