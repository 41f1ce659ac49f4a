import { describe, expect, it } from '@jest/globals';
import { projectionOf } from '#read-model';
import { FoldFailures } from './fold-failures.js';

/** The rows of meta.fold_failures, behind the three statements that are made. */
function table(rows = new Map<string, { error: string; failures: number }>()) {
  const query = async (sql: string, [, space, error]: readonly unknown[] = []) => {
    if (sql.startsWith('select')) return [...rows].map(([name, row]) => ({ space: name, ...row }));
    if (sql.startsWith('delete')) rows.delete(String(space));
    else
      rows.set(String(space), {
        error: String(error),
        failures: (rows.get(String(space))?.failures ?? 0) + 1,
      });
    return [];
  };
  return { rows, query: query as never };
}

describe('a fold that fails', () => {
  const start = async (given?: Map<string, { error: string; failures: number }>) => {
    const { rows, query } = table(given);
    const told: string[] = [];
    const clock = { now: 0 };
    const log = {
      transaction: <T>(work: (tx: { query: never }) => Promise<T>) => work({ query }),
      isTransient: (error: unknown) => (error as Error).message === 'connection lost',
    };
    const failures = new FoldFailures(
      log,
      projectionOf(1, 'live'),
      (error) => told.push((error as Error).message),
      () => clock.now,
    );
    await failures.known();
    return { rows, told, clock, ...failures.hooks() };
  };

  it('waits longer each time, and at most a minute', async () => {
    const { waits, onEnd, clock } = await start();
    const pauses: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      await onEnd('mine', new Error('no'));
      const from = clock.now;
      while (waits('mine')) clock.now += 250;
      pauses.push(clock.now - from);
      expect(waits('other')).toBe(false);
    }
    expect(pauses.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(Math.max(...pauses)).toBe(60_000);
  });

  it('is told a few times and not for ever', async () => {
    const { onEnd, told } = await start();
    for (let n = 0; n < 100; n += 1) await onEnd('mine', new Error('no'));
    expect(told).toHaveLength(3 + 5);
    expect(told.at(-1)).toBe('the name space mine fails (64 times): no');
  });

  it('is kept with its error, also over a restart, until it succeeds', async () => {
    const { onEnd, rows } = await start();
    await onEnd('mine', new Error('no'));
    await onEnd('mine', new Error('not again'));
    expect([...rows]).toEqual([['mine', { error: 'not again', failures: 2 }]]);
    const after = await start(rows);
    expect(after.waits('mine')).toBe(false);
    await after.onEnd('mine', null);
    expect(rows.size).toBe(0);
  });

  it('is not blamed for trouble of the database', async () => {
    const { onEnd, rows, waits } = await start();
    await expect(onEnd('mine', new Error('connection lost'))).rejects.toThrow('connection lost');
    expect(rows.size).toBe(0);
    expect(waits('mine')).toBe(false);
  });
});
