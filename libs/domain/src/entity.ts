export type EntityType = 'person' | 'place' | 'organisation';

export interface Mention {
  text: string;
  /** Offsets in UTF-16 units of `in`. */
  start: number;
  end: number;
  in: 'headline' | 'text';
}

/** Somebody, somewhere or some body named in a post. Ids are Wikidata's where known, else `local:…`. */
export interface Entity {
  type: EntityType;
  id: string;
  name: string;
  mentions: Mention[];
  /** Places only: degrees, ISO 3166-1 alpha-2, the ids that contain it from near to far, IANA zone. */
  lat?: number;
  lon?: number;
  country?: string;
  containedIn?: string[];
  zone?: string;
  /** Places only: how wide it is. */
  level?: 'country' | 'region' | 'district' | 'town' | 'site';
  /** Places of an ambiguous name: why this one is meant, in plain words. */
  because?: string;
  /** People and organisations: the actor that a source resolves to; an office, its holder and its body share one. */
  actor?: string;
  /** The party that the actor belongs to: ISO country code or organisation id, where known. */
  side?: string;
  /** Organisations: a news medium. It can be named and quoted, but it is no actor of a story. */
  medium?: boolean;
}
