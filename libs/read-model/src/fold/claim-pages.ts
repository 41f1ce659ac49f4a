import { isBefore } from '#domain';
import type { ClaimRecord } from '#domain/incidents/index.js';
import type { Transaction } from '#log';
import type { Projection } from '../projection.js';

/** Claims per stored state: a late claim folds at most about so many again, and a first fold stores so much less. */
const STRIDE = 500;
/** Claims that are read at once: a generation that is built folds all there are, and they would not fit into memory. */
export const PAGE = 2_000;

/** A claim as it is stored, with the incident that it joined when it was folded last. */
export interface Stored {
  id: string;
  incident_id: string | null;
  record: ClaimRecord;
}

/** The claims after a moment in the order of time, so many that no moment is cut in two. */
export async function* claimPages(
  tx: Transaction,
  of: Projection,
  space: string,
  upTo: string | null,
  size = PAGE,
): AsyncGenerator<Stored[]> {
  let from = upTo;
  for (let limit = size; ;) {
    const rows = await tx.query<Stored>(
      `select id, incident_id, record from ${of.schema}.claims
       where space = $1 and ($2::timestamptz is null or valid_from > $2) order by valid_from limit $3`,
      [space, from, limit],
    );
    const last = rows.at(-1)?.record.validFrom;
    const whole = rows.length < limit ? rows : rows.filter(({ record }) => record.validFrom !== last);
    if (whole.length > 0) yield whole;
    if (rows.length < limit) return;
    // All of one moment: it takes a larger page.
    if (whole.length === 0) limit *= 2;
    from = whole.at(-1)?.record.validFrom ?? from;
  }
}

/**
 * Stretches of about `STRIDE` claims that end where the time changes, since a state stands for all claims up to its time,
 * and with every day in UTC, so that a day's end finds its states stored.
 */
export function strides(claims: ClaimRecord[]): ClaimRecord[][] {
  const out: ClaimRecord[][] = [];
  for (const claim of claims) {
    const last = out.at(-1);
    if (last && !endsBefore(last, claim)) last.push(claim);
    else out.push([claim]);
  }
  return out;
}

function endsBefore(stretch: readonly ClaimRecord[], next: ClaimRecord): boolean {
  const last = stretch.at(-1)!.validFrom;
  const isFull = stretch.length >= STRIDE && isBefore(last, next.validFrom);
  return isFull || last.slice(0, 10) !== next.validFrom.slice(0, 10);
}
