import type { Entity } from '../../entity.js';
import { officeId } from './offices.js';
import { localId } from './curated.js';
import { gazetteer } from './gazetteer.js';
import { distance } from './spelling.js';
import { foldKey } from './fold-key.js';
import type { Organisation, Person, Place, Role } from './known.js';

/** The key of a role's place in an office id: a country code, a place's id or a body's name. */
function roleKey(of: string): string {
  if (/^[A-Z]{2}$/.test(of)) return of;
  if (/^[A-Z]{2}\.\w+$/.test(of)) return regionKey(of);
  const town = /^([A-Z]{2}):(.+)$/.exec(of);
  if (town) return townKey(town[1] as string, town[2] as string);
  return of.toLowerCase().replaceAll(' ', '-');
}

/** A capital city that is a region of its own is meant as the city: Kyiv, Moscow. */
function regionKey(code: string): string {
  const { places } = gazetteer();
  const city = CITY_REGIONS[code];
  if (city) return townKey(code.slice(0, 2), city);
  return places.region(code)?.id ?? code;
}

const CITY_REGIONS: Readonly<Record<string, string>> = {
  'UA.12': 'Kyiv',
  'RU.48': 'Moscow',
  'UA.20': 'Sevastopol',
};

function townKey(country: string, name: string): string {
  const found = gazetteer().find(foldKey(name));
  const town = found?.find((one) => one.type === 'place' && one.level === 'town' && one.country === country);
  return town?.id ?? `${country}:${name}`;
}

/** The role held on a day; without a day the first, which is the one that the person is known for. */
export function roleOn(roles: readonly Role[], day: string | null): Role | null {
  const held = roles.find((role) => day !== null && role.from <= day && (role.to === '' || day < role.to));
  return held ?? roles[0] ?? null;
}

/** The actor that a known person or body speaks for, where it has an office. */
export function actorOf(known: Person | Organisation, day: string | null): string | undefined {
  const role = roleOn(known.roles, day);
  return role ? officeId(role.office, roleKey(role.of)) : undefined;
}

/** An entity without mentions for something that the gazetteer holds. */
export function entityOf(known: Person | Organisation | Place, day: string | null): Entity {
  if (known.type === 'place') return placeEntity(known);
  const entity: Entity = { type: known.type, id: known.id, name: known.name, mentions: [] };
  const actor = actorOf(known, day);
  if (actor) entity.actor = actor;
  if (known.side) entity.side = known.side;
  if (known.type === 'organisation' && known.medium) entity.medium = true;
  return entity;
}

function placeEntity(place: Place): Entity {
  const { places } = gazetteer();
  const entity: Entity = { type: 'place', id: place.id, name: place.name, mentions: [] };
  entity.lat = place.lat;
  entity.lon = place.lon;
  if (place.country) entity.country = place.country;
  entity.containedIn = places.containers(place);
  const zone = place.zone ?? places.zoneOf(place.country);
  if (zone) entity.zone = zone;
  entity.level = place.level;
  return entity;
}

/** An entity for a name that no table holds. */
export function localEntity(type: Entity['type'], name: string): Entity {
  const id =
    type === 'place' ? `local:place:${foldKey(name).replace(/[^\p{L}\p{N}]+/gu, '-')}` : localId(type, name);
  return { type, id, name, mentions: [] };
}

let families: Map<string, { person: Person; given: string; family: string }[]> | null = null;

function familyIndex(): NonNullable<typeof families> {
  if (families) return families;
  families = new Map();
  for (const person of gazetteer().people) {
    const key = foldKey(person.name);
    const at = key.lastIndexOf(' ');
    const entry = { person, given: key.slice(0, Math.max(at, 0)), family: key.slice(at + 1) };
    const list = families.get(entry.family.slice(0, 2));
    if (list) list.push(entry);
    else families.set(entry.family.slice(0, 2), [entry]);
  }
  return families;
}

/**
 * The known person whom a name with a slip means: "Volodymr Zelensky", "Volodymyr Zelenks". A family name by itself
 * counts only where `present` says that the person is in the post.
 */
export function misspeltPerson(key: string, present: ReadonlySet<string>): Person | null {
  const at = key.lastIndexOf(' ');
  const given = key.slice(0, Math.max(at, 0));
  const family = key.slice(at + 1);
  if (family.length < 5) return null;
  for (const entry of familyIndex().get(family.slice(0, 2)) ?? []) {
    const most = family.length >= 7 ? 2 : 1;
    if (distance(family, entry.family, most) > most) continue;
    if (given === '' ? present.has(entry.person.id) && family.length >= 6 : alike(given, entry.given))
      return entry.person;
  }
  return null;
}

function alike(given: string, known: string): boolean {
  return given.length > 3 && distance(given, known, 2) <= (known.length >= 7 ? 2 : 1);
}
