import { gazetteer } from './gazetteer.js';
import type { Field, Span } from './field.js';
import type { Known, Place } from './known.js';
import { misspelt } from './misspelt.js';
import type { Setting } from './setting.js';
import type { Cue } from './level-cue.js';

/** One candidate with the reasons for its weight, so that the choice can be explained. */
export interface Choice {
  place: Place;
  weight: number;
  because: string[];
  /** How many other places have the name. */
  rivals: number;
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
  return Math.max(LEAST, Math.log10(1 + gazetteer().places.towns.peopleOf(place.region)) - 0.2);
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

export const isPlace = (known: Known): known is Place => known.type === 'place';
