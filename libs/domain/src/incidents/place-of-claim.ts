import { isRecurrent } from './causes.js';
import type { ClaimRecord, PlaceRef } from './claim-record.js';

/** The claim's place with what the post's entities tell of it. */
export function placeOf({ claim, places }: ClaimRecord): PlaceRef | null {
  if (!claim.place) return null;
  const { id, name } = claim.place;
  const bare = { id, name, lat: null, lon: null, country: null, containedIn: [], level: null, zone: null };
  const told = places.find((p) => p.id === id) ?? bare;
  return told.containedIn.length > 0 || told.level === 'country'
    ? told
    : {
        ...told,
        ...(quarterOf(name, claim.sentence, places) ??
          (isRecurrent(claim.cause) ? null : outskirtsOf(name, claim.sentence, places)) ??
          surroundings(places)),
      };
}

/** "the Saltivskyi district of Kharkiv", "Baltimore's Hampden neighbourhood": the town in which its sentence puts a quarter. */
function quarterOf(name: string, sentence: string, places: readonly PlaceRef[]): Surroundings | null {
  const at = sentence.indexOf(name);
  if (at < 0) return null;
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  const isIn = (town: PlaceRef): boolean =>
    town.level === 'town' &&
    (before.endsWith(`${town.name}'s `) ||
      before.endsWith(`${town.name}’s `) ||
      QUARTERS.some((word) => behind.startsWith(` ${word} of ${town.name}`)));
  const town = places.find(isIn);
  return town
    ? { containedIn: [town.id, ...town.containedIn], country: town.country, zone: town.zone }
    : null;
}

/**
 * "Tumbari, a village near Culiacan", of what is rare: others tell it of the town. Blows come to many villages around one.
 */
function outskirtsOf(name: string, sentence: string, places: readonly PlaceRef[]): Surroundings | null {
  const at = sentence.indexOf(name);
  if (at < 0) return null;
  const behind = sentence.slice(at + name.length);
  const town = places.find(
    ({ level, name: called }) =>
      level === 'town' && NEAR_TO.some((words) => behind.startsWith(`${words} ${called}`)),
  );
  return town
    ? { containedIn: [town.id, ...town.containedIn], country: town.country, zone: town.zone }
    : null;
}
const NEAR_TO = ['near', 'outside', 'close to', 'just outside'].flatMap((words) => [
  ` ${words}`,
  `, ${words}`,
  ` village ${words}`,
  `, a village ${words}`,
  `, a small village ${words}`,
  `, a town ${words}`,
]);

const QUARTERS = [
  'district',
  'neighbourhood',
  'neighborhood',
  'quarter',
  'suburb',
  'borough',
  'area',
  'section',
];

interface Surroundings {
  containedIn: string[];
  country: string | null;
  zone: string | null;
}

/** Where a place that no gazetteer holds may lie: in the region, else the country, of which its post speaks most. */
function surroundings(places: readonly PlaceRef[]): Surroundings | null {
  const found = new Map<string, Surroundings & { weight: number }>();
  for (const { id, level, containedIn: outer, country, zone } of places) {
    const chain = level === 'region' || level === 'country' ? [id, ...outer] : outer;
    const containedIn = chain.slice(-2);
    if (containedIn.length === 0) continue;
    // A region tells more than a country, so it outweighs it in one mention.
    const weight = (found.get(containedIn[0]!)?.weight ?? 0) + containedIn.length;
    found.set(containedIn[0]!, { containedIn, country, zone, weight });
  }
  const [most] = [...found.values()].sort((a, b) => b.weight - a.weight);
  return most ? { containedIn: most.containedIn, country: most.country, zone: most.zone } : null;
}
