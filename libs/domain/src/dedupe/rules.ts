import type { Relation } from '../story.js';
import type { Agreement } from './agreement.js';
import { eventScore, evidence, percent, rounded } from './evidence.js';
import type { Fingerprint } from './fingerprint.js';
import { gapOf, sameFeed, haveSameHeadline, otherNames, headlineBonus } from './compared.js';
import { HOUR, STRENGTH, SAME_HEADLINE } from './strength.js';

/** How a post relates to an earlier one, with the evidence in plain words. */
export interface Related {
  relation: Relation;
  /** 0…1 */
  similarity: number;
  because: string;
}

/** Most edits of a live post come within two hours; one that only moves its time keeps near. */
const REVISION_HOURS = 24;
const MOVED_HOURS = 1;

/** For two with the same text. */
export function sameText(later: Fingerprint, earlier: Fingerprint): Related {
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

/** The same feed tells it anew. */
export function revision(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
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

/** Another feed has it from the first, or both have it from an agency. */
export function copy(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
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
  // Two outlets' own sentences share a town and "the death toll from the crash in".
  if (!light && sharedRuns(later, earlier, a) < STRENGTH.copyRuns) return null;
  const similarity = Math.max(a.text.jaccard, a.text.containment, a.pairs.containment);
  const how = light ? 'lightly edited' : 'heavily edited';
  return {
    relation: 'copy',
    similarity: rounded(similarity),
    because: `${how}: ${percent(a.text.containment)} of the runs of three words, ${evidence(a)}`,
  };
}

/** A post that sums up the events of others. */
export function recap(later: Fingerprint, a: Agreement): Related | null {
  if (!later.recap) return null;
  if (a.names.rareMass === 0 && a.figures.shared.length < 2) return null;
  if (Math.max(a.text.containment * 2, a.names.containment, a.topic) < STRENGTH.recap) return null;
  const similarity = rounded(Math.max(eventScore(a), 0));
  return { relation: 'recap', similarity, because: `sums up, ${evidence(a)}` };
}

/** Nearly all the wording that the two share stands between quotation marks. */
export function mostlyQuoted(later: Fingerprint, earlier: Fingerprint, { text, quoted }: Agreement): boolean {
  const runs = sharedRuns(later, earlier, { text });
  return quoted >= STRENGTH.quotedRuns && quoted + 3 >= 0.7 * runs;
}

/** How many runs of three words both have. */
function sharedRuns(later: Fingerprint, earlier: Fingerprint, { text }: Pick<Agreement, 'text'>): number {
  return (text.jaccard / (1 + text.jaccard)) * (later.runs.size + earlier.runs.size);
}

/** Both have the same words from a third. */
export function quotation(a: Agreement): Related | null {
  if (a.quoted < STRENGTH.quotedRuns || a.figures.raised.length > 0) return null;
  return {
    relation: 'quotation',
    similarity: rounded(Math.max(a.topic, 0.3)),
    because: `both quote the same passage of at least ${a.quoted + 5} words`,
  };
}

/** More of the same event. */
export function followUp(later: Fingerprint, earlier: Fingerprint, a: Agreement): Related | null {
  const score = eventScore(a);
  if (score < STRENGTH.followUp - headlineBonus(later, earlier)) return null;
  if (a.names.mass < 2 && a.figures.shared.length < 2) return null;
  const grown =
    a.figures.raised.length > 0 ? `; it raises the figure of ${a.figures.raised.join(' and ')}` : '';
  return { relation: 'follow_up', similarity: rounded(score), because: evidence(a) + grown };
}
