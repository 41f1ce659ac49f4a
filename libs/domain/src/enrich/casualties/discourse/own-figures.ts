import type { Claim } from '../../../claim.js';
import { kindOf } from './kinds.js';
import { tells } from './told-figures.js';

/** How many times the figure before it a later one is that can only be a war's, and from where on that is asked. */
const TIMES_MORE = 30;
const MANY = 500;

/** What tells that a sentence looks back: asked of one that is not the first to give a figure. No pattern repeats what it holds. */
const BEHIND = [
  /\bsince (?:[a-z]+ )?(?:19|20)\d\d\b/i,
  /\bsince it (?:began|started|broke|erupted)\b/i,
  /\b(?:insurgency|conflict|rebellion|civil war)\b[^.]{0,80}\b(?:has|have) (?:already )?(?:killed|left|claimed|cost|seen)\b/i,
  /\b(?:comes?|came|coming|happened|occurred|took place) (?:just |only |barely |less than )?(?:an? |one |two |three |four |five |six |\d+ |some )?(?:few )?(?:hours?|days?|weeks?|months?|years?) after\b/i,
  /\b(?:in|of) a similar (?:attack|incident|ambush|raid|bombing|strike|clash|explosion|blast|shooting|accident)\b/i,
  /^(?:last|earlier this|late last|early last) (?:week|month|year)\b/i,
  /^(?:a|one|two|three|\d+) (?:weeks?|months?|years?) (?:ago|earlier|before)\b/i,
  /\bin recent (?:weeks|months|years)\b/i,
  /\b(?:has|have) (?:already )?(?:been )?(?:killed|murdered|slain|assassinated|executed)\b[^.;]{0,60}\bsince (?:the (?:start|beginning) of|last|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  /\bclaim(?:ed|ing|s)? (?:responsibility|credit|the (?:attack|bombing|blast|assault|ambush|raid|killing|explosion|strike)s?)\b[^.;]{0,120}\b(?:said|says|saying|stat(?:ed|es|ing)|claim(?:ed|s|ing)|assert(?:ed|s|ing)|boast(?:ed|s|ing)|put)\b/i,
];

/** "In 1968 nine guests had died there": told behind the first sentence, whatever that one counts. */
const LONG_AGO =
  /\bin (?:18|19|20)\d\d,? [^.;]{0,60}\bhad (?:been )?[a-z]+ed\b|\bin (?:18|19|20)\d\d had (?:been )?[a-z]+ed\b|\bhad (?:been )?[a-z]+ed\b[^.;]{0,60}\bin (?:18|19|20)\d\d\b/i;

/** "In 2002 a similar blast on this road killed 13": another year and another incident, whatever the text tells of its own. */
const SIMILAR =
  /\bin (?:18|19|20)\d\d\b[^.;]{0,60}\ban? (?:similar|comparable|previous|earlier)\b|\b(?:an? (?:similar|comparable|previous|earlier)) [a-z]+\b[^.;]{0,60}\bin (?:18|19|20)\d\d\b/i;

/** "three deaths in Boga are coded as a separate event": another entry of the same data set. */
const APART =
  /\b(?:coded|recorded|entered|listed|counted|logged|treated)\b[^.;()]{0,20}\b(?:separate|separately|another|different|own)\b|\b(?:is|are) (?:an? )?(?:separate|different|another) (?:entry|event|record|incident)\b/i;

/** "the pit where 41 suffocated in 1951", "near the spot of the 1987 crash, which killed 12": told of another year behind the text's own. */
const OF_A_YEAR =
  /\b(?:where|in which|when)\b[^.;]{0,60}\b(?:in|of) (?:18|19|20)\d\d\b|\bof the (?:18|19|20)\d\d [a-z]+\b[^.;]{0,60}/i;

/**
 * The claims of one measure that tell of the text's own incident: not what it says of the war behind it or of an attack before it, and
 * of two speakers who differ about the same people the first. `others` are those of the other measure.
 */
export function ownFigures(claims: Claim[], others: readonly Claim[] = []): Claim[] {
  const own: Claim[] = [];
  for (const claim of claims) {
    const near = own.slice(-NEAR);
    if (
      isApart(claim) ||
      (claim.start > 0 && (LONG_AGO.test(claim.sentence) || SIMILAR.test(claim.sentence))) ||
      (near.length > 0 && isOfAYear(claim))
    )
      continue;
    const told = near.filter((c) => c.start !== claim.start && c.in === claim.in);
    // "nine were injured. More than 300 have been killed there since January"
    const hasTold = told.length > 0 || others.some((c) => c.start < claim.start && c.in === claim.in);
    if (hasTold && isBehind(claim, told)) continue;
    if (!near.some((c) => isDisputed(c, claim))) own.push(claim);
  }
  return own;
}
/** No figure is held against one told more claims before it. */
const NEAR = 40;

const isApart = (claim: Claim): boolean =>
  APART.test(claim.sentence) &&
  claim.sentence.split(/[;(]/).some((clause) => APART.test(clause) && tells(clause, claim.count));

const isOfAYear = ({ sentence, count }: Claim): boolean => {
  const behind = OF_A_YEAR.exec(sentence);
  return behind !== null && tells(behind[0], count);
};

function isBehind({ sentence, count }: Claim, told: Claim[]): boolean {
  if (count === 0) return false;
  const most = Math.max(0, ...told.map((c) => c.count ?? 0));
  if (most > 0 && count !== null && count >= MANY && count >= most * TIMES_MORE) return true;
  return BEHIND.some((pattern) => pattern.test(sentence));
}

/** A toll told later or by all is no other speaker's. */
const UPDATES =
  /\b(?:later|now|since|update[ds]?|rises?|rose|risen|climbed|final|official|officially|revised|total|overall)\b/i;

/** "The SDF said 12 of its fighters died": others than those whom the army lost. */
const OF_ITS_OWN =
  /\b(?:its|their|his) (?:own |[a-z]+ )?(?:fighters|soldiers|troops|men|members|officers|militants|policemen)\b/i;

/** "Police said five were killed. The rebels said they killed twenty": the figure of another about the same people. */
const isDisputed = (a: Claim, b: Claim): boolean =>
  a.attribution !== null &&
  b.attribution !== null &&
  a.attribution.text !== b.attribution.text &&
  a.count !== null &&
  a.count > 0 &&
  b.count !== null &&
  b.count > a.count &&
  a.in === b.in &&
  a.mode === 'total' &&
  b.mode === 'total' &&
  !b.fresh &&
  !OF_ITS_OWN.test(b.sentence) &&
  (a.group !== 'combatants' || kindOf(a) === kindOf(b)) &&
  !(b.anaphoric && UPDATES.test(b.sentence)) &&
  (a.place === null || b.place === null || a.place.id === b.place.id) &&
  (a.group === b.group || a.group === 'all' || b.group === 'all');
