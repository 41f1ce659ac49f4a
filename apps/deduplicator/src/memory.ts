import { Drawers, type Turn } from './drawers.js';
import type { NodeRow } from './node.js';
import type { StoryState } from './state.js';

/** About 500 bytes each. */
const ROWS = 30_000;

/** What a process knows of a space from its last batches: it holds until another one writes, and costs no look. */
export class Memory {
  readonly drawers: Drawers;
  readonly #rows = new Map<number, NodeRow>();

  constructor(megabytes: number) {
    this.drawers = new Drawers(megabytes);
  }

  /** Begins a batch: what was known of decisions is dropped where another writer's token is found. */
  async begin(state: StoryState, turn: Turn): Promise<void> {
    if (!(await this.drawers.begin(state.buckets, turn))) this.#rows.clear();
  }

  async nodes(state: StoryState, nodes: readonly number[]): Promise<NodeRow[]> {
    const known = nodes.flatMap((node) => this.#rows.get(node) ?? []);
    if (known.length === nodes.length) return known;
    const read = await state.nodes(nodes.filter((node) => !this.#rows.has(node)));
    this.keep(read);
    return [...known, ...read];
  }

  keep(rows: readonly NodeRow[]): void {
    for (const row of rows) {
      this.#rows.delete(row.node);
      this.#rows.set(row.node, row);
    }
    for (const node of this.#rows.keys()) {
      if (this.#rows.size <= ROWS) return;
      this.#rows.delete(node);
    }
  }
}
