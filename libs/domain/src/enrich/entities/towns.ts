import { ownLines } from './aliases.js';
import { ENGLISH_NAMES } from './data/place-names.js';
import { TOWNS } from './data/towns.js';
import { TOWN_IDS, TOWN_NAMES } from './data/wikidata.js';
import { foldKey } from './fold-key.js';
import type { Place } from './known.js';
import { zoneAt } from './place-records.js';

/** The towns of the world, sorted by population, as lines that are read when asked for. */
export class TownTable {
  readonly lines: string[] = TOWNS.split('\n');
  private readonly read = new Map<number, Place>();
  private readonly ids = new Map<string, string>();
  private readonly capitalOf = new Map<string, number>();
  private readonly people = new Map<string, number>();
  /** The most populous town of each listed name. */
  private readonly largest = new Map<string, number>();

  /** `capitals` are ids of towns. */
  constructor(private readonly capitals: ReadonlySet<string>) {
    for (const pair of TOWN_IDS.split(/[;\n]/)) {
      const [name, id] = pair.split('=');
      if (name && id) this.ids.set(name, id);
    }
  }

  at(index: number): Place {
    let town = this.read.get(index);
    if (!town) this.read.set(index, (town = this.townAt(index)));
    return town;
  }

  /** The capital of a country. */
  capital(country: string): Place | null {
    const capital = this.capitalOf.get(country);
    return capital === undefined ? null : this.at(capital);
  }

  /** How many live in the towns of a region, in thousands. */
  peopleOf(region: string): number {
    return this.people.get(region) ?? 0;
  }

  private townAt(index: number): Place {
    const [id = '', name = '', lat, lon, country = '', region, population, zone] = (
      this.lines[index] as string
    ).split('|');
    const full = `${country}:${name}`;
    const known = this.largest.get(full) === index ? this.ids.get(full) : undefined;
    return {
      type: 'place',
      id: known ?? `geonames:${id}`,
      name: ENGLISH_NAMES[full] ?? name,
      level: 'town',
      country,
      region: `${country}.${region}`,
      lat: Number(lat),
      lon: Number(lon),
      zone: zoneAt(zone),
      population: Number(population),
      capital: this.capitals.has(id),
    };
  }

  /** Every spelling of every town, with its number; also finds out what needs a look at all of them. */
  *names(): Generator<[string, number]> {
    const more = moreSpellings();
    for (let index = 0; index < this.lines.length; index++) {
      const cells = (this.lines[index] as string).split('|');
      this.count(index, cells);
      const [, name, , , country] = cells as [string, string, string, string, string];
      yield [name, index];
      const others = cells[8] ? cells[8].split(';') : [];
      for (const other of others) yield [other, index];
      for (const spelling of [name, ...others]) {
        const key = foldKey(`${country}:${spelling}`);
        const extra = more.get(key);
        if (!extra) continue;
        more.delete(key);
        for (const other of extra) yield [other, index];
      }
    }
  }

  private count(index: number, cells: readonly string[]): void {
    const [id, name, , , country, region, population] = cells as [
      string, string, string, string, string, string, string,
    ]; // prettier-ignore
    if (this.capitals.has(id)) this.capitalOf.set(country, index);
    const code = `${country}.${region}`;
    this.people.set(code, this.peopleOf(code) + Number(population));
    const full = `${country}:${name}`;
    if (this.ids.has(full) && !this.largest.has(full)) this.largest.set(full, index);
  }
}

/** What towns are also called, by `country:name`: those of the table, and a newsroom's own. */
function moreSpellings(): Map<string, string[]> {
  const more = new Map<string, string[]>();
  for (const line of TOWN_NAMES.split('\n')) {
    const [town, names] = line.split('=');
    if (town && names) more.set(foldKey(town), names.split(','));
  }
  for (const line of ownLines('town')) {
    const [town = '', names = ''] = line.split('|');
    more.set(foldKey(town), [...(more.get(foldKey(town)) ?? []), ...names.split(';')]);
  }
  return more;
}
