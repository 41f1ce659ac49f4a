import { BUCKET_DEPTH, type Bucket } from '#domain/dedupe/index.js';
import type { Transaction } from '#log';
import type { Entry, Move } from './entry.js';

/** Versions with the span of days in whose buckets they move. */
export interface Placed extends Move {
  slice: number;
}

/** A stored piece of the buckets of a span of days; without a body these lie in rows. */
export interface Chunk {
  slice: number;
  batch: number;
  token: string;
  whole: boolean;
  body: Uint8Array | null;
}

export type NewChunk = Omit<Chunk, 'batch' | 'token'> & { entries: number };

/** How much is stored of a span of days. */
export interface Stored {
  slice: number;
  chunks: number;
  entries: number;
  inRows: boolean;
}

/**
 * The tables of buckets of one space within one transaction. Every call is one round trip. Times are compared without their
 * Z, as they lie in the index.
 */
export class StoredBuckets {
  readonly #tx: Transaction;
  readonly #space: string;

  constructor(tx: Transaction, space: string) {
    this.#tx = tx;
    this.#space = space;
  }

  /** What there is of these spans; nothing of those that are empty. */
  sizes(slices: readonly number[]): Promise<Stored[]> {
    return this.#tx.query<Stored>(
      `select slice, count(*)::int as chunks, sum(entries)::int as entries, bool_or(body is null) as "inRows"
       from deduplicator.chunks where space = $1 and slice = any($2) group by slice`,
      [this.#space, slices],
    );
  }

  /** What was stored of these spans by a batch and those after it, in order. */
  chunks(slices: readonly number[], since: number): Promise<Chunk[]> {
    return this.#tx.query<Chunk>(
      `select slice, batch, token, whole, body from deduplicator.chunks
       where space = $1 and slice = any($2) and batch >= $3 order by batch`,
      [this.#space, slices, since],
    );
  }

  /** Stores what a batch brings. Of one that is whole nothing else stays. */
  async add(batch: number, token: string, chunks: readonly NewChunk[]): Promise<void> {
    const whole = chunks.filter((chunk) => chunk.whole).map(({ slice }) => slice);
    if (whole.length > 0)
      await this.#tx.query(`delete from deduplicator.chunks where space = $1 and slice = any($2)`, [
        this.#space,
        whole,
      ]);
    for (const { slice, whole, entries, body } of chunks)
      await this.#tx.query(
        `insert into deduplicator.chunks (space, slice, batch, token, whole, entries, body)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [this.#space, slice, batch, token, whole, entries, body],
        'stories-chunk',
      );
  }

  async takeOut(placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    await this.#tx.query(
      `delete from deduplicator.buckets b
       using unnest($2::int[], $3::bigint[], $4::text[], $5::bigint[]) as o (slice, key, valid_from, node)
       where b.space = $1 and b.slice = o.slice and b.key = o.key
         and rtrim(b.valid_from, 'Z') = rtrim(o.valid_from, 'Z') collate "C" and b.node = o.node`,
      [this.#space, ...columns(placed)],
    );
  }

  async putIn(placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    await this.#tx.query(
      `insert into deduplicator.buckets (space, slice, key, valid_from, node)
       select $1, * from unnest($2::int[], $3::bigint[], $4::text[], $5::bigint[]) on conflict do nothing`,
      [this.#space, ...columns(placed)],
    );
  }

  /** The earliest entries of each bucket that lies in rows, as many as are ever looked at. */
  async earliest(buckets: readonly Bucket[]): Promise<(Entry & Bucket)[]> {
    if (buckets.length === 0) return [];
    const rows = await this.#tx.query<{ slice: number; key: number; valid_from: string; node: number }>(
      `select q.slice, q.key, e.valid_from, e.node from unnest($2::int[], $3::bigint[]) as q (slice, key)
       cross join lateral (
         select valid_from, node from deduplicator.buckets b
         where b.space = $1 and b.slice = q.slice and b.key = q.key
         order by rtrim(valid_from, 'Z'), node limit ${BUCKET_DEPTH}) e`,
      [this.#space, plain(buckets.map((b) => b.slice)), plain(buckets.map((b) => b.key))],
    );
    return rows.map((r) => ({ slice: r.slice, key: r.key, validFrom: r.valid_from, node: r.node }));
  }

  /** The nodes that lie at or after a time in a bucket that lies in rows. */
  async from(starts: readonly (Bucket & { validFrom: string })[]): Promise<number[]> {
    if (starts.length === 0) return [];
    const rows = await this.#tx.query<{ node: number }>(
      `select distinct b.node from unnest($2::int[], $3::bigint[], $4::text[]) as q (slice, key, valid_from)
       join deduplicator.buckets b on b.space = $1 and b.slice = q.slice and b.key = q.key
         and rtrim(b.valid_from, 'Z') >= rtrim(q.valid_from, 'Z') collate "C"`,
      [
        this.#space,
        plain(starts.map((s) => s.slice)),
        plain(starts.map((s) => s.key)),
        plain(starts.map((s) => s.validFrom)),
      ],
    );
    return rows.map((r) => r.node);
  }
}

function columns(placed: readonly Placed[]): unknown[] {
  const each = (of: (p: Placed, key: number) => number | string) =>
    plain(placed.flatMap((p) => p.keys.map((key) => of(p, key))));
  return [each((p) => p.slice), each((_, key) => key), each((p) => p.validFrom), each((p) => p.node)];
}

/** An array of numbers or times as PostgreSQL reads it: thousands of elements need no escaping one by one. */
function plain(values: readonly (number | string)[]): string {
  return `{${values.join(',')}}`;
}
