import { BUCKET_DEPTH, type Bucket } from '#domain/dedupe/index.js';
import type { Entry, Placed, StoryState } from './state.js';

/** After so many batches without another writer it pays to read a span that is in use. */
const SETTLED = 2;
/** About 80 bytes each: a span with more is asked for at the database. */
const MOST_OF_A_SLICE = 150_000;
const MOST = 400_000;

/** The earliest entries of a bucket, one by itself as it is; `null` where only the database knows. */
type Drawer = Entry | Entry[] | null;

/** A span of days whose buckets are all known: one that is not here is empty. */
type Slice = Map<number, Drawer>;

/**
 * What lies in the buckets of the spans of days that were in use last. Posts come nearly in published order, so a batch
 * finds most of what it looks for here instead of in some thirty index lookups per post. It holds as long as nobody else
 * wrote: each batch leaves a token with the space, and whoever finds another one than its own starts anew.
 */
export class Drawers {
  #token: string | null = null;
  #batches = 0;
  readonly #slices = new Map<number, Slice | 'large'>();
  /** What the database was asked for in this batch. */
  readonly #asked = new Map<number, Map<number, Entry[]>>();

  /** Begins a batch that found one token and leaves another; true where what was known still holds. */
  begin(found: string | null, left: string): boolean {
    const holds = this.#token !== null && this.#token === found;
    this.#token = left;
    this.#batches = holds ? this.#batches + 1 : 0;
    this.#asked.clear();
    if (!holds) this.#slices.clear();
    return holds;
  }

  /** Gets to know spans before anything is put into them: those that are empty, and in time those that are not. */
  async open(state: StoryState, slices: readonly number[]): Promise<void> {
    const unknown = slices.filter((slice) => !this.#slices.has(slice));
    if (unknown.length > 0) {
      const used = new Set(await state.slicesInUse(unknown));
      for (const slice of unknown) {
        if (!used.has(slice)) this.#slices.set(slice, new Map());
        else if (this.#batches >= SETTLED) this.#slices.set(slice, await this.#read(state, slice));
      }
    }
    for (const slice of slices) this.#touch(slice);
    this.#shrink();
  }

  put(placed: readonly Placed[]): void {
    let entry: Entry = { node: -1, validFrom: '' };
    for (const { slice: name, key, node, validFrom } of placed) {
      const slice = this.#known(name);
      if (!slice) continue;
      const drawer = slice.get(key);
      if (drawer === null) continue;
      // One for all the buckets of a version.
      if (entry.node !== node || entry.validFrom !== validFrom) entry = { node, validFrom };
      slice.set(key, drawer === undefined ? entry : joined(drawer, entry));
      if (slice.size > MOST_OF_A_SLICE) this.#slices.set(name, 'large');
    }
  }

  takeOut(placed: readonly Placed[]): void {
    for (const { slice: name, key, node } of placed) {
      const slice = this.#known(name);
      const drawer = slice?.get(key);
      if (!slice || !drawer) continue;
      const all = listOf(drawer);
      const left = all.filter((entry) => entry.node !== node);
      if (left.length === all.length) continue;
      // Of a full drawer nobody knows what comes after the last.
      if (all.length > BUCKET_DEPTH) slice.set(key, null);
      else if (left.length === 0) slice.delete(key);
      else slice.set(key, left);
    }
  }

  /** The earliest entries of buckets, in order; the database is asked in one go for what is not known of them. */
  async find(state: StoryState, buckets: readonly Bucket[]): Promise<(readonly Entry[])[]> {
    const unknown = new Map<string, number[]>();
    const found = buckets.map(({ slice, key }, i): readonly Entry[] => {
      const known = this.#known(slice);
      const drawer = known ? known.get(key) : null;
      if (drawer) return topOf(listOf(drawer));
      const asked = drawer === null ? this.#asked.get(slice)?.get(key) : NONE;
      if (asked) return asked;
      const name = `${slice} ${key}`;
      const places = unknown.get(name);
      if (places) places.push(i);
      else unknown.set(name, [i]);
      return NONE;
    });
    if (unknown.size === 0) return found;
    const wanted = [...unknown.values()].map(([first]) => buckets[first!]!);
    for (const { slice, key } of wanted) this.#answers(slice).set(key, []);
    for (const entry of await state.earliest(wanted)) this.#answers(entry.slice).get(entry.key)!.push(entry);
    for (const places of unknown.values()) {
      for (const i of places) found[i] = this.#asked.get(buckets[i]!.slice)!.get(buckets[i]!.key)!;
    }
    return found;
  }

  #known(slice: number): Slice | undefined {
    const known = this.#slices.get(slice);
    return known === 'large' ? undefined : known;
  }

  #answers(slice: number): Map<number, Entry[]> {
    let answers = this.#asked.get(slice);
    if (!answers) this.#asked.set(slice, (answers = new Map()));
    return answers;
  }

  async #read(state: StoryState, name: number): Promise<Slice | 'large'> {
    const rows = await state.slice(name, BUCKET_DEPTH + 1, MOST_OF_A_SLICE + 1);
    if (rows.length > MOST_OF_A_SLICE) return 'large';
    const slice: Slice = new Map();
    for (const { key, node, validFrom } of rows) {
      const drawer = slice.get(key);
      slice.set(key, drawer ? [...listOf(drawer), { node, validFrom }] : { node, validFrom });
    }
    return slice;
  }

  /** The one used last stands last. */
  #touch(name: number): void {
    const slice = this.#slices.get(name);
    if (slice === undefined) return;
    this.#slices.delete(name);
    this.#slices.set(name, slice);
  }

  #shrink(): void {
    let size = 0;
    for (const slice of this.#slices.values()) size += slice === 'large' ? 1 : slice.size;
    for (const [name, slice] of this.#slices) {
      if (size <= MOST) return;
      size -= slice === 'large' ? 1 : slice.size;
      this.#slices.delete(name);
    }
  }
}

const NONE: readonly Entry[] = [];

const topOf = (all: Entry[]): Entry[] => (all.length > BUCKET_DEPTH ? all.slice(0, BUCKET_DEPTH) : all);

const listOf = (drawer: Entry | Entry[]): Entry[] => (Array.isArray(drawer) ? drawer : [drawer]);

/** With one more entry, in order; one beyond the depth tells that there are more. */
function joined(drawer: Entry | Entry[], entry: Entry): Entry[] {
  const all = listOf(drawer);
  if (all.some(({ node }) => node === entry.node)) return all;
  let at = all.length;
  while (at > 0 && isBefore(entry, all[at - 1]!)) at -= 1;
  if (at > BUCKET_DEPTH) return all;
  return [...all.slice(0, at), entry, ...all.slice(at)].slice(0, BUCKET_DEPTH + 1);
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.validFrom < b.validFrom || (a.validFrom === b.validFrom && a.node < b.node);
}
