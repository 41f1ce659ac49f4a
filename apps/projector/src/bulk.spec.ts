import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { GroupPosition } from '#log';
import { projectionOf, projectorGroup } from '#read-model';
import { Bulk } from './bulk.js';

const PROJECTION = projectionOf(1, 'live');
const OWN = projectorGroup(PROJECTION);

const read = (group: string, position: number, end: number): GroupPosition => ({
  group,
  topic: 'blotter.stories',
  partition: 0,
  position,
  end,
});

describe('a bulk', () => {
  let positions: GroupPosition[];
  let bulk: Bulk;

  beforeEach(() => {
    jest.useFakeTimers();
    positions = [read('enricher', 3, 900), read(OWN, 900, 900)];
    bulk = new Bulk({ positions: async () => positions }, PROJECTION);
  });
  afterEach(() => void jest.useRealTimers());

  it('is many events in one batch, or in a small one of each partition', async () => {
    bulk.saw(199);
    expect([bulk.isHere, await bulk.lasts()]).toEqual([false, false]);
    for (let partition = 0; partition < 6; partition += 1) bulk.saw(83);
    expect([bulk.isHere, await bulk.lasts()]).toEqual([true, true]);
  });

  it('is not what a live feed brings, however long it goes on', () => {
    for (let second = 0; second < 100; second += 1) {
      bulk.saw(40);
      jest.advanceTimersByTime(200);
    }
    expect(bulk.isHere).toBe(false);
  });

  it('is over as soon as every stage has read what there is', async () => {
    bulk.saw(500);
    expect(await bulk.lasts()).toBe(true);
    positions = [read('enricher', 900, 900), read(OWN, 900, 900)];
    expect([await bulk.lasts(), bulk.isHere]).toEqual([false, false]);
  });

  it('does not wait for a stage that stands still, nor for a consumer of somebody else', async () => {
    bulk.saw(500);
    jest.advanceTimersByTime(1_100);
    expect(await bulk.lasts()).toBe(false);
    positions = [read('alerts', 0, 900)];
    bulk.saw(500);
    expect(await bulk.lasts()).toBe(false);
  });
});
