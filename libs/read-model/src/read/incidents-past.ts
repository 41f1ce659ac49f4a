import { Lineage, type ClaimRecord } from '#domain/incidents/index.js';
import { joinsAt } from '../fold/overrides.js';
import type { Reader } from './reader.js';
import { known, statesAsOf } from './states.js';

/** After everything: the latest moment that a time can name. */
const END_OF_TIME = '9999-12-31T23:59:59Z';

/** The incidents as they were at the reader's moment, with what people had decided about them. */
export async function lineageAt(reader: Reader): Promise<Lineage> {
  const { db, space, asOf } = reader;
  const states = await statesAsOf(db, reader, space, asOf ?? END_OF_TIME);
  return new Lineage(states, await joinsAt(db, reader, space, asOf));
}

/** The claims of incidents by then: of each those that counted for it, for as long as they did. */
export async function claimsOfIncidents(
  { db, schema, space, asOf }: Reader,
  ids: readonly string[],
  lineage: Lineage,
): Promise<Map<string, ClaimRecord[]>> {
  const rows = await db.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${schema}.claims
      where space = $1 and incident_id = any($2) and ($3::timestamptz is null or valid_from <= $3)
      order by valid_from, id`,
    [space, lineage.familyOf(ids).map(({ id }) => id), asOf],
  );
  const records = rows.map(({ record }) => (asOf === null ? record : known(record, asOf)));
  return lineage.group(records, new Map(rows.map((row) => [row.id, row.incident_id])));
}
