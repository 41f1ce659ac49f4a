import { describe, expect, it } from '@jest/globals';
import type { GroupPosition } from '#log';
import { lagOf, Progress } from './readiness.js';

const at = (position: number, end: number, partition = 0): GroupPosition => ({
  ...{ group: 'g', topic: 'blotter.posts', partition, position, end },
});

describe('progress', () => {
  const looks = (...rows: [now: number, position: number, end: number][]) => {
    let now = 0;
    const progress = new Progress(100, () => now);
    return rows.map(([time, position, end]) => {
      now = time;
      return progress.standstills([at(position, end)]).map(({ forMs }) => forMs);
    });
  };

  it('is missed where a position does not move although there is work', () => {
    expect(looks([0, 5, 9], [99, 5, 9], [100, 5, 9], [250, 5, 12])).toEqual([[], [], [100], [250]]);
  });

  it('is seen in any move, however small', () => {
    expect(looks([0, 5, 9], [90, 6, 9], [180, 7, 9], [279, 7, 9])).toEqual([[], [], [], []]);
  });

  it('is not asked for at the end, and the time counts from when there is work again', () => {
    expect(looks([0, 9, 9], [500, 9, 9], [550, 9, 10], [599, 9, 10], [600, 9, 10])).toEqual([
      [],
      [],
      [],
      [],
      [100],
    ]);
  });
});

describe('lag', () => {
  it('is summed over partitions, and told only of those who have some', () => {
    expect(lagOf([at(1, 4, 0), at(2, 4, 1), { ...at(4, 4), group: 'h' }])).toEqual([
      { group: 'g', topic: 'blotter.posts', lag: 5 },
    ]);
  });
});
