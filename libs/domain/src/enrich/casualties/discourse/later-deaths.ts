import type { Claim } from '../../../claim.js';
import { tells } from './told-figures.js';

const STANDING = new Set<Claim['status']>(['asserted', 'unverified']);

/** "one of the injured died in hospital": those who were hurt are named. */
const OF_THE_HURT =
  /\b(?:of (?:the|those) (?:\d+ )?(?:injured|wounded|hurt|hospitali[sz]ed)|(?:of whom|of them) (?:later|subsequently|eventually))\b[^.;]{0,60}\b(?:died|dies|succumbed|passed away)\b/i;

/** "one of them died there", "of whom one died", "where two succumbed": whoever was told of last. */
const OF_THEM =
  /\b(?:of (?:them|whom|these)|where (?:[a-z]+|\d+)(?: of them)?)\b[^.;]{0,40}\b(?:died|dies|succumbed|passed away)\b/i;

/** Nobody is told to have died of his wounds more claims later than this. */
const NEAR = 30;
const HARMED = new Set<string>(['killed', 'injured']);

/**
 * Who died of wounds after the text had counted them among the hurt: each on top of the dead told before, and `died` of them no longer
 * injured. Where the count of the hurt is no figure of its sentence, the dead were taken off already.
 */
export function fromTheHurt(claims: Claim[]): { claims: Claim[]; died: number } {
  let died = 0;
  let last: Claim | null = null;
  const settled = claims.map((claim, k) => {
    const before = last;
    if (HARMED.has(claim.measure) && STANDING.has(claim.status)) last = claim;
    if (claim.measure !== 'killed' || claim.count === null || !STANDING.has(claim.status)) return claim;
    const isNamed = OF_THE_HURT.test(claim.sentence);
    if (!isNamed && !OF_THEM.test(claim.sentence)) return claim;
    const hurt = isNamed
      ? claims.slice(Math.max(0, k - NEAR), k).find((c) => c.measure === 'injured' && c.count !== null)
      : before;
    if (hurt?.measure !== 'injured' || hurt.count === null || hurt.count <= claim.count) return claim;
    if (claim.anaphoric) return claim;
    if (tells(hurt.sentence, hurt.count)) died = Math.max(died, claim.count);
    return { ...claim, mode: 'increment' as const };
  });
  return { claims: settled, died };
}
