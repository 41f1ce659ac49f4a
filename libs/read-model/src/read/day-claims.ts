import { laterOf } from '#domain';
import { tollOfDay } from '#domain/days/incidents-of-day.js';
import {
  byClaim,
  claimsByIncident,
  type ClaimRecord,
  type IncidentState,
  type Join,
} from '#domain/incidents/index.js';
import type { Queryable } from '#log';
import { Components } from '../fold/components.js';
import { joinsAt } from '../fold/overrides.js';
import type { Projection } from '../projection.js';
import { boundsOf, type Bounds, type DayQuestion } from './day-bounds.js';
import { explained, type Explained } from './explained.js';
import { familyAsOf, known } from './states.js';

interface DayClaims {
  claims: ClaimRecord[];
  assignments: Map<string, string>;
  family: IncidentState[];
  joins: Join[];
}

/** All claims of the incidents of which the day's posts speak, as they were known at its end. */
export async function claimsOfDay(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  day: Bounds,
): Promise<DayClaims> {
  const told = await db.query<{ id: string; last: string }>(
    `select incident_id as id, ${of.schema}.iso(max(valid_from)) as last from ${of.schema}.claims
     where space = $1 and incident_id is not null and (valid_from >= $2 and valid_from < $3 or date = $4)
       and ($5::timestamptz is null or valid_from <= $5) group by incident_id`,
    [day.space, day.start, day.end, day.date, day.asOf],
  );
  if (told.length === 0) return { claims: [], assignments: new Map(), family: [], joins: [] };
  const at = told.reduce((last, row) => laterOf(last, row.last), day.at);
  const joins = await joinsAt(db, of, day.space, at);
  const ids = [...told.map((row) => row.id), ...joins.flatMap(({ one, other }) => [one, other])];
  const family = familyOf(
    await familyAsOf(db, of, day.space, at, ids),
    told.map((row) => row.id),
    joins,
  );
  const rows = await db.query<{ id: string; incident_id: string; record: ClaimRecord }>(
    `select id, incident_id, record from ${of.schema}.claims
     where space = $1 and incident_id = any($2) and valid_from <= $3`,
    [day.space, family.map((state) => state.id), at],
  );
  const assignments = new Map(rows.map((row) => [row.id, row.incident_id]));
  return { claims: rows.map((row) => known(row.record, at)), assignments, family, joins };
}

/** The claims behind the tolls of a day's summary, by incident, with what had become of each by the day's end. */
export async function explainDay(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  question: DayQuestion,
): Promise<Map<string, Explained[]>> {
  const { date, tz } = question;
  const { claims, assignments, family, joins } = await claimsOfDay(db, of, await boundsOf(db, of, question));
  const grouped = claimsByIncident(claims, assignments, family, joins);
  return new Map(
    [...grouped].map(([id, own]) => {
      const sorted = own.toSorted(byClaim);
      return [id, explained(sorted, tollOfDay(sorted, date, tz))];
    }),
  );
}

/** The incidents given, what they were merged into, and everything else that was. */
function familyOf(
  states: readonly IncidentState[],
  ids: readonly string[],
  joins: readonly Join[],
): IncidentState[] {
  const sets = new Components();
  for (const state of states) sets.add({ postId: state.id, firstAt: state.first });
  for (const { id, mergedInto } of states) if (mergedInto !== null) sets.unite(id, mergedInto);
  for (const { one, other } of joins) if (sets.has(one) && sets.has(other)) sets.unite(one, other);
  const roots = new Set(ids.filter((id) => sets.has(id)).map((id) => sets.root(id)));
  return states.filter((state) => roots.has(sets.root(state.id)));
}
