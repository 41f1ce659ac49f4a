import type { EntityType } from '../../entity.js';

/** How much speaks for each type; `none` is for what is no name at all. Weights were set by hand on the dev set. */
export interface Evidence {
  person: number;
  place: number;
  organisation: number;
  none: number;
}

/** What the whole post tells about each of its spans. */
export interface Scene {
  countries: ReadonlySet<string>;
  sport: boolean;
  /** Every word that the post also writes in lower case: its capital elsewhere is only a sentence's. */
  small: ReadonlySet<string>;
}

export function noEvidence(): Evidence {
  return { person: 0, place: 0, organisation: 0, none: 0 };
}

export function add(to: Evidence, from: Evidence): void {
  to.person += from.person;
  to.place += from.place;
  to.organisation += from.organisation;
  to.none += from.none;
}

/** The type that the evidence favours, or null where it is too thin. */
export function verdict(evidence: Evidence, least = 1): EntityType | null {
  const { person, place, organisation, none } = evidence;
  const best = Math.max(person, place, organisation);
  if (best < least || none > best) return null;
  if (best === place) return 'place';
  return best === organisation ? 'organisation' : 'person';
}
