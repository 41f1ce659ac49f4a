import { compareText } from '../order.js';
import { FOLDING, type Relation } from '../story.js';
import { agglomerate, type Edge } from './agglomerate.js';
import { agreementOf } from './agreement.js';
import { eventScore } from './evidence.js';
import { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
import { relate } from './relate.js';
import { MOST_ALIKE, relative } from './relative.js';
import { termsOf } from './terms.js';
import { cosinesOf, vectorsOf, type Vector } from './vectors.js';

/** What `blotter dedupe` says of a post. */
export interface Clustered {
  id: string;
  /** The id of the cluster: that of its canonical post. */
  cluster: string;
  canonical: string;
  /** To the canonical post, else the strongest to an earlier post of the cluster; null for the canonical post. */
  relation: Relation | null;
  similarity: number;
}

/** How alike the posts of one event must be on average: within a plateau (docs/adr/0005-stories-by-average-linkage.md). */
export const EVENT_COHESION = 0.585;

/** By how much likeness falls with every doubling of the time between. */
const REMOTENESS = 0.08;

/** Pairs that are less alike than this do not count, and tell too little to be looked at for contradictions or copying. */
const FAINT = 0.03;
const TELLING = 0.06;
const COPY_TOPIC = 0.2;
const DAY = 86_400_000;

/**
 * Gathers posts into stories: copies always, other posts where they are alike on average (see `agglomerate`). The
 * result depends on the set of posts alone, not on their order.
 */
export function clusterPosts(posts: readonly Told[]): Clustered[] {
  const told = [...new Map(posts.map((p) => [p.id, p])).values()];
  const read = told.map((post) => ({ print: fingerprint(post), terms: termsOf(post) }));
  read.sort((a, b) => byTime(a.print, b.print));
  const prints = read.map((r) => r.print);
  const edges = likenesses(prints, vectorsOf(read.map((r) => r.terms)));
  const labels = agglomerate(prints.length, edges, EVENT_COHESION);
  const clustered = prints.map((print, i) => describe(print, prints[labels[i]!]!));
  const byId = new Map(clustered.map((c) => [c.id, c]));
  return posts.map((post) => byId.get(post.id)!);
}

function likenesses(prints: readonly Fingerprint[], vectors: readonly Vector[]): Edge[] {
  const copies: Edge[] = [];
  const alike: Edge[] = [];
  for (const { a, b, cosine } of cosinesOf(vectors, FAINT)) {
    const later = prints[b]!;
    const earlier = prints[a]!;
    if (cosine >= COPY_TOPIC && isCopy(later, earlier)) copies.push({ a, b, score: MOST_ALIKE });
    else alike.push({ a, b, score: cosine * nearness(later, earlier) * harmony(later, earlier, cosine) });
  }
  return [...copies, ...relative(prints.length, alike)];
}

function isCopy(later: Fingerprint, earlier: Fingerprint): boolean {
  const related = relate(later, earlier);
  return related !== null && FOLDING.has(related.relation);
}

/** What is left of likeness where two posts contradict each other: other names up front, other places, other figures. */
function harmony(later: Fingerprint, earlier: Fingerprint, cosine: number): number {
  if (cosine < TELLING) return 1;
  const { names, figures } = agreementOf(later, earlier);
  const others = 1 - 0.07 * Math.min(...names.foreign, 3);
  const conflicts = 1 - 0.15 * Math.min(2, figures.conflicts.length);
  return others * conflicts * (names.elsewhere ? 0.9 : 1);
}

/** News of an event comes within days, of its trials within years; what is told long after is more likely another one. */
function nearness({ publishedAt: a }: Fingerprint, { publishedAt: b }: Fingerprint): number {
  if (a === null || b === null) return 1;
  return 1 / (1 + REMOTENESS * Math.log2(1 + Math.abs(a - b) / (3 * DAY)));
}

/** Order of publication; posts without a time come in the order of their ids, after those with one. */
function byTime(a: Fingerprint, b: Fingerprint): number {
  return (a.publishedAt ?? Infinity) - (b.publishedAt ?? Infinity) || compareText(a.id, b.id);
}

function describe(print: Fingerprint, canonical: Fingerprint): Clustered {
  const place = { id: print.id, cluster: canonical.id, canonical: canonical.id };
  if (print.id === canonical.id) return { ...place, relation: null, similarity: 1 };
  const related = relate(print, canonical);
  if (related) return { ...place, relation: related.relation, similarity: related.similarity };
  // The group holds together by its other posts.
  const score = eventScore(agreementOf(print, canonical));
  return { ...place, relation: 'follow_up', similarity: Math.round(score * 1000) / 1000 };
}
