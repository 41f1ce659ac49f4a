import {
  ledger,
  tollJson,
  type ClaimRecord,
  type PlaceRef,
  type Toll,
  type TollPoint,
} from '#domain/incidents/index.js';
import { Conditions, type After, type Reader } from './reader.js';

export interface IncidentFilter {
  /** First day of interest, and the first that is none any more. */
  from?: string;
  to?: string;
  /** Id or name of a place; what lies in it counts too. */
  place?: string;
  kind?: string;
  entity?: string;
}

/** A claim as a reader checks it: the figure, who said it where, and the sentence. */
export interface ShownClaim {
  id: string;
  post: string;
  outlet: string | null;
  attribution: ClaimRecord['claim']['attribution'];
  measure: string;
  group: string;
  count: number | null;
  qualifier: string;
  sentence: string;
  publishedAt: string;
}

export interface IncidentRow {
  id: string;
  title: string;
  place: Pick<PlaceRef, 'id' | 'name' | 'country' | 'lat' | 'lon'> | null;
  date: string | null;
  kind: string | null;
  toll: ReturnType<typeof tollJson>;
  apart: { reason: string; claim: ShownClaim | null }[];
  posts: number;
  asOf: string | null;
}

interface Row {
  id: string;
  title: string;
  place: PlaceRef | null;
  date: string | null;
  kind: string | null;
  toll: IncidentRow['toll'];
  apart: Toll['apart'];
  posts: number;
  first_at: string;
  last_at: string;
}

/** Up to `limit + 1` incidents, those that were told of last first, after the key `[firstAt, id]`. */
export async function listIncidents(
  reader: Reader,
  filter: IncidentFilter,
  after: After,
  limit: number,
): Promise<{ incident: IncidentRow; key: [string, string] }[]> {
  const s = reader.schema;
  const where = known(reader);
  if (filter.from)
    where.add(`coalesce(i.date, (i.first_at at time zone 'UTC')::date) >= ${where.bind(filter.from)}::date`);
  if (filter.to)
    where.add(`coalesce(i.date, (i.first_at at time zone 'UTC')::date) < ${where.bind(filter.to)}::date`);
  if (filter.kind) where.add(`i.kind = ${where.bind(filter.kind)}`);
  if (filter.place) where.add(within(where.bind(filter.place)));
  if (after)
    where.add(`(i.first_at, i.id) < (${where.bind(after[0])}::timestamptz, ${where.bind(after[1])})`);
  const rows = await reader.db.query<Row>(
    `select ${columns(s)} from ${s}.incidents i where ${where}
      order by i.first_at desc, i.id desc limit ${where.bind(limit + 1)}`,
    where.params,
  );
  const shown = await show(reader, rows);
  return shown.map((incident, i) => ({ incident, key: [rows[i]!.first_at, incident.id] }));
}

/** The incident with this id, or the one that it was merged into by then; null where there was none. */
export async function getIncident(
  reader: Reader,
  id: string,
): Promise<IncidentRow | { mergedInto: string } | null> {
  const s = reader.schema;
  const merged = await reader.db.query<{ into: string }>(
    `select merged_into as into from ${s}.incidents
      where space = $1 and id = $2 and merged_into is not null and ($3::timestamptz is null or merged_at <= $3)`,
    [reader.space, id, reader.asOf],
  );
  if (merged[0]) return { mergedInto: merged[0].into };
  const where = known(reader);
  where.add(`i.id = ${where.bind(id)}`);
  const rows = await reader.db.query<Row>(
    `select ${columns(s)} from ${s}.incidents i where ${where}`,
    where.params,
  );
  return (await show(reader, rows))[0] ?? null;
}

/** All incidents by then with their tolls, for totals. */
export async function allIncidents(reader: Reader): Promise<IncidentRow[]> {
  const where = known(reader);
  const rows = await reader.db.query<Row>(
    `select ${columns(reader.schema)} from ${reader.schema}.incidents i where ${where}`,
    where.params,
  );
  return show(reader, rows);
}

export type ShownPoint = Omit<TollPoint, 'claimId'> & { claim: ShownClaim | null };

/** The running toll of an incident: each step with the claim that made it. */
export async function tollOf(reader: Reader, id: string): Promise<ShownPoint[]> {
  const s = reader.schema;
  const rows = await reader.db.query<{ point: TollPoint; record: ClaimRecord | null }>(
    `select p.point, c.record from ${s}.toll_points p
       left join ${s}.claims c on c.space = p.space and c.id = p.point ->> 'claimId'
      where p.space = $1 and p.incident_id = $2 and ($3::timestamptz is null or p.as_of <= $3)
      order by p.idx`,
    [reader.space, id, reader.asOf],
  );
  return rows.map(({ point: { claimId: _id, ...point }, record }) => ({
    ...point,
    claim: record && shownClaim(record),
  }));
}

export interface Explained {
  claim: ShownClaim;
  verdicts: { measure: string; group: string; verdict: string; because: string }[];
}

/** Every claim of an incident with what became of it, in the order in which they were published. */
export async function explainIncident(reader: Reader, id: string): Promise<Explained[]> {
  const records = (await claimsOf(reader, [id])).get(id) ?? [];
  const { verdicts } = ledger(records, reader.asOf ?? undefined);
  return records.map((record) => ({
    claim: shownClaim(record),
    verdicts: verdicts.filter((v) => v.claimId === record.id).map(({ claimId: _id, ...v }) => v),
  }));
}

/** Claims that joined no incident, oldest first. */
export async function looseClaims(reader: Reader, limit: number): Promise<ShownClaim[]> {
  const rows = await reader.db.query<{ record: ClaimRecord }>(
    `select record from ${reader.schema}.claims where space = $1 and incident_id is null
        and ($2::timestamptz is null or valid_from <= $2) order by valid_from, id limit $3`,
    [reader.space, reader.asOf, limit],
  );
  return rows.map((row) => shownClaim(row.record));
}

function known(reader: Reader): Conditions {
  const where = new Conditions();
  where.add(`i.space = ${where.bind(reader.space)}`);
  if (reader.asOf === null) return where.add('i.merged_into is null');
  const at = where.bind(reader.asOf);
  return where.add(`i.first_at <= ${at}`, `(i.merged_at is null or i.merged_at > ${at})`);
}

function within(place: string): string {
  return `(i.place_id = ${place} or lower(i.place ->> 'name') = lower(${place}) or i.place -> 'containedIn' ? ${place} or i.place ->> 'country' = ${place})`;
}

function columns(s: string): string {
  return `i.id, i.title, i.place, i.date::text, i.kind, i.toll, i.apart, i.posts,
          ${s}.iso(i.first_at) as first_at, ${s}.iso(i.last_at) as last_at`;
}

/** As of a past moment the toll is worked out again from the claims published by then: the ledger is the only arithmetic. */
async function show(reader: Reader, rows: Row[]): Promise<IncidentRow[]> {
  const past = reader.asOf !== null;
  const needed = past ? rows : rows.filter((row) => row.apart.length > 0);
  const records = await claimsOf(
    reader,
    needed.map((row) => row.id),
  );
  return rows.map((row) => {
    const own = records.get(row.id) ?? [];
    const then = past ? ledger(own, reader.asOf!) : null;
    const byId = new Map(own.map((record) => [record.id, record]));
    return {
      id: row.id,
      title: row.title,
      place: row.place && {
        id: row.place.id,
        name: row.place.name,
        country: row.place.country,
        lat: row.place.lat,
        lon: row.place.lon,
      },
      date: row.date,
      kind: row.kind,
      toll: then ? tollJson(then) : row.toll,
      apart: (then?.apart ?? row.apart).map(({ reason, claimId }) => ({
        reason,
        claim: byId.has(claimId) ? shownClaim(byId.get(claimId)!) : null,
      })),
      posts: past ? new Set(own.map((record) => record.postId)).size : row.posts,
      asOf: then ? then.asOf : row.last_at,
    };
  });
}

/** The claims of incidents by then, merged ones included. */
async function claimsOf(reader: Reader, ids: string[]): Promise<Map<string, ClaimRecord[]>> {
  if (ids.length === 0) return new Map();
  const s = reader.schema;
  const rows = await reader.db.query<{ incident: string; record: ClaimRecord }>(
    `select case when i.merged_into is not null and ($3::timestamptz is null or i.merged_at <= $3)
                 then i.merged_into else i.id end as incident, c.record
       from ${s}.claims c join ${s}.incidents i on i.space = c.space and i.id = c.incident_id
      where c.space = $1 and (i.id = any($2) or i.merged_into = any($2)) and ($3::timestamptz is null or c.valid_from <= $3)
      order by c.valid_from, c.id`,
    [reader.space, ids, reader.asOf],
  );
  const found = new Map<string, ClaimRecord[]>();
  for (const { incident, record } of rows) found.set(incident, [...(found.get(incident) ?? []), record]);
  return found;
}

function shownClaim({ id, postId, outlet, publishedAt, claim }: ClaimRecord): ShownClaim {
  const { attribution, measure, group, count, qualifier, sentence } = claim;
  return { id, post: postId, outlet, attribution, measure, group, count, qualifier, sentence, publishedAt };
}
