import { ownLines } from './aliases.js';
import { COUNTRIES } from './data/countries.js';
import { EXTRA_PLACES } from './data/extra-places.js';
import {
  COUNTRY_NAMES,
  ENGLISH_NAMES,
  EXTRA_REGIONS,
  MORE_COUNTRY_NAMES,
  REGION_NAMES,
  REGION_SUFFIX,
  STATE_SHORT_FORMS,
} from './data/place-names.js';
import { REGIONS } from './data/regions.js';
import { TOWNS } from './data/towns.js';
import { COUNTRY_IDS, REGION_IDS, TOWN_IDS, TOWN_NAMES } from './data/wikidata.js';
import { ZONES } from './data/zones.js';
import type { Place, PlaceLevel } from './known.js';
import { foldKey } from './tokens.js';

const zones = ZONES.split('\n');
const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|'));

/** The id that a place without a better one gets. */
export const localPlaceId = (name: string): string =>
  `local:place:${foldKey(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Everything about where: countries, regions and other places as records, towns as lines that are read when asked for. */
export class PlaceTable {
  readonly records: Place[] = [];
  readonly names: [string, number][] = [];
  readonly towns: string[] = TOWNS.split('\n');
  private readonly cache = new Map<number, Place>();
  private readonly countries = new Map<string, Place>();
  private readonly regions = new Map<string, Place>();
  private readonly townIds = new Map<string, string>();
  private readonly capitals = new Set<string>();
  private readonly capitalTowns = new Map<string, number>();
  private readonly inTowns = new Map<string, number>();

  constructor() {
    for (const pair of TOWN_IDS.split(/[;\n]/)) {
      const [name, id] = pair.split('=');
      if (name && id) this.townIds.set(name, id);
    }
    this.addCountries();
    this.addExtras();
    this.addRegions();
  }

  /** The place with this number: towns first, then the other records. */
  at(index: number): Place {
    if (index >= this.towns.length) return this.records[index - this.towns.length] as Place;
    let town = this.cache.get(index);
    if (!town) this.cache.set(index, (town = this.readTown(index)));
    return town;
  }

  country(code: string): Place | undefined {
    return this.countries.get(code);
  }

  region(code: string): Place | undefined {
    return this.regions.get(code);
  }

  /** How many live in the towns of a region, in thousands. */
  peopleOf(region: string): number {
    return this.inTowns.get(region) ?? 0;
  }

  /** The zone of a country that has one of its own by its capital; wide countries get that of the capital too. */
  zoneOf(country: string): string | null {
    const capital = this.capitalTowns.get(country);
    return capital === undefined ? null : this.at(capital).zone;
  }

  /** The ids around a place, from near to far. */
  containers(place: Place): string[] {
    const ids: string[] = [];
    const region =
      place.level === 'region' || place.level === 'country' ? undefined : this.regions.get(place.region);
    if (region && region.id !== place.id) ids.push(region.id);
    const country = place.country ? this.countries.get(place.country) : undefined;
    if (country && country.id !== place.id) ids.push(country.id);
    return ids;
  }

  private add(place: Place, names: Iterable<string>): void {
    const index = this.towns.length + this.records.push(place) - 1;
    for (const name of new Set([place.name, ...names])) if (name) this.names.push([name, index]);
  }

  private addCountries(): void {
    const ids = new Map(COUNTRY_IDS.split(/\s+/).map((pair) => [pair.slice(0, 2), `Q${pair.slice(2)}`]));
    for (const [code = '', name = '', lat, lon, capital = '', population, names = ''] of rows(COUNTRIES)) {
      if (capital) this.capitals.add(capital);
      const place: Place = {
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
      };
      this.countries.set(code, place);
      this.add(place, [name, ...names.split(';')]);
      for (const extra of MORE_COUNTRY_NAMES[code] ?? [])
        this.names.push([extra, this.towns.length + this.records.length - 1]);
    }
  }

  private addExtras(): void {
    for (const [id = '', name = '', names = '', level, country = '', lat, lon] of rows(
      [EXTRA_PLACES, ...ownLines('place')].join('\n'),
    )) {
      const place: Place = {
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
      };
      this.add(place, names.split(';'));
      const code = EXTRA_REGIONS[name];
      if (code) this.regions.set(code, place);
    }
  }

  private addRegions(): void {
    const ids = new Map(
      REGION_IDS.trim()
        .split(/\s+/)
        .map((pair) => pair.split('=') as [string, string]),
    );
    const short = new Map(
      STATE_SHORT_FORMS.split(' ').map((pair) => [`US.${pair.slice(0, 2)}`, pair.slice(3)]),
    );
    const taken = new Set(this.records.map((place) => `${place.country}:${place.name}`));
    for (const [code = '', name = '', lat, lon, zone] of rows(REGIONS)) {
      const country = code.slice(0, 2);
      if (this.regions.has(code)) continue;
      const stem = name.replace(REGION_SUFFIX, '').replace(/^(?:Province of |Autonomous Region of )/, '');
      if (taken.has(`${country}:${stem}`)) continue;
      const place: Place = {
        type: 'place',
        id: ids.get(code) ?? `geonames:${code}`,
        name: REGION_NAMES[country] && !name.includes(' ') ? `${name} ${REGION_NAMES[country]}` : name,
        level: 'region',
        country,
        region: code,
        lat: Number(lat),
        lon: Number(lon),
        zone: zone ? (zones[Number(zone)] ?? null) : null,
        population: 1_000,
        capital: false,
      };
      this.regions.set(code, place);
      this.add(place, [
        name,
        stem,
        short.get(code) ?? '',
        ...['Oblast', 'Region', 'Province', 'State'].map((word) => `${stem} ${word}`),
      ]);
    }
  }

  private readTown(index: number): Place {
    const [id = '', name = '', lat, lon, country = '', region, population, zone] = (
      this.towns[index] as string
    ).split('|');
    const known = this.townIds.get(`${country}:${name}`);
    return {
      type: 'place',
      id: (known && this.firstOfName(index, country, name) ? known : null) ?? `geonames:${id}`,
      name: ENGLISH_NAMES[`${country}:${name}`] ?? name,
      level: 'town',
      country,
      region: `${country}.${region}`,
      lat: Number(lat),
      lon: Number(lon),
      zone: zones[Number(zone)] ?? null,
      population: Number(population),
      capital: this.capitals.has(id),
    };
  }

  private firstOfName(index: number, country: string, name: string): boolean {
    return this.largest.get(`${country}:${name}`) === index;
  }

  /** The most populous town of each listed name; the table is sorted by population. */
  private readonly largest = new Map<string, number>();

  /** Every spelling of every town, with its number; also finds which town a listed Wikidata id means. */
  *townNames(): Generator<[string, number]> {
    const more = new Map<string, string[]>();
    for (const line of TOWN_NAMES.split('\n')) {
      const [town, names] = line.split('=');
      if (town && names) more.set(foldKey(town), names.split(','));
    }
    for (const line of ownLines('town')) {
      const [town = '', names = ''] = line.split('|');
      more.set(foldKey(town), [...(more.get(foldKey(town)) ?? []), ...names.split(';')]);
    }
    for (let index = 0; index < this.towns.length; index++) {
      const line = this.towns[index] as string;
      const cells = line.split('|');
      const name = cells[1] as string;
      if (this.capitals.has(cells[0] as string)) this.capitalTowns.set(cells[4] as string, index);
      const region = `${cells[4]}.${cells[5]}`;
      this.inTowns.set(region, (this.inTowns.get(region) ?? 0) + Number(cells[6]));
      const full = `${cells[4]}:${name}`;
      if (this.townIds.has(full) && !this.largest.has(full)) this.largest.set(full, index);
      yield [name, index];
      const others = cells[8] ? cells[8].split(';') : [];
      for (const other of others) yield [other, index];
      for (const spelling of [name, ...others]) {
        const key = foldKey(`${cells[4]}:${spelling}`);
        const extra = more.get(key);
        if (!extra) continue;
        more.delete(key);
        for (const other of extra) yield [other, index];
      }
    }
  }
}
