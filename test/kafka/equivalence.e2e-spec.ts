import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import type { Digest } from '#read-model';
import { shuffled } from '#test/support/documents.js';
import { describeKafka } from '#test/support/kafka.js';
import { TestPipeline } from '#test/support/pipeline.js';
import { KafkaPipeline } from './pipeline.js';

const full = process.env['BLOTTER_TEST_FULL'] === '1';
const partitions = full ? [1, 3, 12] : [1, 3];
const instances = full ? [1, 2, 3, 4] : [1, 2];

/** Invariant 2 across engines; `npm run test:full` runs all of the matrix, otherwise a small cut. */
describeKafka('Kafka gives the projections that PostgreSQL gives', (brokers) => {
  let sightings: Sighting[];
  let expected: Digest;
  let pipeline: KafkaPipeline | undefined;

  beforeAll(async () => {
    ({ sightings } = await sampleSightings());
    expected = await TestPipeline.digestOf(sightings);
  });
  afterEach(async () => {
    await pipeline?.stop();
    pipeline = undefined;
  });

  const matrix = partitions.flatMap((count) => instances.map((copies) => [count, copies] as const));
  it.each(matrix)(
    'on %i partitions by %i of each service, which change hands in the middle',
    async (count, copies) => {
      pipeline = await KafkaPipeline.start(brokers(), count, copies);
      const mixed = shuffled(sightings, count * 10 + copies);
      const third = Math.ceil(mixed.length / 3);
      await pipeline.append(mixed.slice(0, third));
      await pipeline.grow();
      await pipeline.append(mixed.slice(third, 2 * third));
      await pipeline.shrink();
      await pipeline.append(mixed.slice(2 * third));
      // What comes twice counts once.
      await pipeline.append(mixed.slice(0, third));
      await pipeline.settled();
      expect(await pipeline.digest()).toEqual(expected);
    },
    180_000,
  );
});
