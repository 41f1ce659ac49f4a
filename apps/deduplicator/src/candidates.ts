import type { Post } from '#domain';
import {
  BUCKET_DEPTH,
  searchedBy,
  searchersOf,
  type Bucket,
  type Candidate,
  type Fingerprint,
} from '#domain/dedupe/index.js';
import { nodeOf, type NodeRow } from './node.js';
import { outcomeOf, type Outcome } from './outcome.js';
import type { Memory } from './memory.js';
import type { Prints } from './prints.js';
import type { Entry, Placed, StoryState } from './state.js';

/** The versions that a batch's subjects may relate to, with what is decided about them so far. */
export class Pool {
  readonly #rows = new Map<number, NodeRow>();
  readonly #printsHere = new Map<number, Fingerprint>();
  readonly #buckets = new Map<number, Bucket[]>();

  constructor(
    private readonly space: string,
    private readonly state: StoryState,
    private readonly memory: Memory,
    private readonly prints: Prints,
    private readonly bodies: Map<number, Post>,
  ) {}

  /** Brings in what the subjects find in their buckets: three round trips, however many they are. */
  async load(subjects: readonly NodeRow[]): Promise<void> {
    for (const subject of subjects) this.#rows.set(subject.node, subject);
    await this.#bring(subjects);
    const wanted = subjects.flatMap((s) => this.#searched(s));
    await this.memory.drawers.find(this.state, wanted);
    const unknown = new Set<number>();
    for (const { node } of wanted.flatMap((bucket) => this.memory.drawers.earliest(bucket))) {
      if (!this.#rows.has(node)) unknown.add(node);
    }
    const rows = await this.memory.nodes(this.state, [...unknown]);
    for (const row of rows) this.#rows.set(row.node, row);
    await this.#bring(rows);
  }

  /** Decides about one subject; those after it see the outcome. */
  decide(subject: NodeRow): Outcome {
    const outcome = outcomeOf(subject, this.#candidates(subject), this.#print(subject));
    this.#rows.set(subject.node, outcome.node);
    return outcome;
  }

  /** Who folded into these. */
  children(parents: readonly number[]): Promise<NodeRow[]> {
    return this.state.children(parents);
  }

  #candidates(subject: NodeRow): Candidate[] {
    const nodes = new Set<number>();
    for (const bucket of this.#searched(subject)) {
      for (const { node, validFrom } of this.memory.drawers.earliest(bucket)) {
        if (validFrom <= subject.validFrom && node !== subject.node) nodes.add(node);
      }
    }
    return [...nodes].map((node) => {
      const row = this.#rows.get(node)!;
      return { ...row, print: this.#print(row) };
    });
  }

  #searched(subject: NodeRow): Bucket[] {
    const known = this.#buckets.get(subject.node);
    if (known) return known;
    const buckets = searchedBy(this.#print(subject), subject.validFrom);
    this.#buckets.set(subject.node, buckets);
    return buckets;
  }

  #print({ node }: NodeRow): Fingerprint {
    return this.#printsHere.get(node)!;
  }

  /** Has the fingerprints of these at hand: kept ones, or from their wordings. */
  async #bring(rows: readonly NodeRow[]): Promise<void> {
    const missing = rows.filter((r) => !this.#keep(r));
    for (const { post, key, sighting } of await this.state.bodies(missing)) {
      if (sighting.kind === 'post') this.bodies.set(nodeOf(post, key), sighting.post);
    }
    const lost = missing.find((row) => !this.#keep(row));
    if (lost) throw new Error(`the wording ${lost.version} of post ${lost.post} is not stored`);
  }

  #keep({ node, validFrom }: NodeRow): boolean {
    const body = this.bodies.get(node);
    const print = body
      ? this.prints.of(this.space, node, validFrom, body)
      : (this.#printsHere.get(node) ?? this.prints.get(this.space, node, validFrom));
    if (print) this.#printsHere.set(node, print);
    return print !== undefined;
  }
}

/**
 * The later versions that may decide otherwise now: those that look into a bucket in which a changed version is, or
 * was, among the earliest. Nothing follows a version that is later than all before it, which costs no look.
 */
export async function successorsOf(
  state: StoryState,
  memory: Memory,
  latest: string | null,
  changed: readonly Placed[],
  subjects: ReadonlyMap<number, NodeRow>,
): Promise<NodeRow[]> {
  const late = changed.filter((c) => latest !== null && c.validFrom <= latest);
  if (late.length === 0) return [];
  await memory.drawers.find(state, late);
  const inView = late.filter((c) => {
    const ahead = memory.drawers.earliest(c).filter((e) => isAhead(e, c));
    return ahead.length < BUCKET_DEPTH;
  });
  const starts = inView.flatMap((c) => searchersOf(c).map((b) => ({ ...b, validFrom: c.validFrom })));
  const nodes = (await state.from(starts)).filter((node) => !subjects.has(node));
  return state.nodes(nodes);
}

function isAhead(entry: Entry, of: Entry): boolean {
  return entry.validFrom < of.validFrom || (entry.validFrom === of.validFrom && entry.node < of.node);
}
