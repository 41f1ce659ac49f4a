import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type RunningApi } from '../server.js';
import { rateLimitOf, RATE_LIMIT } from '../settings.js';
import type { Runtime } from '#nest';

const silent = { log() {}, warn() {}, error() {} };

describe('the rate limit', () => {
  let api: RunningApi;
  beforeAll(async () => {
    const settings = { host: '127.0.0.1', port: 0, key: 'the key', rateLimit: 5 };
    api = await startApi({ log: {}, database: {} } as Runtime, settings, silent);
  });
  afterAll(() => api.close());

  const ask = (path: string, key?: string) =>
    fetch(`${api.url.replace('localhost', '127.0.0.1')}${path}`, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    });
  /** An answer that nobody reads holds its connection, and the API does not close while one is held. */
  const statusOf = async (path: string, key?: string) => {
    const answer = await ask(path, key);
    await answer.arrayBuffer();
    return answer.status;
  };
  const statuses = async (count: number, path: string, key?: string) => {
    const seen: number[] = [];
    for (let n = 0; n < count; n += 1) seen.push(await statusOf(path, key));
    return seen;
  };

  it('lets a minute of requests through, and then says when to come back', async () => {
    const first = await ask('/openapi.json');
    await first.arrayBuffer();
    expect([first.status, first.headers.get('ratelimit-remaining')]).toEqual([200, '4']);
    expect(await statuses(5, '/openapi.json')).toEqual([200, 200, 200, 200, 429]);
    const refused = await ask('/openapi.json');
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({
      type: 'urn:blotter:problem:too-many-requests',
      title: 'Too many requests',
      status: 429,
      detail: expect.stringContaining('more than 5 requests within a minute'),
    });
  });

  it('counts a wrong key for its address, so that each guess costs one', async () => {
    expect(await statuses(3, '/openapi.json', 'a guess')).toEqual([429, 429, 429]);
  });

  it('lets who has the key ask ten times as often', async () => {
    const seen = await statuses(51, '/openapi.json', 'the key');
    expect([seen.slice(0, 50).every((status) => status === 200), seen[50]]).toEqual([true, 429]);
  });

  it('leaves the looks of a supervisor alone', async () => {
    expect(new Set(await statuses(20, '/healthz'))).toEqual(new Set([200]));
  });

  it('is set by the environment, and refuses what is no number', () => {
    expect([rateLimitOf({}), rateLimitOf({ BLOTTER_RATE_LIMIT: '0' })]).toEqual([RATE_LIMIT, 0]);
    expect(() => rateLimitOf({ BLOTTER_RATE_LIMIT: 'many' })).toThrow('requests a minute');
  });
});
