import type { Entity } from '../../entity.js';
import { countryOfDemonym } from './demonyms.js';
import { OFFICES } from './data/offices.js';
import { spellings } from './spellings.js';

/** Whom an attribution's words resolve to. `side` is the party: ISO country code or an organisation's id. */
export interface Actor {
  entity: string | null;
  side: string | null;
}

const NOBODY: Actor = { entity: null, side: null };
/** Words that do not tell one office from another. */
const EMPTY = new Set(['of', 'the', 'for', 'northern', 'southern', 'eastern', 'western', 'central']);
const withoutEmpty = (words: readonly string[]): string[] => words.filter((word) => !EMPTY.has(word));
const officeByWords = new Map(
  OFFICES.flatMap((office) =>
    office.words.flatMap((words) => [
      [words, office] as const,
      [withoutEmpty(words.split(' ')).join(' '), office] as const,
    ]),
  ),
);
const LONGEST = 4;

/** Letters and digits in lower case, one blank between words: "Governor's office" → "governors office". */
function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/['’](?=s\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The id that an office, its holder and its body share: `local:office:governor:Q3329`. */
export function officeId(office: string, placeKey: string): string {
  return `local:office:${office}:${placeKey}`;
}

/** The place's part of an office id: the country code for a country, else the place's own id. */
export function officePlace(place: Entity): string {
  return place.level === 'country' && place.country ? place.country : place.id;
}

function findOffice(phrase: string): (typeof OFFICES)[number] | null {
  const plain = wordsOf(phrase);
  const words = withoutEmpty(plain);
  for (const list of [plain, words]) {
    for (let size = Math.min(LONGEST, list.length); size > 0; size--) {
      for (let at = 0; at + size <= list.length; at++) {
        const office = officeByWords.get(list.slice(at, at + size).join(' '));
        if (office) return office;
      }
    }
  }
  return null;
}

/** The national office that a body's name means: "Defence Ministry" → `defence-ministry`; null for other bodies. */
export function officeOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !countryOfDemonym(word));
  const office = officeByWords.get(words.join(' '));
  return office?.scope === 'country' ? office.office : null;
}

function namedIn(phrase: string, entities: readonly Entity[], type: Entity['type']): Entity | null {
  return spellings(entities).longestIn(phrase, type, holds);
}

function holds(phrase: string, text: string): boolean {
  const at = phrase.indexOf(text);
  if (at < 0) return false;
  const letter = /[\p{L}\p{N}]/u;
  const rest = phrase.slice(at + text.length, at + text.length + 2);
  // "a Moscow-backed mayor" is not Moscow's.
  return !letter.test(phrase[at - 1] ?? ' ') && !letter.test(rest[0] ?? ' ') && !/^-\p{Ll}/u.test(rest);
}

function sideOf(phrase: string, place: Entity | null): string | null {
  if (place?.country) return place.country;
  for (const word of phrase.split(/[^\p{L}-]+/u)) {
    const country = countryOfDemonym(word);
    if (country) return country;
  }
  return null;
}

/** "Kyiv said", "Ukraine said": a country or its capital by itself stands for its government. */
function speaksAsState(phrase: string, place: Entity): boolean {
  const bare = phrase
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  return place.mentions.some((mention) => mention.text === bare) && place.country !== undefined;
}

function officeActor(
  phrase: string,
  place: Entity | null,
  side: string | null,
  where: Entity | null = null,
): Actor | null {
  const office = findOffice(phrase) ?? findOffice(withoutName(phrase, place));
  if (!office) return null;
  const named = office.scope === 'country' ? side : place ? officePlace(place) : side;
  const key = named ?? (where && keyOnSite(office, where));
  return { entity: key === null ? null : officeId(office.office, key), side };
}

/** "the head of the Cherkasy region" with the name taken out. */
function withoutName(phrase: string, place: Entity | null): string {
  const name = place?.mentions.map(({ text }) => text).find((text) => phrase.includes(text));
  return name ? phrase.replace(name, '') : phrase;
}

/** Bodies that speak of what happens where they are, so that "the police" are those of the place. */
const ON_SITE = new Set([
  'governor',
  'mayor',
  'military-administration',
  'police',
  'fire-service',
  'prosecutor',
  'national-police',
  'interior-ministry',
  'health-ministry',
  'emergency-service',
  'disaster-agency',
  'coast-guard',
]);

function keyOnSite({ office, scope }: (typeof OFFICES)[number], where: Entity): string | null {
  if (!ON_SITE.has(office)) return null;
  if (scope === 'country') return where.country ?? null;
  // What contains a place ends with its country; what stands before that is its region.
  const region = where.level === 'region' ? where.id : (where.containedIn?.at(-2) ?? null);
  if (office === 'governor') return region;
  if (where.level === 'country') return office === 'mayor' ? null : (where.country ?? null);
  return where.level === 'town' ? where.id : office === 'mayor' ? null : region;
}

export const SPOKEN_FOR = ['spokesman', 'spokeswoman', 'spokesperson', 'spokesmen'];

/** The actor whose office a phrase without a name tells: "chief secretary of Odisha", "spokesman for the fire service". */
export function officeIn(phrase: string, entities: readonly Entity[]): string | null {
  if (wordsOf(phrase).some((word) => SPOKEN_FOR.includes(word))) {
    const body = namedIn(phrase, entities, 'organisation');
    if (body && !body.medium) return body.actor ?? body.id;
  }
  const place = namedIn(phrase, entities, 'place') ?? onlyPlaceOf(phrase, entities);
  return officeActor(phrase, place, sideOf(phrase, place))?.entity ?? null;
}

/** Where a post names one region only, "the governor" is that region's, and "the mayor" is its only town's. */
function onlyPlaceOf(phrase: string, entities: readonly Entity[]): Entity | null {
  const office = findOffice(phrase)?.office;
  const isTown = office === 'mayor' || (office === 'military-administration' && /\bcity\b/.test(phrase));
  if (!isTown && office !== 'governor') return null;
  const fitting = entities.filter(({ level }) => level === (isTown ? 'town' : 'region'));
  return fitting.length === 1 ? fitting[0]! : null;
}

/**
 * Resolves an attribution such as "Gov. Vyacheslav Gladkov", "Belgorod's governor" or "Ukraine's national police" to
 * the actor that speaks. `entities` are those of the post, `where` is the place of what is told: "the police" are its
 * own. Words that name nobody ("officials") give null.
 */
export function resolveActor(
  phrase: string,
  entities: readonly Entity[],
  where: Entity | null = null,
): Actor {
  const person = namedIn(phrase, entities, 'person');
  const place = namedIn(phrase, entities, 'place');
  const side = sideOf(phrase, place);
  const body = namedIn(phrase, entities, 'organisation');
  const spokenFor = wordsOf(phrase).some((word) => SPOKEN_FOR.includes(word))
    ? body && !body.medium
      ? (body.actor ?? body.id)
      : (officeActor(phrase, place, side, where)?.entity ?? null)
    : null;
  if (spokenFor) return { entity: spokenFor, side };
  if (person) return { entity: person.actor ?? person.id, side: person.side ?? side };
  if (body) return { entity: body.actor ?? body.id, side: body.side ?? side };
  const office = officeActor(phrase, place, side, where);
  if (office) return office;
  if (place?.level === 'region' && speaksAsState(phrase.replace(/^.*\b(?:state|province) of /i, ''), place)) {
    return { entity: officeId('governor', place.id), side };
  }
  if (place && speaksAsState(phrase, place) && (place.level === 'country' || place.level === 'town')) {
    return { entity: officeId('government', place.country ?? place.id), side };
  }
  return side ? { entity: null, side } : NOBODY;
}
