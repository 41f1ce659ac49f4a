import type { ClaimRecord, PlaceRef } from './claim-record.js';
import { dateOfPost } from './dates.js';
import { figureOf } from './figure.js';

/** What one claim says about which incident it belongs to. */
export interface Evidence {
  record: ClaimRecord;
  place: PlaceRef | null;
  /** The date of the event where the text tells it, and the local date on which it was told. */
  known: string | null;
  told: string;
  cause: string | null;
  /** `killed|all|3`, or null where there is no number worth comparing. */
  figure: string | null;
  measure: string;
  actor: string | null;
  /** Sorts the claims of a post in reading order. */
  position: string;
  /** Figures of the past and of corrections: they belong somewhere, but shape nothing and open nothing. */
  isBackground: boolean;
  /** The wording goes on about something told before: "the toll rose to". */
  continues: boolean;
}

/** Reads a claim as evidence. */
export function evidenceOf(record: ClaimRecord): Evidence {
  const { claim } = record;
  const place = placeOf(record);
  const status = claim.status;
  const measure = `${claim.measure}|${claim.group}`;
  const key = figureOf(claim)?.key;
  return {
    record,
    place,
    known: claim.date,
    told: dateOfPost(record, place?.zone ?? record.zone),
    cause: claim.cause,
    figure: key === undefined || claim.mode === 'increment' ? null : `${measure}|${key}`,
    measure,
    actor: claim.attribution?.entity ?? null,
    position: `${claim.in === 'headline' ? 0 : 1}${String(claim.start).padStart(7, '0')}${record.n}`,
    isBackground: status === 'historical' || status === 'corrected' || status === 'denied',
    continues: claim.anaphoric || claim.fresh || claim.mode === 'increment',
  };
}

/** The claim's place with what the post's entities tell of it; a place that they do not hold stands for itself. */
function placeOf({ claim, places }: ClaimRecord): PlaceRef | null {
  if (!claim.place) return null;
  const { id, name } = claim.place;
  const bare = { id, name, lat: null, lon: null, country: null, containedIn: [], level: null, zone: null };
  return places.find((p) => p.id === id) ?? bare;
}
