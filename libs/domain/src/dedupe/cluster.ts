import { compareText } from '../order.js';
import { FOLDING, type Relation } from '../story.js';
import { agglomerate, type Edge } from './agglomerate.js';
import { agreementOf, topicOf } from './agreement.js';
import { eventScore } from './evidence.js';
import { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
import { relate } from './relate.js';

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
export const EVENT_COHESION = 0.26;

/** Posts that share a name beyond this many are compared with its earliest only, so that the work stays linear. */
const POSTINGS = 200;
const TELLING_NAME = 1.5;
const FAINT = 0.08;
const DAY = 86_400_000;

/**
 * Gathers posts into stories: copies always, other posts where they are alike on average (see `agglomerate`). The
 * result depends on the set of posts alone, not on their order.
 */
export function clusterPosts(posts: readonly Told[]): Clustered[] {
  const prints = [...new Map(posts.map((p) => [p.id, p])).values()].map(fingerprint).sort(byTime);
  const edges: Edge[] = [];
  forEachCandidate(prints, (b, a) => {
    const score = likeness(prints[b]!, prints[a]!);
    if (score >= FAINT) edges.push({ a, b, score });
  });
  const labels = agglomerate(prints.length, edges, EVENT_COHESION);
  const clustered = prints.map((print, i) => describe(print, prints[labels[i]!]!));
  const byId = new Map(clustered.map((c) => [c.id, c]));
  return posts.map((post) => byId.get(post.id)!);
}

/** How alike two posts are as tellings of one event: 1 where one was copied from the other. */
function likeness(later: Fingerprint, earlier: Fingerprint): number {
  const related = relate(later, earlier);
  if (related && FOLDING.has(related.relation)) return 1;
  // The score is the topic but for a few hundredths: what is faint in that is not worth the rest.
  if (topicOf(later, earlier) < FAINT) return 0;
  const agreement = agreementOf(later, earlier);
  if (agreement.names.mass < 2 && agreement.figures.shared.length < 2) return 0;
  return eventScore(agreement) * nearness(later, earlier);
}

/** News of an event comes within days; what is told a fortnight later is more likely to be of another one like it. */
function nearness({ publishedAt: a }: Fingerprint, { publishedAt: b }: Fingerprint): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(a - b) / DAY;
  return days <= 3 ? 1 : days >= 30 ? 0.4 : 1 - ((days - 3) / 27) * 0.6;
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
  const { hashes, names } = print.features;
  const telling = hashes.filter((_, i) => names[i]! >= TELLING_NAME);
  return [
    `text ${print.textHash}`,
    ...[...telling].map((hash) => `name ${hash}`),
    ...[...print.shingles.slice(0, 8)].map((hash) => `run ${hash}`),
    ...[...print.pairs.slice(0, 8)].map((hash) => `pair ${hash}`),
  ];
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
