import { contentHash, earliestOf, isBy, type Post, type Sighting } from '#domain';

/** What the looks before know of a post. */
interface Known {
  post: Post;
  /** Its wordings in the last look that had it: a list of posts may hold several. */
  hashes: ReadonlySet<string>;
  /** In how many looks it should have been on the page and was not. */
  missed: number;
  gone: boolean;
}

export type KnownPosts = ReadonlyMap<string, Known>;

/** What a look found, and what is known after it. */
export interface Changes {
  known: KnownPosts;
  sightings: Sighting[];
  fresh: number;
  revised: number;
  gone: number;
}

/** A page that is put together anew may lack a post for a moment: one look without it proves nothing. */
const LOOKS = 2;

/** Posts that were on the page before these looks began. */
export function knownFrom(posts: readonly Post[]): KnownPosts {
  return new Map(seen(posts));
}

/**
 * What is new, revised or gone on a page. A post is gone when it is missing from two looks in turn while an older one is
 * still there: pages drop their oldest posts, and nothing was withdrawn by that. `whole` is false for a page that does
 * not hold what it says; nothing is missing from such a one.
 */
export function changesOf(known: KnownPosts, posts: readonly Post[], at: string, whole: boolean): Changes {
  const next = new Map(known);
  const fresh = posts.filter(({ id }) => !known.has(id));
  const revised = posts.filter((post) => isRevised(known.get(post.id), post));
  for (const [id, one] of seen(posts)) next.set(id, one);
  const gone = whole ? withdrawn(next, posts, fresh, at) : [];
  const changed = [...fresh, ...revised].map((post): Sighting => ({ kind: 'post', post }));
  return {
    known: next,
    sightings: [...changed, ...gone],
    fresh: fresh.length,
    revised: revised.length,
    gone: gone.length,
  };
}

function isRevised(before: Known | undefined, post: Post): boolean {
  return before !== undefined && (before.gone || !before.hashes.has(contentHash(post)));
}

/** Notes in `next` what is missing, and answers the withdrawals that follow from it. */
function withdrawn(
  next: Map<string, Known>,
  posts: readonly Post[],
  fresh: readonly Post[],
  at: string,
): Sighting[] {
  const here = new Set(posts.map(({ id }) => id));
  const oldest = earliestOf(posts.map(({ publishedAt }) => publishedAt));
  const gone: Sighting[] = [];
  for (const [id, one] of next) {
    const { post } = one;
    // The page's own bullets are replaced by newer ones.
    if (here.has(id) || one.gone || post.kind === 'summary') continue;
    if (oldest === null || isBy(post.publishedAt, oldest)) continue;
    const missed = one.missed + 1;
    const replaced = fresh.some((other) => takesThePlaceOf(other, post));
    next.set(id, { ...one, missed, gone: replaced || missed >= LOOKS });
    if (!replaced && missed >= LOOKS) gone.push(withdrawal(post, at));
  }
  return gone;
}

/** Where the source gives no ids a post whose time or headline changes comes under another one: that is a revision. */
function takesThePlaceOf(other: Post, { publishedAt, headline, text }: Post): boolean {
  return (
    other.publishedAt === publishedAt ||
    (headline !== '' && other.headline === headline) ||
    (text !== '' && other.text === text)
  );
}

function withdrawal({ id, feed, outlet, publishedAt }: Post, versionAt: string): Sighting {
  const reason = 'no longer on the page';
  return { kind: 'retraction', retraction: { id, feed, outlet, publishedAt, versionAt, reason } };
}

function seen(posts: readonly Post[]): Map<string, Known> {
  const all = new Map<string, Known>();
  for (const post of posts) {
    const hashes = new Set(all.get(post.id)?.hashes).add(contentHash(post));
    all.set(post.id, { post, hashes, missed: 0, gone: false });
  }
  return all;
}
