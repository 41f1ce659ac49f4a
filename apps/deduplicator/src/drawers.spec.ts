import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUCKET_DEPTH, type Bucket } from '#domain/dedupe/index.js';
import { Drawers } from './drawers.js';
import { BYTES_OF_ENTRY } from './slice.js';
import { byTime, type Entry } from './entry.js';
import type { Chunk, NewChunk, Placed, StoredBuckets } from './stored-buckets.js';

interface Tables {
  chunks: (Chunk & { entries: number })[];
  rows: Placed[];
}

/** The tables of buckets, with a count of how often they were read. */
class Stored {
  tables: Tables = { chunks: [], rows: [] };
  reads = 0;
  asked = 0;

  readonly buckets = {
    sizes: (slices) =>
      Promise.resolve(
        slices.flatMap((slice) => {
          const chunks = this.tables.chunks.filter((chunk) => chunk.slice === slice);
          const entries = chunks.reduce((sum, chunk) => sum + chunk.entries, 0);
          const inRows = chunks.some(({ body }) => body === null);
          return chunks.length === 0 ? [] : [{ slice, chunks: chunks.length, entries, inRows }];
        }),
      ),
    chunks: (slices, since) => {
      this.reads += 1;
      return Promise.resolve(
        this.tables.chunks
          .filter(({ slice, batch }) => slices.includes(slice) && batch >= since)
          .sort((a, b) => a.batch - b.batch),
      );
    },
    add: (batch, token, chunks: readonly NewChunk[]) => {
      const whole = chunks.filter((chunk) => chunk.whole).map(({ slice }) => slice);
      const stay = this.tables.chunks.filter(({ slice }) => !whole.includes(slice));
      for (const { slice } of chunks)
        if (stay.some((c) => c.slice === slice && c.batch === batch)) throw new Error('duplicate key');
      this.tables = { ...this.tables, chunks: [...stay, ...chunks.map((c) => ({ ...c, batch, token }))] };
      return Promise.resolve();
    },
    takeOut: (placed) => {
      const gone = new Set(placed.map(({ slice, node }) => `${slice} ${node}`));
      const rows = this.tables.rows.filter(({ slice, node }) => !gone.has(`${slice} ${node}`));
      this.tables = { ...this.tables, rows };
      return Promise.resolve();
    },
    putIn: (placed) => {
      this.tables = { ...this.tables, rows: [...this.tables.rows, ...placed] };
      return Promise.resolve();
    },
    earliest: (buckets) => {
      this.asked += buckets.length;
      return Promise.resolve(
        buckets.flatMap((b) => earliest(this.tables.rows, b).map((e) => ({ ...b, ...e }))),
      );
    },
    from: (starts) =>
      Promise.resolve(starts.flatMap((start) => since(this.tables.rows, start, start.validFrom))),
  } as Partial<StoredBuckets> as StoredBuckets;
}

const within = (rows: readonly Placed[], { slice, key }: Bucket): Placed[] =>
  rows.filter((row) => row.slice === slice && row.keys.includes(key)).sort(byTime);

const earliest = (rows: readonly Placed[], bucket: Bucket): Entry[] =>
  within(rows, bucket)
    .slice(0, BUCKET_DEPTH)
    .map(({ node, validFrom }) => ({ node, validFrom }));

const since = (rows: readonly Placed[], bucket: Bucket, time: string): number[] =>
  within(rows, bucket).flatMap(({ node, validFrom }) => (validFrom >= time ? [node] : []));

const SLICES = [1, 2, 3];
const KEYS = [7, 2 ** 40 + 7, 9];
const EVERY = SLICES.flatMap((slice) => KEYS.map((key) => ({ slice, key })));

const version = fc.record({
  slice: fc.constantFrom(...SLICES),
  keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }),
  validFrom: fc.integer({ min: 10, max: 15 }).map(String),
});
const batch = fc.record({
  out: fc.array(fc.nat(100), { maxLength: 6 }),
  into: fc.array(version, { maxLength: 12 }),
  writer: fc.nat(2),
  rolledBack: fc.nat(9).map((n) => n === 0),
  looked: fc.boolean(),
});
type Batch = typeof batch extends fc.Arbitrary<infer B> ? B : never;

describe('the remembered buckets', () => {
  /** A megabyte for so many entries. */
  const room = (entries: number): number => (entries * BYTES_OF_ENTRY) / 0.4 / 1e6;

  /** Three writers take turns, as batches say; whoever it is finds what all have committed. */
  async function follow(entries: number, batches: readonly Batch[]): Promise<Stored> {
    const stored = new Stored();
    const writers = [0, 1, 2].map(() => new Drawers(room(entries)));
    let [rows, token, count, node]: [Placed[], string | null, number, number] = [[], null, 0, 0];
    for (const [i, { out, into, writer, rolledBack, looked }] of batches.entries()) {
      const drawers = writers[writer]!;
      const before = { rows, tables: stored.tables };
      const gone = [...new Set(out.flatMap((n) => rows[n % Math.max(1, rows.length)] ?? []))];
      const fresh = into.map((one) => ({ ...one, node: (node += 1), out: false }));
      await drawers.begin(stored.buckets, { found: token, left: `t${i}`, batch: count + 1 });
      const moves = [...gone.map((one) => ({ ...one, out: true })), ...fresh];
      await drawers.open(stored.buckets, [...new Set(moves.map(({ slice }) => slice))]);
      rows = [...rows.filter((row) => !gone.includes(row)), ...fresh];
      await drawers.move(stored.buckets, moves);
      if (looked) {
        await drawers.bring(
          stored.buckets,
          SLICES.map((slice) => ({ slice, keys: KEYS })),
        );
        for (const { slice, key } of EVERY)
          expect(drawers.earliest(slice, key)).toEqual(earliest(rows, { slice, key }));
        for (const bucket of EVERY)
          expect(
            [
              ...(await drawers.from(stored.buckets, [
                { slice: bucket.slice, keys: [bucket.key], validFrom: '13' },
              ])),
            ].sort(),
          ).toEqual(since(rows, bucket, '13').sort());
      }
      if (rolledBack) [rows, stored.tables] = [before.rows, before.tables];
      else [token, count] = [`t${i}`, count + 1];
    }
    return stored;
  }

  it.each([3, 20, 1e6])(
    'hold what is stored, whoever wrote and whatever was rolled back, with room for %d entries',
    async (entries) => {
      await fc.assert(
        fc.asyncProperty(fc.array(batch, { maxLength: 25 }), async (batches) => {
          await follow(entries, batches);
        }),
        { numRuns: 60 },
      );
    },
  );

  const steps = (count: number, writer: (i: number) => number) =>
    Array.from({ length: count }, (_, i) => ({
      out: [],
      into: [{ slice: 1, keys: KEYS, validFrom: String(i + 10) }],
      writer: writer(i),
      rolledBack: false,
      looked: true,
    }));

  it('are read once by who writes alone, and asked for where there is no room', async () => {
    const roomy = await follow(
      1e6,
      steps(20, () => 0),
    );
    expect([roomy.reads, roomy.asked]).toEqual([0, 0]);
    const narrow = await follow(
      3,
      steps(20, () => 0),
    );
    expect(narrow.asked).toBeGreaterThan(0);
    expect(narrow.tables.chunks.map(({ body }) => body)).toContain(null);
  });

  it('are put together where they were stored in many pieces', async () => {
    const stored = await follow(
      1e6,
      steps(600, (i) => (i < 590 ? 0 : 1)),
    );
    expect(stored.tables.chunks.length).toBeLessThan(20);
    expect(stored.tables.chunks[0]).toMatchObject({ whole: true, batch: 590, entries: 590 * KEYS.length });
  });
});
