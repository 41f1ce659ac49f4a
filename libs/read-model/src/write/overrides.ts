import type { LoggedEvent } from '#contracts';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

export type OverrideEvent = LoggedEvent<'blotter.override.set.v1' | 'blotter.override.withdrawn.v1'>;

/** Stores overrides and their withdrawals, and has the whole space folded again: they may reach any incident. */
export async function projectOverrides(
  tx: Transaction,
  to: Projection,
  events: readonly OverrideEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type === 'blotter.override.set.v1') {
      const { id, action, target, value, reason, author, at } = event.data;
      await tx.query(
        `insert into ${to.schema}.overrides (space, id, action, target, value, reason, author, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (space, id) do nothing`,
        [event.space, id, action, target, value, reason, author, at],
      );
    } else {
      await tx.query(`update ${to.schema}.overrides set withdrawn = $3 where space = $1 and id = $2`, [
        event.space,
        event.data.id,
        JSON.stringify(event.data),
      ]);
    }
  }
  const spaces = [...new Set(events.map((event) => event.space))];
  await tx.query(
    `insert into ${to.schema}.dirty (space, kind, since) select unnest($1::text[]), 'claims', '0001-01-01T00:00:00Z'`,
    [spaces],
  );
}
