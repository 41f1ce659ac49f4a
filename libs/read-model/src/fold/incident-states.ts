import { randomUUID } from 'node:crypto';
import { isBefore, isBy } from '#domain';
import type { IncidentIndex, IncidentState } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/** From where a fold goes on: the states after all claims up to `upTo` (null: before the first claim). */
export interface Base {
  upTo: string | null;
  states: IncidentState[];
  /** Made when a fold first goes on from here. */
  index?: IncidentIndex;
}

/** The latest bases in memory: posts of one minute come one after another, and each goes on from before the minute. */
export const KEPT_BASES = 8;

interface Kept {
  token: string;
  recent: Base[];
}

/**
 * What this process folded last, by generation and space: live posts come nearly in order, and so nothing has to be read
 * again. It holds only while the token in the database is its own, so another process or a rollback makes it void.
 */
const kept = new Map<string, Kept>();

const nameOf = (of: Projection, space: string) => `${of.schema} ${space}`;

/** The latest states from which claims at `since` and later can be folded. */
export async function baseBefore(
  tx: Transaction,
  of: Projection,
  space: string,
  since: string,
): Promise<Base> {
  const [row] = await tx.query<{ token: string; folded_to: string }>(
    `select token, ${of.schema}.iso(folded_to) as folded_to from ${of.schema}.fold_state where space = $1`,
    [space],
  );
  if (row && isBy(since, row.folded_to)) {
    await tx.query(`delete from ${of.schema}.incident_states where space = $1 and at >= $2`, [space, since]);
  }
  const memory = kept.get(nameOf(of, space));
  if (memory?.token !== row?.token) kept.delete(nameOf(of, space));
  return (
    kept.get(nameOf(of, space))?.recent.findLast((b) => reaches(b, since)) ?? storedBase(tx, of, space, since)
  );
}

/** Whether a fold of what is at `since` and later can go on from a base. */
const reaches = ({ upTo }: Base, since: string) => upTo === null || isBefore(upTo, since);

/** The states after everything that was folded. */
export async function latestStates(tx: Transaction, of: Projection, space: string): Promise<IncidentState[]> {
  return (await baseBefore(tx, of, space, '9999-12-31T00:00:00Z')).states;
}

async function storedBase(tx: Transaction, of: Projection, space: string, since: string): Promise<Base> {
  const [last] = await tx.query<{ at: string | null }>(
    `select ${of.schema}.iso(max(at)) as at from ${of.schema}.incident_states where space = $1 and at < $2`,
    [space, since],
  );
  if (!last?.at) return { upTo: null, states: [] };
  const rows = await tx.query<{ state: IncidentState }>(
    `select distinct on (incident_id) state from ${of.schema}.incident_states
     where space = $1 and at <= $2 order by incident_id, at desc`,
    [space, last.at],
  );
  return { upTo: last.at, states: rows.map((r) => r.state) };
}

/** Keeps the states of the incidents that changed up to and at `at`. */
export async function keepStates(
  tx: Transaction,
  of: Projection,
  space: string,
  at: string,
  changed: IncidentState[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.query(
    `insert into ${of.schema}.incident_states (space, incident_id, at, state)
     select $1, r.id, $2, r.state from json_to_recordset($3::json) as r(id text, state json)
     on conflict (space, incident_id, at) do update set state = excluded.state`,
    [space, at, JSON.stringify(changed.map((state) => ({ id: state.id, state })))],
  );
}

/**
 * Notes how far the space is folded, and remembers the bases that the next fold may go on from, the latest last: those
 * that were made of what is after `upTo`, and older ones.
 */
export async function keepFolded(
  tx: Transaction,
  of: Projection,
  space: string,
  upTo: string | null,
  bases: readonly Base[],
): Promise<void> {
  const token = randomUUID();
  const last = bases.at(-1)!;
  if (last.upTo === null) {
    kept.delete(nameOf(of, space));
    await tx.query(`delete from ${of.schema}.fold_state where space = $1`, [space]);
    return;
  }
  await tx.query(
    `insert into ${of.schema}.fold_state (space, token, folded_to) values ($1, $2, $3)
     on conflict (space) do update set token = excluded.token, folded_to = excluded.folded_to`,
    [space, token, last.upTo],
  );
  const name = nameOf(of, space);
  const older = (kept.get(name)?.recent ?? []).filter((base) => upTo !== null && reaches(base, upTo));
  kept.set(name, { token, recent: [...older, ...bases].slice(-KEPT_BASES) });
}
