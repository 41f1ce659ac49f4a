import { compareText, compareTimes } from '#domain';
import {
  explainToll,
  kindOf,
  ledger,
  overridesIn,
  rootOf,
  titleOf,
  tollJson,
  type ClaimRecord,
  type Explanation,
  type IncidentState,
  type PlaceRef,
  type Toll,
  type TollPoint,
} from '#domain/incidents/index.js';
import { formerIncident } from './former.js';
import { claimsOfIncidents, lineageAt } from './incidents-past.js';
import { Conditions, type After, type Reader } from './reader.js';
import { shownClaim, type ShownClaim } from './shown-claim.js';

export interface IncidentFilter {
  /** First day of interest, and the first that is none any more (`YYYY-MM-DD`). */
  from?: string;
  to?: string;
  /** Id, name or country code of a place; what lies in it counts too. */
  place?: string;
  kind?: string;
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
  /** The ids of the overrides that its figures or its extent come from. */
  overrides: string[];
  asOf: string | null;
  firstAt: string;
}

interface Row extends Omit<IncidentRow, 'place' | 'apart'> {
  place: PlaceRef | null;
  apart: Toll['apart'];
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

export interface Explained {
  claim: ShownClaim;
  verdicts: { measure: string; group: string; verdict: string; because: string }[];
}

export interface IncidentExplained {
  /** Every claim with what became of it, in the order in which they were published. */
  claims: Explained[];
  /** How each figure came about, in sentences. */
  explanation: Explanation[];
  /** Counters that break a law, and what else to mind. */
  notes: string[];
}

/** How the toll of an incident came about. */
export async function explainIncident(reader: Reader, id: string): Promise<IncidentExplained> {
  const own = (await claimsOfIncidents(reader, [id], await lineageAt(reader))).get(id) ?? [];
  const toll = ledger(own, reader.asOf ?? undefined);
  return { claims: explained(own, toll), explanation: explainToll(toll, own), notes: toll.notes };
}

/** The same for several: the past is folded once for all of them. */
export async function explainIncidents(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, Explained[]>> {
  const claims = await claimsOfIncidents(reader, ids, await lineageAt(reader));
  return new Map(
    ids.map((id) => {
      const own = claims.get(id) ?? [];
      return [id, explained(own, ledger(own, reader.asOf ?? undefined))];
    }),
  );
}

/** Claims with the verdicts that a toll gave on them. */
export function explained(claims: readonly ClaimRecord[], { verdicts }: Pick<Toll, 'verdicts'>): Explained[] {
  // A claim that was overruled for a while has a piece for each time: it is one claim all the same.
  const each = new Map(claims.map((record) => [record.id, record]));
  return [...each.values()].map((record) => ({
    claim: shownClaim(record),
    verdicts: verdicts.filter((v) => v.claimId === record.id).map(({ claimId: _id, ...v }) => v),
  }));
}

function standingNow(reader: Reader): Conditions {
  const where = new Conditions();
  return where.add(`i.space = ${where.bind(reader.space)}`, 'i.merged_into is null');
}

function within(place: string): string {
  return `(i.place_id = ${place} or lower(i.place ->> 'name') = lower(${place})
           or i.place -> 'containedIn' ? ${place} or i.place ->> 'country' = ${place})`;
}

async function rowsNow(reader: Reader, where: Conditions, rest: string): Promise<IncidentRow[]> {
  const s = reader.schema;
  const rows = await reader.db.query<Row & { shown: ClaimRecord[] | null }>(
    `select i.id, i.title, i.place, i.date::text, i.kind, i.toll, i.apart, i.posts, i.overrides,
            ${s}.iso(i.first_at) as "firstAt", ${s}.iso(i.last_at) as "asOf",
            (select json_agg(c.record) from ${s}.claims c where c.space = i.space
               and c.id in (select a ->> 'claimId' from jsonb_array_elements(i.apart) a)) as shown
       from ${s}.incidents i where ${where} ${rest}`,
    where.params,
  );
  return rows.map(({ shown, ...row }) => shownRow(row, shown ?? []));
}

/** As of a past moment the toll is worked out again from the claims by then: the ledger is the only arithmetic. */
async function rowsAt(reader: Reader, page: readonly IncidentState[]): Promise<IncidentRow[]> {
  const ids = page.map(({ id }) => id);
  const claims = await claimsOfIncidents(reader, ids, await lineageAt(reader));
  return page.map((state) => {
    const own = claims.get(state.id) ?? [];
    const toll = ledger(own, reader.asOf!);
    const { id, place, date, first } = state;
    return shownRow(
      {
        id, title: titleOf(state), place, date, kind: kindOf(state), toll: tollJson(toll), apart: toll.apart,
        posts: new Set(own.map((record) => record.postId)).size, overrides: overridesIn(own), firstAt: first, asOf: toll.asOf ?? state.last,
      },
      own,
    ); // prettier-ignore
  });
}

function shownRow(row: Row, records: readonly ClaimRecord[]): IncidentRow {
  const byId = new Map(records.map((record) => [record.id, record]));
  const { place } = row;
  return {
    ...row,
    place: place && {
      id: place.id,
      name: place.name,
      country: place.country,
      lat: place.lat,
      lon: place.lon,
    },
    apart: row.apart.map(({ reason, claimId }) => {
      const record = byId.get(claimId);
      return { reason, claim: record ? shownClaim(record) : null };
    }),
  };
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
