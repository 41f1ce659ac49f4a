/** How a post relates to an earlier one. `same`, `revision` and `copy` fold it away; the others only link. */
export const RELATIONS = ['same', 'revision', 'copy', 'recap', 'follow_up', 'quotation'] as const;
export type Relation = (typeof RELATIONS)[number];

export const FOLDING: ReadonlySet<Relation> = new Set(['same', 'revision', 'copy']);

/** One relation from a version of a post to a version of an earlier post, with the reason, so that a reader can check it. */
export interface StoryLink {
  post: string;
  version: string;
  relation: Relation;
  /** 0…1 */
  similarity: number;
  /** In plain words: which figures, names or phrases agree. */
  because: string;
}

/**
 * What the deduplicator decided about one version of a post: its links to earlier posts (best first) and, where one
 * of them folds it away, the canonical post at the root of that chain. It depends on nothing published later, so the
 * state as of any past moment is a prefix of the same fold. A story is a connected component of the links.
 */
export interface StoryDecision {
  kind: 'accepted' | 'duplicated';
  /** The root post and version for `duplicated`, else null. */
  canonical: { post: string; version: string } | null;
  links: StoryLink[];
}
