import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { refreshClaims } from './claims.js';
import { refreshLinks } from './links.js';
import { takePosts, takeSettled, type Settled } from './marks.js';
import { namedBefore, refreshMentions } from './mentions.js';
import { refreshStories } from './stories.js';

/**
 * Derives links, stories and claims of marked posts, a chunk of them, and marks their mentions. Tells how many it took: 0
 * when there was nothing left. The caller holds the lock of the space.
 */
export async function foldPosts(tx: Transaction, of: Projection, space: string): Promise<number> {
  const posts = await takePosts(tx, of, space, 'posts');
  await derive(tx, of, space, posts);
  return posts.length;
}

/** The same for posts whose facts are there. Tells how many are left of either kind. */
export async function foldSettledPosts(
  tx: Transaction,
  of: Projection,
  space: string,
): Promise<Pick<Settled, 'more' | 'left'> | null> {
  const settled = await takeSettled(tx, of, space);
  if (settled) await derive(tx, of, space, settled.posts);
  return settled;
}

async function derive(tx: Transaction, of: Projection, space: string, posts: string[]): Promise<void> {
  if (posts.length === 0) return;
  const links = await refreshLinks(tx, of, space, posts);
  await refreshStories(tx, of, space, posts, links);
  // A wording that another post ended stands for another span of time, and so do its mentions and claims.
  const moved = [...new Set([...posts, ...links.superseded])];
  await refreshClaims(tx, of, space, moved, [...new Set([...links.claiming, ...links.superseded])]);
  await markMentions(tx, of, space, moved, new Set([...links.naming, ...links.superseded]));
}

/**
 * Derives the mentions of marked posts, a chunk of them, and marks their days, which tell of them; tells how many it took.
 * The server has most of the work, so it goes on beside everything else, under a lock of its own.
 */
export async function foldMentions(tx: Transaction, of: Projection, space: string): Promise<number> {
  const posts = await takePosts(tx, of, space, 'mentions');
  if (posts.length === 0) return 0;
  await refreshMentions(tx, of, space, posts);
  await markDays(tx, of, space, posts);
  return posts.length;
}

/** Marks the mentions of posts that name something or did so before; of the others the days, which are then whole. */
async function markMentions(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: string[],
  naming: ReadonlySet<string>,
): Promise<void> {
  const others = posts.filter((id) => !naming.has(id));
  const before = new Set(await namedBefore(tx, of, space, others));
  const marked = posts.filter((id) => naming.has(id) || before.has(id));
  if (marked.length > 0) {
    await tx.query(
      `insert into ${of.schema}.dirty (space, kind, posts) values ($1, 'mentions', $2)`,
      [space, marked],
      `${of.schema} mark mentions`,
    );
  }
  if (marked.length < posts.length)
    await markDays(
      tx,
      of,
      space,
      others.filter((id) => !before.has(id)),
    );
}

async function markDays(tx: Transaction, of: Projection, space: string, posts: string[]): Promise<void> {
  await tx.query(
    `insert into ${of.schema}.dirty (space, kind, days)
     select $1, 'days', array_agg(distinct coalesce(day, (published_at at time zone 'UTC')::date))
     from ${of.schema}.post_versions where space = $1 and post_id = any($2) having count(*) > 0`,
    [space, posts],
  );
}
