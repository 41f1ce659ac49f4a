import { mayShareText, quotedInBoth, textOf, topicOf } from './agreement.js';
import { mostScore } from './evidence.js';
import type { Fingerprint } from './fingerprint.js';
import { REACH_DAYS, SAME_REACH_DAYS } from './reach.js';
import { haveSameText, headlineBonus, gapOf } from './compared.js';
import { STRENGTH, SAME_HEADLINE, HOUR } from './strength.js';

/** False where no rule can relate the two, which is cheap to tell of most candidates. */
export function mayRelate(later: Fingerprint, earlier: Fingerprint): boolean {
  return !outOfReach(later, earlier) && (haveSameText(later, earlier) || !faint(later, earlier));
}

/** Most candidates end here: every rule needs a topic in common, a quotation, or runs of words. */
function faint(later: Fingerprint, earlier: Fingerprint): boolean {
  if (quotedInBoth(later, earlier) >= STRENGTH.quotedRuns) return false;
  const topic = topicOf(later, earlier);
  if (topic < STRENGTH.topic) return true;
  const wanted = STRENGTH.followUp - headlineBonus(later, earlier);
  if (later.recap || mostScore(topic, later, earlier, wanted) >= wanted) return false;
  if (!mayShareText(later, earlier, LEAST_TEXT)) return true;
  const { jaccard, containment } = textOf(later, earlier);
  return Math.max(jaccard, containment) < LEAST_TEXT;
}

/** The least of the wording that any rule is content with. */
const LEAST_TEXT = Math.min(2 * STRENGTH.copyEdited, STRENGTH.copyText, STRENGTH.revision - SAME_HEADLINE);

function outOfReach(later: Fingerprint, earlier: Fingerprint): boolean {
  const gap = gapOf(later, earlier);
  if (gap === null) return false;
  const reach = later.textHash === earlier.textHash ? SAME_REACH_DAYS : REACH_DAYS;
  return gap > reach * 24 * HOUR;
}
