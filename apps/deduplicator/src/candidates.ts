import { isBefore, isBy } from '#domain';
import {
  BUCKET_DEPTH,
  mayRelate,
  searchedFrom,
  searchersOf,
  type Candidate,
  type Fingerprint,
  type Place,
} from '#domain/dedupe/index.js';
import type { NodeRow } from './node.js';
import { outcomeOf, type Outcome } from './outcome.js';
import type { Memory } from './memory.js';
import { byTime, type Entry } from './entry.js';
import type { StoryState } from './state.js';
import type { Placed } from './stored-buckets.js';
import type { Wordings } from './wordings.js';

/** A version with what is decided about it so far; both are there once the pool is loaded. */
class Member {
  row!: NodeRow;
  print!: Fingerprint;
  /** The last subject that found it, so that each finds it once. */
  foundBy = 0;

  constructor(readonly node: number) {}
}

/** The versions that a batch's subjects may relate to, with what is decided about them so far. */
export class Pool {
  readonly #members = new Map<number, Member>();
  /** What the subjects find in their buckets. */
  readonly #found = new Map<number, readonly Member[]>();

  readonly #entries: Entry[] = [];

  constructor(
    private readonly state: StoryState,
    private readonly memory: Memory,
    private readonly wordings: Wordings,
  ) {}

  /** Brings in what the subjects find in their buckets: three round trips, however many they are. */
  async load(subjects: readonly NodeRow[]): Promise<void> {
    await this.wordings.bring(this.state, this.wordings.unprinted(subjects));
    for (const row of subjects) {
      const member = this.#members.get(row.node) ?? this.#enter(row.node);
      member.row = row;
      member.print = this.wordings.print(row);
    }
    const fresh = subjects.filter(({ node }) => !this.#found.has(node));
    const searched = fresh.map((subject) => searchedFrom(this.wordings.places(subject)));
    await this.memory.drawers.bring(this.state.buckets, searched.flat());
    const unknown: Member[] = [];
    for (const [i, subject] of fresh.entries()) this.#find(subject, searched[i]!, unknown);
    await this.#bring(unknown);
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

  #enter(node: number): Member {
    const member = new Member(node);
    this.#members.set(node, member);
    return member;
  }

  /** Sets down the other versions in these buckets that do not count from later. */
  #find({ node: own, validFrom: until }: NodeRow, places: readonly Place[], unknown: Member[]): void {
    const found: Member[] = [];
    const turn = this.#found.size + 1;
    this.#members.get(own)!.foundBy = turn;
    for (const { slice, keys } of places) {
      for (const key of keys) {
        for (const { node, validFrom } of this.memory.drawers.earliest(slice, key, this.#entries)) {
          if (node === own) continue;
          if (isBefore(until, validFrom)) break;
          let member = this.#members.get(node);
          if (!member) unknown.push((member = this.#enter(node)));
          if (member.foundBy !== turn) found.push(member);
          member.foundBy = turn;
        }
      }
    }
    this.#found.set(own, found);
  }

  async #bring(members: readonly Member[]): Promise<void> {
    const rows = await this.memory.nodes(
      this.state,
      members.map(({ node }) => node),
    );
    await this.wordings.bring(this.state, this.wordings.unprinted(rows));
    for (const row of rows) {
      const member = this.#members.get(row.node)!;
      member.row = row;
      member.print = this.wordings.print(row);
    }
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
  const late = changed.filter((c) => latest !== null && isBy(c.validFrom, latest));
  if (late.length === 0) return [];
  const { drawers } = memory;
  await drawers.bring(state.buckets, late);
  const ahead: Entry[] = [];
  const starts = late.flatMap((c) => {
    const isInView = (key: number): boolean => {
      const found = drawers.earliest(c.slice, key, ahead);
      return found.length < BUCKET_DEPTH || byTime(found[BUCKET_DEPTH - 1]!, c) >= 0;
    };
    const keys = c.keys.every(isInView) ? c.keys : c.keys.filter(isInView);
    return searchersOf({ slice: c.slice, keys }).map((place) => ({ ...place, validFrom: c.validFrom }));
  });
  const nodes = await drawers.from(state.buckets, starts);
  return state.nodes([...nodes].filter((node) => !subjects.has(node)));
}
