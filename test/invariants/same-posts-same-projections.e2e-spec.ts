import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import { Intake, Replay, scheduleOf } from '#intake';
import type { Digest } from '#read-model';
import { shuffled } from '../support/documents.js';
import { TestPipeline } from '../support/pipeline.js';

/** Invariant 2: the same posts in, the same projections out, whatever way they came. */
describe('the same posts give the same projections', () => {
  let pipeline: TestPipeline;
  let sightings: Sighting[];
  let expected: Digest;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    ({ sightings } = await sampleSightings());
    await pipeline.append(sightings, 'straight');
    await pipeline.settled();
    expected = await pipeline.digest('straight');
  });
  afterAll(() => pipeline.stop());

  const same = async (space: string) => {
    await pipeline.settled();
    expect(await pipeline.digest(space)).toEqual(expected);
  };

  it('is not empty, and not the same for fewer posts', async () => {
    await pipeline.append(sightings.slice(1), 'fewer');
    await pipeline.settled();
    const fewer = await pipeline.digest('fewer');
    for (const name of ['posts', 'stories', 'entities', 'days'] as const) {
      expect(fewer.projections[name]).not.toBe(expected.projections[name]);
    }
  });

  it.each([1, 2, 3])('when posts come shuffled and one by one (seed %i)', async (seed) => {
    const space = `shuffled-${seed}`;
    await pipeline.append(shuffled(sightings, seed), space, seed === 1 ? 1 : seed * 7);
    await same(space);
  });

  it('when they come backwards, settling in between', async () => {
    const backwards = [...sightings].reverse();
    for (let i = 0; i < backwards.length; i += 9) {
      await pipeline.append(backwards.slice(i, i + 9), 'backwards');
      await pipeline.settled();
    }
    await same('backwards');
  });

  it('when everything comes three times', async () => {
    for (let i = 0; i < 3; i += 1) await pipeline.append(shuffled(sightings, i), 'thrice');
    await same('thrice');
  });

  it.each([['max' as const], [30_000]])('when they are replayed at %s', async (speed) => {
    const space = `replay-${speed}`;
    const intake = new Intake(pipeline.log, space);
    await new Replay(scheduleOf(sightings), speed, (batch) => intake.sightings(batch)).run();
    await same(space);
  });

  it.each([1, 12])('on %i partitions', async (partitions) => {
    const other = await TestPipeline.start({ partitions });
    try {
      await other.append(shuffled(sightings, partitions), 'straight');
      await other.settled();
      expect(await other.digest('straight')).toEqual(expected);
    } finally {
      await other.stop();
    }
  });
});
