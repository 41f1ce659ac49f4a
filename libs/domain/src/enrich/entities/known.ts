export type PlaceLevel = 'country' | 'region' | 'district' | 'town' | 'site';

/** A place of the tables. */
export interface Place {
  type: 'place';
  id: string;
  name: string;
  level: PlaceLevel;
  /** ISO 3166-1 alpha-2, empty where a place lies in several countries. */
  country: string;
  /** The code of its first-level region, such as `UA.05`; empty for countries and what spans regions. */
  region: string;
  lat: number;
  lon: number;
  zone: string | null;
  /** In thousands; for regions and countries a figure that ranks them above their towns. */
  population: number;
  capital: boolean;
}

/** An office with the time when it was held, `UA.05` or a country, region key or body as its place. */
export interface Role {
  office: string;
  of: string;
  from: string;
  to: string;
}

/** Somebody of people.ts. */
export interface Person {
  type: 'person';
  id: string;
  name: string;
  roles: Role[];
  side: string;
}

/** A body of organisations.ts, companies.ts or teams.ts. */
export interface Organisation {
  type: 'organisation';
  id: string;
  name: string;
  roles: Role[];
  side: string;
  medium: boolean;
  /** A sports team. */
  team: boolean;
}

/** Whatever the gazetteer holds. */
export type Known = Person | Organisation | Place;

/** A known name in a text, with everything that it can mean. */
export interface Hit {
  /** The token behind the name. */
  to: number;
  found: readonly Known[];
}
