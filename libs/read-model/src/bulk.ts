import type { Queryable, Transaction } from '#log';
import type { Projection } from './projection.js';

const GROWING = [
  'post_versions',
  'decisions',
  'facts',
  'links',
  'story_members',
  'mentions',
  'entities',
  'claims',
];

/**
 * Tells the planner how large the tables have become: a page of posts takes 9 ms without that where it takes 1 with it. Of a
 * sample of 3,000 rows, since this comes again and again while the tables grow; autovacuum takes its time over a larger one.
 */
export async function refreshStatistics(tx: Transaction, { schema }: Projection): Promise<void> {
  await tx.query(`select set_config('default_statistics_target', '10', true)`);
  await tx.query(`analyze ${GROWING.map((name) => `${schema}.${name}`).join(', ')}`);
}

/**
 * Lets an index of lists (words of posts, ids of mentions) put off more before it takes it in, for the rest of the
 * transaction: what comes in at once shares entries, and with the memory to sort it an entry is touched once. Searches
 * read through what was put off, some milliseconds for every megabyte; `takeIn` ends that when a bulk is over.
 */
export async function putOff(tx: Transaction): Promise<void> {
  const settings = `set_config('gin_pending_list_limit', '16MB', true), set_config('work_mem', '64MB', true)`;
  await tx.query(`select ${settings}`, [], 'put-off');
}

/** Has the indexes of lists take in what they put off. A generation that is being built has none. */
export async function takeIn(db: Queryable, { schema }: Projection): Promise<void> {
  await db.query(
    `select gin_clean_pending_list(indexrelid::regclass) from pg_index join pg_class on oid = indexrelid
     where indisvalid and relnamespace = '${schema}'::regnamespace and relam = (select oid from pg_am where amname = 'gin')`,
  );
}

/**
 * Has a transaction on a generation that is being built commit without a wait for the disk. What a dead server loses of it
 * goes with the position of the consumer or the mark that brought it about, so it is done again; and nobody reads of the
 * generation before it is swapped in, which waits for all that was committed before.
 */
export async function commitLater(tx: Transaction): Promise<void> {
  await tx.query(`select set_config('synchronous_commit', 'off', true)`);
}
