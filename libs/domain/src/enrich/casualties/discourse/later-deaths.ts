import type { Claim } from '../../../claim.js';
import { tells } from './told-figures.js';

const STANDING = new Set<Claim['status']>(['asserted', 'unverified']);

/** "one of the injured died in hospital": those who were hurt are named. */
const OF_THE_HURT =
  /\b(?:(?:of|among) (?:the|those) (?:[\w-]+ ){0,3}(?:injured|wounded|hurt|hospitali[sz]ed)|(?:of whom|of them) (?:later|subsequently|eventually))\b[^.;]{0,60}\b(?:died|dies|succumbed|passed away)\b/i;

/** "one of them died there", "of whom one died", "where two succumbed": whoever was told of last. */
const OF_THEM =
  /\b(?:of (?:them|whom|these)|where (?:[a-z]+|\d+)(?: of them)?)\b[^.;]{0,40}\b(?:died|dies|succumbed|passed away)\b/i;

/** Those of the claim, and no others whom its sentence tells of: "39 were hurt and four died; a boy among the injured has since died". */
function isOfTheHurt({ sentence, count, measure, start }: Claim, claims: Claim[]): boolean {
  const of = OF_THE_HURT.exec(sentence);
  if (!of || count === null || count < 2) return of !== null;
  const others = claims.filter((c) => c.start === start && c.measure === measure);
  if (others.length < 2) return true;
  const before = sentence.slice(Math.max(0, of.index - BEFORE), of.index);
  return tells(before.slice(before.lastIndexOf(';') + 1) + of[0], count);
}
const BEFORE = 40;

/** "killed two and injured five. On Sunday one of the five died": the figure of the hurt told right before. */
function isOfSoMany({ sentence, start }: Claim, before: Claim | null): boolean {
  const of = OF_SO_MANY.exec(sentence);
  return (
    of !== null &&
    before?.measure === 'injured' &&
    before.count !== null &&
    before.start < start &&
    tells(of[1]!, before.count)
  );
}
const OF_SO_MANY = /\bof the ([a-z]+|\d+)\b[^.;]{0,60}\b(?:died|dies|succumbed|passed away)\b/i;

/** "A sixth victim died of his wounds", "another succumbed to her injuries on Friday": one of those who were hurt. */
const isOfWounds = ({ sentence, count, mode }: Claim): boolean =>
  count === 1 && mode === 'increment' && OF_WOUNDS.test(sentence);
const OF_WOUNDS =
  /\b(?:died|dies|succumbed|passed away)\b[^.;]{0,30}\b(?:of|from|to) (?:(?:his|her|their|the) )?(?:[a-z]+ )?(?:wounds|injuries|burns)\b/i;

/** "Six were shot. One of them died": five, who stand in no sentence; of "injuring 19, six of them fatally" none has died later. */
const isTakenOff = ({ sentence, count }: Claim, dead: number): boolean =>
  !tells(sentence, count) && tells(sentence, count! + dead) && !/\b(?:fatally|mortally)\b/i.test(sentence);

/** Nobody is told to have died of his wounds more claims later than this. */
const NEAR = 30;
const HARMED = new Set<string>(['killed', 'injured']);

/**
 * Who died of wounds after the text had counted them among the hurt: each on top of the dead told before, and `died` of them no longer
 * injured, unless they were taken off already.
 */
export function fromTheHurt(claims: Claim[]): { claims: Claim[]; died: number } {
  let died = 0;
  let last: Claim | null = null;
  const settled = claims.map((claim, k) => {
    const before = last;
    if (HARMED.has(claim.measure) && STANDING.has(claim.status)) last = claim;
    if (claim.measure !== 'killed' || claim.count === null || !STANDING.has(claim.status)) return claim;
    const isNamed = isOfTheHurt(claim, claims) || isOfSoMany(claim, before) || isOfWounds(claim);
    if (!isNamed && !OF_THEM.test(claim.sentence)) return claim;
    const hurt = isNamed
      ? claims.slice(Math.max(0, k - NEAR), k).find((c) => c.measure === 'injured' && c.count !== null)
      : before;
    if (hurt?.measure !== 'injured' || hurt.count === null || hurt.count <= claim.count) return claim;
    if (claim.anaphoric) return claim;
    if (!isTakenOff(hurt, claim.count)) died = Math.max(died, claim.count);
    return { ...claim, mode: 'increment' as const };
  });
  return { claims: settled, died };
}
