import { isBefore } from '#domain';
import {
  byClaim,
  kindOf,
  ledgerWithPoints,
  overridesIn,
  titleOf,
  tollJson,
  type ClaimRecord,
  type IncidentState,
  type Lineage,
  type Toll,
  type TollPoint,
} from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import type { Assigned } from './assign.js';

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
  folded: Folded | null,
): Promise<IncidentLedger[]> {
  const family = lineage.familyOf(ids);
  const rows = await claimsOf(
    tx,
    of,
    space,
    family.map(({ id }) => id),
    folded,
  );
  const records = rows.map((row) => row.record).sort(byClaim);
  const assignments = new Map(rows.map((row) => [row.record.id, row.incident]));
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

interface Claim {
  incident: string;
  record: ClaimRecord;
}

/** Claims that were folded just now, by incident: all of those after `upTo`. */
export interface Folded {
  upTo: string | null;
  byIncident: ReadonlyMap<string, readonly Claim[]>;
}

export function foldedClaims({ upTo, folded }: Pick<Assigned, 'upTo' | 'folded'>): Folded | null {
  if (!folded) return null;
  const byIncident = new Map<string, Claim[]>();
  for (const { incident, record } of folded) {
    if (incident === null) continue;
    const own = byIncident.get(incident);
    if (own) own.push({ incident, record });
    else byIncident.set(incident, [{ incident, record }]);
  }
  return { upTo, byIncident };
}

/** The claims of incidents; what was folded just now need not be read again. */
async function claimsOf(
  tx: Transaction,
  of: Projection,
  space: string,
  ids: string[],
  folded: Folded | null,
): Promise<Claim[]> {
  const recent = folded ? ids.flatMap((id) => folded.byIncident.get(id) ?? []) : [];
  if (folded?.upTo === null) return recent;
  const older = await tx.query<Claim>(
    `select incident_id as incident, record from ${of.schema}.claims
     where space = $1 and incident_id = any($2) and ($3::timestamptz is null or valid_from <= $3)`,
    [space, ids, folded?.upTo ?? null],
  );
  return [...older, ...recent];
}

function told(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const overrides = overridesIn(claims);
  return {
    state,
    title: titleOf(state),
    kind: kindOf(state),
    ...ledgerWithPoints(claims),
    claims,
    overrides,
  };
}

function toldBeforeMerge(state: IncidentState, claims: ClaimRecord[]): IncidentLedger {
  const whole = told(state, claims);
  return { ...whole, points: whole.points.filter((point) => isBefore(point.asOf, state.mergedAt!)) };
}

/** The toll as it travels and is shown. */
export function tollOf({ state, toll }: IncidentLedger): ReturnType<typeof tollJson> {
  return state.mergedInto === null ? tollJson(toll) : {};
}
