import { EVERYTHING } from '#apps/alerts/src/filter.js';
import { newSecret } from '#apps/alerts/src/sign.js';
import type { LogMessage } from '#log';
import type { Database } from '#postgres';
import { currentProjection, digest, lagging } from '#read-model';

/** What of a consumer's effects may depend on the way that its events came, and why. A new consumer has none. */
export interface Allowance {
  /** What has to be there before it has anything to do. */
  prepare?: (db: Database) => Promise<unknown>;
  /** `schema.table.column`s, or whole tables, that are left out. */
  ignore?: readonly string[];
  /** What counts instead of the tables. */
  state?: (db: Database) => Promise<unknown>;
  /** What its events come to in the end. */
  outcome?: (events: readonly LogMessage[]) => unknown[];
  /** Whether work that follows a batch is done. */
  settled?: (db: Database) => Promise<boolean>;
}

export const ALLOWANCES: Record<string, Allowance> = {
  // A late post makes it decide again about later ones, so the count of decisions tells of the order of arrival; a token
  // is new with every batch, and so is a chunk.
  deduplicator: {
    ignore: [
      'deduplicator.nodes.seq',
      'deduplicator.heads.token',
      'deduplicator.heads.batch',
      'deduplicator.chunks',
    ],
    outcome: (events) =>
      highest(
        events,
        ({ id, version }) => [id, version],
        ({ seq }) => Number(seq),
      ).map(({ seq: _seq, ...decision }) => decision),
  },
  // Sequence numbers and versions of announced tolls tell of batches; the digest is what it promises.
  projector: {
    state: (db) => digest(db, 'live'),
    settled: async (db) => !(await lagging(db, await currentProjection(db))),
    outcome: (events) =>
      highest(
        events,
        ({ incident }) => [incident],
        ({ version }) => Number(version),
      )
        .filter(({ mergedInto, place, title }) => mergedInto === null && (place !== null || title !== ''))
        .map(({ version: _version, cause: _cause, asOf: _asOf, ...toll }) => toll),
  },
  // Somebody must want to hear. What is sent when is the sender's, and a body holds the time of its event.
  alerts: {
    prepare: (db) =>
      db.query(
        `insert into alerts.endpoints (id, url, secret, space, filter, allow_private)
         values ('ep_1', 'http://127.0.0.1:9/', $1, 'live', $2, false)`,
        [newSecret(), JSON.stringify(EVERYTHING)],
      ),
    ignore: [
      'alerts.attempts',
      ...['attempts', 'lease', 'body'].map((column) => `alerts.deliveries.${column}`),
    ],
  },
  // The runner takes replays up at any time.
  ingester: {
    ignore: ['state', 'done', 'total', 'error', 'holder'].map((column) => `intake.replays.${column}`),
  },
};

type Data = Record<string, unknown>;

function highest(
  events: readonly LogMessage[],
  key: (data: Data) => unknown[],
  rank: (data: Data) => number,
): Data[] {
  const last = new Map<string, Data>();
  for (const event of events) {
    const data = JSON.parse(event.data) as Data;
    const name = JSON.stringify([event.headers['ce_space'], ...key(data)]);
    const known = last.get(name);
    if (!known || rank(data) > rank(known)) last.set(name, data);
  }
  return [...last.values()];
}
