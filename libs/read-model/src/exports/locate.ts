import { gazetteer } from '#domain/enrich/entities/gazetteer.js';
import { regionsOf, type IncidentState, type PlaceRef } from '#domain/incidents/index.js';
import type { ExportRow } from './columns.js';

let names: Map<string, string> | undefined;

/** Names of countries and regions by id. */
function nameOf(id: string | undefined): string | null {
  names ??= new Map(gazetteer().places.records.map((place) => [place.id, place.name]));
  return (id && names.get(id)) ?? id ?? null;
}

/** How exactly a place is known, in the steps of UCDP's `where_prec`; null without a place. */
function precisionOf({ level, lat }: PlaceRef): number {
  switch (level) {
    case 'site':
    case 'town':
      return 1;
    case 'district':
      return 3;
    case 'region':
      return 4;
    case 'country':
      return 6;
    case null:
      return lat === null ? 5 : 1;
    default:
      return level satisfies never;
  }
}

/** Where and when an incident happened, and how clearly both were told. */
export function located({ place, date, dateKnown }: IncidentState): ExportRow {
  const prec = place && precisionOf(place);
  return {
    date,
    date_prec: date === null ? null : dateKnown ? 1 : 2,
    where_coordinates: place?.name ?? null,
    where_id: place?.id ?? null,
    adm_1: place ? admOf(place) : null,
    country: place ? nameOf(place.level === 'country' ? place.id : place.containedIn.at(-1)) : null,
    country_code: place?.country ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    where_prec: prec,
    event_clarity: dateKnown && prec !== null && prec <= 3 ? 1 : 2,
  };
}

/** The first-level region: the place itself, or what holds it just below the country. */
function admOf(place: PlaceRef): string | null {
  if (place.level === 'region') return place.name;
  if (place.level === 'country') return null;
  return nameOf(regionsOf(place).at(-1));
}
