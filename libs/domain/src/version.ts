import type { Post, Retraction } from './post.js';
import type { Claim } from './claim.js';
import type { Entity } from './entity.js';

/** One wording of a post, seen at one time: the unit that is deduplicated, enriched and made valid for a span of time. */
export interface PostVersion {
  postId: string;
  /** `<versionAt or ->.<hash of the content>`, unique within the post. */
  version: string;
  /** From when it counts: the first version from `publishedAt`, later ones from their own time. */
  validFrom: string;
  /** Until when, exclusive: the next version's `validFrom`; null for the latest. */
  validTo: string | null;
  /** Null where this version is the withdrawal of the post. */
  post: Post | null;
}

/** A sighting is what an event of `blotter.posts` brings: a wording or a withdrawal. */
export type Sighting = { kind: 'post'; post: Post } | { kind: 'retraction'; retraction: Retraction };

/** What the enricher found in one version of a post. */
export interface Facts {
  entities: Entity[];
  claims: Claim[];
}
