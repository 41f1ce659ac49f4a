import type { Agreement } from './agreement.js';
import type { Fingerprint } from './fingerprint.js';
import { HEADLINE_BONUS } from './strength.js';

/** Word for word; two without words have none. */
export function haveSameText(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.textHash === earlier.textHash && later.words > 0;
}

/** Milliseconds between the two; null where one has no time. */
export function gapOf(later: Fingerprint, earlier: Fingerprint): number | null {
  return later.publishedAt === null || earlier.publishedAt === null
    ? null
    : later.publishedAt - earlier.publishedAt;
}

export function haveSameHeadline(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.headline !== '' && later.headline === earlier.headline;
}

/** What a follow-up needs less of evidence. */
export const headlineBonus = (later: Fingerprint, earlier: Fingerprint): number =>
  haveSameHeadline(later, earlier) ? HEADLINE_BONUS : 0;

export function sameFeed(later: Fingerprint, earlier: Fingerprint): boolean {
  return later.feed !== null && later.feed === earlier.feed;
}

/** Each side opens with rare names that the other does not have: a template filled for another event. */
export function otherNames(a: Agreement): boolean {
  return Math.min(...a.names.foreign) >= 1 && a.names.containment < 0.7;
}
