/** A binary heap: the item that `before` puts first comes out first. */
export class Heap<T> {
  readonly #items: T[];
  readonly #before: (x: T, y: T) => number;

  /** A sorted list is a heap. */
  constructor(items: T[], before: (x: T, y: T) => number) {
    this.#items = items.sort(before);
    this.#before = before;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.#before(item, items[up]!) < 0; up = (at - 1) >> 1) {
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (let down = 1; down < items.length; down = 2 * at + 1) {
      if (down + 1 < items.length && this.#before(items[down + 1]!, items[down]!) < 0) down += 1;
      if (this.#before(last, items[down]!) <= 0) break;
      items[at] = items[down]!;
      at = down;
    }
    items[at] = last;
    return top;
  }
}
