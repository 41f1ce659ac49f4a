/** How alike two items are, by their numbers; what is not given counts as nothing. */
export interface Edge {
  a: number;
  b: number;
  score: number;
}

interface Merge {
  mean: number;
  a: number;
  b: number;
  /** Sizes when it was computed: another size since means that it is out of date. */
  sizes: number;
}

/**
 * Groups items by average linkage: the two groups that are most alike on average over all their pairs are merged, as
 * long as that is at least `threshold`. Returns the lowest item of each item's group. One strong pair between two
 * events does not chain them together, as it would in a connected component. Ties go to the lower numbers, so that the
 * outcome depends on the numbering alone.
 */
export function agglomerate(count: number, edges: readonly Edge[], threshold: number): number[] {
  const groups = new Groups(count, edges);
  const heap = new Heap(groups.allMerges(threshold));
  for (let merge = heap.pop(); merge; merge = heap.pop()) {
    if (!groups.isCurrent(merge)) continue;
    for (const next of groups.merge(merge.a, merge.b, threshold)) heap.push(next);
  }
  return groups.labels();
}

class Groups {
  readonly #members: number[][];
  /** Sum of the scores between two groups. */
  readonly #sums: Map<number, number>[];

  constructor(count: number, edges: readonly Edge[]) {
    this.#members = Array.from({ length: count }, (_, i) => [i]);
    this.#sums = this.#members.map(() => new Map<number, number>());
    for (const { a, b, score } of edges) {
      this.#sums[a]!.set(b, score);
      this.#sums[b]!.set(a, score);
    }
  }

  allMerges(threshold: number): Merge[] {
    return this.#sums.flatMap((sums, a) =>
      [...sums.keys()].flatMap((b) => (a < b ? this.#candidate(a, b, threshold) : [])),
    );
  }

  isCurrent({ a, b, sizes }: Merge): boolean {
    return this.#members[a]!.length > 0 && this.#members[b]!.length > 0 && this.#sizes(a, b) === sizes;
  }

  /** Puts the higher group into the lower one, and gives what may follow. */
  merge(low: number, high: number, threshold: number): Merge[] {
    const sums = this.#sums[low]!;
    sums.delete(high);
    for (const [other, sum] of this.#sums[high]!) {
      if (other === low) continue;
      const both = (sums.get(other) ?? 0) + sum;
      sums.set(other, both);
      this.#sums[other]!.delete(high);
      this.#sums[other]!.set(low, both);
    }
    this.#sums[high] = new Map();
    this.#members[low]!.push(...this.#members[high]!);
    this.#members[high] = [];
    return [...sums.keys()].flatMap((other) =>
      this.#candidate(Math.min(low, other), Math.max(low, other), threshold),
    );
  }

  labels(): number[] {
    const labels: number[] = [];
    this.#members.forEach((members, group) => members.forEach((item) => (labels[item] = group)));
    return labels;
  }

  #candidate(a: number, b: number, threshold: number): Merge[] {
    const mean = this.#sums[a]!.get(b)! / (this.#members[a]!.length * this.#members[b]!.length);
    return mean >= threshold ? [{ mean, a, b, sizes: this.#sizes(a, b) }] : [];
  }

  #sizes(a: number, b: number): number {
    return this.#members[a]!.length * 0x1000000 + this.#members[b]!.length;
  }
}

/** A binary heap, best merge first. */
class Heap {
  readonly #items: Merge[];

  constructor(items: Merge[]) {
    this.#items = items.sort(before);
  }

  push(item: Merge): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    for (let up = (at - 1) >> 1; at > 0 && before(item, items[up]!) < 0; up = (at - 1) >> 1) {
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  pop(): Merge | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!last || items.length === 0) return top;
    let at = 0;
    for (let down = 1; down < items.length; down = 2 * at + 1) {
      if (down + 1 < items.length && before(items[down + 1]!, items[down]!) < 0) down += 1;
      if (before(last, items[down]!) <= 0) break;
      items[at] = items[down]!;
      at = down;
    }
    items[at] = last;
    return top;
  }
}

function before(x: Merge, y: Merge): number {
  return y.mean - x.mean || x.a - y.a || x.b - y.b;
}
