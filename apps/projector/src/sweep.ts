import { forgetGroup, isGroupAlive } from '#log-postgres';
import type { Runtime } from '#nest';
import {
  deduplicatorGroup, dropProjection, enricherGroup, projections, projectorGroup, type ProjectionRow,
} from '#read-model'; // prettier-ignore

/** PostgreSQL's `lock_not_available`. */
const LOCK_TIMEOUT = '55P03';

/** Removes generations that were given up, once nobody works at them, and what only they had of the stages before. */
export async function sweep({ database }: Runtime): Promise<void> {
  const rows = await projections(database);
  for (const row of rows.filter(({ state }) => state === 'dropped')) {
    const left = rows.filter(({ state }) => state !== 'dropped');
    const groups = groupsOnlyOf(row, left);
    const alive = await Promise.all(groups.map((group) => isGroupAlive(database, group)));
    if (alive.includes(true)) continue;
    try {
      await database.transaction(async (tx) => {
        // A fold that is still on holds its tables for a moment: then rather later than in its way.
        await tx.query(`set local lock_timeout = '200ms'`);
        await dropProjection(tx, row.n);
        for (const group of groups) await forgetGroup(tx, group);
      });
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_TIMEOUT) throw error;
    }
  }
}

function groupsOnlyOf(row: ProjectionRow, left: readonly ProjectionRow[]): string[] {
  const groups = [projectorGroup(row)];
  if (left.every(({ stories }) => stories !== row.stories)) groups.push(deduplicatorGroup(row.stories));
  if (left.every(({ facts }) => facts < row.facts)) groups.push(enricherGroup(row.facts));
  return groups;
}
