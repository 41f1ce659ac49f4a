import { bodyTold, kindOfOffice, type BodyTold } from '../enrich/entities/body-words.js';
import { countryCalled } from '../enrich/entities/countries-by-name.js';
import type { ClaimRecord, PlaceRef } from './claim-record.js';
import { bareName } from './names.js';

/** What a claim tells of the body that speaks in it. */
export interface ToldBody {
  kind: string;
  /** Of what it is: the id of a place or the code of a country; null where nothing tells. */
  place: string | null;
  /** Whether the words name that place, or it is only where the news is from. */
  isPlaced: boolean;
  /** The place and what holds it, its country by code. */
  within: readonly string[];
  level: BodyTold['level'];
  name: string | null;
}

const OFFICE = 'local:office:';
/** Whose reach makes two bodies of one kind: the national police and the city's. */
const BY_LEVEL: ReadonlySet<string> = new Set(['police', 'fire-service', 'prosecutor', 'disaster-agency']);

/**
 * The body in an attribution, by its words and by the office that the speaker is known to hold or to be; null where a person,
 * a medium or nobody in particular speaks. What somebody set by hand is read without the words.
 */
export function toldBody({ claim, places, of }: ClaimRecord, known: string): ToldBody | null {
  const { entity, text } = claim.attribution!;
  if (entity !== null && !entity.startsWith('local:'))
    return known.startsWith(OFFICE) ? byOffice(known, null, places) : null;
  const words = of === undefined ? bodyTold(text) : null;
  if (known.startsWith(OFFICE)) return byOffice(known, words, places);
  return words && byWords(words, places);
}

function byOffice(id: string, words: BodyTold | null, places: readonly PlaceRef[]): ToldBody {
  const rest = id.slice(OFFICE.length);
  const colon = rest.indexOf(':');
  const [office, key] = colon < 0 ? [rest, null] : [rest.slice(0, colon), rest.slice(colon + 1)];
  const { kind } = kindOfOffice(office);
  const same = words?.kind === kind ? words : null;
  if (key === null) return same ? byWords(same, places) : { kind, ...NOWHERE, name: null, level: null };
  const isPlaced = same === null || same.qualifier !== null;
  return {
    kind,
    ...placed(key, places, isPlaced),
    level: levelOf(kind, key, same, isPlaced, places),
    name: null,
  };
}

const NOWHERE = { place: null, isPlaced: false, within: [] };

function byWords(words: BodyTold, places: readonly PlaceRef[]): ToldBody {
  const { kind, qualifier } = words;
  const key = qualifier === null ? null : keyOf(words, qualifier, places);
  const level = levelOf(kind, key, words, true, places);
  if (key === null) return { kind, ...NOWHERE, level, name: qualifier };
  return { kind, ...placed(key, places, true), level, name: null };
}

/** The place that a body is called by: "Columbus", "Iranian", "Royal Thai". */
function keyOf({ isNational }: BodyTold, called: string, places: readonly PlaceRef[]): string | null {
  const place =
    places.find(({ name }) => name.toLowerCase() === called) ??
    places.find(({ name }) => bareName(name) === called);
  if (place?.lat === null) return null;
  if (place) return isNational || place.level === 'country' ? (place.country ?? place.id) : place.id;
  const words = called.split(' ');
  return countryCalled(called) ?? words.map(countryCalled).find((code) => code !== null) ?? null;
}

function placed(
  key: string,
  places: readonly PlaceRef[],
  isPlaced: boolean,
): Pick<ToldBody, 'place' | 'isPlaced' | 'within'> {
  const ref = places.find(({ id }) => id === key);
  const within = ref ? [key, ...ref.containedIn, ...(ref.country ? [ref.country] : [])] : [key];
  return { place: key, isPlaced, within };
}

function levelOf(
  kind: string,
  key: string | null,
  words: BodyTold | null,
  isPlaced: boolean,
  places: readonly PlaceRef[],
): ToldBody['level'] {
  if (!BY_LEVEL.has(kind)) return null;
  if (words?.level) return words.level;
  if (key === null || !isPlaced) return null;
  const level = places.find(({ id }) => id === key)?.level ?? (key.length === 2 ? 'country' : null);
  return level === 'country' || level === 'region' ? level : level && 'town';
}
