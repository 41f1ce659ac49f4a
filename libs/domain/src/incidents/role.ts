import type { Claim } from '../claim.js';
import { figureOf } from './figure.js';

/** What a claim does in a ledger before it is weighed against others. */
export type Role =
  | { kind: 'figure' }
  | { kind: 'increment' }
  /** Takes a figure back. */
  | { kind: 'correction' }
  /** Told as a figure of the past by the text itself. */
  | { kind: 'old' }
  /** Words without number or minimum. */
  | { kind: 'unquantified' }
  | { kind: 'apart'; reason: string };

/** The role of a claim (contract, rules 4 and 7). */
export function roleOf(claim: Claim): Role {
  switch (claim.status) {
    case 'corrected':
      return { kind: 'correction' };
    case 'superseded':
      return { kind: 'old' };
    case 'denied':
      return { kind: 'apart', reason: 'denied in the same breath' };
    case 'feared':
      return { kind: 'apart', reason: 'feared, not established' };
    case 'historical':
      return { kind: 'apart', reason: 'tells of an earlier event or a longer period' };
    case 'unverified':
    case 'asserted':
      return weighed(claim);
    default:
      return claim.status satisfies never;
  }
}

function weighed(claim: Claim): Role {
  if (claim.group === 'perpetrators') return { kind: 'apart', reason: 'counts attackers' };
  if (claim.group === 'combatants') return { kind: 'apart', reason: 'counts fighters' };
  if (isAboutOpponent(claim)) {
    return { kind: 'apart', reason: "one party's unverified figure for its opponent's losses" };
  }
  if (!figureOf(claim)) return { kind: 'unquantified' };
  return { kind: claim.mode === 'increment' ? 'increment' : 'figure' };
}

function isAboutOpponent({ status, attribution, victimSide }: Claim): boolean {
  const side = attribution?.side ?? null;
  return status === 'unverified' && side !== null && victimSide !== null && side !== victimSide;
}
