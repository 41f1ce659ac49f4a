import type { Entity } from '../../entity.js';
import { wordsOf } from './phrase-words.js';
import type { Spoken } from './spoken.js';
import { findOffice, type Office, officeId, officePlace } from './offices.js';

/** Whom an attribution's words resolve to. `side` is the party: ISO country code or an organisation's id. */
export interface Actor {
  entity: string | null;
  side: string | null;
}

/** "Kyiv said", "Ukraine said": a country or its capital by itself stands for its government. */
export function speaksAsState(phrase: string, place: Entity): boolean {
  const bare = phrase
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();
  return place.mentions.some((mention) => mention.text === bare) && place.country !== undefined;
}

/** The actor whose office a phrase tells; an office without a place is that of `where`. */
export function officeActor(spoken: Spoken, where: Entity | null = null): Actor | null {
  const { place, side } = spoken;
  const office = (spoken.office ??= { found: officeOfPhrase(spoken) }).found;
  if (!office) return null;
  const named = office.scope === 'country' ? side : place ? officePlace(place) : side;
  const key = named ?? (where && keyOnSite(office, where));
  return { entity: key === null ? null : officeId(office.office, key), side };
}

const officeOfPhrase = ({ phrase, words, place }: Spoken): Office | null =>
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

/** The part of its id by the place of what is told. */
function keyOnSite({ office, scope }: Office, where: Entity): string | null {
  if (!ON_SITE.has(office)) return null;
  if (scope === 'country') return where.country ?? null;
  // What contains a place ends with its country; what stands before that is its region.
  const region = where.level === 'region' ? where.id : (where.containedIn?.at(-2) ?? null);
  if (office === 'governor') return region;
  if (where.level === 'country') return office === 'mayor' ? null : (where.country ?? null);
  return where.level === 'town' ? where.id : office === 'mayor' ? null : region;
}

/** Where a post names one region only, "the governor" is that region's, and "the mayor" is its only town's. */
export function onlyPlaceOf({ phrase, words }: Spoken, entities: readonly Entity[]): Entity | null {
  const office = findOffice(words)?.office;
  const isTown = office === 'mayor' || (office === 'military-administration' && /\bcity\b/.test(phrase));
  if (!isTown && office !== 'governor') return null;
  const fitting = entities.filter(({ level }) => level === (isTown ? 'town' : 'region'));
  return fitting.length === 1 ? fitting[0]! : null;
}
