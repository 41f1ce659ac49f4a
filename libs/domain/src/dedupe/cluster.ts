import { compareText } from '../order.js';
import type { Relation } from '../story.js';
import { agreementOf } from './agreement.js';
import { joins } from './decide.js';
import { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
import { eventScore, relate, type Related } from './relate.js';

/** What `blotter dedupe` says of a post. */
export interface Clustered {
  id: string;
  /** The id of the cluster: that of its canonical post. */
  cluster: string;
  canonical: string;
  /** To the canonical post, else to the nearest earlier post of the cluster; null for the canonical post itself. */
  relation: Relation | null;
  similarity: number;
}

/** Posts that share a name beyond this many are compared with its earliest only, so that the work stays linear. */
const POSTINGS = 400;
const TELLING_NAME = 1.5;

/**
 * Gathers posts into stories: the connected components of the pairwise relations that join. The result depends on the
 * set of posts alone, not on their order.
 */
export function clusterPosts(posts: readonly Told[]): Clustered[] {
  const prints = posts.map(fingerprint).sort(byTime);
  const parents = prints.map((_, i) => i);
  const nearest = new Map<number, Related>();
  forEachCandidate(prints, (later, earlier) => {
    const related = relate(prints[later]!, prints[earlier]!);
    if (!related || !joins(related)) return;
    unite(parents, later, earlier);
    if ((nearest.get(later)?.similarity ?? -1) < related.similarity) nearest.set(later, related);
  });
  const clustered = prints.map((print, i) => describe(print, prints[root(parents, i)]!, nearest.get(i)));
  const byId = new Map(clustered.map((c) => [c.id, c]));
  return posts.map((post) => byId.get(post.id)!);
}

/** Order of publication; posts without a time come in the order of their ids, after those with one. */
function byTime(a: Fingerprint, b: Fingerprint): number {
  return (a.publishedAt ?? Infinity) - (b.publishedAt ?? Infinity) || compareText(a.id, b.id);
}

function forEachCandidate(
  prints: readonly Fingerprint[],
  visit: (later: number, earlier: number) => void,
): void {
  const postings = new Map<string, number[]>();
  prints.forEach((print, later) => {
    const seen = new Set<number>();
    for (const key of keysOf(print)) {
      const list = postings.get(key) ?? [];
      for (const earlier of list) {
        if (!seen.has(earlier)) visit(later, earlier);
        seen.add(earlier);
      }
      if (list.length < POSTINGS) list.push(later);
      postings.set(key, list);
    }
  });
}

function keysOf(print: Fingerprint): string[] {
  const names = [...print.features.names].filter(([, name]) => name.rarity >= TELLING_NAME);
  return [
    `text ${print.textHash}`,
    ...names.map(([hash]) => `name ${hash}`),
    ...[...print.shingles.slice(0, 8)].map((hash) => `run ${hash}`),
    ...[...print.pairs.slice(0, 8)].map((hash) => `pair ${hash}`),
  ];
}

function describe(print: Fingerprint, canonical: Fingerprint, nearest: Related | undefined): Clustered {
  const place = { id: print.id, cluster: canonical.id, canonical: canonical.id };
  if (print.id === canonical.id) return { ...place, relation: null, similarity: 1 };
  const related = relate(print, canonical) ?? nearest;
  if (related) return { ...place, relation: related.relation, similarity: related.similarity };
  // An early post that only later ones tie to the story.
  const score = Math.max(0, Math.min(1, eventScore(agreementOf(print, canonical))));
  return { ...place, relation: 'follow_up', similarity: Math.round(score * 1000) / 1000 };
}

function root(parents: number[], i: number): number {
  let at = i;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}

/** The earlier root wins, so that a component's root is its canonical post. */
function unite(parents: number[], a: number, b: number): void {
  const x = root(parents, a);
  const y = root(parents, b);
  parents[Math.max(x, y)] = Math.min(x, y);
}
