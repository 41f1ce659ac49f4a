import type { Entity } from '../../entity.js';
import { spokenOf, isSpokenFor, sideOf } from './spoken.js';
import { bodyId, officeId } from './offices.js';
import { type Actor, onlyPlaceOf, officeActor, speaksAsState } from './office-actors.js';

const NOBODY: Actor = { entity: null, side: null };

/** The actor whose office a phrase without a name tells: "chief secretary of Odisha", "spokesman for the fire service". */
export function officeIn(phrase: string, entities: readonly Entity[]): string | null {
  const spoken = spokenOf(phrase, entities);
  const body = spoken.organisation;
  if (body && !body.medium && (isSpokenFor(spoken) || spoken.words.some((word) => HEADS.has(word))))
    return body.actor ?? body.id;
  const place = spoken.place ?? onlyPlaceOf(spoken, entities);
  const placed =
    place === spoken.place ? spoken : { ...spoken, place, side: sideOf(phrase, place), office: undefined };
  return officeActor(placed)?.entity ?? bodyId(phrase);
}

/** Who speaks for the body that they head. */
const HEADS = new Set(['head', 'chief', 'director', 'commander', 'commandant']);

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
