import { byClaim, foldIncidents, type ClaimRecord, type IncidentState } from '#domain/incidents/index.js';
import type { Queryable } from '#log';
import type { Projection } from '../projection.js';

/**
 * The incidents as the claims published by `asOf` make them: title, place and merges as they were known then. Goes on
 * from the nearest stored states, so it folds some hundred claims at most.
 */
export async function statesAsOf(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  space: string,
  asOf: string,
): Promise<IncidentState[]> {
  const [base] = await db.query<{ at: string | null }>(
    `select ${of.schema}.iso(max(at)) as at from ${of.schema}.incident_states where space = $1 and at <= $2`,
    [space, asOf],
  );
  const stored = await db.query<{ state: IncidentState }>(
    `select distinct on (incident_id) state from ${of.schema}.incident_states
     where space = $1 and at <= $2 order by incident_id, at desc`,
    [space, base?.at ?? null],
  );
  const after = await db.query<{ record: ClaimRecord }>(
    `select record from ${of.schema}.claims
     where space = $1 and valid_from <= $2 and ($3::timestamptz is null or valid_from > $3)`,
    [space, asOf, base?.at ?? null],
  );
  const claims = after.map((row) => known(row.record, asOf)).sort(byClaim);
  return foldIncidents(
    stored.map((row) => row.state),
    claims,
  ).incidents;
}

/** A claim as it was known by `asOf`: its later end had not been published yet. */
export function known(record: ClaimRecord, asOf: string): ClaimRecord {
  return record.validTo !== null && record.validTo > asOf ? { ...record, validTo: null } : record;
}
