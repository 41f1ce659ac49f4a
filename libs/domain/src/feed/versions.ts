import { stableHash } from '../hash.js';
import { canonicalTime, compareStamped, laterOf } from '../order.js';
import type { Post } from '../post.js';
import type { PostVersion, Sighting } from '../version.js';

/** A name for a wording: equal for two sightings of the same post that differ in nothing a reader would see. */
export function contentHash(post: Post): string {
  const { headline, label, authors, kind, url, text, media, quotes, publishedAt, precision, outlet } = post;
  return stableHash(
    [headline, label, authors, kind, url, text, media, quotes, publishedAt, precision, outlet],
    16,
  );
}

/** Post ids where the source gives none (contract: a hash of feed, `publishedAt` and headline). */
export function postId(feed: string, publishedAt: string, headline: string): string {
  return `${feed}:${stableHash([feed, publishedAt, headline], 12)}`;
}

/** The name of a sighting within its post: its time as the source gave it, then its content. */
export function sightingKey(sighting: Sighting): string {
  if (sighting.kind === 'post') {
    return `${sighting.post.versionAt ?? sighting.post.publishedAt}.${contentHash(sighting.post)}`;
  }
  // After every wording of the same time: what is withdrawn and posted at once is withdrawn.
  return `${sighting.retraction.versionAt ?? sighting.retraction.publishedAt}.retracted`;
}

/**
 * The versions of one post from everything that was seen of it, in any order and any number of times.
 * Sightings sort by their key; one that repeats the wording before it adds nothing. The first version counts from
 * `publishedAt`, later ones from their own time, and each until the next.
 */
export function versionsOf(sightings: readonly Sighting[]): PostVersion[] {
  return versionsOfNamed(new Map(sightings.map((s) => [sightingKey(s), s])));
}

/** The same for sightings whose names are known. */
export function versionsOfNamed(byKey: ReadonlyMap<string, Sighting>): PostVersion[] {
  const versions: PostVersion[] = [];
  let before = '';
  for (const version of [...byKey.keys()].sort(compareStamped)) {
    const content = version.slice(version.lastIndexOf('.') + 1);
    if (content === before) continue;
    before = content;
    const validFrom = startOf(byKey.get(version)!, versions.at(-1));
    const previous = versions.at(-1);
    if (previous) previous.validTo = validFrom;
    versions.push({ ...identify(byKey.get(version)!), version, validFrom, validTo: null });
  }
  return versions;
}

function identify(sighting: Sighting): { postId: string; post: Post | null } {
  return sighting.kind === 'post'
    ? { postId: sighting.post.id, post: sighting.post }
    : { postId: sighting.retraction.id, post: null };
}

function startOf(sighting: Sighting, previous: PostVersion | undefined): string {
  const { publishedAt, versionAt } = sighting.kind === 'post' ? sighting.post : sighting.retraction;
  if (!previous) return canonicalTime(publishedAt);
  return laterOf(previous.validFrom, canonicalTime(versionAt ?? publishedAt));
}
