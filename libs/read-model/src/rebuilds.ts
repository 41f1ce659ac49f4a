import { randomUUID } from 'node:crypto';
import type { Queryable, Transaction } from '#log';

/** What can be run again: stages of the pipeline, the read model alone, or `back` to what was live before. */
export const REBUILDABLE = ['deduplicator', 'enricher', 'projector', 'back'] as const;
export type Rebuildable = (typeof REBUILDABLE)[number];

export type RebuildState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

export interface Rebuild {
  id: string;
  what: Rebuildable[];
  state: RebuildState;
  /** The consumer group that has most to do. */
  step: string | null;
  /** Events read, of those that are to be read. */
  done: number;
  total: number;
  /** The generation that is built. */
  projection: number | null;
  /** The generation that was live before. */
  replaces: number | null;
  error: string | null;
  cancelAsked: boolean;
  askedAt: string;
  startedAt: string | null;
  endedAt: string | null;
}

const COLUMNS = `id, what, state, step, done, total, projection, replaces, error, cancel_asked as "cancelAsked",
  asked_at as "askedAt", started_at as "startedAt", ended_at as "endedAt"`;
const OPEN = `state in ('waiting', 'running')`;

/** A holder that says nothing for so long has died: another projector carries on. */
const HOLD_MS = 10_000;

/** Asks for a rebuild; one that waits already for the same is answered instead of a second one. */
export async function askRebuild(db: Queryable, what: readonly Rebuildable[]): Promise<Rebuild> {
  const wanted = [...new Set(what)].sort();
  const [waiting] = await db.query<Rebuild>(
    `select ${COLUMNS} from meta.rebuilds where state = 'waiting' and what = $1::text[] order by asked_at limit 1`,
    [wanted],
  );
  if (waiting) return waiting;
  const [row] = await db.query<Rebuild>(
    `insert into meta.rebuilds (id, what) values ($1, $2) returning ${COLUMNS}`,
    [randomUUID(), wanted],
  );
  return row!;
}

/** The newest rebuilds, or the one of an id. */
export function listRebuilds(db: Queryable, id: string | null = null): Promise<Rebuild[]> {
  return db.query<Rebuild>(
    `select ${COLUMNS} from meta.rebuilds where $1::text is null or id = $1 order by asked_at desc, id limit 200`,
    [id],
  );
}

/** Asks that a rebuild be given up; false where it has ended already. What is live is not touched. */
export async function cancelRebuild(db: Queryable, id: string): Promise<boolean> {
  const rows = await db.query(
    `update meta.rebuilds set cancel_asked = true where id = $1 and ${OPEN} returning id`,
    [id],
  );
  return rows.length > 0;
}

/** The rebuild that is on, or the next, for a holder that carries it on; null where there is none or another holds it. */
export async function holdRebuild(db: Queryable, holder: string): Promise<Rebuild | null> {
  const [row] = await db.query<Rebuild>(
    `with next as (
       select id, coalesce(holder <> $1 and heartbeat > clock_timestamp() - $2 * interval '1 ms', false) as taken
       from meta.rebuilds where ${OPEN} order by state, asked_at, id limit 1)
     update meta.rebuilds as r set holder = $1, heartbeat = clock_timestamp()
     from next where r.id = next.id and not next.taken returning ${COLUMNS.replace('id,', 'r.id,')}`,
    [holder, HOLD_MS],
  );
  return row ?? null;
}

/** Takes down how a rebuild stands; only its holder does. */
export async function noteRebuild(
  tx: Transaction,
  id: string,
  change: Partial<Pick<Rebuild, 'state' | 'step' | 'done' | 'total' | 'projection' | 'replaces' | 'error'>>,
): Promise<void> {
  const { state, step, done, total, projection, replaces, error } = change;
  await tx.query(
    `update meta.rebuilds set state = coalesce($2, state), step = coalesce($3, step), done = coalesce($4, done),
       total = coalesce($5, total), projection = coalesce($6, projection), replaces = coalesce($7, replaces),
       error = coalesce($8, error), started_at = coalesce(started_at, clock_timestamp()),
       ended_at = case when $2 in ('done', 'cancelled', 'failed') then clock_timestamp() end
     where id = $1`,
    [id, state, step, done, total, projection, replaces, error].map((value) => value ?? null),
  );
}
