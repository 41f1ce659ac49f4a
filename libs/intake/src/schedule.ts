import { compareStamped, compareText, sightingKey, type Sighting } from '#domain';

/** A sighting and the moment of the feed's own clock at which a live feed would have brought it, ms since 1970. */
export interface Scheduled {
  at: number;
  sighting: Sighting;
}

/**
 * The order in which live feeds would have brought these sightings, several feeds merged: the first wording of a post
 * at its `publishedAt`, later ones and retractions at their own time. `from` is inclusive, `to` exclusive.
 */
export function scheduleOf(sightings: readonly Sighting[], from?: string, to?: string): Scheduled[] {
  const seen = new Set<string>();
  return [...sightings]
    .sort((a, b) => compareStamped(sightingKey(a), sightingKey(b)))
    .map((sighting) => {
      const { id, publishedAt, versionAt } = sighting.kind === 'post' ? sighting.post : sighting.retraction;
      const first = !seen.has(id) && sighting.kind === 'post';
      seen.add(id);
      return { at: Date.parse(first ? publishedAt : (versionAt ?? publishedAt)), id, sighting };
    })
    .filter(({ at }) => (!from || at >= Date.parse(from)) && (!to || at < Date.parse(to)))
    .sort((a, b) => a.at - b.at || compareText(a.id, b.id))
    .map(({ at, sighting }) => ({ at, sighting }));
}
