import { describe, expect, it } from '@jest/globals';
import type { Appended } from '#log-postgres';
import { Recent } from './recent.js';

const PLACE = { topic: 'blotter.posts', partition: 1 } as const;
const appended = (first: number, next: number, size = 10, at = 'now'): Appended => ({
  ...PLACE,
  first,
  next,
  at,
  body: Buffer.alloc(size),
});

describe('what was committed and is not published', () => {
  const starts = (recent: Recent, from: number, bytes = 1_000) =>
    recent.run(PLACE, from, 'now', bytes).map(({ first }) => first);

  it('is a run from where the partition stands, whatever came first', () => {
    const recent = new Recent(1_000);
    recent.remember([appended(5, 8), appended(10, 11)]);
    recent.remember([appended(3, 5)]);
    expect(starts(recent, 3)).toEqual([3, 5]);
    expect(starts(recent, 3, 5)).toEqual([3]);
    expect(starts(recent, 8)).toEqual([]);
    recent.published(PLACE, 8);
    expect([starts(recent, 3), recent.isDone]).toEqual([[], false]);
    recent.published(PLACE, 11);
    expect(recent.isDone).toBe(true);
  });

  it('is forgotten above a bound, and then read from the outbox', () => {
    const recent = new Recent(25);
    recent.remember([appended(0, 1), appended(1, 2)]);
    expect(starts(recent, 0)).toEqual([0, 1]);
    recent.remember([appended(2, 3)]);
    expect([starts(recent, 0), starts(recent, 2), recent.isDone]).toEqual([[], [], false]);
    recent.clear();
    expect(recent.isDone).toBe(true);
  });

  it('does not count where the outbox holds something else under that offset', () => {
    const recent = new Recent(1_000);
    recent.remember([appended(0, 1)]);
    expect(recent.run(PLACE, 0, 'before', 1_000)).toEqual([]);
    expect(recent.isDone).toBe(true);
  });
});
