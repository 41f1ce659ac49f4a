import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUCKET_DEPTH, type Bucket } from '#domain/dedupe/index.js';
import { Drawers } from './drawers.js';
import type { Entry, Placed, StoryState } from './state.js';

/** The table of buckets, with a count of what it was asked. */
class Table {
  rows: Placed[] = [];
  looks = 0;

  readonly state = {
    slicesInUse: (slices: readonly number[]) =>
      Promise.resolve(slices.filter((slice) => this.rows.some((row) => row.slice === slice))),
    slice: (slice: number, depth: number) =>
      Promise.resolve(
        [...new Set(this.rows.filter((r) => r.slice === slice).map((r) => r.key))].flatMap((key) =>
          this.earliest({ slice, key }, depth),
        ),
      ),
    earliest: (buckets: readonly Bucket[]) => {
      this.looks += buckets.length;
      return Promise.resolve(buckets.flatMap((bucket) => this.earliest(bucket, BUCKET_DEPTH)));
    },
  } as Partial<StoryState> as StoryState;

  earliest({ slice, key }: Bucket, depth: number): Placed[] {
    return this.rows
      .filter((row) => row.slice === slice && row.key === key)
      .sort((a, b) =>
        a.validFrom < b.validFrom || (a.validFrom === b.validFrom && a.node < b.node) ? -1 : 1,
      )
      .slice(0, depth);
  }
}

const placed: fc.Arbitrary<Placed> = fc.record({
  slice: fc.integer({ min: 1, max: 2 }),
  key: fc.constant(1),
  validFrom: fc.integer({ min: 10, max: 15 }).map(String),
  node: fc.integer({ min: 1, max: 30 }),
});
const batch = fc.record({
  out: fc.array(fc.nat(100), { maxLength: 6 }),
  into: fc.array(placed, { maxLength: 12 }),
  foreign: fc.nat(19).map((n) => n === 0),
  rolledBack: fc.nat(19).map((n) => n === 0),
});
const all = [1, 2].flatMap((slice) => [1, 2].map((key) => ({ slice, key })));
const bare = ({ node, validFrom }: Entry): Entry => ({ node, validFrom });

/** A batch as the decider does it; its token is in the table only where it was committed. */
async function write(
  drawers: Drawers,
  table: Table,
  found: string,
  left: string,
  out: Placed[],
  into: Placed[],
) {
  drawers.begin(found, left);
  await drawers.open(table.state, [1, 2, 3]);
  table.rows = table.rows.filter((row) => !out.includes(row));
  drawers.takeOut(out);
  const name = ({ slice, key, node }: Placed) => `${slice} ${key} ${node}`;
  const known = new Set(table.rows.map(name));
  const fresh = [...new Map(into.map((p) => [name(p), p])).values()].filter((p) => !known.has(name(p)));
  table.rows.push(...fresh);
  drawers.put(fresh);
}

describe('the remembered buckets', () => {
  it('hold what the table holds, whoever wrote and whatever was rolled back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 20 }), async (batches) => {
        const [table, drawers, other] = [new Table(), new Drawers(), new Drawers()];
        let token = '';
        for (const [i, { out, into, foreign, rolledBack }] of batches.entries()) {
          const before = [...table.rows];
          const gone = out.flatMap((n) => table.rows[n % Math.max(1, table.rows.length)] ?? []);
          await write(foreign ? other : drawers, table, token, `t${i}`, gone, into);
          const found = await drawers.find(table.state, foreign ? [] : all);
          for (const [n, entries] of found.entries())
            expect(entries.map(bare)).toEqual(table.earliest(all[n]!, BUCKET_DEPTH).map(bare));
          if (rolledBack) table.rows = before;
          else token = `t${i}`;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ask nothing while posts come into spans that were empty', async () => {
    const [table, drawers] = [new Table(), new Drawers()];
    for (let i = 0; i < 10; i += 1) {
      const into = all.map((bucket) => ({ ...bucket, node: i, validFrom: String(i) }));
      await write(drawers, table, `t${i - 1}`, `t${i}`, [], into);
      await drawers.find(table.state, all);
    }
    expect(table.looks).toBe(0);
  });

  it('read a span that was in use once nobody else writes', async () => {
    const [table, drawers] = [new Table(), new Drawers()];
    table.rows = all.map((bucket) => ({ ...bucket, node: 99, validFrom: '0' }));
    const looks: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      await write(drawers, table, `t${i - 1}`, `t${i}`, [], []);
      await drawers.find(table.state, all);
      looks.push(table.looks);
    }
    expect(looks[0]).toBe(all.length);
    expect(looks[4]).toBe(looks[3]);
  });
});
