import type { LoggedEvent } from '#contracts';
import { compareText, type Sighting } from '#domain';
import type { Transaction } from '#log';
import { arrayOf } from '#postgres';
import type { Projection } from '../projection.js';
import { canonicalJson } from './canonical-json.js';
import type { PostRow } from './post-rows.js';

/** An event by which a post is seen. */
export type PostEvent = LoggedEvent<
  'blotter.post.published.v1' | 'blotter.post.revised.v1' | 'blotter.post.retracted.v1'
>;

/** Everything seen of one post, and whether this batch brought something new. */
export interface Seen {
  space: string;
  postId: string;
  sightings: Map<string, Sighting>;
  changed: boolean;
}

/** What an event saw. */
export function sightingOf(event: PostEvent): Sighting {
  switch (event.type) {
    case 'blotter.post.published.v1':
    case 'blotter.post.revised.v1':
      return { kind: 'post', post: event.data };
    case 'blotter.post.retracted.v1':
      return { kind: 'retraction', retraction: event.data };
  }
}

export const identity = (space: string, postId: string) => `${space}\u0000${postId}`;

/** What was seen before of the posts of some events. */
export async function knownSightings(tx: Transaction, to: Projection, events: readonly PostEvent[]) {
  const seen = new Map<string, Seen>();
  for (const { space, data } of events) {
    const id = identity(space, data.id);
    if (!seen.has(id)) seen.set(id, { space, postId: data.id, sightings: new Map(), changed: false });
  }
  const rows = await tx.query<Pick<PostRow, 'space' | 'post_id' | 'version' | 'post' | 'retraction'>>(
    `select v.* from unnest($1::text[], $2::text[]) as asked(space, id)
     cross join lateral (
       select space, post_id, version, post, retraction from ${to.schema}.post_versions
       where space = asked.space and post_id = asked.id offset 0) as v`,
    [
      arrayOf([...seen.values()].map((post) => post.space)),
      arrayOf([...seen.values()].map((post) => post.postId)),
    ],
    `${to.schema} sightings`,
  );
  for (const { space, post_id, version, post, retraction } of rows) {
    const sighting: Sighting = post
      ? { kind: 'post', post }
      : { kind: 'retraction', retraction: retraction! };
    seen.get(identity(space, post_id))!.sightings.set(version, sighting);
  }
  return seen;
}

/**
 * Two sightings of the same wording at the same time may differ in what no reader sees (the number on the page, say):
 * the one whose JSON sorts first is kept, so that the order of arrival does not show.
 */
export function add(seen: Seen, name: string, sighting: Sighting): void {
  const known = seen.sightings.get(name);
  if (known && compareText(canonicalJson(known), canonicalJson(sighting)) <= 0) return;
  seen.sightings.set(name, sighting);
  seen.changed = true;
}
