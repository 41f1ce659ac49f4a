import type { Edge } from './agglomerate.js';

/**
 * By what power a score is measured at the best that its posts reach. Tellings in few words, or in words of their own,
 * are less alike than long ones that keep to a press release, and one threshold has to serve both; above 1, since long
 * ones also share more with the like event next door.
 */
const OWN_SCALE = 1.4;
/** A post whose best pair is worse than this has none. */
const LEAST_BEST = 0.2;
/** What a pair counts at most, and a copy always. */
export const MOST_ALIKE = 1.5;

/** The scores as measured by what the two posts of each reach at their best. */
export function relative(count: number, edges: readonly Edge[]): Edge[] {
  const best = new Float64Array(count).fill(LEAST_BEST);
  for (const { a, b, score } of edges) {
    if (score > best[a]!) best[a] = score;
    if (score > best[b]!) best[b] = score;
  }
  const scale = best.map((score) => score ** (OWN_SCALE / 2));
  return edges.map(({ a, b, score }) => ({
    a,
    b,
    score: Math.min(MOST_ALIKE, score / (scale[a]! * scale[b]!)),
  }));
}
