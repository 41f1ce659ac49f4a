/** What a post is for on its page; a `summary` is the page's own bullets. */
export type PostKind = 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';

/** How exactly the source says when it published: a live post to the minute, an article often only the day. */
export type Precision = 'minute' | 'day';

/** A picture or clip of a post: its caption (also part of `text`) and who is credited (never part of `text`). */
export interface Media {
  caption: string;
  credit: string | null;
}

/**
 * One post of a feed as its source stated it at one time: what `blotter parse` prints and the data of
 * `blotter.post.published.v1`. Times are ISO 8601 in UTC with `Z`.
 */
export interface Post {
  /** The source's own id, else a hash of feed, `publishedAt` and headline (see `postId`). */
  id: string;
  feed: string;
  outlet: string | null;
  /** The name of the format that it was read from, such as `bbc-live-text`. */
  format: string;
  /** The number on the page; no part of any identity. */
  n: number | null;
  publishedAt: string;
  precision: Precision;
  /** The local date of a post that carries only a date (`precision: "day"`), such as `2023-06-01`; else null. */
  date: string | null;
  updatedAt: string | null;
  /** When this wording was seen: `updatedAt`, else the page's time stamp, else `--read-at`, else null. */
  versionAt: string | null;
  /** IANA zone of the page or outlet, in which relative dates without a place resolve; null when unknown. */
  zone: string | null;
  headline: string;
  label: string | null;
  authors: string[];
  kind: PostKind;
  url: string | null;
  /** The paragraphs and each caption once, in page order, joined by blank lines; no credits, no boilerplate. */
  text: string;
  media: Media[];
  /** Passages that the source sets apart as quotations. */
  quotes: string[];
}

/** The withdrawal of a post by its source (data of `blotter.post.retracted.v1`). */
export interface Retraction {
  id: string;
  feed: string;
  outlet: string | null;
  publishedAt: string;
  /** When it was withdrawn, by the same order of evidence as a post's `versionAt`. */
  versionAt: string | null;
  reason: string | null;
}
