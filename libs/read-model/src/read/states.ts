import { isBefore, isBy } from '#domain';
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

/**
 * The states as of a moment of some incidents and of all that were merged with them. Where the moment is the end of what
 * was folded then, as a day in UTC is, only theirs are read.
 */
export async function familyAsOf(
  db: Queryable,
  of: Pick<Projection, 'schema'>,
  space: string,
  asOf: string,
  ids: readonly string[],
): Promise<IncidentState[]> {
  const [rest] = await db.query<{ some: boolean }>(
    `select exists (
       select from ${of.schema}.claims where space = $1 and valid_from <= $2 and valid_from > coalesce(
         (select max(at) from ${of.schema}.incident_states where space = $1 and at <= $2), '-infinity')) as some`,
    [space, asOf],
  );
  if (rest!.some) return statesAsOf(db, of, space, asOf);
  const rows = await db.query<{ state: IncidentState }>(
    `with recursive family(id) as (
       select unnest($3::text[]) collate "C"
       union
       select case when i.id = f.id then i.merged_into else i.id end
       from family as f join ${of.schema}.incidents as i
         on i.space = $1 and i.merged_into is not null and (i.id = f.id or i.merged_into = f.id))
     select s.state from family cross join lateral (
       select state from ${of.schema}.incident_states
       where space = $1 and incident_id = family.id and at <= $2 order by at desc limit 1) as s`,
    [space, asOf, ids],
  );
  return rows.map((row) => row.state);
}

/** A claim as it was known by `asOf`: its later end, and what people decided about it since, had not been published yet. */
export function known(record: ClaimRecord, asOf: string): ClaimRecord {
  const { ended, suspended, ...rest } = record;
  const isOver = record.validTo !== null && isBy(record.validTo, asOf);
  const gaps = suspended
    ?.filter(({ from }) => isBy(from, asOf))
    .map((gap) => (gap.until !== null && isBefore(asOf, gap.until) ? { ...gap, until: null } : gap));
  return {
    ...rest,
    validTo: isOver ? record.validTo : null,
    ...(isOver && ended ? { ended } : {}),
    ...(gaps && gaps.length > 0 ? { suspended: gaps } : {}),
  };
}
