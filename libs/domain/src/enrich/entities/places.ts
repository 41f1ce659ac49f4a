import type { Place } from './known.js';
import { countryRecords, extraRecords, type PlaceRecord, regionRecords } from './place-records.js';
import { TownTable } from './towns.js';

/** Everything about where: countries, regions and other places as records, and the towns. */
export class PlaceTable {
  readonly towns: TownTable;
  readonly records: Place[] = [];
  /** What the records are called, with their numbers. */
  readonly names: [string, number][] = [];
  private readonly countries = new Map<string, Place>();
  private readonly regions = new Map<string, Place>();

  constructor() {
    const countries = countryRecords();
    this.towns = new TownTable(new Set(countries.map(({ capital }) => capital).filter(Boolean)));
    for (const record of countries) this.countries.set(record.place.country, this.add(record));
    for (const record of extraRecords()) {
      const place = this.add(record);
      if (record.code) this.regions.set(record.code, place);
    }
    const known = this.records.map((place) => `${place.country}:${place.name}`);
    for (const record of regionRecords(new Set([...this.regions.keys(), ...known])))
      this.regions.set(record.place.region, this.add(record));
  }

  /** The place with this number: towns first, then the other records. */
  at(index: number): Place {
    const towns = this.towns.lines.length;
    return index < towns ? this.towns.at(index) : (this.records[index - towns] as Place);
  }

  country(code: string): Place | undefined {
    return this.countries.get(code);
  }

  region(code: string): Place | undefined {
    return this.regions.get(code);
  }

  /** The zone of a country that has one of its own by its capital; wide countries get that of the capital too. */
  zoneOf(country: string): string | null {
    return this.towns.capital(country)?.zone ?? null;
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

  private add({ place, names }: PlaceRecord): Place {
    const index = this.towns.lines.length + this.records.push(place) - 1;
    for (const name of new Set([place.name, ...names])) if (name) this.names.push([name, index]);
    return place;
  }
}
