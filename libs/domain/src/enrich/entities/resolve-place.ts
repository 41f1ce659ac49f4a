import { isDemonym } from './demonyms.js';
import { gazetteer } from './gazetteer.js';
import { distance, skeleton } from './spelling.js';
import type { Field, Span } from './field.js';
import { foldKey } from './tokens.js';
import type { Known, Place } from './known.js';

const REGION_WORDS = new Set(
  'region regions oblast oblasts province provinces governor gov governorate state border prefecture district'.split(
    ' ',
  ),
);
const PLURAL_REGIONS = new Set(
  'regions oblasts provinces states districts governorates prefectures'.split(' '),
);
const TOWN_WORDS = new Set('city mayor town resident residents suburb streets airport'.split(' '));

/** What a post says about where it plays. */
export interface Setting {
  /** How often each country is named, by its name or its people's. */
  countries: ReadonlyMap<string, number>;
  /** Regions whose towns or own names the post holds without doubt. */
  regions: ReadonlySet<string>;
  feedRegion: string | null;
}

/** One candidate with the reasons for its weight, so that the choice can be explained. */
export interface Choice {
  place: Place;
  weight: number;
  because: string[];
  /** How many other places have the name. */
  rivals: number;
}

type Cue = 'region' | 'town' | null;

/** What the words around a mention say: "X region", "X's governor", "the city of X", "X, a Russian region". */
export function levelCue(span: Span, field: Field): Cue {
  const { tokens } = field;
  const next = tokens[span.to];
  const own = foldKey(span.text);
  if (/ (?:oblast|region|province|state|governorate|county|krai)$/.test(own)) return 'region';
  if (/ city$/.test(own)) return 'town';
  const word = next?.shape === 'clitic' ? tokens[span.to + 1] : next;
  if (word && REGION_WORDS.has(word.key) && word.shape !== 'number') return 'region';
  if (word && TOWN_WORDS.has(word.key)) return 'town';
  if (sharesPlural(span, field)) return 'region';
  const before = tokens[span.from - 1];
  const head = before?.key === 'of' ? tokens[span.from - 2] : before;
  if (head && REGION_WORDS.has(head.key)) return 'region';
  if (head && (TOWN_WORDS.has(head.key) || head.key === 'village' || head.key === 'capital')) return 'town';
  return next?.text === ',' ? apposition(span, field) : null;
}

/** "Kherson and Mykolaiv regions": one plural for all names of a list. */
function sharesPlural({ to }: Span, { tokens }: Field): boolean {
  for (let at = to; at < to + 8; at++) {
    const token = tokens[at];
    if (!token || token.opens) return false;
    if (token.shape === 'lower' && token.key !== 'and' && token.key !== 'or')
      return PLURAL_REGIONS.has(token.key);
    if (token.shape === 'mark' && token.text !== ',') return false;
    if (at === to && token.text !== ',' && token.key !== 'and' && token.key !== 'or') return false;
  }
  return false;
}

/** "X, a Russian region": the noun of the phrase behind the comma, within five words. */
function apposition(span: Span, field: Field): Cue {
  const article = field.tokens[span.to + 1];
  if (!article || !['a', 'an', 'the'].includes(article.key)) return null;
  for (let i = span.to + 2; i < span.to + 6; i++) {
    const token = field.tokens[i];
    if (!token || token.shape === 'mark') return null;
    if (REGION_WORDS.has(token.key)) return 'region';
    if (TOWN_WORDS.has(token.key) || token.key === 'village') return 'town';
  }
  return null;
}

/** The place named right behind a comma: "Lyman, Donetsk Oblast", "Paris, Texas". */
function container(span: Span, field: Field): Place | null {
  const comma = field.tokens[span.to];
  if (comma?.text !== ',') return null;
  const hit = gazetteer().longest(field.tokens, span.to + 1);
  const place = hit?.found.find(
    (one) => one.type === 'place' && (one.level === 'country' || one.level === 'region'),
  );
  return (place as Place | undefined) ?? null;
}

/** Which place a mention means. Ties go to the larger, then to the smaller id: the same choice on every machine. */
export function choosePlace(span: Span, field: Field, setting: Setting, cue: Cue): Choice | null {
  const inside = container(span, field);
  let best: Choice | null = null;
  const places = candidates(span, setting);
  for (const place of places) {
    const choice = judge(place, sizeOf(place, places), setting, cue, inside);
    if (
      !best ||
      choice.weight > best.weight ||
      (choice.weight === best.weight && choice.place.id < best.place.id)
    )
      best = choice;
  }
  return best && { ...best, rivals: places.length - 1 };
}

/** Regions that are listed by hand are known by their bare name, as a city of a million is. */
const LISTED = 3;
/** What a name without another reason means least: a district, or a region beside the town that it is called by. */
const LEAST = 1.5;

/**
 * How well known a place is by its bare name: for a town by its people, in powers of ten of thousands; for a region by
 * those of its towns, unless one of them or the country's capital has the name: "Bali" is no town in India, and "Valencia" is the city.
 */
function sizeOf(place: Place, rivals: readonly Place[]): number {
  if (place.level === 'town') return Math.log10(1 + place.population);
  if (place.level === 'country') return 5;
  if (place.level !== 'region') return LEAST;
  const isOwn = (town: Place): boolean =>
    town.level === 'town' &&
    town.country === place.country &&
    (town.capital || place.region === '' || town.region === place.region);
  if (rivals.some(isOwn)) return LEAST;
  if (place.region === '') return LISTED;
  return Math.max(LEAST, Math.log10(1 + gazetteer().places.peopleOf(place.region)) - 0.2);
}

function judge(place: Place, size: number, setting: Setting, cue: Cue, inside: Place | null): Choice {
  const because: string[] = [];
  let weight = size;
  const gain = (value: number, reason: string): void => {
    weight += value;
    because.push(reason);
  };
  if (place.capital) gain(1, 'a capital');
  const named = setting.countries.get(place.country) ?? 0;
  if (named > 0) gain(1.5 + Math.min(named, 4) * 0.25, `${place.country} is named`);
  if (place.region && setting.regions.has(place.region)) gain(2, 'other places of its region are named');
  if (setting.feedRegion && setting.feedRegion === place.country) gain(2.2, 'the feed is of that country');
  if (cue === 'region' && place.level === 'region') gain(6, 'called a region');
  if (cue === 'town' && (place.level === 'town' || place.level === 'district')) gain(6, 'called a town');
  if (inside) {
    if (place.country === inside.country && (!inside.region || inside.region === place.region))
      gain(8, `in ${inside.name}`);
    else weight -= 2;
  }
  return { place, weight, because, rivals: 0 };
}

function candidates(span: Span, setting: Setting): Place[] {
  const known = span.known.filter((one): one is Place => one.type === 'place');
  return known.length > 0 ? known : misspelt(span.key, setting);
}

let bySkeleton: Map<string, Place[]> | null = null;
const LEAST_LENGTH = 7;

function spellingIndex(): Map<string, Place[]> {
  if (bySkeleton) return bySkeleton;
  bySkeleton = new Map();
  const { places } = gazetteer();
  for (let index = 0; index < places.towns.length; index++) {
    const line = places.towns[index] as string;
    const name = line.slice(line.indexOf('|') + 1, line.indexOf('|', line.indexOf('|') + 1));
    // The table is sorted by population: below 20,000 people a slip is likelier than the place.
    if (Number(line.split('|', 7)[6]) < 20) break;
    if (name.length < LEAST_LENGTH) continue;
    const key = skeleton(foldKey(name));
    const list = bySkeleton.get(key);
    if (list) list.push(places.at(index));
    else bySkeleton.set(key, [places.at(index)]);
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

export const isPlace = (known: Known): known is Place => known.type === 'place';
