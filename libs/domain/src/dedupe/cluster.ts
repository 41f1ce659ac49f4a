import { compareText } from '../order.js';
import { FOLDING, type Relation } from '../story.js';
import { agglomerate, type Pair } from './agglomerate.js';
import { agreementOf } from './agreement.js';
import { EventModel } from './event-words.js';
import { eventScore } from './evidence.js';
import { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
import { frameOf } from './frame.js';
import { relate } from './relate.js';
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

/** Cosines below tell nothing, and below the other no copy needs to be looked for. */
const FAINT = 0.03;
const COPY_TOPIC = 0.2;
/** That one post copies the other speaks louder than their words. */
const COPIED = 20;
/** What speaks for two posts of one hour, and by how much less with every doubling of the time between. */
const AT_ONCE = 1.8;
const REMOTENESS = 0.9;
const DAY = 86_400_000;

/**
 * Gathers posts into stories, copies first, by what speaks for one event (see `agglomerate`). The result depends on the
 * set of posts alone, not on their order.
 */
export function clusterPosts(posts: readonly Told[]): Clustered[] {
  const told = [...new Map(posts.map((p) => [p.id, p])).values()];
  const frame = frameOf(told.map((post) => post.text));
  const read = told.map((post) => ({ print: fingerprint(post), terms: termsOf(post, frame) }));
  read.sort((a, b) => byTime(a.print, b.print));
  const prints = read.map((r) => r.print);
  const terms = read.map((r) => r.terms);
  const labels = agglomerate(new EventModel(terms), pairsOf(prints, vectorsOf(terms)));
  const clustered = prints.map((print, i) => describe(print, prints[labels[i]!]!));
  const byId = new Map(clustered.map((c) => [c.id, c]));
  return posts.map((post) => byId.get(post.id)!);
}

function pairsOf(prints: readonly Fingerprint[], vectors: readonly Vector[]): Pair[] {
  return cosinesOf(vectors, FAINT).map(({ a, b, cosine }) => {
    const later = prints[b]!;
    const earlier = prints[a]!;
    const copied = cosine >= COPY_TOPIC && isCopy(later, earlier);
    return { a, b, likeness: cosine, evidence: copied ? COPIED : nearness(later, earlier) };
  });
}

function isCopy(later: Fingerprint, earlier: Fingerprint): boolean {
  const related = relate(later, earlier);
  return related !== null && FOLDING.has(related.relation);
}

/** News of an event comes within days, of its trials within years; what is told long after is more likely another one. */
function nearness({ publishedAt: a }: Fingerprint, { publishedAt: b }: Fingerprint): number {
  if (a === null || b === null) return 0;
  return AT_ONCE - REMOTENESS * Math.log2(1 + Math.abs(a - b) / (3 * DAY));
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
