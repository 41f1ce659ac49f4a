import { describe, expect, it } from '@jest/globals';
import { simulate, type Setup, type StageCost } from './simulate.js';

const stage = (name: string, node: number, database = 0, alone = false): StageCost => ({
  name,
  node,
  database,
  alone,
});
const run = (setup: Partial<Setup>): number =>
  simulate({
    stages: [stage('only', 0.001)],
    posts: 24_000,
    partitions: 1,
    instances: 1,
    databaseProcessors: 4,
    ...setup,
  }).postsPerSecond;

describe('the simulation', () => {
  it('does with one of everything what one processor can', () => {
    expect(run({})).toBeCloseTo(1000);
  });

  it.each([
    [2, 1, 1000],
    [1, 2, 1000],
    [2, 2, 2000],
    [12, 4, 4000],
    [3, 12, 3000],
  ])('gains by %i partitions and %i instances only together', (partitions, instances, expected) => {
    expect(run({ partitions, instances })).toBeCloseTo(expected);
  });

  it('lets stages overlap: the slowest one is the limit', () => {
    const stages = [stage('a', 0.0005), stage('b', 0.001), stage('c', 0.0002)];
    const rate = run({ stages, posts: 60_000 });
    expect(rate).toBeGreaterThan(970);
    expect(rate).toBeLessThan(1000);
  });

  it('is held by the database when everything else grows', () => {
    const stages = [stage('a', 0.001, 0.0005), stage('b', 0.001, 0.0005)];
    const most = simulate({ stages, posts: 60_000, partitions: 48, instances: 48, databaseProcessors: 4 });
    expect(most.postsPerSecond).toBeGreaterThan(3600);
    expect(most.postsPerSecond).toBeLessThan(4000);
    expect(most.busy['database']).toBeGreaterThan(0.9);
  });

  it('is held by what one instance does alone, unless name spaces share it', () => {
    const stages = [stage('a', 0.0001), stage('fold', 0.001, 0, true)];
    const grown = { stages, partitions: 12, instances: 12 };
    expect(run(grown)).toBeLessThan(1000);
    expect(run({ ...grown, spaces: 4 })).toBeGreaterThan(3500);
  });

  it('gives no more than the processors that all share', () => {
    const stages = [stage('a', 0.001, 0.001), stage('b', 0.001, 0.001)];
    const rate = run({ stages, shared: 2, partitions: 6, instances: 6 });
    expect(rate).toBeGreaterThan(450);
    expect(rate).toBeLessThanOrEqual(500);
  });

  it('waits for round trips between the batches of a partition, not of others', () => {
    expect(run({ roundTrips: 0.5 })).toBeCloseTo(500, -1);
    expect(run({ roundTrips: 0.5, partitions: 6 })).toBeGreaterThan(950);
  });
});
