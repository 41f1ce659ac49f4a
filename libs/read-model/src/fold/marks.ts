import { earliestOf } from '#domain';
import type { Queryable, Transaction } from '#log';
import type { Projection } from '../projection.js';

/** Posts per chunk: a chunk is one transaction, so this bounds what a crash repeats and how long the lock is held. */
const CHUNK = 1000;
/** With more marks than this they are first merged, so that a post that was marked by three topics is derived once. */
const MANY = 6;

/** With more marked posts than this at once they are rather derived twice than gone through again and again. */
const MOST_MARKS = 200_000;

/** What the fold of incidents has to do: from which time on, and whose ledger besides. */
export interface ClaimMarks {
  since: string | null;
  incidents: string[];
}

/** What is derived of marked posts: everything but mentions, or those. */
export type PostMark = 'posts' | 'mentions';

/** Takes marks of posts off the list: at most about a chunk of them, each id once. */
export async function takePosts(
  tx: Transaction,
  of: Projection,
  space: string,
  kind: PostMark,
): Promise<string[]> {
  const [count] = await tx.query<{ n: number }>(
    `select count(*)::int as n from ${of.schema}.dirty where space = $1 and kind = $2`,
    [space, kind],
    `${of.schema} count marks`,
  );
  if (!count || count.n === 0) return [];
  if (count.n > MANY) await mergeMarks(tx, of, space, kind);
  const rows = await tx.query<{ posts: string[] }>(
    `delete from ${of.schema}.dirty where id in (
       select id from (
         select id, sum(cardinality(posts)) over (order by id) - cardinality(posts) as before
         from ${of.schema}.dirty where space = $1 and kind = $3) as queued
       where before < $2)
     returning posts`,
    [space, CHUNK, kind],
    `${of.schema} take marks`,
  );
  return [...new Set(rows.flatMap((row) => row.posts))];
}

/** What is taken of marked posts while more are on their way. */
export interface Settled {
  /** A chunk of those whose facts are there. */
  posts: string[];
  /** How many of these wait for their turn, and how many posts for their facts. */
  more: number;
  left: number;
}

/**
 * Takes marks of posts for which nothing is on its way any more, so that they are derived once; a post is marked by three
 * topics. The marks of the others stay. Where there are too many to go through, it takes none.
 */
export async function takeSettled(tx: Transaction, of: Projection, space: string): Promise<Settled | null> {
  const [count] = await tx.query<{ all: number; settled: number }>(
    `select coalesce(sum(cardinality(posts)), 0)::int as all,
       coalesce(sum(cardinality(posts)) filter (where settled), 0)::int as settled
     from ${of.schema}.dirty where space = $1 and kind = 'posts'`,
    [space],
    `${of.schema} count settled`,
  );
  if (!count || count.all > MOST_MARKS) return null;
  if (count.settled === 0) return { posts: [], more: 0, left: count.all };
  const rows = await tx.query<{ posts: string[]; settled: boolean }>(
    `delete from ${of.schema}.dirty where space = $1 and kind = 'posts' returning posts, settled`,
    [space],
    `${of.schema} take settled`,
  );
  const settled = new Set(rows.flatMap((row) => (row.settled ? row.posts : [])));
  const [posts, more] = [[...settled].slice(0, CHUNK), [...settled].slice(CHUNK)];
  const left = new Set(rows.flatMap((row) => row.posts).filter((id) => !settled.has(id)));
  await markAgain(tx, of, space, more, true);
  await markAgain(tx, of, space, [...left], false);
  return { posts, more: more.length, left: left.size };
}

async function markAgain(
  tx: Transaction,
  of: Projection,
  space: string,
  posts: readonly string[],
  settled: boolean,
): Promise<void> {
  for (let i = 0; i < posts.length; i += CHUNK)
    await tx.query(
      `insert into ${of.schema}.dirty (space, kind, posts, settled) values ($1, 'posts', $2, $3)`,
      [space, posts.slice(i, i + CHUNK), settled],
      `${of.schema} mark again`,
    );
}

async function mergeMarks(tx: Transaction, of: Projection, space: string, kind: PostMark): Promise<void> {
  await tx.query(
    `with taken as (delete from ${of.schema}.dirty where space = $1 and kind = $2::text returning posts),
       ids as (select distinct id from taken, unnest(taken.posts) as id),
       chunks as (select id, (row_number() over (order by id) - 1) / ${CHUNK} as chunk from ids)
     insert into ${of.schema}.dirty (space, kind, posts)
     select $1, $2::text, array_agg(id) from chunks group by chunk`,
    [space, kind],
  );
}

/** Takes all marks of claims; null where there are none. */
export async function takeClaims(tx: Transaction, of: Projection, space: string): Promise<ClaimMarks | null> {
  const rows = await tx.query<{ since: string | null; incidents: string[] | null }>(
    `delete from ${of.schema}.dirty where space = $1 and kind = 'claims'
     returning ${of.schema}.iso(since) as since, incidents`,
    [space],
    `${of.schema} take claims`,
  );
  if (rows.length === 0) return null;
  const since = earliestOf(rows.flatMap((row) => row.since ?? []));
  return { since, incidents: [...new Set(rows.flatMap((row) => row.incidents ?? []))] };
}

export async function takeDays(tx: Transaction, of: Projection, space: string): Promise<string[]> {
  const rows = await tx.query<{ days: string[] }>(
    `delete from ${of.schema}.dirty where space = $1 and kind = 'days' returning days::text[] as days`,
    [space],
  );
  return [...new Set(rows.flatMap((row) => row.days))].sort();
}

/** Spaces with something left to fold. */
export async function dirtySpaces(db: Transaction, of: Projection): Promise<string[]> {
  const rows = await db.query<{ space: string }>(`select distinct space from ${of.schema}.dirty order by 1`);
  return rows.map((row) => row.space);
}

/** Whether anything waits to be folded, in one space or in any. */
export async function lagging(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  space: string | null = null,
): Promise<boolean> {
  const [row] = await db.query<{ waits: boolean }>(
    `select exists (select from ${of.schema}.dirty where $1::text is null or space = $1) as waits`,
    [space],
  );
  return row?.waits ?? false;
}
