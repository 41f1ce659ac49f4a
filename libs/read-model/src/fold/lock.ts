import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/**
 * Only one transaction at a time derives a space of a generation, and one beside it the mentions, which nothing else
 * writes or reads; the lock goes with the transaction. So does its memory:
 * a chunk of posts names some ten thousand entities, and sorting them on disk costs twice as much. Nor does it wait for the
 * disk: what a dead server loses of it, it loses with the marks that are gone, so it is derived again. Tables are never read
 * through where there is an index: plans are kept, and one that was good while a table was small would be slow for long.
 */
export async function lockSpace(
  tx: Transaction,
  of: Projection,
  space: string,
  what: 'all' | 'mentions' = 'all',
): Promise<void> {
  await tx.query(
    `select set_config('work_mem', '64MB', true), set_config('synchronous_commit', 'off', true),
       set_config('enable_seqscan', 'off', true), set_config('gin_pending_list_limit', '16MB', true),
       pg_advisory_xact_lock(hashtextextended($1, 7))`,
    [`${of.schema} ${space}${what === 'all' ? '' : ` ${what}`}`],
    'lock-space',
  );
}
