import type { Term } from './terms.js';

/** So many unseen texts stand behind the priors: a batch of twenty changes them little, one of ten thousand overrules them. */
const PRIOR_TEXTS = 800;

/** In what share of texts a term is to be expected. */
export type ShareOf = (term: Term) => number;

/**
 * The share of posts that have a term, in this batch mixed with what is usual in the news: in a batch about two
 * earthquakes "earthquake" tells nothing, and in a batch of one nothing is known but the priors.
 */
export function sharesIn(posts: readonly (readonly Term[])[]): ShareOf {
  const seen = new Map<number, number>();
  for (const terms of posts) for (const { key } of terms) seen.set(key, (seen.get(key) ?? 0) + 1);
  const texts = posts.length + PRIOR_TEXTS;
  return ({ key, prior }) => ((seen.get(key) ?? 0) + PRIOR_TEXTS * prior) / texts;
}
