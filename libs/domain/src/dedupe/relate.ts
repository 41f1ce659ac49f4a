import type { Relation } from '../story.js';
import { agreementOf, mayShareText, quotedInBoth, textOf, topicOf, type Agreement } from './agreement.js';
import { eventScore, evidence, mostScore, percent, rounded } from './evidence.js';
import type { Fingerprint } from './fingerprint.js';
import { REACH_DAYS, SAME_REACH_DAYS } from './reach.js';

/** How a post relates to an earlier one, with the evidence in plain words. */
export interface Related {
  relation: Relation;
  /** 0…1 */
  similarity: number;
  because: string;
}

const HOUR = 3_600_000;
/** Most edits of a live post come within two hours; one that only moves its time keeps near. */
const REVISION_HOURS = 24;
const MOVED_HOURS = 1;
/** What the same headline is worth: less wording, or less of a topic, is enough. */
const SAME_HEADLINE = 0.2;
const HEADLINE_BONUS = 0.1;

/** Thresholds, found on the development half of `test/eval/stories`. */
export const STRENGTH = {
  topic: 0.1,
  revision: 0.5,
  copyText: 0.4,
  copyEdited: 0.12,
  copyPairs: 0.28,
  copyTopic: 0.8,
  copyReworded: 0.14,
  followUp: 0.29,
  quotedRuns: 3,
  recap: 0.28,
};

/**
 * The relation of a post to an earlier one, or null: a pure function of the two. The order of the rules is the order of
 * strength, and only the first that applies is reported.
 */
export function relate(later: Fingerprint, earlier: Fingerprint): Related | null {
  if (later.id === earlier.id || !mayRelate(later, earlier)) return null;
  if (haveSameText(later, earlier)) return sameText(later, earlier);
  const agreement = agreementOf(later, earlier);
  return (
    revision(later, earlier, agreement) ??
    (mostlyQuoted(later, earlier, agreement) ? quotation(agreement) : null) ??
    copy(later, earlier, agreement) ??
    recap(later, agreement) ??
    (earlier.recap && !later.recap ? null : (quotation(agreement) ?? followUp(later, earlier, agreement)))
  );
}

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

function haveSameText(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.textHash === earlier.textHash && later.words > 0;
}

function outOfReach(later: Fingerprint, earlier: Fingerprint): boolean {
  const gap = gapOf(later, earlier);
  if (gap === null) return false;
  const reach = later.textHash === earlier.textHash ? SAME_REACH_DAYS : REACH_DAYS;
  return gap > reach * 24 * HOUR;
}

function gapOf(later: Fingerprint, earlier: Fingerprint): number | null {
  return later.publishedAt === null || earlier.publishedAt === null
    ? null
    : later.publishedAt - earlier.publishedAt;
}

function haveSameHeadline(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.headline !== '' && later.headline === earlier.headline;
}

const headlineBonus = (later: Fingerprint, earlier: Fingerprint): number =>
  haveSameHeadline(later, earlier) ? HEADLINE_BONUS : 0;

function sameFeed(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.feed !== null && later.feed === earlier.feed;
}

function sameText(later: Fingerprint, earlier: Fingerprint): Related {
  const renamed = later.headline !== earlier.headline;
  const moved = gapOf(later, earlier) !== 0 && (gapOf(later, earlier) ?? Infinity) <= MOVED_HOURS * HOUR;
  if (sameFeed(later, earlier) && (renamed || moved)) {
    const what = renamed ? 'headline' : 'time';
    return {
      relation: 'revision',
      similarity: 1,
      because: `the same text in the same feed, with another ${what}`,
    };
  }
  return { relation: 'same', similarity: 1, because: 'word for word the same text' };
}

function revision(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
  if (!sameFeed(later, earlier)) return null;
  const gap = gapOf(later, earlier) ?? 0;
  if (gap > REVISION_HOURS * HOUR || later.recap !== earlier.recap) return null;
  const sameHeadline = haveSameHeadline(later, earlier);
  const near = Math.max(a.text.jaccard, a.text.containment * 0.9);
  if (near < STRENGTH.revision - (sameHeadline ? SAME_HEADLINE : 0)) return null;
  if (a.figures.conflicts.length > 0 && !sameHeadline && gap > MOVED_HOURS * HOUR) return null;
  if (otherNames(a)) return null;
  const what = sameHeadline ? 'under the same headline' : 'with the headline changed';
  return {
    relation: 'revision',
    similarity: rounded(near),
    because: `the same feed, ${percent(near)} of the wording ${what}`,
  };
}

function copy(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
  if (sameFeed(later, earlier) || a.figures.conflicts.length > 0 || a.figures.raised.length > 0) return null;
  if (otherNames(a) || later.recap !== earlier.recap) return null;
  const light = Math.max(a.text.jaccard, a.text.containment * 0.8) >= STRENGTH.copyText;
  const heavy =
    a.text.containment >= STRENGTH.copyEdited * 2 &&
    a.text.jaccard >= STRENGTH.copyEdited &&
    a.pairs.containment >= STRENGTH.copyPairs &&
    a.names.containment >= 0.5;
  // An agency's sentences taken apart: hardly a run of words is left, yet every name and figure.
  const reworded =
    a.topic >= STRENGTH.copyTopic &&
    a.names.containment >= 0.85 &&
    a.text.containment >= STRENGTH.copyReworded;
  // Who rewrites an agency may cut figures; one more is news, or a correction of the agency's.
  if (!light && a.figures.added.length > 0) return null;
  if (!light && !heavy && !reworded) return null;
  const similarity = Math.max(a.text.jaccard, a.text.containment, a.pairs.containment);
  const how = light ? 'lightly edited' : 'heavily edited';
  return {
    relation: 'copy',
    similarity: rounded(similarity),
    because: `${how}: ${percent(a.text.containment)} of the runs of three words, ${evidence(a)}`,
  };
}

function recap(later: Fingerprint, a: Agreement): Related | null {
  if (!later.recap) return null;
  if (a.names.rareMass === 0 && a.figures.shared.length < 2) return null;
  if (Math.max(a.text.containment * 2, a.names.containment, a.topic) < STRENGTH.recap) return null;
  const similarity = rounded(Math.max(eventScore(a), 0));
  return { relation: 'recap', similarity, because: `sums up, ${evidence(a)}` };
}

/** Nearly all the wording that the two share stands between quotation marks. */
function mostlyQuoted(later: Fingerprint, earlier: Fingerprint, { text, quoted }: Agreement): boolean {
  const runs = (text.jaccard / (1 + text.jaccard)) * (later.runs.size + earlier.runs.size);
  return quoted >= STRENGTH.quotedRuns && quoted + 3 >= 0.7 * runs;
}

function quotation(a: Agreement): Related | null {
  if (a.quoted < STRENGTH.quotedRuns || a.figures.raised.length > 0) return null;
  return {
    relation: 'quotation',
    similarity: rounded(Math.max(a.topic, 0.3)),
    because: `both quote the same passage of at least ${a.quoted + 5} words`,
  };
}

function followUp(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
  const score = eventScore(a);
  if (score < STRENGTH.followUp - headlineBonus(later, earlier)) return null;
  if (a.names.mass < 2 && a.figures.shared.length < 2) return null;
  const grown =
    a.figures.raised.length > 0 ? `; it raises the figure of ${a.figures.raised.join(' and ')}` : '';
  return { relation: 'follow_up', similarity: rounded(score), because: evidence(a) + grown };
}

/** Each side opens with rare names that the other does not have: a template filled for another event. */
function otherNames(a: Agreement): boolean {
  return Math.min(...a.names.foreign) >= 1 && a.names.containment < 0.7;
}
