import { compareText, compareTimes } from '#domain';
import {
  kindOf,
  rootOf,
  type ClaimRecord,
  type IncidentState,
  type TollPoint,
} from '#domain/incidents/index.js';
import { formerIncident } from './former.js';
import { rowsAt, rowsNow, standingNow, type IncidentRow } from './incident-rows.js';
import { lineageAt } from './incidents-past.js';
import type { After, Reader } from './reader.js';
import { shownClaim, type ShownClaim } from './shown-claim.js';

export interface IncidentFilter {
  /** First day of interest, and the first that is none any more (`YYYY-MM-DD`). */
  from?: string;
  to?: string;
  /** Id, name or country code of a place; what lies in it counts too. */
  place?: string;
  kind?: string;
}

/** Up to `limit + 1` incidents, those first told of last, after the key `[firstAt, id]`. */
export async function listIncidents(
  reader: Reader,
  filter: IncidentFilter,
  after: After,
  limit: number,
): Promise<IncidentRow[]> {
  if (reader.asOf !== null) {
    const states = [...(await lineageAt(reader)).shown().values()].filter(
      (s) => s.mergedInto === null && fits(s, filter),
    );
    const page = states
      .sort(newestFirst)
      .filter((s) => !after || isAfter(s, after))
      .slice(0, limit + 1);
    return rowsAt(reader, page);
  }
  const where = standingNow(reader);
  const day = `coalesce(i.date, (i.first_at at time zone 'UTC')::date)`;
  if (filter.from) where.add(`${day} >= ${where.bind(filter.from)}::date`);
  if (filter.to) where.add(`${day} < ${where.bind(filter.to)}::date`);
  if (filter.kind) where.add(`i.kind = ${where.bind(filter.kind)}`);
  if (filter.place) where.add(within(where.bind(filter.place)));
  if (after)
    where.add(`(i.first_at, i.id) < (${where.bind(after[0])}::timestamptz, ${where.bind(after[1])})`);
  return rowsNow(reader, where, `order by i.first_at desc, i.id desc limit ${where.bind(limit + 1)}`);
}

/** The incident with this id, or the one that it was merged into by then; null where there was none. */
export async function getIncident(
  reader: Reader,
  id: string,
): Promise<IncidentRow | { mergedInto: string } | null> {
  const states = await statesOf(reader, id);
  const root = states.has(id) ? rootOf(id, states) : null;
  if (root === null) return formerIncident(reader, id);
  if (root !== id) return { mergedInto: root };
  if (reader.asOf !== null) return (await rowsAt(reader, [states.get(id)!]))[0] ?? null;
  const where = standingNow(reader);
  where.add(`i.id = ${where.bind(id)}`);
  return (await rowsNow(reader, where, ''))[0] ?? null;
}

export type ShownPoint = Omit<TollPoint, 'claimId'> & { claim: ShownClaim | null };

/** The running toll of an incident: each step with the claim that made it. */
export async function tollOf(reader: Reader, id: string): Promise<ShownPoint[]> {
  const rows = await reader.db.query<{ point: TollPoint; record: ClaimRecord | null }>(
    `select p.point, c.record from ${reader.schema}.toll_points p
       left join ${reader.schema}.claims c on c.space = p.space and c.id = p.point ->> 'claimId'
      where p.space = $1 and p.incident_id = $2 and ($3::timestamptz is null or p.as_of <= $3)
      order by p.idx`,
    [reader.space, id, reader.asOf],
  );
  return rows.map(({ point: { claimId: _id, ...point }, record }) => ({
    ...point,
    claim: record && shownClaim(record),
  }));
}

function within(place: string): string {
  return `(i.place_id = ${place} or lower(i.place ->> 'name') = lower(${place})
           or i.place -> 'containedIn' ? ${place} or i.place ->> 'country' = ${place})`;
}

/** The states that say whether an id stands or where it went. */
async function statesOf(reader: Reader, id: string): Promise<Map<string, IncidentState>> {
  if (reader.asOf !== null) return new Map((await lineageAt(reader)).shown());
  const rows = await reader.db.query<{ id: string; into: string | null }>(
    `with recursive way as (
       select id, merged_into from ${reader.schema}.incidents where space = $1 and id = $2
       union select i.id, i.merged_into from ${reader.schema}.incidents i join way on i.space = $1 and i.id = way.merged_into)
     select id, merged_into as into from way`,
    [reader.space, id],
  );
  return new Map(rows.map((row) => [row.id, { id: row.id, mergedInto: row.into } as IncidentState]));
}

function newestFirst(a: IncidentState, b: IncidentState): number {
  return compareTimes(b.first, a.first) || compareText(b.id, a.id);
}

function isAfter(state: IncidentState, [first, id]: readonly (string | number | null)[]): boolean {
  return (compareTimes(state.first, String(first)) || compareText(state.id, String(id))) < 0;
}

/** Whether an incident is one that a filter asks for. */
export function fits(state: IncidentState, { from, to, place, kind }: IncidentFilter): boolean {
  const day = state.date ?? state.first.slice(0, 10);
  const at = state.place;
  const there =
    !place ||
    (at !== null &&
      (at.id === place ||
        at.name.toLowerCase() === place.toLowerCase() ||
        at.containedIn.includes(place) ||
        at.country === place));
  return there && (!from || day >= from) && (!to || day < to) && (!kind || kindOf(state) === kind);
}
