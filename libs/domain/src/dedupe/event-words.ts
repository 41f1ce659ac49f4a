import { logGamma } from './log-gamma.js';
import { sharesIn, type ShareOf } from './shares.js';
import type { Term } from './terms.js';

/** The words of a post or of a group of posts with their counts, by ascending id. */
export interface EventWords {
  ids: Int32Array;
  counts: Float64Array;
  /** ln Γ of the prior of each word and its count: half of what a comparison costs. */
  logs: Float64Array;
  total: number;
  logTotal: number;
}

/** How much a name, a word of the opening and a repetition count. */
const NAME = 2.2;
const LEAD = 2;
const REPEATED = 1.9;
/** Texts count by this power of their length, measured at so many words: a long article is no ten witnesses. */
const LENGTH = 0.7;
const USUAL_LENGTH = 42;
/** So many posts' worth of words an event is thought to have before any are seen, and a word of all posts' share in them. */
const PRIOR_POSTS = 14;
const PRIOR_SHARE = 1 / 6.5;
/** What half of all posts have tells nothing. */
const EVERYWHERE = 0.45;

/**
 * How likely it is that two groups of posts tell of one event, by their words alone: each event draws its words from a
 * distribution of its own around that of all posts (a Dirichlet compound multinomial), and what is asked is the
 * logarithm of how much likelier the words of both are if that is one distribution than if it is two. So a rare word in both tells
 * much, a usual one little, and a hundred words in which long texts differ weigh against what they share.
 */
export class EventModel {
  readonly posts: readonly EventWords[];
  readonly #priors: Float64Array;
  readonly #logPriors: Float64Array;
  readonly #prior: number;
  readonly #logPrior: number;

  constructor(posts: readonly (readonly Term[])[]) {
    const shareOf = sharesIn(posts);
    const ids = new Map<number, number>();
    const background: number[] = [];
    const counted = posts.map((terms) => counts(terms, shareOf, ids, background));
    const mean = counted.reduce((sum, { total }) => sum + total, 0) / Math.max(1, counted.length);
    this.#prior = PRIOR_POSTS * Math.max(1, mean);
    this.#logPrior = logGamma(this.#prior);
    this.#priors = Float64Array.from(background, (share) => this.#prior * PRIOR_SHARE * share);
    this.#logPriors = this.#priors.map(logGamma);
    this.posts = counted.map(({ words, total }) =>
      this.#words(
        Int32Array.from(words, ([id]) => id),
        Float64Array.from(words, ([, n]) => n),
        total,
      ),
    );
  }

  /** What the words that both have speak for one event, in nats. */
  shared(a: EventWords, b: EventWords): number {
    let shared = 0;
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
      const x = a.ids[i]!;
      const y = b.ids[j]!;
      if (x === y) {
        const together = logGamma(this.#priors[x]! + a.counts[i]! + b.counts[j]!);
        shared += together + this.#logPriors[x]! - a.logs[i]! - b.logs[j]!;
      }
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return shared;
  }

  /** What it speaks against that they have so many words: the more there are, the more one event would have them share. */
  expected(a: EventWords, b: EventWords): number {
    return logGamma(this.#prior + a.total + b.total) + this.#logPrior - a.logTotal - b.logTotal;
  }

  /** The words of both. */
  join(a: EventWords, b: EventWords): EventWords {
    const ids: number[] = [];
    const counts: number[] = [];
    for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length;) {
      const x = i < a.ids.length ? a.ids[i]! : Infinity;
      const y = j < b.ids.length ? b.ids[j]! : Infinity;
      ids.push(Math.min(x, y));
      counts.push((x <= y ? a.counts[i]! : 0) + (y <= x ? b.counts[j]! : 0));
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return this.#words(Int32Array.from(ids), Float64Array.from(counts), a.total + b.total);
  }

  #words(ids: Int32Array, counts: Float64Array, total: number): EventWords {
    const logs = counts.map((count, i) => logGamma(this.#priors[ids[i]!]! + count));
    return { ids, counts, logs, total, logTotal: logGamma(this.#prior + total) };
  }
}

function counts(
  terms: readonly Term[],
  shareOf: ShareOf,
  ids: Map<number, number>,
  background: number[],
): { words: [number, number][]; total: number } {
  const words: [number, number][] = [];
  let sum = 0;
  for (const term of terms) {
    const share = shareOf(term);
    if (share > EVERYWHERE) continue;
    let id = ids.get(term.key);
    if (id === undefined) ids.set(term.key, (id = ids.size));
    background[id] = Math.max(background[id] ?? 0, share);
    const count = (1 + REPEATED * Math.log(term.count)) * (term.name ? NAME : 1) * (term.lead ? LEAD : 1);
    words.push([id, count]);
    sum += count;
  }
  const scale = sum > 0 ? (sum / USUAL_LENGTH) ** (LENGTH - 1) : 1;
  return { words: words.sort(([a], [b]) => a - b).map(([id, n]) => [id, n * scale]), total: sum * scale };
}
