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
import type { Prints } from './prints.js';
import type { Entry, Placed, StoryState } from './state.js';

interface Named extends Bucket {
  name: string;
}

/** The versions that a batch's subjects may relate to, with what is decided about them so far. */
export class Pool {
  readonly #entries = new Map<string, Entry[]>();
  readonly #rows = new Map<number, NodeRow>();
  readonly #printsHere = new Map<number, Fingerprint>();
  readonly #buckets = new Map<number, Named[]>();

  constructor(
    private readonly space: string,
    private readonly state: StoryState,
    private readonly prints: Prints,
    private readonly bodies: Map<number, Post>,
  ) {}

  /** Brings in what the subjects find in their buckets: three round trips, however many they are. */
  async load(subjects: readonly NodeRow[]): Promise<void> {
    for (const subject of subjects) this.#rows.set(subject.node, subject);
    await this.#bring(subjects);
    const wanted = new Map<string, Bucket>();
    for (const bucket of subjects.flatMap((s) => this.#searched(s))) {
      if (!this.#entries.has(bucket.name)) wanted.set(bucket.name, bucket);
    }
    for (const name of wanted.keys()) this.#entries.set(name, []);
    const found = await this.state.earliest([...wanted.values()]);
    for (const entry of found) this.#entries.get(nameOf(entry))!.push(entry);
    const unknown = [...new Set(found.map((e) => e.node))].filter((node) => !this.#rows.has(node));
    const rows = await this.state.nodes(unknown);
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
      for (const { node, validFrom } of this.#entries.get(bucket.name) ?? []) {
        if (validFrom <= subject.validFrom && node !== subject.node) nodes.add(node);
      }
    }
    return [...nodes].map((node) => {
      const row = this.#rows.get(node)!;
      return { ...row, print: this.#print(row) };
    });
  }

  #searched(subject: NodeRow): Named[] {
    const known = this.#buckets.get(subject.node);
    if (known) return known;
    const buckets = searchedBy(this.#print(subject), subject.validFrom).map((b) => ({
      ...b,
      name: nameOf(b),
    }));
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
  latest: string | null,
  changed: readonly Placed[],
  subjects: ReadonlyMap<number, NodeRow>,
): Promise<NodeRow[]> {
  const late = changed.filter((c) => latest !== null && c.validFrom <= latest);
  if (late.length === 0) return [];
  const earliest = new Map<string, Entry[]>();
  for (const entry of await state.earliest([...new Map(late.map((b) => [nameOf(b), b])).values()])) {
    earliest.set(nameOf(entry), [...(earliest.get(nameOf(entry)) ?? []), entry]);
  }
  const inView = late.filter((c) => {
    const ahead = (earliest.get(nameOf(c)) ?? []).filter((e) => isAhead(e, c));
    return ahead.length < BUCKET_DEPTH;
  });
  const starts = inView.flatMap((c) => searchersOf(c).map((b) => ({ ...b, validFrom: c.validFrom })));
  const nodes = (await state.from(starts)).filter((node) => !subjects.has(node));
  return state.nodes(nodes);
}

function isAhead(entry: Entry, of: Entry): boolean {
  return entry.validFrom < of.validFrom || (entry.validFrom === of.validFrom && entry.node < of.node);
}

function nameOf({ slice, key }: Bucket): string {
  return `${slice} ${key}`;
}
