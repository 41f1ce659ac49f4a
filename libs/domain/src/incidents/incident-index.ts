import { compareStamped, compareText, compareTimes } from '../order.js';
import { regionsOf } from './claim-record.js';
import type { Evidence } from './evidence.js';
import { REACH, REACH_NEXT } from './fit.js';
import { bareName } from './names.js';
import type { IncidentState } from './incident.js';

const BUCKET_DAYS = 8;
/** So many layers are looked through before they are made one. */
const MOST_LAYERS = 16;

/**
 * Incidents by place and date, so that a claim is compared with those that could be its own and not with all.
 * An incident stays under every place and date that it had: a stale entry costs a look and changes nothing.
 * To index all incidents takes as long as to fold some hundred claims, so a fold that goes on from another lays what
 * changes over that one's index, which stays as it is.
 */
export class IncidentIndex {
  private readonly states = new Map<string, IncidentState>();
  /** `own|place|bucket` for its place, `in|place|bucket` for what contains it, `name|…` for what it is called. */
  private readonly byPlace = new Map<string, Set<string>>();
  private readonly byFeed = new Map<string, FeedMemory>();
  /** This one and what it is laid over, the uppermost first. */
  private readonly layers: readonly IncidentIndex[];

  constructor(states: readonly IncidentState[], below: readonly IncidentIndex[] = []) {
    this.layers = [this, ...below];
    for (const state of states) {
      this.states.set(state.id, state);
      for (const [feed, at] of Object.entries(state.feeds)) this.memoryOf(feed).load(at, state.id);
      this.place(state);
    }
    for (const memory of this.byFeed.values()) memory.sort();
  }

  /** An index that goes on from this one. */
  over(): IncidentIndex {
    return this.layers.length < MOST_LAYERS
      ? new IncidentIndex([], this.layers)
      : new IncidentIndex(this.all());
  }

  get(id: string): IncidentState | undefined {
    for (const { states } of this.layers) {
      const state = states.get(id);
      if (state) return state;
    }
    return undefined;
  }

  all(): IncidentState[] {
    const all = new Map<string, IncidentState>();
    for (const { states } of [...this.layers].reverse()) for (const [id, state] of states) all.set(id, state);
    return [...all.values()];
  }

  put(state: IncidentState): void {
    const before = this.get(state.id);
    this.states.set(state.id, state);
    for (const [feed, at] of Object.entries(state.feeds)) {
      if (before?.feeds[feed] !== at) this.memoryOf(feed).add(at, state.id);
    }
    if (before?.place?.id !== state.place?.id || before?.date !== state.date) this.place(state);
  }

  private place(state: IncidentState): void {
    if (!state.place) return;
    const bucket = bucketOf(state.date);
    add(this.byPlace, `own|${state.place.id}|${bucket}`, state.id);
    add(this.byPlace, `name|${bareName(state.place.name)}|${bucket}`, state.id);
    for (const outer of state.place.containedIn) add(this.byPlace, `in|${outer}|${bucket}`, state.id);
  }

  /** The incidents at the claim's place, in it, around it or next to it, within the dates that it could mean. */
  near({ place, known, told }: Evidence): IncidentState[] {
    if (!place) return [];
    const date = known ?? told;
    const found = new Set<string>();
    const around = [place.id, ...place.containedIn].map((id) => `own|${id}`);
    this.collect([...around, `in|${place.id}`], date, REACH, found);
    this.collect(
      regionsOf(place).map((id) => `in|${id}`),
      date,
      REACH_NEXT,
      found,
    );
    return this.standing(found);
  }

  /** The incidents at a place that is called like the claim's, the latest first. */
  namesakes({ place, known, told }: Evidence): IncidentState[] {
    const found = new Set<string>();
    this.collect([`name|${bareName(place!.name)}`], known ?? told, REACH, found);
    return this.standing(found)
      .filter((s) => s.place !== null && bareName(s.place.name) === bareName(place!.name))
      .sort((a, b) => compareTimes(b.last, a.last) || compareText(a.id, b.id));
  }

  private collect(keys: readonly string[], date: string, reach: typeof REACH, into: Set<string>): void {
    const to = bucketOf(date, reach.forward);
    for (let bucket = bucketOf(date, -reach.back); bucket <= to; bucket += 1) {
      for (const key of keys) {
        const name = `${key}|${bucket}`;
        for (const { byPlace } of this.layers) {
          const ids = byPlace.get(name);
          if (ids) for (const id of ids) into.add(id);
        }
      }
    }
  }

  /** The incidents that a feed spoke of since `since`, the latest first. */
  ofFeed(feed: string, since: string): IncidentState[] {
    const ids = new Set<string>();
    for (const { byFeed } of this.layers) byFeed.get(feed)?.since(since, ids);
    const states = this.standing(ids).filter((s) => compareStamped(s.feeds[feed] ?? '', since) >= 0);
    return states.sort((a, b) => compareStamped(b.feeds[feed]!, a.feeds[feed]!) || compareText(a.id, b.id));
  }

  private memoryOf(feed: string): FeedMemory {
    const memory = this.byFeed.get(feed) ?? new FeedMemory();
    this.byFeed.set(feed, memory);
    return memory;
  }

  private standing(ids: Iterable<string>): IncidentState[] {
    return [...ids].map((id) => this.get(id)!).filter((s) => s.mergedInto === null);
  }
}

function bucketOf(date: string | null, shift = 0): number {
  return Math.floor((Date.parse(date ?? '1970-01-01') / 86_400_000 + shift) / BUCKET_DAYS);
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

/** What a feed spoke of, in order of time, so that asking for the latest does not look at years. */
class FeedMemory {
  private readonly entries: { at: string; id: string }[] = [];

  /** Adds one of many, in any order: to be sorted when all are there. */
  load(at: string, id: string): void {
    this.entries.push({ at, id });
  }

  sort(): void {
    this.entries.sort((a, b) => compareStamped(a.at, b.at));
  }

  add(at: string, id: string): void {
    let place = this.entries.length;
    // Nearly always the end: only a merge brings in something older.
    while (place > 0 && compareStamped(this.entries[place - 1]!.at, at) > 0) place -= 1;
    this.entries.splice(place, 0, { at, id });
  }

  since(since: string, into: Set<string>): void {
    for (let i = this.entries.length - 1; i >= 0 && compareStamped(this.entries[i]!.at, since) >= 0; i -= 1)
      into.add(this.entries[i]!.id);
  }
}
