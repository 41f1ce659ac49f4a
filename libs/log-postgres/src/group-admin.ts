import type { GroupPosition, Queryable, Transaction } from '#log';

/** A consumer group as an operator sees it. */
export interface GroupRow {
  group: string;
  topics: string[];
  /** Events that it has still to read. */
  lag: number;
  /** Processes that work for it now. */
  members: number;
  parked: number;
}

/** All consumer groups that have positions, whether anybody works for them or not. */
export function listGroups(db: Queryable): Promise<GroupRow[]> {
  return db.query<GroupRow>(
    `select p."group", array_agg(distinct p.topic order by p.topic) as topics,
       sum(greatest(0, h.next - p.position))::bigint as lag,
       (select count(*)::int from log.members m where m."group" = p."group" and m.expires >= clock_timestamp()) as members,
       (select count(*)::int from log.parked k where k."group" = p."group" and k.redriven_at is null) as parked
     from log.positions p join log.heads h using (topic, partition) group by p."group" order by 1`,
  );
}

/** Whether any process works for a group now. */
export async function isGroupAlive(db: Queryable, group: string): Promise<boolean> {
  const live = await db.query(
    'select from log.members where "group" = $1 and expires >= clock_timestamp() limit 1',
    [group],
  );
  return live.length > 0;
}

/**
 * Forgets a group: its positions and what it has parked. One that comes back starts like a new one. False where a process
 * works for it.
 */
export async function forgetGroup(tx: Transaction, group: string): Promise<boolean> {
  if (await isGroupAlive(tx, group)) return false;
  for (const table of ['positions', 'parked', 'members'])
    await tx.query(`delete from log.${table} where "group" = $1`, [group]);
  return true;
}

/** Where a group stands; until the transaction ends it moves no further. */
export function holdGroup(tx: Transaction, group: string): Promise<Omit<GroupPosition, 'end'>[]> {
  return tx.query(
    `select "group", topic, partition, position from log.positions where "group" = $1
     order by topic, partition for update`,
    [group],
  );
}
