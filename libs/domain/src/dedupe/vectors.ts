import { sharesIn } from './shares.js';
import type { Term } from './terms.js';

/** The weights of a post's terms, of length 1 all together. */
export type Vector = ReadonlyMap<number, number>;

export interface Cosine {
  a: number;
  b: number;
  cosine: number;
}

/** What the most usual terms weigh is taken off from all. */
const USUAL = 0.5;
const NAME = 1.5;
const LEAD = 1.2;
/** A term in more posts than this joins no pairs: the work per post stays bounded. */
const MOST_POSTINGS = 1000;

/** Weighs terms by how rare they are. */
export function vectorsOf(posts: readonly (readonly Term[])[]): Vector[] {
  const shareOf = sharesIn(posts);
  return posts.map((terms) => {
    const weights = new Map<number, number>();
    for (const term of terms) {
      const telling = -Math.log(shareOf(term)) - USUAL;
      if (telling > 0) weights.set(term.key, telling * emphasis(term));
    }
    return normalised(weights);
  });
}

function emphasis({ count, name, lead }: Term): number {
  return (1 + Math.log(count)) * (name ? NAME : 1) * (lead ? LEAD : 1);
}

function normalised(weights: Map<number, number>): Vector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [key, weight] of weights) weights.set(key, weight / length);
  return weights;
}

/** The cosines of all pairs that reach `least`, the later of each pair first, in order; computed term by term. */
export function cosinesOf(vectors: readonly Vector[], least: number): Cosine[] {
  const postings = new Map<number, { at: number[]; weights: number[] }>();
  const found: Cosine[] = [];
  const sums = new Float64Array(vectors.length);
  const common = commonTerms(vectors);
  vectors.forEach((vector, b) => {
    const touched: number[] = [];
    for (const [key, weight] of vector) {
      if (common.has(key)) continue;
      let list = postings.get(key);
      if (!list) postings.set(key, (list = { at: [], weights: [] }));
      for (let i = 0; i < list.at.length; i += 1) {
        const a = list.at[i]!;
        if (sums[a] === 0) touched.push(a);
        sums[a]! += weight * list.weights[i]!;
      }
      list.at.push(b);
      list.weights.push(weight);
    }
    for (const a of touched.sort((x, y) => x - y)) {
      if (sums[a]! >= least) found.push({ a, b, cosine: Math.min(1, sums[a]!) });
      sums[a] = 0;
    }
  });
  return found;
}

function commonTerms(vectors: readonly Vector[]): Set<number> {
  const seen = new Map<number, number>();
  for (const vector of vectors) for (const key of vector.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].filter(([, posts]) => posts > MOST_POSTINGS).map(([key]) => key));
}
