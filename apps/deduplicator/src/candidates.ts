import {
  BUCKET_DEPTH,
  mayRelate,
  searchedBy,
  searchersOf,
  type Bucket,
  type Candidate,
  type Fingerprint,
} from '#domain/dedupe/index.js';
import type { NodeRow } from './node.js';
import { outcomeOf, type Outcome } from './outcome.js';
import type { Memory } from './memory.js';
import type { Entry, Placed, StoryState } from './state.js';
import type { Wordings } from './wordings.js';

/** A version with what is decided about it so far. */
interface Member {
  row: NodeRow;
  print: Fingerprint;
}

/** The versions that a batch's subjects may relate to, with what is decided about them so far. */
export class Pool {
  readonly #members = new Map<number, Member>();
  /** What the subjects find in their buckets. */
  readonly #found = new Map<number, readonly Member[]>();

  constructor(
    private readonly state: StoryState,
    private readonly memory: Memory,
    private readonly wordings: Wordings,
  ) {}

  /** Brings in what the subjects find in their buckets: three round trips, however many they are. */
  async load(subjects: readonly NodeRow[]): Promise<void> {
    await this.wordings.bringPrints(this.state, subjects);
    for (const subject of subjects) this.#enter(subject);
    const fresh = subjects.filter(({ node }) => !this.#found.has(node));
    const searched = fresh.map((subject) => searchedBy(this.wordings.buckets(subject)));
    await this.memory.drawers.find(this.state, searched.flat());
    const found = fresh.map((subject, i) => this.#earlier(subject, searched[i]!));
    await this.#bring(found);
    for (const [i, { node }] of fresh.entries())
      this.#found.set(
        node,
        found[i]!.map((one) => this.#members.get(one)!),
      );
  }

  /** Decides about one subject; those after it see the outcome. */
  decide(subject: NodeRow): Outcome {
    const member = this.#members.get(subject.node)!;
    const candidates: Candidate[] = [];
    for (const { row, print } of this.#found.get(subject.node)!)
      if (mayRelate(member.print, print)) candidates.push({ ...row, print });
    const outcome = outcomeOf(subject, candidates, member.print);
    member.row = outcome.node;
    return outcome;
  }

  /** Who folded into these. */
  children(parents: readonly number[]): Promise<NodeRow[]> {
    return this.state.children(parents);
  }

  #enter(row: NodeRow): void {
    const member = this.#members.get(row.node);
    if (member) member.row = row;
    else this.#members.set(row.node, { row, print: this.wordings.print(row) });
  }

  /** The other nodes in these buckets that do not count from later. */
  #earlier({ node: own, validFrom: until }: NodeRow, buckets: readonly Bucket[]): number[] {
    const nodes = new Set<number>();
    for (const bucket of buckets) {
      for (const { node, validFrom } of this.memory.drawers.earliest(bucket))
        if (validFrom <= until && node !== own) nodes.add(node);
    }
    return [...nodes];
  }

  async #bring(found: readonly (readonly number[])[]): Promise<void> {
    const unknown = new Set<number>();
    for (const nodes of found) for (const node of nodes) if (!this.#members.has(node)) unknown.add(node);
    const rows = await this.memory.nodes(this.state, [...unknown]);
    await this.wordings.bringPrints(this.state, rows);
    for (const row of rows) this.#enter(row);
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
