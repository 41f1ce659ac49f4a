import { compareText, compareTimes } from '#domain';
import { bySaid, type ClaimRecord, type Lineage } from '#domain/incidents/index.js';
import { claimsOfIncidents, lineageAt } from '../read/incidents-past.js';
import { fits, type IncidentFilter } from '../read/incidents.js';
import type { Reader } from '../read/reader.js';
import { known } from '../read/states.js';
import type { ExportName, ExportRow } from './columns.js';
import { claimRow, claimRows, incidentRow, pointRows, type ExportedIncident } from './rows.js';

/** Incidents whose claims are in memory at once. */
const AT_ONCE = 200;

/**
 * The rows of an export, in the order of the incidents' first reports: worked out from the claims as of the reader's moment,
 * a part at a time. Claims that belong to no incident come last, where nothing but days is asked for.
 */
export async function* exportRows(
  reader: Reader,
  name: ExportName,
  filter: IncidentFilter = {},
): AsyncGenerator<ExportRow[]> {
  const lineage = await lineageAt(reader);
  const standing = [...lineage.shown().values()].filter((s) => s.mergedInto === null && fits(s, filter));
  const ids = standing.sort((a, b) => compareTimes(a.first, b.first) || compareText(a.id, b.id));
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const part = ids.slice(i, i + AT_ONCE);
    const claims = await claimsOfIncidents(
      reader,
      part.map(({ id }) => id),
      lineage,
    );
    yield part.flatMap((state) => {
      const own = (claims.get(state.id) ?? []).sort(bySaid);
      return rowsOf(name, { state, claims: own, asOf: reader.asOf });
    });
  }
  if (name === 'claims' && !filter.place && !filter.kind)
    yield await withoutIncident(reader, filter, lineage);
}

function rowsOf(name: ExportName, incident: ExportedIncident): ExportRow[] {
  switch (name) {
    case 'incidents':
      return [incidentRow(incident)];
    case 'claims':
      return claimRows(incident);
    case 'points':
      return pointRows(incident);
    default:
      return name satisfies never;
  }
}

async function withoutIncident(
  { db, schema, space, asOf }: Reader,
  { from = '', to }: IncidentFilter,
  lineage: Lineage,
): Promise<ExportRow[]> {
  const rows = await db.query<{ record: ClaimRecord }>(
    `select record from ${schema}.claims
     where space = $1 and incident_id is null and ($2::timestamptz is null or valid_from <= $2)
     order by valid_from, id`,
    [space, asOf],
  );
  const records = rows.map(({ record }) => (asOf === null ? record : known(record, asOf)));
  const asked = records.filter(({ publishedAt: at }) => at >= from && (!to || at < to));
  return lineage.apart(asked).map((record) => claimRow(record, null, null));
}
