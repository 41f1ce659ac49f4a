import { randomUUID } from 'node:crypto';
import type { Queryable } from '#log';
import type { Answer, Message } from './send.js';

/** A delivery that this process holds for a while. */
export interface Held extends Message {
  endpoint: string;
  lease: string;
  /** Tries before this one. */
  attempts: number;
}

/** Longer than a try can take: a process that dies frees what it held after this. */
const LEASE = `interval '60 seconds'`;
/** The delivery log is kept this long. */
const KEPT = `interval '30 days'`;

/** Endpoints that something is due for. */
export async function endpointsDue(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select id from alerts.endpoints as e where state = 'active' and exists (
       select 1 from alerts.deliveries as d where d.endpoint = e.id and d.state = 'pending'
         and d.next_at <= clock_timestamp() and (d.leased_until is null or d.leased_until < clock_timestamp()))`,
  );
  return rows.map((row) => row.id);
}

/** Holds some deliveries that are due for an endpoint; what another process holds is passed by. */
export function holdDue(db: Queryable, endpoint: string, limit: number): Promise<Held[]> {
  return db.query<Held>(
    `update alerts.deliveries as d set lease = $2, leased_until = clock_timestamp() + ${LEASE}
     from alerts.endpoints as e
     where e.id = d.endpoint and d.id in (
       select id from alerts.deliveries where endpoint = $1 and state = 'pending' and next_at <= clock_timestamp()
         and (leased_until is null or leased_until < clock_timestamp())
       order by next_at, id limit $3 for update skip locked)
     returning d.id, d.endpoint, d.body, d.attempts, d.lease, e.url, e.secret, e.allow_private as "allowPrivate"`,
    [endpoint, randomUUID(), limit],
  );
}

/** Gives a delivery back as it was: the try does not count. */
export async function letGo(db: Queryable, { id, lease }: Held): Promise<void> {
  await db.query(
    'update alerts.deliveries set lease = null, leased_until = null where id = $1 and lease = $2',
    [id, lease],
  );
}

/** What becomes of a delivery after a try. */
export type Verdict = { state: 'delivered' | 'failed' | 'gone' } | { state: 'pending'; pauseMs: number };

/** Notes a try and what becomes of the delivery; nothing where the lease was lost meanwhile. */
export async function noteAttempt(
  tx: Queryable,
  held: Held,
  ms: number,
  answer: Answer,
  verdict: Verdict,
): Promise<void> {
  const state = verdict.state === 'gone' ? 'cancelled' : verdict.state;
  const rows = await tx.query(
    `update alerts.deliveries set attempts = attempts + 1, lease = null, leased_until = null, state = $3,
       next_at = clock_timestamp() + $4 * interval '1 ms'
     where id = $1 and lease = $2 returning 1`,
    [held.id, held.lease, state, verdict.state === 'pending' ? verdict.pauseMs : 0],
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into alerts.attempts (delivery, attempt, at, ms, status, error)
     values ($1, $2, clock_timestamp(), $3, $4, $5)`,
    [held.id, held.attempts + 1, Math.round(ms), answer.status, answer.error],
  );
  if (verdict.state === 'gone') await stopEndpoint(tx, held.endpoint);
}

async function stopEndpoint(tx: Queryable, endpoint: string): Promise<void> {
  await tx.query(`update alerts.endpoints set state = 'gone' where id = $1`, [endpoint]);
  await tx.query(
    `update alerts.deliveries set state = 'cancelled' where endpoint = $1 and state = 'pending'`,
    [endpoint],
  );
}

/** Forgets what was settled long ago. */
export async function forgetOld(db: Queryable): Promise<void> {
  await db.query(
    `delete from alerts.deliveries where state <> 'pending' and created_at < clock_timestamp() - ${KEPT}`,
  );
}
