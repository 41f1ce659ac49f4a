import { ownLines } from './aliases.js';
import { COUNTRIES } from './data/countries.js';
import { EXTRA_PLACES } from './data/extra-places.js';
import {
  COUNTRY_NAMES,
  EXTRA_REGIONS,
  MORE_COUNTRY_NAMES,
  REGION_NAMES,
  REGION_SUFFIX,
  STATE_SHORT_FORMS,
} from './data/place-names.js';
import { REGIONS } from './data/regions.js';
import { COUNTRY_IDS, REGION_IDS } from './data/wikidata.js';
import { ZONES } from './data/zones.js';
import { foldKey } from './fold-key.js';
import type { Place, PlaceLevel } from './known.js';

/** A place of the tables that is no town, with what it is called beside its name. */
export interface PlaceRecord {
  place: Place;
  names: string[];
}

/** The id that a place without a better one gets. */
export const localPlaceId = (name: string): string =>
  `local:place:${foldKey(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|'));

/** Countries, each with the id of the town that is its capital. */
export function countryRecords(): (PlaceRecord & { capital: string })[] {
  const ids = new Map(COUNTRY_IDS.split(/\s+/).map((pair) => [pair.slice(0, 2), `Q${pair.slice(2)}`]));
  return rows(COUNTRIES).map(([code = '', name = '', lat, lon, capital = '', population, names = '']) => ({
    place: {
      type: 'place',
      id: ids.get(code) ?? localPlaceId(name),
      name: COUNTRY_NAMES[code] ?? name,
      level: 'country',
      country: code,
      region: '',
      lat: Number(lat),
      lon: Number(lon),
      zone: null,
      population: 20_000 + Number(population),
      capital: false,
    },
    names: [name, ...names.split(';'), ...(MORE_COUNTRY_NAMES[code] ?? [])],
    capital,
  }));
}

/** Places of the tables by hand, and a newsroom's own; `code` is that of the region that one of them is. */
export function extraRecords(): (PlaceRecord & { code: string | undefined })[] {
  const table = [EXTRA_PLACES, ...ownLines('place')].join('\n');
  return rows(table).map(([id = '', name = '', names = '', level, country = '', lat, lon]) => ({
    place: {
      type: 'place',
      id: id || localPlaceId(name),
      name,
      level: level as PlaceLevel,
      country,
      region: '',
      lat: Number(lat),
      lon: Number(lon),
      zone: null,
      population: 5_000,
      capital: false,
    },
    names: names.split(';'),
    code: EXTRA_REGIONS[name],
  }));
}

const zones = ZONES.split('\n');

/** The time zone of a row of the tables. */
export const zoneAt = (number: string | undefined): string | null =>
  number ? (zones[Number(number)] ?? null) : null;

/** First-level regions, but those that are `known` by their code or by `country:name`. */
export function regionRecords(known: ReadonlySet<string>): PlaceRecord[] {
  const ids = new Map(
    REGION_IDS.trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  );
  const short = new Map(
    STATE_SHORT_FORMS.split(' ').map((pair) => [`US.${pair.slice(0, 2)}`, pair.slice(3)]),
  );
  const found: PlaceRecord[] = [];
  for (const [code = '', name = '', lat, lon, zone] of rows(REGIONS)) {
    const country = code.slice(0, 2);
    const stem = name.replace(REGION_SUFFIX, '').replace(/^(?:Province of |Autonomous Region of )/, '');
    if (known.has(code) || known.has(`${country}:${stem}`)) continue;
    const place: Place = {
      type: 'place',
      id: ids.get(code) ?? `geonames:${code}`,
      name: REGION_NAMES[country] && !name.includes(' ') ? `${name} ${REGION_NAMES[country]}` : name,
      level: 'region',
      country,
      region: code,
      lat: Number(lat),
      lon: Number(lon),
      zone: zoneAt(zone),
      population: 1_000,
      capital: false,
    };
    const called = ['Oblast', 'Region', 'Province', 'State'].map((word) => `${stem} ${word}`);
    found.push({ place, names: [name, stem, short.get(code) ?? '', ...called] });
  }
  return found;
}
