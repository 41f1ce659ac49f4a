import type { Claim } from '../../../claim.js';
import { timesTold } from './told-figures.js';

/** Leaves out what a text tells a second time without saying more. */
export const toldOnce = (claims: Claim[]): Claim[] => withoutTwins(withoutBarePlurals(claims));

/** A sentence that gives a figure once makes one claim of it, whichever turns of it tell that people died. */
function withoutTwins(claims: Claim[]): Claim[] {
  return claims.filter((claim, k) => {
    const twin = claims.slice(Math.max(0, k - NEAR), k).find((other) => isTwin(other, claim));
    return twin === undefined || timesTold(claim.sentence, claim.count!) > 1;
  });
}
const NEAR = 6;

const isTwin = (a: Claim, b: Claim): boolean =>
  a.count !== null &&
  a.count === b.count &&
  a.count > 0 &&
  a.sentence === b.sentence &&
  a.measure === b.measure &&
  a.group === b.group &&
  a.status === b.status &&
  a.mode === b.mode &&
  a.in === b.in;

/**
 * Leaves out "people died" and "the villagers who were killed" where the text counts the same dead: such a plural says no
 * more than two, and a second claim of it would only be told beside the figure. One of another place or date stays. So do
 * shares of those who were counted before.
 */
function withoutBarePlurals(claims: Claim[]): Claim[] {
  if (!claims.some(({ count }) => count === null)) return claims;
  return claims.filter(
    (claim, k) =>
      !claims.some(
        (other, n) => isOfSame(claim, other) && (isBare(claim) || (n < k && isShare(claim, other))),
      ),
  );
}

/** "Many of them were killed by shells", "most victims died of burns": a share of those who were counted before. */
const isShare = (claim: Claim, counted: Claim): boolean =>
  claim.count === null &&
  claim.mode === 'total' &&
  claim.sentence !== counted.sentence &&
  claim.status === 'asserted' &&
  (claim.min ?? 0) <= counted.count! &&
  SHARES.test(claim.sentence);
const SHARES =
  /^(?:nearly |almost |about )?(?:(?:half|many|most|some|several) of (?:them|those|the) |(?:half|many|most) (?:victims|died|were) )/i;

/** Two at least and nothing else is known: a plural without a number. */
const isBare = ({ count, min, max, mode, status }: Claim): boolean =>
  count === null && min === 2 && max === null && mode === 'total' && status === 'asserted';

const isOfSame = (bare: Claim, counted: Claim): boolean =>
  counted.count !== null &&
  counted.count > 1 &&
  counted.status === 'asserted' &&
  bare.measure === counted.measure &&
  bare.group === counted.group &&
  mayBeOne(bare.place?.id ?? null, counted.place?.id ?? null) &&
  mayBeOne(bare.date, counted.date);

const mayBeOne = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
