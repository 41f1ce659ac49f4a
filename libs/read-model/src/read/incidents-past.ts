import { foldIncidents, rootOf, type ClaimRecord, type IncidentState } from '#domain/incidents/index.js';
import type { Reader } from './reader.js';

/**
 * The incidents as they were at the reader's moment: the states that the fold stored before it, and the claims up to it
 * folded on. That is at most one stride of the fold, some hundred claims, whatever the age of the moment.
 */
export async function statesAt(reader: Reader): Promise<Map<string, IncidentState>> {
  const s = reader.schema;
  const at = reader.asOf ?? 'infinity';
  const [base] = await reader.db.query<{ at: string | null }>(
    `select ${s}.iso(max(at)) as at from ${s}.incident_states where space = $1 and at <= $2`,
    [reader.space, at],
  );
  const stored = await reader.db.query<{ state: IncidentState }>(
    `select distinct on (incident_id) state from ${s}.incident_states
      where space = $1 and at <= $2 order by incident_id, at desc`,
    [reader.space, base?.at ?? '-infinity'],
  );
  const later = await reader.db.query<{ record: ClaimRecord }>(
    `select record from ${s}.claims
      where space = $1 and valid_from <= $2 and ($3::timestamptz is null or valid_from > $3)`,
    [reader.space, at, base?.at ?? null],
  );
  const folded = foldIncidents(
    stored.map((row) => row.state),
    later.map((row) => row.record),
  );
  return new Map(folded.incidents.map((state) => [state.id, state]));
}

/** The claims that had joined an incident of the family (the incidents that end in `root`) by then, as they joined. */
export async function familyClaims(
  reader: Reader,
  ids: readonly string[],
  states: ReadonlyMap<string, IncidentState>,
): Promise<{ records: ClaimRecord[]; assignments: Map<string, string>; family: IncidentState[] }> {
  const roots = new Set(ids);
  const family = [...states.values()].filter((state) => roots.has(rootOf(state.id, states)));
  const rows = await reader.db.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${reader.schema}.claims
      where space = $1 and incident_id = any($2) and ($3::timestamptz is null or valid_from <= $3)
      order by valid_from, id`,
    [reader.space, family.map((state) => state.id), reader.asOf],
  );
  return {
    records: rows.map((row) => row.record),
    assignments: new Map(rows.map((row) => [row.id, row.incident_id])),
    family,
  };
}
