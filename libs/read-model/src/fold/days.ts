import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { summaryOfDay } from '../read/day-summary.js';
import { takeDays } from './marks.js';

/** Days in one go; more are left for the next. */
const MOST = 31;

/** Summarises marked days again, in UTC. Tells how many it took. The caller holds the lock of the space. */
export async function foldDays(tx: Transaction, of: Projection, space: string): Promise<number> {
  const days = await takeDays(tx, of, space);
  const later = days.splice(MOST);
  if (later.length > 0) {
    await tx.query(`insert into ${of.schema}.dirty (space, kind, days) values ($1, 'days', $2)`, [
      space,
      later,
    ]);
  }
  for (const date of days) await foldDay(tx, of, space, date);
  return days.length;
}

async function foldDay(tx: Transaction, of: Projection, space: string, date: string): Promise<void> {
  const summary = await summaryOfDay(tx, of, { space, date, tz: 'UTC', asOf: null });
  if (summary.posts.total === 0 && summary.incidents.length === 0) {
    await tx.query(`delete from ${of.schema}.days where space = $1 and date = $2`, [space, date]);
    return;
  }
  await tx.query(
    `insert into ${of.schema}.days as d (space, date, summary) values ($1, $2, $3)
     on conflict (space, date) do update set summary = excluded.summary where d.summary <> excluded.summary`,
    [space, date, JSON.stringify(summary)],
  );
}
