import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '#apps/api/src/server.js';
import { BODY_LIMIT } from '#apps/api/src/settings.js';
import { migrateAll, quietLogger } from '#apps/blotter/src/runtime/services.js';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { freshDatabase } from '../support/database.js';
import { TestPipeline } from '../support/pipeline.js';

const AUTHORISED = { authorization: 'Bearer test-key' };
const POST = { text: 'Two people were killed in Kyiv.', publishedAt: '2023-06-01T10:00:00Z' };

type Item = Record<string, unknown>;

describe('POST /v1/posts', () => {
  let pipeline: TestPipeline;
  let spaces = 0;

  beforeAll(async () => void (pipeline = await TestPipeline.start()));
  afterAll(() => pipeline.stop());

  const fresh = () => `space-${(spaces += 1)}`;
  const postsOf = async (space: string) => {
    await pipeline.settled();
    return (await pipeline.get<{ items: Item[] }>(`/v1/posts?space=${space}&order=asc`)).items;
  };
  const raw = (space: string, body: string, headers: Record<string, string>) =>
    pipeline.request(`/v1/posts?space=${space}`, {
      method: 'POST',
      body,
      headers: { ...AUTHORISED, ...headers },
    });

  it.each<[string, unknown]>([
    ['one post', { ...POST, id: 'a' }],
    ['a list of posts', [{ ...POST, id: 'a' }]],
    ['an object of posts', { posts: [{ ...POST, id: 'a' }] }],
  ])('takes %s, of which only a text and a time are needed', async (_, body) => {
    const space = fresh();
    const response = await pipeline.post(`/v1/posts?space=${space}`, body);
    expect([response.status, await response.json()]).toEqual([200, { appended: 1, known: 0, ids: ['a'] }]);
    expect(await postsOf(space)).toMatchObject([{ id: 'a', feed: 'posts', kind: 'post', unique: true }]);
  });

  it('takes one post a line, and withdrawals', async () => {
    const space = fresh();
    const lines = [
      { ...POST, id: 'a' },
      { ...POST, id: 'b', text: 'A bridge was closed in Kherson.' },
    ];
    const body = lines.map((line) => JSON.stringify(line)).join('\r\n') + '\n\n';
    expect((await raw(space, body, { 'content-type': 'application/x-ndjson' })).status).toBe(200);
    expect(await postsOf(space)).toHaveLength(2);
    const retractions = [{ id: 'a', publishedAt: POST.publishedAt, versionAt: '2023-06-01T11:00:00Z' }];
    expect((await pipeline.post(`/v1/posts?space=${space}`, { retractions })).status).toBe(200);
    expect(await postsOf(space)).toMatchObject([{ id: 'b' }]);
    const withdrawn = await pipeline.get(`/v1/posts/a?space=${space}`);
    expect(withdrawn).toMatchObject({
      retracted: true,
      revisions: [{ validTo: '2023-06-01T11:00:00Z' }, { post: null }],
    });
    expect(await pipeline.get(`/v1/posts/a?space=${space}&asOf=2023-06-01T10:30:00Z`)).toMatchObject({
      retracted: false,
    });
  });

  it('appends nothing where one of them is wrong, and names it', async () => {
    const space = fresh();
    const response = await pipeline.post(`/v1/posts?space=${space}`, { posts: [POST, { text: 'When?' }] });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      parameter: 'posts[1]',
      detail: expect.stringContaining('publishedAt'),
    });
    expect(await postsOf(space)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no posts', [], 'body'],
    ['a number', 7, 'body'],
    ['posts that are no list', { posts: 'all' }, 'posts'],
    ['a null among the posts', [null], 'body[0]'],
    ['a time without a zone', { text: 'x', publishedAt: '2023-06-01T10:00' }, 'body'],
    ['an impossible time', { text: 'x', publishedAt: '2023-06-31T10:00:00Z' }, 'body'],
    ['a text that is a number', { text: 5, publishedAt: POST.publishedAt }, 'body'],
    ['no text and no headline', { publishedAt: POST.publishedAt }, 'body'],
    ['more than 2000 posts', Array.from({ length: 2001 }, () => POST), 'body'],
  ])('refuses %s with a 400', async (_, body, parameter) => {
    const response = await pipeline.post('/v1/posts', body);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ parameter })]);
  });

  it('refuses what is no JSON, what is of another type, and what is too large', async () => {
    const json = { 'content-type': 'application/json' };
    expect((await raw('x', '{"text":', json)).status).toBe(400);
    expect((await raw('x', 'hello', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      415,
    );
    const large = await raw('x', JSON.stringify({ ...POST, text: 'x'.repeat(BODY_LIMIT) }), json);
    expect([large.status, large.headers.get('content-type')]).toEqual([
      413,
      expect.stringContaining('problem+json'),
    ]);
  });

  it('needs the key', async () => {
    for (const key of [null, 'wrong']) {
      const response = await pipeline.post('/v1/posts', POST, key);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        401,
        expect.stringContaining('problem+json'),
      ]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('takes NUL and lone surrogates out, which no table can hold', async () => {
    const space = fresh();
    const body = `{"id":"a\\u0000b","text":"Two\\u0000 \\ud800killed","publishedAt":"${POST.publishedAt}"}`;
    expect((await raw(space, body, { 'content-type': 'application/json' })).status).toBe(200);
    const [post] = await postsOf(space);
    expect(JSON.stringify(post)).not.toMatch(/\\u0000|\\ud800/);
  });

  it.each(['a:b', 'a/b', 'a%b', 'a%2Fb', 'ä b?c#d', 'x'.repeat(500)])(
    'finds the post %s by its id',
    async (id) => {
      const space = fresh();
      await pipeline.post(`/v1/posts?space=${space}`, { ...POST, id });
      await pipeline.settled();
      expect(await pipeline.get(`/v1/posts/${encodeURIComponent(id)}?space=${space}`)).toMatchObject({ id });
      expect(await pipeline.get(`/v1/stories/${encodeURIComponent(id)}?space=${space}`)).toMatchObject({
        id,
      });
    },
  );

  describe('with an Idempotency-Key', () => {
    const keyed = (space: string, key: string, body: unknown) =>
      raw(space, JSON.stringify(body), { 'content-type': 'application/json', 'idempotency-key': key });

    it('gives the first answer again, also to calls at the same moment', async () => {
      const space = fresh();
      const all = await Promise.all([1, 2, 3, 4].map(() => keyed(space, 'k', POST)));
      const bodies = await Promise.all(all.map((response) => response.json()));
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
      expect(bodies[0]).toMatchObject({ appended: 1, known: 0 });
    });

    it('refuses the same key for another request, and keeps the keys of name spaces apart', async () => {
      const [one, other] = [fresh(), fresh()];
      expect((await keyed(one, 'k', POST)).status).toBe(200);
      expect((await keyed(one, 'k', { ...POST, text: 'Three people were killed.' })).status).toBe(409);
      expect((await keyed(other, 'k', { ...POST, text: 'Three people were killed.' })).status).toBe(200);
    });

    it('is free again after a call that was refused', async () => {
      const space = fresh();
      expect((await keyed(space, 'k', { text: 'x' })).status).toBe(400);
      expect((await keyed(space, 'k', POST)).status).toBe(200);
    });

    it('without one, says that it knows what came before', async () => {
      const space = fresh();
      await pipeline.post(`/v1/posts?space=${space}`, POST);
      const again = await pipeline.post(`/v1/posts?space=${space}`, POST);
      expect(await again.json()).toMatchObject({ appended: 0, known: 1 });
    });
  });
});

describe('readiness', () => {
  it('is given once everything has caught up, stays while it lags, and goes when a consumer stands still', async () => {
    const pipeline = await TestPipeline.start();
    const ready = async (url: string) => {
      const response = await fetch(`${url}/readyz`);
      return [response.status, ((await response.json()) as { status: string }).status];
    };
    const { log, database } = pipeline;
    const settings = { host: '127.0.0.1', port: 0, key: 'test-key', stallMs: 3000 };
    await pipeline.settled();
    const before = await startApi({ log, database }, settings, quietLogger());
    expect(await ready(before.url)).toEqual([200, 'ready']);
    await pipeline.pause();
    await pipeline.append([
      { kind: 'retraction', retraction: { id: 'x', feed: 'f', outlet: null, publishedAt: POST.publishedAt, versionAt: null, reason: null } },
    ]); // prettier-ignore
    expect(await ready(before.url)).toEqual([200, 'ready']);
    const after = await startApi({ log, database }, settings, quietLogger());
    expect(await ready(after.url)).toEqual([503, 'catching up']);
    await sleep(3_100);
    expect(await ready(before.url)).toEqual([503, 'stalled']);
    await pipeline.resume();
    await pipeline.settled();
    expect(await ready(before.url)).toEqual([200, 'ready']);
    expect(await ready(after.url)).toEqual([200, 'ready']);
    await Promise.all([before.close(), after.close()]);
    await pipeline.stop();
  });

  it('goes with the database; reads then say so, and the process stays alive', async () => {
    const { url, drop } = await freshDatabase();
    const database = await Database.connect(url);
    await migrateAll(database);
    const log = await PostgresLog.open(database);
    const api = await startApi({ log, database }, { host: '127.0.0.1', port: 0, key: 'k' }, quietLogger());
    const status = async (path: string) => (await fetch(`${api.url}${path}`)).status;
    expect(await status('/v1/posts')).not.toBe(503);
    await drop();
    expect(await status('/v1/posts')).toBe(503);
    expect(await status('/readyz')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    await api.close();
    await log.close();
    await database.close();
  });
});
