import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import type { Sighting } from '#domain';
import { currentProjection, FoldFails, untilProjected } from '#read-model';
import { TestPipeline } from '../support/pipeline.js';

/** A name space whose figures cannot be worked out must neither hold up the others nor be waited for without end. */
describe('a fold that cannot succeed', () => {
  let pipeline: TestPipeline;
  let sightings: Sighting[];

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    ({ sightings } = await sampleSightings());
    const { schema } = await currentProjection(pipeline.database);
    await pipeline.database.query(
      `create function ${schema}.refuse() returns trigger language plpgsql as
       $$ begin raise exception 'no room for %', new.space; end $$`,
    );
    await pipeline.database.query(
      `create trigger refuse before insert on ${schema}.entities for each row when (new.space = 'broken')
       execute function ${schema}.refuse()`,
    );
  });
  afterAll(() => pipeline.stop());

  it('is told to whoever waits for it, with its reason, and the others go on', async () => {
    await pipeline.append(sightings, 'broken');
    await pipeline.append(sightings, 'whole');
    await expect(untilProjected(pipeline, undefined, 'broken')).rejects.toThrow(FoldFails);
    await expect(untilProjected(pipeline, undefined, 'broken')).rejects.toThrow('no room for broken');
    await untilProjected(pipeline, undefined, 'whole');
    const { items } = await pipeline.get<{ items: unknown[] }>('/v1/incidents?space=whole');
    expect(items.length).toBeGreaterThan(3);
  });

  it('is in the answer for readiness and in the metrics, and turns no reader of the live space away', async () => {
    const response = await pipeline.request('/readyz');
    expect(await response.json()).toMatchObject({
      failing: [{ space: 'broken', error: expect.stringContaining('no room') }],
      database: 'answers',
      generation: 1,
    });
    expect(await (await pipeline.request('/metrics')).text()).toContain('blotter_failing_folds 1');
  });

  it('succeeds by itself once its reason is gone', async () => {
    const { schema } = await currentProjection(pipeline.database);
    await pipeline.database.query(`drop trigger refuse on ${schema}.entities`);
    // Whoever starts the projector anew need not wait for the next try.
    await pipeline.pause();
    await pipeline.resume();
    for (let tries = 0; ; tries += 1) {
      const { failing } = await (await pipeline.request('/readyz')).json() as { failing: unknown[] }; // prettier-ignore
      if (failing.length === 0) break;
      expect(tries).toBeLessThan(400);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await untilProjected(pipeline);
    expect(await pipeline.digest('broken')).toEqual(await pipeline.digest('whole'));
  });
});
