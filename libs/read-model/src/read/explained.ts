import {
  explainToll,
  ledger,
  type ClaimRecord,
  type Explanation,
  type Toll,
} from '#domain/incidents/index.js';
import { claimsOfIncidents, lineageAt } from './incidents-past.js';
import type { Reader } from './reader.js';
import { shownClaim, type ShownClaim } from './shown-claim.js';

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
