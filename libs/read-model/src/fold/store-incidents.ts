import { type IncidentState, type TollPoint } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';
import { sameJson } from '../write/canonical-json.js';
import { tollOf, type IncidentLedger } from './ledgers.js';

/** What was announced of an incident last. */
export interface Announced {
  id: string;
  version: number;
  announced: string | null;
}

/** Stores incidents with their tolls; answers what was announced of each. */
export async function storeIncidents(
  tx: Transaction,
  of: Projection,
  space: string,
  ledgers: readonly IncidentLedger[],
): Promise<Announced[]> {
  if (ledgers.length === 0) return [];
  return tx.query<Announced>(
    `insert into ${of.schema}.incidents (space, id, title, kind, date, place_id, place, toll, apart, verdicts, notes,
       posts, overrides, first_at, last_at, merged_into, merged_at)
     select $1, r.id, r.title, r.kind, r.date, r.place ->> 'id', r.place, r.toll, r.apart, r.verdicts, r.notes,
       r.posts, r.overrides, r.first_at, r.last_at, r.merged_into, r.merged_at
     from jsonb_to_recordset($2::jsonb) as r(id text, title text, kind text, date date, place jsonb, toll jsonb,
       apart jsonb, verdicts jsonb, notes jsonb, posts int, overrides text[], first_at timestamptz, last_at timestamptz,
       merged_into text, merged_at timestamptz)
     on conflict (space, id) do update set
       title = excluded.title, kind = excluded.kind, date = excluded.date, place_id = excluded.place_id,
       place = excluded.place, toll = excluded.toll, apart = excluded.apart, verdicts = excluded.verdicts,
       notes = excluded.notes, posts = excluded.posts, overrides = excluded.overrides, first_at = excluded.first_at, last_at = excluded.last_at,
       merged_into = excluded.merged_into, merged_at = excluded.merged_at
     returning id, version, announced`,
    [space, JSON.stringify(ledgers.map(rowOf))],
  );
}

function rowOf(incident: IncidentLedger) {
  const { state, title, kind, toll, claims } = incident;
  const { id, date, place, first, last, mergedInto, mergedAt }: IncidentState = state;
  return {
    id,
    title,
    kind,
    date,
    place,
    toll: tollOf(incident),
    apart: toll.apart,
    verdicts: toll.verdicts,
    notes: toll.notes,
    posts: new Set(claims.map((claim) => claim.postId)).size,
    overrides: incident.overrides,
    first_at: first,
    last_at: toll.asOf ?? last,
    merged_into: mergedInto,
    merged_at: mergedAt,
  };
}

/** Writes the steps that changed: from the first that differs on. */
export async function storePoints(
  tx: Transaction,
  of: Projection,
  space: string,
  ledgers: readonly IncidentLedger[],
): Promise<void> {
  const ids = ledgers.map(({ state }) => state.id);
  const rows = await tx.query<{ incident_id: string; point: TollPoint }>(
    `select incident_id, point from ${of.schema}.toll_points
     where space = $1 and incident_id = any($2) order by incident_id, idx`,
    [space, ids],
  );
  const stored = new Map<string, TollPoint[]>(ids.map((id) => [id, []]));
  for (const { incident_id, point } of rows) stored.get(incident_id)!.push(point);
  const cut: { id: string; from: number }[] = [];
  const fresh: { id: string; idx: number; point: TollPoint }[] = [];
  for (const { state, points } of ledgers) {
    const before = stored.get(state.id)!;
    const from = firstDifference(before, points);
    if (from < before.length) cut.push({ id: state.id, from });
    points.slice(from).forEach((point, i) => fresh.push({ id: state.id, idx: from + i, point }));
  }
  await cutPoints(tx, of, space, cut);
  await insertPoints(tx, of, space, fresh);
}

function firstDifference(a: readonly TollPoint[], b: readonly TollPoint[]): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) if (!sameJson(a[i], b[i])) return i;
  return n;
}

async function cutPoints(
  tx: Transaction,
  of: Projection,
  space: string,
  cut: { id: string; from: number }[],
) {
  if (cut.length === 0) return;
  await tx.query(
    `delete from ${of.schema}.toll_points as p using unnest($2::text[], $3::int[]) as r(id, first)
     where p.space = $1 and p.incident_id = r.id and p.idx >= r.first`,
    [space, cut.map((c) => c.id), cut.map((c) => c.from)],
  );
}

async function insertPoints(
  tx: Transaction,
  of: Projection,
  space: string,
  fresh: { id: string; idx: number; point: TollPoint }[],
): Promise<void> {
  if (fresh.length === 0) return;
  await tx.query(
    `insert into ${of.schema}.toll_points
       (space, incident_id, idx, as_of, measure, grp, low, best, high, change, point)
     select $1, r.id, r.idx, p."asOf", p.measure, p."group", p.low, p.best, p.high, p.change, r.point
     from jsonb_to_recordset($2::jsonb) as r(id text, idx int, point jsonb),
       jsonb_to_record(r.point) as p("asOf" timestamptz, measure text, "group" text, low int, best int, high int,
         change text)`,
    [space, JSON.stringify(fresh)],
  );
}

/** Removes incidents that no claim makes any more. */
export async function removeIncidents(
  tx: Transaction,
  of: Projection,
  space: string,
  ids: readonly string[],
): Promise<Announced[]> {
  if (ids.length === 0) return [];
  await tx.query(`delete from ${of.schema}.toll_points where space = $1 and incident_id = any($2)`, [
    space,
    ids,
  ]);
  return tx.query<Announced>(
    `delete from ${of.schema}.incidents where space = $1 and id = any($2) returning id, version, announced`,
    [space, ids],
  );
}
