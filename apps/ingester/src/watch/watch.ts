import { setTimeout as sleep } from 'node:timers/promises';
import type { Post, Sighting } from '#domain';
import { UnreadableDocument, type Problem } from '#domain/feed/index.js';
import type { Intake, ReceivedDocument } from '#intake';
import { sightingsOf } from '../ingest.js';
import { fetchPage, Refused, type Fetched } from '../sources/fetch.js';
import type { SourceOptions } from '../sources/index.js';
import { changesOf, knownFrom, type Changes, type KnownPosts } from './changes.js';
import { freshFor, Pace } from './pace.js';

/** A list of posts may hold those of several feeds. */
const MOST_FEEDS = 20;

/** What a look brought. */
export interface Look extends Pick<Changes, 'fresh' | 'revised' | 'gone'> {
  at: string;
  appended: number;
}

export interface WatchOptions extends SourceOptions {
  everyMs: number;
  signal: AbortSignal;
  /** The posts of a feed that stand, for what became of them while nobody watched. */
  standing: (feed: string) => Promise<readonly Post[]>;
  onLook: (look: Look) => void;
  onProblem: (problem: Problem) => void;
}

/** What one look read. */
interface Page {
  documents: ReceivedDocument[];
  posts: Post[];
  /** What the source itself says to be withdrawn. */
  withdrawn: Sighting[];
  /** The first thing that could not be read. */
  error: Problem | null;
}

/**
 * Looks at a page again and again and appends what is new, revised or gone. Asks with the validators of the last answer,
 * so that an unchanged page costs the server nothing; waits longer after failures. Throws where the first look fails,
 * and where the page is gone for good (410).
 */
export async function watchPage(url: string, intake: Intake, options: WatchOptions): Promise<void> {
  const pace = new Pace(options.everyMs);
  const watch = new Watch(url, intake, options);
  for (let first = true; !options.signal.aborted; first = false) {
    const wait = await watch.look().then(
      (freshMs) => pace.afterAnswer(freshMs),
      (error: unknown) => {
        if (first || !(error instanceof UnreadableDocument) || isForGood(error)) throw error;
        const { severity, source, line, message, remedy } = error;
        options.onProblem({ severity, source, line, message, remedy });
        return pace.afterFailure(error instanceof Refused ? (error.retryAfterMs ?? 0) : 0);
      },
    );
    await sleep(wait, undefined, { signal: options.signal }).catch(() => {});
  }
}

function isForGood(error: unknown): boolean {
  return error instanceof Refused && error.status === 410;
}

class Watch {
  private validators: Record<string, string> = {};
  private known: KnownPosts | null = null;
  private page: Page | null = null;

  constructor(
    private readonly url: string,
    private readonly intake: Intake,
    private readonly options: WatchOptions,
  ) {}

  /** Answers for how long the page is fresh by its own word, in ms. */
  async look(): Promise<number> {
    const { allowPrivate } = this.options;
    const fetched = await fetchPage(this.url, { allowPrivate, headers: this.validators });
    const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    // An unchanged page is read again: it is the second look that shows a post to be gone.
    if (fetched.status !== 304) this.page = await this.read(fetched, at);
    if (this.page) await this.take(this.page, at);
    const { etag, 'last-modified': modified } = fetched.headers;
    if (etag !== undefined || modified !== undefined)
      this.validators = {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(modified === undefined ? {} : { 'if-modified-since': modified }),
      };
    return freshFor(fetched.headers);
  }

  private async read(fetched: Fetched, at: string): Promise<Page> {
    const page: Page = { documents: [], posts: [], withdrawn: [], error: null };
    const { readAt = at } = this.options;
    const options = { ...this.options, readAt, fetch: async () => fetched };
    const onProblem = (problem: Problem) => {
      if (problem.severity === 'error') page.error ??= problem;
      else this.options.onProblem(problem);
    };
    for await (const { document, sightings } of sightingsOf([this.url], options, onProblem)) {
      page.documents.push(...document);
      for (const sighting of sightings) {
        if (sighting.kind === 'post') page.posts.push(sighting.post);
        else page.withdrawn.push(sighting);
      }
    }
    if (page.posts.length === 0) throw unreadable(this.url, page.error);
    if (page.error) this.options.onProblem(page.error);
    return page;
  }

  private async take({ documents, posts, withdrawn, error }: Page, at: string): Promise<void> {
    this.known ??= knownFrom(await this.standing(posts));
    const [document] = documents;
    const whole = error === null && (document?.foundPosts ?? 0) >= (document?.declaredPosts ?? 0);
    const { known, sightings, fresh, revised, gone } = changesOf(
      this.known,
      posts,
      document?.versionAt ?? at,
      whole,
    );
    const all = [...sightings, ...withdrawn];
    if (sightings.length > 0 && documents.length > 0) await this.intake.documents(documents);
    const { appended } = all.length > 0 ? await this.intake.sightings(all) : { appended: 0 };
    // Only now: what was not appended must be found again by the next look.
    this.known = known;
    if (appended > 0) this.options.onLook({ at, appended, fresh, revised, gone });
  }

  private async standing(posts: readonly Post[]): Promise<Post[]> {
    const feeds = [...new Set(posts.map(({ feed }) => feed))].slice(0, MOST_FEEDS);
    return (await Promise.all(feeds.map((feed) => this.options.standing(feed)))).flat();
  }
}

function unreadable(url: string, error: Problem | null): UnreadableDocument {
  if (error) return new UnreadableDocument(error.source, error.message, error.remedy, error.line);
  return new UnreadableDocument(url, 'it holds no posts', 'check the address');
}
