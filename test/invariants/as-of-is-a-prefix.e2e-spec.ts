import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { scheduleOf } from '#intake';
import { TestPipeline } from '../support/pipeline.js';

type Item = Record<string, unknown> & { id: string };

/** Invariant 6: what is told as of a moment is what was told at that moment, when nothing later was known. */
describe('as of a moment', () => {
  let pipeline: TestPipeline;

  /** One from each part of the samples: in the middle of growth, corrections, a retraction, and of the last day. */
  const MOMENTS = [
    '2023-06-02T20:00:00Z',
    '2023-06-03T06:00:00Z',
    '2023-06-03T14:30:00Z',
    '2023-06-03T23:59:59Z',
    '2023-06-04T09:00:00Z',
    '2023-06-04T16:00:00Z',
  ];
  const spaceOf = (moment: string) => `by-${moment.replaceAll(/\D/g, '')}`;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    const { sightings } = await sampleSightings();
    await pipeline.append(sightings, 'whole');
    for (const moment of MOMENTS) {
      const end = new Date(Date.parse(moment) + 1000).toISOString();
      const prefix = scheduleOf(sightings, undefined, end).map((scheduled) => scheduled.sighting);
      await pipeline.append(prefix, spaceOf(moment));
    }
    await pipeline.settled();
  });
  afterAll(() => pipeline.stop());

  /** The same question to the whole as of the moment, and to a name space that holds nothing later. */
  const both = async (path: string, moment: string) => {
    const and = path.includes('?') ? '&' : '?';
    return {
      asOf: await pipeline.get(`${path}${and}space=whole&asOf=${moment}`),
      then: await pipeline.get(`${path}${and}space=${spaceOf(moment)}`),
    };
  };
  const same = async (path: string, moment: string) => {
    const { asOf, then } = await both(path, moment);
    expect([path, asOf]).toEqual([path, then]);
    return then;
  };
  const each = async (list: string, one: (id: string) => string, moment: string) => {
    const { items } = await same(`${list}?limit=200`, moment);
    expect((items as Item[]).length).toBeGreaterThan(0);
    for (const { id } of items as Item[]) await same(one(encodeURIComponent(id)), moment);
  };

  describe.each(MOMENTS)('%s', (moment) => {
    it('posts read alike', () => each('/v1/posts', (id) => `/v1/posts/${id}`, moment));
    it('stories read alike', () => each('/v1/stories', (id) => `/v1/stories/${id}`, moment));
    it('entities read alike', () => each('/v1/entities', (id) => `/v1/entities/${id}`, moment));
    it('incidents read alike', () => each('/v1/incidents', (id) => `/v1/incidents/${id}`, moment));
    it('running tolls read alike', () => each('/v1/incidents', (id) => `/v1/incidents/${id}/toll`, moment));
    it('posts of an incident read alike', () =>
      each('/v1/incidents', (id) => `/v1/posts?limit=200&incident=${id}`, moment));

    it.each(['day', 'place', 'country'])('totals by %s read alike', async (by) => {
      for (const measure of ['killed', 'injured'])
        await same(`/v1/tolls?by=${by}&measure=${measure}`, moment);
    });

    it('days read alike, in any zone', async () => {
      for (const tz of ['UTC', 'Europe/Kyiv', 'Asia/Kolkata']) {
        const { items } = await same(`/v1/days?tz=${tz}`, moment);
        for (const { date } of items as { date: string }[]) await same(`/v1/days/${date}?tz=${tz}`, moment);
      }
    });
  });
});
