import { canonicalTime, sightingKey, type Sighting } from '#domain';
import { byValidity, type Place } from '#domain/dedupe/index.js';
import type { AnyEvent, Event } from '#contracts';
import type { Transaction } from '#log';
import { changesOf, type Changes } from './changes.js';
import { Pool, successorsOf } from './candidates.js';
import { nodeOf, type NodeRow } from './node.js';
import { Memory } from './memory.js';
import { eventFor, type Outcome } from './outcome.js';
import { Prints, PRINTS_MB } from './prints.js';
import { StoryState, type Seen } from './state.js';
import type { Placed } from './stored-buckets.js';
import { Wordings } from './wordings.js';

type PostType = 'blotter.post.published.v1' | 'blotter.post.revised.v1' | 'blotter.post.retracted.v1';
export type PostEvent = { [T in PostType]: Event<T> }[PostType];

/** Replays go into spaces of their own; so many are remembered. */
const SPACES = 3;

/**
 * Decides about posts: stores their sightings, folds or accepts their versions, decides again about later ones that
 * now find another candidate, and returns what changed. The decisions in the end depend on the set of sightings alone,
 * whatever their order, batches and repetitions, and those about what was published by T on nothing published after T.
 */
export class StoryDecider {
  readonly #prints: Prints;
  readonly #memories = new Map<string, Memory>();

  /** Keeps fingerprints of so many megabytes, and buckets; with fewer they are made and read again more often. */
  constructor(private readonly megabytes = PRINTS_MB) {
    this.#prints = new Prints(megabytes);
  }

  /** Handles events within a transaction that commits the rows together with the returned events. */
  async handlePosts(tx: Transaction, events: readonly PostEvent[]): Promise<AnyEvent[]> {
    const out: AnyEvent[] = [];
    // Spaces in one order everywhere, so that two instances cannot wait for each other's locks.
    for (const space of [...new Set(events.map((e) => e.space))].sort()) {
      const seen = seenIn(events.filter((e) => e.space === space));
      const wordings = new Wordings(space, this.#prints);
      wordings.add(seen);
      for (const { post, key, sighting } of seen) {
        // Before the lock is taken: most versions are the first of their post and count from its publication.
        if (sighting.kind === 'post')
          wordings.print({ node: nodeOf(post, key), validFrom: canonicalTime(sighting.post.publishedAt) });
      }
      const state = new StoryState(tx, space);
      await state.lock();
      out.push(...(await this.#decideIn(space, state, wordings, seen)));
      wordings.keep();
    }
    return out;
  }

  async #decideIn(
    space: string,
    state: StoryState,
    wordings: Wordings,
    seen: readonly Seen[],
  ): Promise<AnyEvent[]> {
    const memory = this.#memoryOf(space);
    const changes = await changesOf(state, memory, seen);
    if (changes.versions.length === 0 && changes.gone.length === 0) return [];
    wordings.add(changes.seen);
    const moves = [
      ...changes.gone.flatMap((n) => placedIn(n, wordings.places(n), true)),
      ...changes.versions.flatMap((n) => placedIn(n, wordings.places(n), false)),
    ];
    await memory.drawers.open(state.buckets, slicesAround(moves));
    // The database stores them while they are decided about; whatever is asked of it waits for that.
    const [, outcomes] = await Promise.all([
      memory.drawers.move(state.buckets, moves),
      this.#decideAll(state, memory, wordings, changes, moves),
    ]);
    return this.#tell(space, state, outcomes, wordings);
  }

  /** Decides about what changed, and about what follows from it. */
  async #decideAll(
    state: StoryState,
    memory: Memory,
    wordings: Wordings,
    { versions, gone, latest }: Changes,
    moved: readonly Placed[],
  ): Promise<Outcome[]> {
    const subjects = new Map(versions.map((n) => [n.node, n]));
    for (const node of await successorsOf(state, memory, latest, moved, subjects))
      subjects.set(node.node, node);
    const decided = await this.#settle(new Pool(state, memory, wordings), subjects, gone);
    const changed = new Set(versions.map((n) => n.node));
    const rows = [
      ...decided.filter((d) => changed.has(d.node.node) || isOther(d)).map((d) => d.node),
      ...gone.filter((g) => !subjects.has(g.node)).map(absent),
    ];
    await state.save(rows);
    memory.keep(rows);
    return decided.filter((d) => d.told);
  }

  /** Decides about the subjects in published order, then about whoever was folded into one whose root changed. */
  async #settle(pool: Pool, subjects: Map<number, NodeRow>, gone: readonly NodeRow[]): Promise<Outcome[]> {
    for (;;) {
      await pool.load([...subjects.values()]);
      const outcomes = inOrder(subjects).map((node) => pool.decide(node));
      const moved = outcomes.filter((o) => !sameRoot(o.before, o.node)).map((o) => o.node.node);
      const children = await pool.children([...moved, ...gone.map((g) => g.node)]);
      const more = children.filter((c) => !subjects.has(c.node));
      if (more.length === 0) return outcomes;
      for (const node of more) subjects.set(node.node, node);
    }
  }

  async #tell(
    space: string,
    state: StoryState,
    told: readonly Outcome[],
    wordings: Wordings,
  ): Promise<AnyEvent[]> {
    await wordings.bring(
      state,
      told.filter((t) => t.decision.kind === 'accepted').map((t) => t.node),
    );
    return told.map((outcome) => eventFor(space, outcome, wordings.post(outcome.node.node)));
  }

  #memoryOf(space: string): Memory {
    const memory = this.#memories.get(space) ?? new Memory(this.megabytes);
    this.#memories.delete(space);
    this.#memories.set(space, memory);
    if (this.#memories.size > SPACES) this.#memories.delete(this.#memories.keys().next().value!);
    return memory;
  }
}

function seenIn(events: readonly PostEvent[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const event of events) {
    const sighting: Sighting =
      event.type === 'blotter.post.retracted.v1'
        ? { kind: 'retraction', retraction: event.data }
        : { kind: 'post', post: event.data };
    const key = event.wording ?? sightingKey(sighting);
    seen.set(`${event.data.id}\n${key}`, { post: event.data.id, key, sighting });
  }
  return [...seen.values()];
}

function placedIn({ node, validFrom }: NodeRow, places: readonly Place[], out: boolean): Placed[] {
  return places.map(({ slice, keys }) => ({ slice, keys, node, validFrom, out }));
}

/** The spans of days in which versions lie and look for earlier ones. */
function slicesAround(placed: readonly Placed[]): number[] {
  return [...new Set(placed.flatMap(({ slice }) => [slice - 1, slice]))];
}

function inOrder(nodes: ReadonlyMap<number, NodeRow>): NodeRow[] {
  return [...nodes.values()].sort(byValidity);
}

function sameRoot({ canonical: a }: NodeRow, { canonical: b }: NodeRow): boolean {
  return a?.post === b?.post && a?.version === b?.version;
}

/** Whether a decision about a version that had been decided about came out otherwise. */
function isOther({ before, node, told }: Outcome): boolean {
  return told || before.parent !== node.parent || !sameRoot(before, node);
}

function absent(node: NodeRow): NodeRow {
  return { ...node, present: false, canonical: null, parent: null };
}
