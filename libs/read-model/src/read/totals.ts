import type { Measure } from '#domain';
import {
  kindOf,
  ledger,
  tollTotals,
  type Measures,
  type PlaceRef,
  type TollTotal,
  type TotalledIncident,
} from '#domain/incidents/index.js';
import { claimsOfIncidents, lineageAt } from './incidents-past.js';
import type { Reader } from './reader.js';

/** One measure added up over all incidents by then, none counted twice. */
export async function tollsBy(
  reader: Reader,
  by: 'day' | 'place' | 'country',
  measure: Measure,
): Promise<TollTotal[]> {
  const totals = tollTotals(reader.asOf === null ? await now(reader) : await then(reader), by, measure);
  return totals.map((total) => ({ ...total, incidents: [...total.incidents].sort() }));
}

async function now(reader: Reader): Promise<TotalledIncident[]> {
  const rows = await reader.db.query<{
    id: string;
    place: PlaceRef | null;
    date: string | null;
    kind: string | null;
    toll: Measures;
  }>(
    `select id, place, date::text, kind, toll - 'groups' as toll from ${reader.schema}.incidents
      where space = $1 and merged_into is null`,
    [reader.space],
  );
  return rows.map(({ toll, ...row }) => ({ ...row, mergedInto: null, measures: toll }));
}

async function then(reader: Reader): Promise<TotalledIncident[]> {
  const lineage = await lineageAt(reader);
  const states = [...lineage.shown().values()];
  const ids = states.map(({ id }) => id);
  const claims = await claimsOfIncidents(reader, ids, lineage);
  return states.map((state) => ({
    id: state.id,
    place: state.place,
    date: state.date,
    kind: kindOf(state),
    mergedInto: state.mergedInto,
    measures: ledger(claims.get(state.id) ?? [], reader.asOf!).measures,
  }));
}
