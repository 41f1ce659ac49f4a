import type { PlaceRef } from './claim-record.js';
import { dateOfPost } from './dates.js';
import type { Evidence } from './evidence.js';
import type { IncidentIndex } from './incident-index.js';
import { bareName } from './names.js';

/**
 * A post that says no more than "Mandi" is read of the largest one. Where its feed has lately told of another Mandi, and the
 * post names nothing else in the country of the largest, it goes on about the one that it has told of.
 */
export function atHome(index: IncidentIndex, evidence: Evidence): Evidence {
  const { place, record } = evidence;
  if (!place || isAnchored(place, record.places)) return evidence;
  const known = index
    .namesakes(evidence)
    .find((state) => state.feeds[record.feed] !== undefined && !isSame(state.place!, place));
  if (!known) return evidence;
  const { place: meant } = known;
  return { ...evidence, place: meant, told: dateOfPost(record, meant!.zone ?? record.zone) };
}

/** Whether something else in the post lies where the place lies. */
const isAnchored = (place: PlaceRef, named: readonly PlaceRef[]): boolean =>
  named.some(
    (p) => p.id !== place.id && p.country === place.country && bareName(p.name) !== bareName(place.name),
  );

const isSame = (a: PlaceRef, b: PlaceRef): boolean => a.id === b.id || a.country === b.country;
