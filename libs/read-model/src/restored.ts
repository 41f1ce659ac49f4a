import type { Transaction } from '#log';
import { createProjection } from './generations.js';
import { projections, type Runs } from './projection.js';
import { noteRebuild } from './rebuilds.js';

/** The announced tolls of a generation, as text columns: what no reader of the log can work out again. */
export function announcedOf(schema: string): string {
  return `select space, id as incident, version::text, announced from ${schema}.incidents where version > 0`;
}

/**
 * After a log was restored: has its first generation built, of the runs that were live, in place of any that was made
 * before. Nobody reads of it, and it announces nothing, until it has caught up.
 */
export async function buildRestored(
  tx: Transaction,
  rebuild: string,
  rules: string | null,
  runs: Runs,
): Promise<void> {
  for (const { n } of await projections(tx))
    await tx.query(`update meta.projections set state = 'dropped' where n = $1`, [n]);
  const { n } = await createProjection(tx, rules, runs);
  await tx.query(`insert into meta.rebuilds (id, what) values ($1, array['projector'])`, [rebuild]);
  await noteRebuild(tx, rebuild, { state: 'running', projection: n });
}

/** Takes down what a restored log had announced. */
export async function noteAnnounced(tx: Transaction, rows: readonly (string | null)[][]): Promise<void> {
  await tx.query(
    `insert into meta.announced (space, incident, version, announced)
     select r->>0, r->>1, (r->>2)::int, r->>3 from jsonb_array_elements($1::jsonb) as r`,
    [JSON.stringify(rows)],
  );
}
