import {
  byClaim,
  claimsByIncident,
  kindOf,
  ledger,
  rootOf,
  titleOf,
  tollJson,
  tollPoints,
  type ClaimRecord,
  type IncidentState,
  type Toll,
  type TollPoint,
} from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/** An incident as it is stored and shown. */
export interface IncidentLedger {
  state: IncidentState;
  title: string;
  kind: string | null;
  toll: Toll;
  points: TollPoint[];
  claims: ClaimRecord[];
}

/**
 * Works out the tolls of the incidents that changed. One that was merged away keeps the steps up to its merge, for those
 * who ask for the state before it; its claims count where it went.
 */
export async function ledgersOf(
  tx: Transaction,
  of: Projection,
  space: string,
  ids: ReadonlySet<string>,
  states: ReadonlyMap<string, IncidentState>,
): Promise<IncidentLedger[]> {
  const roots = new Set([...ids].filter((id) => states.has(id)).map((id) => rootOf(id, states)));
  const merged = [...states.values()].filter((s) => s.mergedInto !== null && roots.has(rootOf(s.id, states)));
  const rows = await tx.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${of.schema}.claims where space = $1 and incident_id = any($2)`,
    [space, [...roots, ...merged.map((state) => state.id)]],
  );
  const records = rows.map((row) => row.record).sort(byClaim);
  const assignments = new Map(rows.map((row) => [row.id, row.incident_id]));
  const family = [...[...roots].map((id) => states.get(id)!), ...merged];
  const claims = claimsByIncident(records, assignments, family);
  const standing = [...roots].map((id) => told(states.get(id)!, claims.get(id) ?? []));
  const gone = merged.filter((state) => ids.has(state.id));
  const own = (id: string) => records.filter((record) => assignments.get(record.id) === id);
  return [...standing, ...gone.map((state) => toldBeforeMerge(state, own(state.id)))];
}

function told(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const toll = ledger(claims);
  return { state, title: titleOf(state), kind: kindOf(state), toll, points: tollPoints(claims), claims };
}

function toldBeforeMerge(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const whole = told(state, claims);
  return { ...whole, points: whole.points.filter((point) => point.asOf < state.mergedAt!) };
}

/** The toll as it travels and is shown. */
export function tollOf({ state, toll }: IncidentLedger): ReturnType<typeof tollJson> {
  return state.mergedInto === null ? tollJson(toll) : {};
}
