import type { Entity } from '../../entity.js';
import { unitsOf } from '../units.js';
import { WordTable } from '../word-table.js';
import { countryOfDemonym } from './demonyms.js';
import { OFFICES } from './data/offices.js';
import { type Named, spellings } from './spellings.js';
import { sizeAt, wordsOf } from './phrase-words.js';

/** Whom an attribution's words resolve to. `side` is the party: ISO country code or an organisation's id. */
export interface Actor {
  entity: string | null;
  side: string | null;
}

const NOBODY: Actor = { entity: null, side: null };
/** Words that do not tell one office from another. */
const EMPTY = new Set(['of', 'the', 'for', 'northern', 'southern', 'eastern', 'western', 'central']);
const withoutEmpty = (words: readonly string[]): string[] => words.filter((word) => !EMPTY.has(word));
const LONGEST = 4;
const officeByWords = new Map(
  OFFICES.flatMap((office) =>
    office.words.flatMap((words) => [
      [words, office] as const,
      [withoutEmpty(words.split(' ')).join(' '), office] as const,
    ]),
  ),
);
/** How many words the longest name of an office has that begins with a word: most words begin none. */
const longestFrom = new Map<string, number>();
for (const words of officeByWords.keys()) {
  const [first, ...rest] = words.split(' ');
  longestFrom.set(first!, Math.max(longestFrom.get(first!) ?? 0, Math.min(LONGEST, rest.length + 1)));
}

/** The id that an office, its holder and its body share: `local:office:governor:Q3329`. */
export function officeId(office: string, placeKey: string): string {
  return `local:office:${office}:${placeKey}`;
}

/** The place's part of an office id: the country code for a country, else the place's own id. */
export function officePlace(place: Entity): string {
  return place.level === 'country' && place.country ? place.country : place.id;
}

/** The longest name of an office among the words, with or without those that do not count. */
function findOffice(words: readonly string[]): (typeof OFFICES)[number] | null {
  return longestOffice(words) ?? longestOffice(withoutEmpty(words));
}

function longestOffice(words: readonly string[]): (typeof OFFICES)[number] | null {
  let best: (typeof OFFICES)[number] | null = null;
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const longest = longestFrom.get(words[at]!) ?? 0;
    for (let size = Math.min(longest, words.length - at); size > length; size--) {
      const office = officeByWords.get(size === 1 ? words[at]! : words.slice(at, at + size).join(' '));
      if (!office) continue;
      best = office;
      length = size;
    }
  }
  return best;
}

/** The national office that a body's name means: "Defence Ministry" → `defence-ministry`; null for other bodies. */
export function officeOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !countryOfDemonym(word));
  const office = officeByWords.get(words.join(' '));
  return office?.scope === 'country' ? office.office : null;
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
  const units = unitsOf(phrase);
  for (let at = 0; at < phrase.length;) {
    const from = at;
    while (at < phrase.length && isOfDemonym(phrase, at)) at += sizeAt(phrase, at);
    const country = at > from ? DEMONYMS.at(phrase, units, from, at).country : null;
    if (country) return country;
    if (at === from) at += sizeAt(phrase, at);
  }
  return null;
}

/** Letters and hyphens. */
function isOfDemonym(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45;
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

const DEMONYMS = new WordTable((raw) => ({ country: countryOfDemonym(raw) }), 1 << 12);

/** "Kyiv said", "Ukraine said": a country or its capital by itself stands for its government. */
function speaksAsState(phrase: string, place: Entity): boolean {
  const bare = phrase
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  return place.mentions.some((mention) => mention.text === bare) && place.country !== undefined;
}

function officeActor(spoken: Spoken, where: Entity | null = null): Actor | null {
  const { place, side } = spoken;
  const office = (spoken.office ??= { found: officeOfPhrase(spoken) }).found;
  if (!office) return null;
  const named = office.scope === 'country' ? side : place ? officePlace(place) : side;
  const key = named ?? (where && keyOnSite(office, where));
  return { entity: key === null ? null : officeId(office.office, key), side };
}

const officeOfPhrase = ({ phrase, words, place }: Spoken): (typeof OFFICES)[number] | null =>
  findOffice(words) ?? (place && findOffice(wordsOf(withoutName(phrase, place))));

/** "the head of the Cherkasy region" with the name taken out. */
function withoutName(phrase: string, place: Entity): string {
  const name = place.mentions.map(({ text }) => text).find((text) => phrase.includes(text));
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

/** What a phrase says of who speaks, whatever is told. */
interface Spoken extends Named {
  phrase: string;
  words: readonly string[];
  side: string | null;
  /** Once somebody has asked. */
  office?: { found: (typeof OFFICES)[number] | null };
}

function spokenOf(phrase: string, entities: readonly Entity[]): Spoken {
  const known = phrasesOf(entities);
  let spoken = known.get(phrase);
  if (!spoken) {
    const named = spellings(entities).namedIn(phrase, holds);
    spoken = { ...named, phrase, words: wordsOf(phrase), side: sideOf(phrase, named.place) };
    known.set(phrase, spoken);
  }
  return spoken;
}

/** The phrases of a post: each is asked for with every claim of its sentence. */
const asked = new WeakMap<readonly Entity[], Map<string, Spoken>>();
function phrasesOf(entities: readonly Entity[]): Map<string, Spoken> {
  let phrases = asked.get(entities);
  if (!phrases) asked.set(entities, (phrases = new Map()));
  return phrases;
}

const isSpokenFor = ({ words }: Spoken): boolean => words.some((word) => SPOKEN_FOR.includes(word));

/** The actor whose office a phrase without a name tells: "chief secretary of Odisha", "spokesman for the fire service". */
export function officeIn(phrase: string, entities: readonly Entity[]): string | null {
  const spoken = spokenOf(phrase, entities);
  const body = spoken.organisation;
  if (body && !body.medium && isSpokenFor(spoken)) return body.actor ?? body.id;
  const place = spoken.place ?? onlyPlaceOf(spoken, entities);
  const placed =
    place === spoken.place ? spoken : { ...spoken, place, side: sideOf(phrase, place), office: undefined };
  return officeActor(placed)?.entity ?? null;
}

/** Where a post names one region only, "the governor" is that region's, and "the mayor" is its only town's. */
function onlyPlaceOf({ phrase, words }: Spoken, entities: readonly Entity[]): Entity | null {
  const office = findOffice(words)?.office;
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
  const spoken = spokenOf(phrase, entities);
  const { person, place, side, organisation: body } = spoken;
  const spokenFor = isSpokenFor(spoken)
    ? body && !body.medium
      ? (body.actor ?? body.id)
      : (officeActor(spoken, where)?.entity ?? null)
    : null;
  if (spokenFor) return { entity: spokenFor, side };
  if (person) return { entity: person.actor ?? person.id, side: person.side ?? side };
  if (body) return { entity: body.actor ?? body.id, side: body.side ?? side };
  const office = officeActor(spoken, where);
  if (office) return office;
  if (place?.level === 'region' && speaksAsState(phrase.replace(/^.*\b(?:state|province) of /i, ''), place)) {
    return { entity: officeId('governor', place.id), side };
  }
  if (place && speaksAsState(phrase, place) && (place.level === 'country' || place.level === 'town')) {
    return { entity: officeId('government', place.country ?? place.id), side };
  }
  return side ? { entity: null, side } : NOBODY;
}
