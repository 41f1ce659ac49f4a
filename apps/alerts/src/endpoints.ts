import { randomBytes } from 'node:crypto';
import type { Queryable } from '#log';
import type { Filter } from './filter.js';
import { newSecret } from './sign.js';

export interface Endpoint {
  id: string;
  url: string;
  space: string;
  filter: Filter;
  allowPrivate: boolean;
  state: 'active' | 'gone';
  createdAt: string;
}

export interface NewEndpoint {
  url: string;
  secret?: string;
  space: string;
  filter: Filter;
  allowPrivate: boolean;
}

const COLUMNS = 'id, url, space, filter, allow_private as "allowPrivate", state, created_at as "createdAt"';

/** Adds an endpoint, which hears of what comes from now on. The secret is told here and never again. */
export async function addEndpoint(db: Queryable, given: NewEndpoint): Promise<Endpoint & { secret: string }> {
  const { url, space, filter, allowPrivate, secret = newSecret() } = given;
  const id = `ep_${randomBytes(6).toString('hex')}`;
  const rows = await db.query<Endpoint>(
    `insert into alerts.endpoints (id, url, secret, space, filter, allow_private) values ($1, $2, $3, $4, $5, $6)
     returning ${COLUMNS}`,
    [id, url, secret, space, JSON.stringify(filter), allowPrivate],
  );
  return { ...rows[0]!, secret };
}

export function listEndpoints(db: Queryable): Promise<Endpoint[]> {
  return db.query<Endpoint>(`select ${COLUMNS} from alerts.endpoints order by created_at, id`);
}

/** Removes an endpoint with what it was sent and was to be sent; false where there is none. */
export async function removeEndpoint(db: Queryable, id: string): Promise<boolean> {
  return (await db.query('delete from alerts.endpoints where id = $1 returning 1', [id])).length > 0;
}

/** Endpoints of some spaces that want to hear; a removal waits until `tx` has ended. */
export function activeEndpoints(tx: Queryable, spaces: readonly string[]): Promise<Endpoint[]> {
  return tx.query<Endpoint>(
    `select ${COLUMNS} from alerts.endpoints where state = 'active' and space = any($1) order by id for key share`,
    [spaces],
  );
}

/** One try of a delivery, as the log shows it; a delivery that waits for its first has no time and answer. */
export interface LoggedDelivery {
  id: string;
  endpoint: string;
  incident: string;
  version: number;
  state: string;
  attempts: number;
  at: string | null;
  status: number | null;
  error: string | null;
  nextAt: string | null;
}

/** The latest deliveries with their last try, newest first. */
export function deliveryLog(
  db: Queryable,
  { endpoint, limit }: { endpoint?: string; limit: number },
): Promise<LoggedDelivery[]> {
  return db.query<LoggedDelivery>(
    `select d.id, d.endpoint, d.incident, d.version, d.state, d.attempts, a.at, a.status, a.error,
       case d.state when 'pending' then d.next_at end as "nextAt"
     from alerts.deliveries as d
     left join alerts.attempts as a on a.delivery = d.id and a.attempt = d.attempts
     where $1::text is null or d.endpoint = $1
     order by d.created_at desc, d.id limit $2`,
    [endpoint ?? null, limit],
  );
}
