import { isDemonym } from './demonyms.js';
import { gazetteer } from './gazetteer.js';
import { distance, skeleton } from './spelling.js';
import { foldKey } from './fold-key.js';
import type { Place } from './known.js';
import type { Setting } from './setting.js';

/** A shorter name is another one by every letter. */
const LEAST_LENGTH = 7;

/** Towns whose name differs by one or two letters, in a country that the post names: "Kramotorsk". */
export function misspelt(key: string, setting: Setting): Place[] {
  if (key.length < LEAST_LENGTH || isDemonym(key)) return [];
  const near = [...countriesLike(key), ...(spellingIndex().get(skeleton(key)) ?? [])];
  return near.filter(
    (place) =>
      (setting.countries.has(place.country) ||
        setting.regions.has(place.region) ||
        setting.feedRegion === place.country ||
        place.capital ||
        place.level === 'country') &&
      distance(key, foldKey(place.name), 2) <= 2,
  );
}

let bySkeleton: Map<string, Place[]> | null = null;

/** Towns by the consonants of their names. */
function spellingIndex(): Map<string, Place[]> {
  if (bySkeleton) return bySkeleton;
  bySkeleton = new Map();
  const { places } = gazetteer();
  for (let index = 0; index < places.towns.lines.length; index++) {
    const line = places.towns.lines[index] as string;
    const name = line.slice(line.indexOf('|') + 1, line.indexOf('|', line.indexOf('|') + 1));
    // The table is sorted by population: below 20,000 people a slip is likelier than the place.
    if (Number(line.split('|', 7)[6]) < 20) break;
    if (name.length < LEAST_LENGTH) continue;
    const key = skeleton(foldKey(name));
    const list = bySkeleton.get(key);
    if (list) list.push(places.towns.at(index));
    else bySkeleton.set(key, [places.towns.at(index)]);
  }
  return bySkeleton;
}

/** A country's name with one letter wrong: "Lithuana". */
function countriesLike(key: string): Place[] {
  const near = countryIndex().get(key.slice(0, 2)) ?? [];
  return near.filter(({ name }) => distance(key, name, 1) <= 1).map(({ place }) => place);
}

let countries: Map<string, { name: string; place: Place }[]> | null = null;

function countryIndex(): NonNullable<typeof countries> {
  if (countries) return countries;
  countries = new Map();
  for (const place of gazetteer().places.records) {
    if (place.level !== 'country') continue;
    const name = foldKey(place.name);
    const list = countries.get(name.slice(0, 2));
    if (list) list.push({ name, place });
    else countries.set(name.slice(0, 2), [{ name, place }]);
  }
  return countries;
}
