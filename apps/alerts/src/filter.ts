import { CHANGE_KINDS, type ChangeKind, type TollChange, type TollEvent } from './changes.js';

/** What an endpoint wants to hear of; an empty list means all. */
export interface Filter {
  /** Places by id or name, ids of what holds them, or countries by code; in any case of letters. */
  places: string[];
  measures: string[];
  /** Only figures that reach this, or did before the change. */
  atLeast: number | null;
  kinds: ChangeKind[];
}

export const EVERYTHING: Filter = { places: [], measures: [], atLeast: null, kinds: [] };

/** A best that fell, or went altogether. */
export const CORRECTIONS: readonly ChangeKind[] = ['lowered', 'withdrawn'];

/** The changes that an endpoint wants to hear of. */
export function wanted(filter: Filter, event: TollEvent, changes: readonly TollChange[]): TollChange[] {
  if (!ofPlaces(filter.places, event.place)) return [];
  const kinds: readonly ChangeKind[] = filter.kinds.length > 0 ? filter.kinds : CHANGE_KINDS;
  return changes.filter(
    (change) =>
      (filter.measures.length === 0 || filter.measures.includes(change.measure)) &&
      change.kinds.some((kind) => kinds.includes(kind)) &&
      reaches(filter.atLeast, change),
  );
}

function ofPlaces(places: readonly string[], place: TollEvent['place']): boolean {
  if (places.length === 0) return true;
  const { id, name, country, containedIn = [] } = place ?? {};
  const names = [id, name, country, ...containedIn].map((one) => one?.toLowerCase());
  return places.some((wish) => names.includes(wish.toLowerCase()));
}

function reaches(atLeast: number | null, { before, after }: TollChange): boolean {
  return atLeast === null || Math.max(before?.best ?? 0, after?.best ?? 0) >= atLeast;
}
