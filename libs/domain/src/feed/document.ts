import type { Post, Retraction } from '../post.js';

/** Something that went wrong while a source was read: where, what, and what to do about it. */
export interface Problem {
  /** An error means that a post could not be read; after a warning everything went in. */
  severity: 'warning' | 'error';
  source: string;
  /** Counted from 1; null where no single line is at fault. */
  line: number | null;
  message: string;
  remedy: string;
}

export interface ParseOptions {
  /** The name of the source in messages: a path, an address, `-`. */
  source: string;
  /** The local date, `YYYY-MM-DD`, of a document that carries no date or no year. */
  date?: string | null;
  feed?: string | null;
  outlet?: string | null;
  /** The name of a format; otherwise it is detected. */
  format?: string | null;
  /** When the document was read: orders wordings where neither post nor page carries a time of its own. */
  readAt?: string | null;
}

export interface FeedInfo {
  id: string;
  outlet: string | null;
  title: string | null;
  format: string;
  zone: string | null;
  /** The time stamp of the page itself. */
  pageTime: string | null;
  /** How many posts the page says that it holds. */
  declaredPosts: number | null;
}

export interface ParsedDocument {
  feed: FeedInfo;
  posts: Post[];
  retractions: Retraction[];
  problems: Problem[];
}

/** Raised where nothing of a source can be read. */
export class UnreadableDocument extends Error implements Problem {
  override name = 'UnreadableDocument';
  readonly severity = 'error';

  constructor(
    readonly source: string,
    override readonly message: string,
    readonly remedy: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

/** `source:line: message; remedy` as a terminal shows it. */
export function describeProblem({ source, line, message, remedy }: Omit<Problem, 'severity'>): string {
  return `${source}${line === null ? '' : `:${line}`}: ${message}; ${remedy}`;
}
