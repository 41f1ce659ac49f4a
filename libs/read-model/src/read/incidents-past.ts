import { rootOf, type ClaimRecord, type IncidentState } from '#domain/incidents/index.js';
import type { Reader } from './reader.js';
import { statesAsOf } from './states.js';

/** After everything: the latest moment that a time can name. */
const END_OF_TIME = '9999-12-31T23:59:59Z';

/** The incidents as they were at the reader's moment, by id. */
export async function statesAt(reader: Reader): Promise<Map<string, IncidentState>> {
  const states = await statesAsOf(reader.db, reader, reader.space, reader.asOf ?? END_OF_TIME);
  return new Map(states.map((state) => [state.id, state]));
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
