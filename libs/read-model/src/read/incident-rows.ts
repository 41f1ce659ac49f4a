import {
  kindOf, ledger, overridesIn, titleOf, tollJson, type ClaimRecord, type IncidentState, type PlaceRef, type Toll,
} from '#domain/incidents/index.js'; // prettier-ignore
import { claimsOfIncidents, lineageAt } from './incidents-past.js';
import { Conditions, type Reader } from './reader.js';
import { shownClaim, type ShownClaim } from './shown-claim.js';

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

/** That an incident stands today: nothing that it was merged into. */
export function standingNow(reader: Reader): Conditions {
  const where = new Conditions();
  return where.add(`i.space = ${where.bind(reader.space)}`, 'i.merged_into is null');
}

/** Incidents as the tables have them. */
export async function rowsNow(reader: Reader, where: Conditions, rest: string): Promise<IncidentRow[]> {
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
export async function rowsAt(reader: Reader, page: readonly IncidentState[]): Promise<IncidentRow[]> {
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
