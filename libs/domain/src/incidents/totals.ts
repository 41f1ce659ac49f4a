import type { Measure } from '../claim.js';
import { compareText } from '../order.js';
import { causeFit, isRecurrent } from './causes.js';
import type { PlaceRef } from './claim-record.js';
import { daysBetween } from './dates.js';
import type { Bounds, Measures } from './toll.js';

/** An incident as totals need it. */
export interface TotalledIncident {
  id: string;
  place: PlaceRef | null;
  date: string | null;
  kind: string | null;
  mergedInto: string | null;
  measures: Measures;
}

export interface TollTotal {
  /** A date, a place's id or a country's code; null for incidents that have none. */
  key: string | null;
  name: string | null;
  low: number;
  best: number;
  high: number;
  contested: boolean;
  incidents: string[];
}

/**
 * The figures of one measure added up over incidents. An incident that was merged away counts nowhere, and one that is
 * part of a wider one (its place inside, same date and kind) counts once: the wider figure, or its parts where they
 * come to more.
 */
export function tollTotals(
  incidents: readonly TotalledIncident[],
  by: 'day' | 'place' | 'country',
  measure: Measure,
): TollTotal[] {
  const totals = new Map<string | null, TollTotal>();
  for (const incident of countedOnce(incidents, measure)) {
    const [key, name] = keyOf(incident, by);
    const total = totals.get(key) ?? { key, name, low: 0, best: 0, high: 0, contested: false, incidents: [] };
    totals.set(key, add(total, incident.id, incident.measures[measure]!));
  }
  return [...totals.values()].sort((a, b) => compareText(a.key ?? '', b.key ?? ''));
}

function add(total: TollTotal, id: string, { low, best, high, contested }: Bounds): TollTotal {
  return {
    ...total,
    low: total.low + (low ?? best ?? 0),
    best: total.best + (best ?? low ?? 0),
    high: total.high + (high ?? best ?? 0),
    contested: total.contested || contested,
    incidents: [...total.incidents, id],
  };
}

function keyOf(
  { date, place }: TotalledIncident,
  by: 'day' | 'place' | 'country',
): [string | null, string | null] {
  switch (by) {
    case 'day':
      return [date, date];
    case 'place':
      return [place?.id ?? null, place?.name ?? null];
    case 'country':
      return [place?.country ?? null, place?.country ?? null];
    default:
      return by satisfies never;
  }
}

function countedOnce(incidents: readonly TotalledIncident[], measure: Measure): TotalledIncident[] {
  const spoken = incidents.filter((i) => i.mergedInto === null && i.measures[measure] !== undefined);
  const byPlace = new Map<string, TotalledIncident[]>();
  for (const incident of spoken) {
    const id = incident.place?.id;
    if (id) byPlace.set(id, [...(byPlace.get(id) ?? []), incident]);
  }
  const parts = new Map<TotalledIncident, TotalledIncident[]>();
  for (const incident of spoken) {
    const whole = wholeOf(incident, byPlace);
    if (whole) parts.set(whole, [...(parts.get(whole) ?? []), incident]);
  }
  const dropped = new Set<TotalledIncident>();
  for (const [whole, own] of parts) {
    const sum = own.reduce((n, i) => n + bestOf(i, measure), 0);
    for (const incident of sum > bestOf(whole, measure) ? [whole] : own) dropped.add(incident);
  }
  return spoken.filter((i) => !dropped.has(i));
}

/** The nearest wider incident of which this one is a part. */
function wholeOf(
  part: TotalledIncident,
  byPlace: ReadonlyMap<string, readonly TotalledIncident[]>,
): TotalledIncident | null {
  for (const outer of part.place?.containedIn ?? []) {
    const whole = (byPlace.get(outer) ?? []).find((w) => isPartOf(part, w));
    if (whole) return whole;
  }
  return null;
}

function isPartOf(part: TotalledIncident, whole: TotalledIncident): boolean {
  if (part.kind === null || whole.kind === null || part.date === null || whole.date === null) return false;
  const apart = Math.abs(daysBetween(part.date, whole.date));
  return (causeFit(part.kind, whole.kind) ?? 0) >= 1 && apart <= (isRecurrent(whole.kind) ? 0 : 5);
}

function bestOf({ measures }: TotalledIncident, measure: Measure): number {
  return measures[measure]?.best ?? measures[measure]?.high ?? 0;
}
