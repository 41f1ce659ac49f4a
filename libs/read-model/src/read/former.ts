import type { Reader } from './reader.js';

/** Where an incident went that is no more because an earlier claim came late: to the one that holds its first claim. */
export async function formerIncident(reader: Reader, id: string): Promise<{ mergedInto: string } | null> {
  const [row] = await reader.db.query<{ into: string }>(
    `select coalesce(i.merged_into, i.id) as into
     from ${reader.schema}.former_incidents as f
       join ${reader.schema}.claims as c on c.space = f.space and c.id = f.claim_id
       join ${reader.schema}.incidents as i on i.space = c.space and i.id = c.incident_id
     where f.space = $1 and f.id = $2 and i.id <> $2`,
    [reader.space, id],
  );
  return row ? { mergedInto: row.into } : null;
}
