import { Heap } from './heap.js';

/** What speaks for two posts, by their numbers, telling of one event; pairs that are not given share nothing. */
export interface Pair {
  a: number;
  b: number;
  /** How alike they are, 0…1. */
  likeness: number;
  /** What speaks for it beside the words, in nats. */
  evidence: number;
}

/** The likelihood of words, see `EventModel`. */
export interface Model<Words> {
  readonly posts: readonly Words[];
  /** What is common to both speaks for one event by so much, in nats. */
  shared(a: Words, b: Words): number;
  /** So much of that is to be expected of texts of their length that tell of one event. */
  expected(a: Words, b: Words): number;
  join(a: Words, b: Words): Words;
}

/** Groups whose posts are less alike on average have nothing to do with each other: no need to ask the model. */
const LEAST_ALIKE = 0.02;
/** Groups that are less alike than so much of what each is within are two events of a kind. */
const GAP = 0.5;
/** Evidence from which two groups are one event; below 0, since tellings in own words share less than the model expects. */
const LEAST_GAIN = -2.5;
/** What two groups share that comes to less may be chance, however little speaks against it. */
const LEAST_SHARED = 5.2;

interface Merge {
  gain: number;
  a: number;
  b: number;
  /** Sizes when it was computed: another size since means that it is out of date. */
  sizes: number;
}

/**
 * Groups posts by events: the two groups for which most speaks are merged, as long as that is enough. Returns the
 * lowest post of each post's group. What speaks for a merge is asked of all their posts, so one strong pair between two
 * events does not chain them together, as it would in a connected component. Ties go to the lower numbers, so that the
 * outcome depends on the numbering alone.
 */
export function agglomerate<Words>(model: Model<Words>, pairs: readonly Pair[]): number[] {
  const groups = new Groups(model, pairs);
  const heap = new Heap(groups.allMerges(), before);
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    if (!groups.isCurrent(merge)) continue;
    for (const next of groups.merge(merge.a, merge.b)) heap.push(next);
  }
  return groups.labels();
}

/** Sums over the pairs between two groups. */
type Link = Pick<Pair, 'likeness' | 'evidence'>;

class Groups<Words> {
  readonly #model: Model<Words>;
  readonly #words: Words[];
  readonly #members: number[][];
  /** A link is shared by its two groups. */
  readonly #links: Map<number, Link>[];
  /** Sum of the likeness of all pairs within a group. */
  readonly #inner: Float64Array;

  constructor(model: Model<Words>, pairs: readonly Pair[]) {
    this.#model = model;
    this.#words = [...model.posts];
    this.#members = this.#words.map((_, i) => [i]);
    this.#links = this.#words.map(() => new Map<number, Link>());
    this.#inner = new Float64Array(this.#words.length);
    for (const { a, b, likeness, evidence } of pairs) this.#connect(a, b, { likeness, evidence });
  }

  allMerges(): Merge[] {
    return this.#links.flatMap((links, a) =>
      [...links.keys()].flatMap((b) => (a < b ? this.#candidate(a, b) : [])),
    );
  }

  isCurrent({ a, b, sizes }: Merge): boolean {
    return this.#members[a]!.length > 0 && this.#members[b]!.length > 0 && this.#sizes(a, b) === sizes;
  }

  /** Puts the higher group into the lower one, and gives what may follow. */
  merge(low: number, high: number): Merge[] {
    const links = this.#links[low]!;
    this.#inner[low]! += this.#inner[high]! + links.get(high)!.likeness;
    links.delete(high);
    for (const [other, link] of this.#links[high]!) {
      if (other === low) continue;
      this.#links[other]!.delete(high);
      const both = links.get(other);
      if (both) {
        both.likeness += link.likeness;
        both.evidence += link.evidence;
      } else this.#connect(low, other, link);
    }
    this.#links[high] = new Map();
    this.#words[low] = this.#model.join(this.#words[low]!, this.#words[high]!);
    this.#members[low]!.push(...this.#members[high]!);
    this.#members[high] = [];
    return [...links.keys()].flatMap((other) => this.#candidate(Math.min(low, other), Math.max(low, other)));
  }

  labels(): number[] {
    const labels: number[] = [];
    this.#members.forEach((members, group) => members.forEach((item) => (labels[item] = group)));
    return labels;
  }

  #connect(a: number, b: number, link: Link): void {
    this.#links[a]!.set(b, link);
    this.#links[b]!.set(a, link);
  }

  #candidate(a: number, b: number): Merge[] {
    const [inA, inB] = [this.#members[a]!.length, this.#members[b]!.length];
    const link = this.#links[a]!.get(b)!;
    const alike = link.likeness / (inA * inB);
    if (alike < LEAST_ALIKE || alike < GAP * Math.min(this.#cohesion(a), this.#cohesion(b))) return [];
    // The words of a group weigh by how many posts there are; what is known of pairs has to keep up with them.
    const beside = (2 * link.evidence) / (inA + inB);
    const shared = this.#model.shared(this.#words[a]!, this.#words[b]!) + beside;
    const gain = shared - this.#model.expected(this.#words[a]!, this.#words[b]!);
    return shared >= LEAST_SHARED && gain >= LEAST_GAIN ? [{ gain, a, b, sizes: this.#sizes(a, b) }] : [];
  }

  /** How alike the posts of a group are on average; 0 where there is one. */
  #cohesion(group: number): number {
    const size = this.#members[group]!.length;
    return size < 2 ? 0 : this.#inner[group]! / ((size * (size - 1)) / 2);
  }

  #sizes(a: number, b: number): number {
    return this.#members[a]!.length * 0x1000000 + this.#members[b]!.length;
  }
}

function before(x: Merge, y: Merge): number {
  return y.gain - x.gain || x.a - y.a || x.b - y.b;
}
