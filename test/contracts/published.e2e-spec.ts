import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { follow } from '#apps/blotter/src/runtime/follow.js';
import { sampleSightings } from '#apps/blotter/src/demo/samples.js';
import { decode, EVENTS, eventOf, TOPICS, type AnyEvent, type EventType, type TopicName } from '#contracts';
import type { LogMessage } from '#log';
import { BlotterClient, BlotterError } from '../../clients/typescript/src/index.js';
import { TestPipeline } from '../support/pipeline.js';

const BY_HAND: AnyEvent[] = [
  eventOf(
    'blotter.override.set.v1',
    {
      id: 'o1',
      action: 'exclude',
      target: 'c1',
      value: null,
      reason: 'a hoax',
      author: 'Ada',
      at: '2023-06-05T00:00:00Z',
    },
    ['o1'],
    { source: '/test' },
  ),
  eventOf(
    'blotter.override.withdrawn.v1',
    { id: 'o1', target: 'c1', reason: 'no hoax', author: 'Ada', at: '2023-06-05T01:00:00Z' },
    ['o1'],
    { source: '/test' },
  ),
  eventOf(
    'blotter.replay.commanded.v1',
    {
      replay: 'r1',
      action: 'start',
      speed: 'max',
      at: null,
      from: null,
      to: null,
      into: 'try',
      sources: ['a.txt'],
    },
    ['r1'],
    { source: '/test' },
  ),
];
/** Against its schema, so that every consumer of posts parks it. */
const POISON = { ...BY_HAND[0]!, id: 'poison', type: 'blotter.post.published.v1', key: 'poison' } as AnyEvent;

/** An event as a later release may send it: with properties that nobody knows yet. Maps are no lists of properties. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).map(([name, part]) => [
    name,
    name === 'toll' || name === 'headers' ? part : grown(part),
  ]);
  return { ...Object.fromEntries(kept), addedLater: { by: ['a later release'] } };
}

describe('the published contract', () => {
  let pipeline: TestPipeline;
  const events: LogMessage[] = [];
  const validators = new Map<string, ValidateFunction>();

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    const { documents, sightings } = await sampleSightings();
    await pipeline.documents(documents);
    await pipeline.append(sightings);
    await pipeline.log.append([...BY_HAND, POISON]);
    await pipeline.settled();
    for (const topic of Object.keys(TOPICS) as TopicName[]) {
      const all = follow(pipeline.log, topic, { from: 'start', follow: false, stopped: () => false });
      for await (const message of all) if (message.headers['ce_id'] !== 'poison') events.push(message);
    }
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    for (const type of Object.keys(EVENTS)) {
      const file = `contracts/events/${type}.schema.json`;
      validators.set(type, ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object));
    }
  });
  afterAll(() => pipeline?.stop());

  const refused = (change: (data: unknown) => unknown = (data) => data) =>
    events.flatMap((event) => {
      const type = event.headers['ce_type']!;
      const validate = validators.get(type)!;
      return validate(change(JSON.parse(event.data)))
        ? []
        : [{ type, data: event.data, errors: validate.errors }];
    });

  describe('of events', () => {
    it.each(Object.keys(EVENTS) as EventType[])('%s was sent', (type) => {
      expect(events.some((event) => event.headers['ce_type'] === type)).toBe(true);
    });

    it('holds every one that was sent, in the channel that was named', () => {
      expect(refused()).toEqual([]);
      for (const { topic, headers } of events) {
        expect(topic).toBe(EVENTS[headers['ce_type'] as EventType].topic);
      }
    });

    it('lets them grow: validators and readers of today take what a later release adds', () => {
      expect(refused(grown)).toEqual([]);
      for (const event of events) {
        const later = { ...event, data: JSON.stringify(grown(JSON.parse(event.data))) };
        expect(decode(later, event, '').data).toEqual(decode(event, event, '').data);
      }
    });

    it('refuses what lacks a property', () => {
      for (const name of ['id', 'key', 'incident', 'replay']) {
        const without = refused((data) => ({ ...(data as object), [name]: undefined }));
        const holding = events.filter((event) => name in (JSON.parse(event.data) as object));
        expect(without).toHaveLength(holding.length);
      }
    });
  });

  describe('of the API, through the TypeScript client', () => {
    const client = (key?: string) =>
      new BlotterClient({
        baseUrl: pipeline.api.url.replace('localhost', '127.0.0.1'),
        ...(key ? { key } : {}),
      });

    it('reads a list, one of it, and what hangs on it', async () => {
      const { items } = await client().get('/v1/incidents', { query: { limit: 1 } });
      const path = { id: items[0]!.id };
      expect((await client().get('/v1/incidents/{id}', { path })).title).toBe(items[0]!.title);
      const { points } = await client().get('/v1/incidents/{id}/toll', { path });
      expect(points[0]!.claim!.sentence).not.toBe('');
    });

    it('walks all pages, each item once', async () => {
      const ids: string[] = [];
      for await (const post of client().each('/v1/posts', { query: { limit: 7, order: 'asc' } }))
        ids.push(post.id);
      const feeds = (await client().get('/v1/feeds')).items;
      expect(ids.length).toBeGreaterThan(14);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(feeds.reduce((sum, feed) => sum + feed.posts, 0));
    });

    it('tells the problem of the server', async () => {
      const asked = client().get('/v1/posts/{id}', { path: { id: 'no/such post' } });
      await expect(asked).rejects.toThrow(BlotterError);
      await expect(asked).rejects.toMatchObject({
        status: 404,
        problem: { detail: expect.stringContaining('no/such post') },
      });
    });

    it('changes and ends only what is there', async () => {
      const request = { path: { id: 'no-such-replay' } };
      const paused = client('test-key').patch('/v1/replays/{id}', { state: 'paused' }, request);
      await expect(paused).rejects.toMatchObject({ status: 404 });
      await expect(client('test-key').delete('/v1/replays/{id}', request)).rejects.toMatchObject({
        status: 404,
      });
    });

    it('writes with the key, and the same call once', async () => {
      const posts = [
        { feed: 'client', publishedAt: '2023-06-04T10:00:00Z', headline: 'Quiet', text: 'All is quiet.' },
      ];
      const first = await client('test-key').post('/v1/posts', posts, { idempotencyKey: 'k1' });
      expect(first.appended).toBe(1);
      expect(await client('test-key').post('/v1/posts', posts, { idempotencyKey: 'k1' })).toEqual(first);
      await expect(client().post('/v1/posts', posts)).rejects.toMatchObject({ status: 401 });
    });
  });
});
