import {
  byClaim,
  kindOf,
  ledger,
  overridesIn,
  titleOf,
  tollJson,
  tollPoints,
  type ClaimRecord,
  type IncidentState,
  type Lineage,
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
  /** The ids of the overrides that show in it. */
  overrides: string[];
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
  lineage: Lineage,
): Promise<IncidentLedger[]> {
  const family = lineage.familyOf(ids);
  const rows = await tx.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${of.schema}.claims where space = $1 and incident_id = any($2)`,
    [space, family.map(({ id }) => id)],
  );
  const records = rows.map((row) => row.record).sort(byClaim);
  const assignments = new Map(rows.map((row) => [row.id, row.incident_id]));
  const claims = lineage.group(records, assignments);
  const joined = new Map<string, ClaimRecord[]>(family.map(({ id }) => [id, []]));
  for (const record of records) joined.get(assignments.get(record.id)!)!.push(record);
  const own = (id: string) => lineage.apart(joined.get(id)!);
  return family.flatMap(({ id }) => {
    const state = lineage.shown().get(id)!;
    if (state.mergedInto === null) return [told(state, claims.get(id) ?? [])];
    return ids.has(id) ? [toldBeforeMerge(state, claims.get(id) ?? own(id))] : [];
  });
}

function told(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const toll = ledger(claims);
  const overrides = overridesIn(claims);
  const points = tollPoints(claims);
  return { state, title: titleOf(state), kind: kindOf(state), toll, points, claims, overrides };
}

function toldBeforeMerge(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const whole = told(state, claims);
  return { ...whole, points: whole.points.filter((point) => point.asOf < state.mergedAt!) };
}

/** The toll as it travels and is shown. */
export function tollOf({ state, toll }: IncidentLedger): ReturnType<typeof tollJson> {
  return state.mergedInto === null ? tollJson(toll) : {};
}
