import type { ClaimStatus } from '../../../claim.js';

/**
 * What a figure is that another took the place of: a higher one overtook it, but nobody comes back to life, so that a lower one says
 * that the former was wrong.
 */
export const formerStatus = (then: number | null, now: number | null): ClaimStatus =>
  (then ?? 0) > (now ?? 0) ? 'corrected' : 'superseded';
