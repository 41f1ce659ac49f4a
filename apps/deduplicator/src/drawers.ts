import type { Bucket, Place } from '#domain/dedupe/index.js';
import { Answers } from './answers.js';
import { packed, unpacked } from './chunk.js';
import { Slice } from './slice.js';
import { SliceMemory } from './slice-memory.js';
import { type Entry } from './entry.js';
import type { NewChunk, Placed, Stored, StoredBuckets } from './stored-buckets.js';

/** A span that is read in more pieces is put together. */
const MOST_CHUNKS = 500;
/** Rows that one statement stores. */
const PAGE = 20_000;

/** What a batch found of its space and leaves with it. */
export interface Turn {
  found: string | null;
  left: string;
  batch: number;
}

/**
 * What lies in the buckets of the spans of days that were in use last. Each span is read as a whole, from chunks, and then
 * followed: a batch that finds another token than its own reads what others have stored since, or starts anew where its
 * own was rolled back. Where the spans that a batch looks into are too large for the memory, they are laid down in rows,
 * and the database is asked.
 */
export class Drawers {
  readonly #slices: SliceMemory;
  readonly #answers = new Answers();
  #turn: Turn = { found: null, left: '', batch: -1 };

  /** `megabytes` are those of the memory for fingerprints. */
  constructor(megabytes: number) {
    this.#slices = new SliceMemory(megabytes);
  }

  /** Begins a batch that found one token and leaves another; true where nobody else wrote since the last one. */
  async begin(stored: StoredBuckets, turn: Turn): Promise<boolean> {
    const holds = this.#turn.batch >= 0 && this.#turn.left === turn.found;
    const before = this.#turn;
    this.#turn = turn;
    this.#answers.clear();
    this.#slices.begin();
    if (!holds && !(await this.#follow(stored, before))) this.#slices.forget();
    return holds;
  }

  /** Gets to know spans before anything is put into them. */
  async open(stored: StoredBuckets, slices: readonly number[]): Promise<void> {
    await this.#learn(stored, slices);
    for (const slice of slices) {
      const known = this.#slices.get(slice);
      if (known instanceof Slice && this.#slices.isTooLarge(known.size))
        await this.#layDown(stored, slice, known);
    }
  }

  /** Moves versions between buckets: at once in memory, and in the database when the promise is fulfilled. */
  async move(stored: StoredBuckets, placed: readonly Placed[]): Promise<void> {
    const bySlice = new Map<number, Placed[]>();
    for (const one of placed) {
      const those = bySlice.get(one.slice);
      if (those) those.push(one);
      else bySlice.set(one.slice, [one]);
    }
    const chunks: NewChunk[] = [];
    const rows: Placed[] = [];
    for (const [name, moves] of bySlice) {
      const slice = this.#slices.get(name);
      if (!slice) throw new Error(`the buckets of span ${name} were not opened`);
      if (slice === 'rows') {
        rows.push(...moves);
        continue;
      }
      for (const one of moves) slice.apply(one);
      const entries = moves.reduce((sum, { keys }) => sum + keys.length, 0);
      chunks.push({ slice: name, whole: false, entries, body: packed(moves) });
    }
    // Sent off at once, so that what is asked after this call finds it.
    await Promise.all([
      stored.takeOut(rows.filter((one) => one.out)),
      stored.putIn(rows.filter((one) => !one.out)),
      stored.add(this.#turn.batch, this.#turn.left, chunks),
    ]);
  }

  /** Has at hand what lies in these buckets; the database is asked in one go for what is not in memory. */
  async bring(stored: StoredBuckets, places: readonly Place[]): Promise<void> {
    await this.#learn(
      stored,
      places.map(({ slice }) => slice),
    );
    await this.#answers.bring(
      stored,
      places.filter(({ slice }) => this.#slices.get(slice) === 'rows'),
    );
  }

  /** The earliest entries of a bucket that was brought, in order; in the list that is given, which is used again and again. */
  earliest(slice: number, key: number, into: Entry[] = []): readonly Entry[] {
    into.length = 0;
    const known = this.#slices.get(slice);
    if (known instanceof Slice) {
      known.earliest(key, into);
      return into;
    }
    return this.#answers.get(slice, key);
  }

  /** The nodes that lie in buckets at or after a time. */
  async from(
    stored: StoredBuckets,
    starts: readonly (Place & { validFrom: string })[],
  ): Promise<Set<number>> {
    await this.#learn(
      stored,
      starts.map(({ slice }) => slice),
    );
    const nodes = new Set<number>();
    const inRows: (Bucket & { validFrom: string })[] = [];
    for (const { slice, keys, validFrom } of starts) {
      const known = this.#slices.get(slice);
      if (known instanceof Slice) for (const key of keys) known.from(key, validFrom, nodes);
      else inRows.push(...keys.map((key) => ({ slice, key, validFrom })));
    }
    for (const node of await stored.from(inRows)) nodes.add(node);
    return nodes;
  }

  /** Reads what others have stored since the last batch of our own; false where that one is not there. */
  async #follow(stored: StoredBuckets, last: Turn): Promise<boolean> {
    const { known } = this.#slices;
    if (last.batch < 0 || known.length === 0) return false;
    const chunks = await stored.chunks(known, last.batch);
    if (!chunks.some(({ batch, token }) => batch === last.batch && token === last.left)) return false;
    for (const { slice, batch, whole, body } of chunks) {
      if (batch === last.batch) continue;
      if (body === null) this.#slices.set(slice, 'rows');
      else this.#add(slice, whole, body);
    }
    return true;
  }

  #add(name: number, whole: boolean, body: Uint8Array): Slice {
    const known = this.#slices.get(name);
    const slice = known instanceof Slice && !whole ? known : new Slice();
    this.#slices.set(name, slice);
    for (const move of unpacked(body)) slice.apply(move);
    return slice;
  }

  async #learn(stored: StoredBuckets, slices: readonly number[]): Promise<void> {
    for (const slice of slices) this.#slices.use(slice);
    const { unknown } = this.#slices;
    if (unknown.length === 0) return;
    const sizes = new Map((await stored.sizes(unknown)).map((size) => [size.slice, size]));
    for (const slice of unknown) {
      const size = sizes.get(slice);
      if (!size) this.#slices.set(slice, new Slice());
      else if (size.inRows) this.#slices.set(slice, 'rows');
      else await this.#read(stored, size);
    }
  }

  async #read(stored: StoredBuckets, { slice: name, chunks, entries }: Stored): Promise<void> {
    this.#slices.shrink(entries);
    let slice = new Slice();
    for (const { whole, body } of await stored.chunks([name], 0)) slice = this.#add(name, whole, body!);
    if (this.#slices.isTooMuch(name, entries)) return this.#layDown(stored, name, slice);
    if (chunks <= MOST_CHUNKS) return;
    const { batch, left } = this.#turn;
    // As if the batch before had left it: this one has something to add.
    await stored.add(batch - 1, left, [
      { slice: name, whole: true, entries: slice.size, body: packed(slice.moves()) },
    ]);
  }

  /** Puts a span into rows, for good. */
  async #layDown(stored: StoredBuckets, name: number, slice: Slice): Promise<void> {
    this.#slices.set(name, 'rows');
    let page: Placed[] = [];
    let rows = 0;
    for (const move of slice.moves()) {
      page.push({ ...move, slice: name });
      rows += move.keys.length;
      if (rows < PAGE) continue;
      await stored.putIn(page);
      [page, rows] = [[], 0];
    }
    await stored.putIn(page);
    const { batch, left } = this.#turn;
    await stored.add(batch, left, [{ slice: name, whole: true, entries: 0, body: null }]);
  }
}
