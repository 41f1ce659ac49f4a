import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { replay as shape } from '#apps/api/src/resources/replay-shapes.js';
import { TestPipeline } from '../support/pipeline.js';

type Replay = z.output<typeof shape>;

const AUTHORISED = { authorization: 'Bearer test-key', 'content-type': 'application/json' };

/** Ten posts, an hour between each and the next. */
const LINES = Array.from({ length: 10 }, (_, n) =>
  JSON.stringify({
    id: `r-${n}`,
    feed: 'replayed',
    text: `Bulletin ${n}: road ${n} was closed.`,
    publishedAt: `2023-06-01T0${n}:00:00Z`,
  }),
);

describe('replays over HTTP', () => {
  let pipeline: TestPipeline;
  let folder: string;
  let file: string;
  let spaces = 0;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    folder = mkdtempSync(path.join(tmpdir(), 'blotter-replays-'));
    file = path.join(folder, 'posts.jsonl');
    writeFileSync(file, LINES.join('\n'));
  });
  afterAll(async () => {
    await pipeline.stop();
    rmSync(folder, { recursive: true });
  });

  const fresh = () => `replay-${(spaces += 1)}`;
  const send = async (method: string, at: string, body: unknown = undefined) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = body === undefined ? { authorization: AUTHORISED.authorization } : AUTHORISED;
    const response = await pipeline.request(at, { method, headers, ...sent });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Replay };
  };
  const start = async (body: object) => {
    const answer = await send('POST', '/v1/replays', { sources: [file], ...body });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/v1/replays/${answer.body.id}`);
    return answer.body.id;
  };
  const until = async (id: string, done: (replay: Replay) => boolean): Promise<Replay> => {
    for (;;) {
      const replay = await pipeline.get<Replay>(`/v1/replays/${id}`);
      expect(shape.safeParse(replay).error?.issues ?? []).toEqual([]);
      if (done(replay)) return replay;
      await sleep(50);
    }
  };
  const postsIn = async (space: string) => {
    await pipeline.settled();
    return (await pipeline.get<{ items: { id: string }[] }>(`/v1/posts?space=${space}&limit=200`)).items;
  };

  it('starts one into a space of its own, and can be watched to the end', async () => {
    const into = fresh();
    const id = await start({ into, speed: 'max' });
    const replay = await until(id, ({ state }) => state === 'done');
    expect(replay).toMatchObject({ space: into, speed: 'max', done: 10, total: 10, error: null });
    expect(await postsIn(into)).toHaveLength(10);
    expect(await postsIn('live')).toEqual([]);
    const { items } = await pipeline.get<{ items: Replay[] }>('/v1/replays');
    expect(items.map((item) => item.id)).toContain(id);
  });

  it('replays what lies between two times', async () => {
    const into = fresh();
    const id = await start({ into, speed: 'max', from: '2023-06-01T03:00:00Z', to: '2023-06-01T06:00:00Z' });
    await until(id, ({ state }) => state === 'done');
    expect((await postsIn(into)).map((post) => post.id).sort()).toEqual(['r-3', 'r-4', 'r-5']);
  });

  it('pauses, jumps, goes on, and changes its speed', async () => {
    const into = fresh();
    const id = await start({ into, speed: 1 });
    await until(id, ({ state, done }) => state === 'running' && done === 1);
    expect((await send('PATCH', `/v1/replays/${id}`, { state: 'paused' })).status).toBe(202);
    await until(id, ({ state }) => state === 'paused');
    await send('PATCH', `/v1/replays/${id}`, { seek: '2023-06-01T08:00:00Z', speed: 'max' });
    await until(id, ({ state, speed, done }) => state === 'paused' && speed === 'max' && done === 8);
    await send('PATCH', `/v1/replays/${id}`, { state: 'running' });
    await until(id, ({ state }) => state === 'done');
    expect((await postsIn(into)).map((post) => post.id).sort()).toEqual(['r-0', 'r-8', 'r-9']);
  });

  it('stops, and then takes no further command', async () => {
    const into = fresh();
    const id = await start({ into, speed: 1 });
    await until(id, ({ done }) => done === 1);
    expect((await send('DELETE', `/v1/replays/${id}`)).status).toBe(202);
    await until(id, ({ state }) => state === 'stopped');
    expect(await postsIn(into)).toHaveLength(1);
    for (const [method, body] of [['PATCH', { state: 'running' }], ['DELETE']] as const) {
      expect((await send(method, `/v1/replays/${id}`, body)).status).toBe(409);
    }
  }); // prettier-ignore

  it('tells what a source lacks', async () => {
    const id = await start({ into: fresh(), sources: [path.join(folder, 'nothing.txt')] });
    const { error } = await until(id, ({ state }) => state === 'failed');
    expect(error).toContain('nothing.txt');
  });

  it('starts once for a call that is repeated with its key', async () => {
    const into = fresh();
    const headers = { ...AUTHORISED, 'idempotency-key': 'again' };
    const body = JSON.stringify({ sources: [file], into, speed: 'max' });
    const call = () => pipeline.request('/v1/replays', { method: 'POST', headers, body });
    const both = await Promise.all([call(), call()]);
    const ids = await Promise.all(both.map(async (response) => ((await response.json()) as Replay).id));
    expect(ids[0]).toBe(ids[1]);
  });

  it('changes and stops once for calls that are repeated with their keys', async () => {
    const into = fresh();
    const id = await start({ into, speed: 1 });
    await until(id, ({ done }) => done === 1);
    const call = async (method: string, key: string, body?: object) => {
      const headers = { ...(body ? AUTHORISED : { authorization: AUTHORISED.authorization }), 'idempotency-key': key };
      const sent = body ? { body: JSON.stringify(body) } : {};
      const response = await pipeline.request(`/v1/replays/${id}`, { method, headers, ...sent });
      return [response.status, await response.text()];
    };
    const commands = async () =>
      (await Promise.all((await pipeline.log.ends('blotter.commands')).map(async (end, partition) =>
        pipeline.log.read('blotter.commands', partition, 0, end),
      ))).flat().filter(({ key }) => key === id).length;
    const paused = await call('PATCH', 'pause it', { state: 'paused' });
    expect(await call('PATCH', 'pause it', { state: 'paused' })).toEqual(paused);
    expect((await call('PATCH', 'pause it', { state: 'running' }))[0]).toBe(409);
    const stopped = await call('DELETE', 'stop it');
    await until(id, ({ state }) => state === 'stopped');
    // Without its key the call would be refused by now.
    expect(await call('DELETE', 'stop it')).toEqual(stopped);
    expect((await call('DELETE', 'another'))[0]).toBe(409);
    expect(await commands()).toBe(3);
  }); // prettier-ignore

  it('reads sources by the date, feed, outlet and format that it is given', async () => {
    const undated = path.join(folder, 'undated.jsonl');
    writeFileSync(undated, '{"id":"u-1","text":"Road closed."}');
    const into = fresh();
    const options = { date: '2023-06-09', feed: 'by-hand', outlet: 'Wire', format: 'blotter-posts' };
    const id = await start({ into, sources: [undated], speed: 'max', ...options });
    const replay = await until(id, ({ state }) => state === 'done');
    expect(replay.options).toEqual(options);
    expect(await postsIn(into)).toMatchObject([{ id: 'u-1', feed: 'by-hand', outlet: 'Wire', date: '2023-06-09' }]);
  }); // prettier-ignore

  it('lists page by page', async () => {
    for (let n = 0; n < 3; n += 1) await start({ into: fresh(), speed: 'max' });
    const whole = await pipeline.get<{ items: Replay[] }>('/v1/replays');
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const page = await pipeline.get<{ items: Replay[]; next: string | null }>(`/v1/replays?limit=2${cursor}`);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  }); // prettier-ignore

  it.each<[string, object, string]>([
    ['no sources', { sources: [] }, 'sources'],
    ['the input of the server', { sources: ['-'] }, 'sources.0'],
    ['a speed of nothing', { sources: ['x'], speed: 0 }, 'speed'],
    ['a time that is none', { sources: ['x'], from: 'noon' }, 'from'],
    ['a space that is none', { sources: ['x'], into: 'a b' }, 'into'],
    ['a format that is none', { sources: ['x'], format: 'rtf' }, 'format'],
    ['a date that is none', { sources: ['x'], date: '2023-02-30' }, 'date'],
    ['an address of its own network', { sources: ['x'], allowPrivate: true }, 'allowPrivate'],
    ['what it does not know', { sources: ['x'], colour: 'red' }, 'colour'],
  ])('refuses %s with a 400', async (_, body, parameter) => {
    const { status, body: problem } = await send('POST', '/v1/replays', body);
    expect([status, problem]).toEqual([400, expect.objectContaining({ parameter })]);
  });

  it('refuses a change that changes nothing, and an id that nobody gave', async () => {
    const id = await start({ into: fresh(), speed: 'max' });
    expect((await send('PATCH', `/v1/replays/${id}`, {})).status).toBe(400);
    expect((await send('PATCH', '/v1/replays/none', { state: 'paused' })).status).toBe(404);
    expect((await pipeline.request('/v1/replays/none')).status).toBe(404);
  });

  it('needs the key for writes', async () => {
    expect((await pipeline.post('/v1/replays', { sources: [file] }, null)).status).toBe(401);
    for (const method of ['PATCH', 'DELETE']) {
      expect((await pipeline.request('/v1/replays/some', { method })).status).toBe(401);
    }
  });
});
