import type { LoggedEvent } from '#contracts';
import { postOfClaim } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

export type OverrideEvent = LoggedEvent<'blotter.override.set.v1' | 'blotter.override.withdrawn.v1'>;

/** Stores overrides and their withdrawals, whichever comes first, and has what they are about derived again. */
export async function projectOverrides(
  tx: Transaction,
  to: Projection,
  events: readonly OverrideEvent[],
): Promise<void> {
  for (const event of events) {
    const half = event.type === 'blotter.override.set.v1' ? 'set_by' : 'withdrawn';
    await tx.query(
      `insert into ${to.schema}.overrides as o (space, id, ${half}) values ($1, $2, $3)
       on conflict (space, id) do update set ${half} = coalesce(o.${half}, excluded.${half})`,
      [event.space, event.data.id, JSON.stringify(event.data)],
    );
    await mark(tx, to, event);
  }
}

/**
 * Marks the posts whose claims it may concern, and the claims themselves for the fold, which alone knows their incidents.
 * A withdrawal names the target too, but not the words by which a merge found its claims: those are in what was set.
 */
async function mark(tx: Transaction, to: Projection, { space, data }: OverrideEvent): Promise<void> {
  const [row] = await tx.query<{ set_by: OverrideSet | null }>(
    `select set_by from ${to.schema}.overrides where space = $1 and id = $2`,
    [space, data.id],
  );
  const set = row?.set_by;
  const claims = [data.target, ...(set?.action === 'merge' && set.value ? [set.value] : [])];
  const posts = [
    ...claims.flatMap((id) => [id, postOfClaim(id)]),
    ...[set?.says?.post, set?.valueSays?.post].filter((post) => post !== undefined),
    ...(set?.action === 'exclude' || set?.action === 'set_entity'
      ? await naming(tx, to, space, data.target)
      : []),
  ].filter((id) => id !== '');
  await tx.query(
    `insert into ${to.schema}.dirty (space, kind, posts, incidents) values ($1, 'posts', $2, null), ($1, 'claims', null, $3)`,
    [space, [...new Set(posts)], claims],
  );
}

type OverrideSet = Extract<OverrideEvent, { type: 'blotter.override.set.v1' }>['data'];

/**
 * The posts with a claim by an entity or at a place. Facts that other transactions are writing are waited for: those that
 * come later find the override.
 */
async function naming(tx: Transaction, to: Projection, space: string, entity: string): Promise<string[]> {
  await tx.query(`lock table ${to.schema}.facts in share mode`);
  const rows = await tx.query<{ post_id: string }>(
    `select distinct post_id from ${to.schema}.facts
     where space = $1 and jsonb_path_exists(claims::jsonb,
       '$[*] ? (@.attribution.entity == $id || @.place.id == $id)', jsonb_build_object('id', $2::text))`,
    [space, entity],
  );
  return rows.map((row) => row.post_id);
}
