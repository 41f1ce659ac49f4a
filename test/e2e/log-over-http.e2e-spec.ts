import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestPipeline } from '../support/pipeline.js';

interface Lent {
  type: string;
  subject: string;
  partition: number;
  offset: number;
  lease: string;
  data: { headline: string };
}

const KEY = 'test-key';
const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** The examples in other languages, each where its language is present. */
const EXAMPLES: [string, string[], boolean][] = [
  ['Python', ['python3', 'examples/consumers/consumer.py'], runs('python3', '--version')],
  ['Go', ['go', 'run', 'examples/consumers/consumer.go'], runs('go', 'version')],
  ['shell', ['sh', 'examples/consumers/consumer.sh'], runs('curl', '--version') && runs('jq', '--version')],
];

const some = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `p-${n}`,
    text: `Bulletin ${n}: road ${n} was closed.`,
    publishedAt: '2023-06-01T10:00:00Z',
  }));
const ids = (count: number) =>
  some(count)
    .map(({ id }) => id)
    .sort();

describe('GET /v1/log/{topic}', () => {
  let pipeline: TestPipeline;
  let spaces = 0;

  beforeAll(async () => {
    pipeline = await TestPipeline.start();
    await pipeline.pause();
  });
  afterAll(async () => {
    await pipeline.resume();
    await pipeline.stop();
  });

  const fresh = () => `log-${(spaces += 1)}`;
  const append = async (space: string, posts: unknown) => {
    expect((await pipeline.post(`/v1/posts?space=${space}`, posts)).status).toBe(200);
  };
  const ask = async (space: string, parameters = '', group = 'g'): Promise<Lent[]> => {
    const at = `/v1/log/posts?group=${group}&space=${space}${parameters.includes('wait') ? '' : '&wait=0'}${parameters}`;
    const response = await pipeline.request(at, { headers: { authorization: `Bearer ${KEY}` } });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    const lines = (await response.text()).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Lent);
  };
  const acknowledge = async (space: string, event: Lent, group = 'g') =>
    (await pipeline.post(`/v1/log/posts/ack?space=${space}`, { group, lease: event.lease })).status;
  /** Takes and acknowledges until nothing comes. */
  const all = async (space: string, parameters = '', group = 'g'): Promise<Lent[]> => {
    const events: Lent[] = [];
    for (let lent = await ask(space, parameters, group); lent.length > 0;) {
      events.push(...lent);
      expect(await acknowledge(space, lent.at(-1)!, group)).toBe(200);
      lent = await ask(space, parameters, group);
    }
    return events;
  };
  const subjects = (events: readonly Lent[]) => events.map(({ subject }) => subject).sort();

  it('hands out every event once to consumers that acknowledge, to every group for itself', async () => {
    const space = fresh();
    await append(space, some(60));
    const three = await Promise.all([1, 2, 3].map(() => all(space, '&limit=7')));
    expect(subjects(three.flat())).toEqual(ids(60));
    expect(subjects(await all(space, '', 'other'))).toEqual(ids(60));
    expect(await ask(space)).toEqual([]);
  });

  it('lends a partition to one at a time, so that a key keeps its order', async () => {
    const space = fresh();
    for (let n = 0; n < 5; n += 1)
      await append(space, { ...some(1)[0], headline: `${n}`, updatedAt: `2023-06-02T00:00:0${n}Z` });
    const first = await ask(space, '&limit=2');
    expect(await ask(space)).toEqual([]);
    await acknowledge(space, first.at(-1)!);
    const rest = await all(space);
    const headlines = [...first, ...rest].map(({ data }) => data.headline);
    expect(headlines).toEqual(['0', '1', '2', '3', '4']);
  });

  it('hands out again what was not acknowledged in time, and tells who comes too late', async () => {
    const space = fresh();
    await append(space, some(1));
    const [event] = await ask(space, '&lease=1');
    expect(await ask(space)).toEqual([]);
    const [again] = await ask(space, '&wait=5');
    expect(again!.subject).toBe(event!.subject);
    expect(await acknowledge(space, event!)).toBe(409);
    expect(await acknowledge(space, again!)).toBe(200);
    expect(await acknowledge(space, again!)).toBe(409);
  });

  it('keeps what was acknowledged within a loan, when the rest was not', async () => {
    const space = fresh();
    for (let n = 0; n < 4; n += 1)
      await append(space, { ...some(1)[0], headline: `${n}`, updatedAt: `2023-06-02T00:00:0${n}Z` });
    const lent = await ask(space, '&lease=1');
    expect(await acknowledge(space, lent[1]!)).toBe(200);
    const again = await ask(space, '&wait=5');
    expect(again.map(({ data }) => data.headline)).toEqual(['2', '3']);
  });

  it('waits for an event, and answers as soon as one comes', async () => {
    const space = fresh();
    const waiting = ask(space, '&wait=30');
    await sleep(300);
    await append(space, some(1));
    expect(subjects(await waiting)).toEqual(['p-0']);
  });

  it('lends nothing to who has hung up', async () => {
    const space = fresh();
    const abort = new AbortController();
    const gone = pipeline.request(`/v1/log/posts?group=g&space=${space}&wait=30&lease=60`, {
      headers: { authorization: `Bearer ${KEY}` },
      signal: abort.signal,
    });
    await sleep(300);
    abort.abort();
    await expect(gone).rejects.toThrow();
    await append(space, some(1));
    expect(subjects(await ask(space, '&wait=5'))).toEqual(['p-0']);
  });

  it('begins now for a group that wants it', async () => {
    const space = fresh();
    await append(space, some(5));
    expect(await ask(space, '&from=now')).toEqual([]);
    await append(space, { ...some(1)[0], id: 'later' });
    expect(subjects(await all(space, '&from=now'))).toEqual(['later']);
  });

  it('answers an acknowledgement that is repeated with its key as before', async () => {
    const space = fresh();
    await append(space, some(1));
    const [event] = await ask(space);
    const call = async () => {
      const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', 'idempotency-key': event!.lease.slice(0, 200) };
      const body = JSON.stringify({ group: 'g', lease: event!.lease });
      return (await pipeline.request(`/v1/log/posts/ack?space=${space}`, { method: 'POST', headers, body })).status;
    };
    expect([await call(), await call(), await acknowledge(space, event!)]).toEqual([200, 200, 409]);
  }); // prettier-ignore

  it('lists groups with what is before them, and forgets one', async () => {
    const space = fresh();
    await append(space, some(5));
    await ask(space, '', 'left');
    await all(space, '', 'done');
    const headers = { authorization: `Bearer ${KEY}` };
    const groups = async () =>
      (await (await pipeline.request(`/v1/log?space=${space}`, { headers })).json()) as { items: object[]; next: null };
    expect(await groups()).toEqual({
      items: [
        { group: 'done', topic: 'blotter.posts', lag: 0 },
        { group: 'left', topic: 'blotter.posts', lag: expect.any(Number) },
      ],
      next: null,
    });
    const forget = async (group: string) =>
      (await pipeline.request(`/v1/log/posts?group=${group}&space=${space}`, { method: 'DELETE', headers })).status;
    expect([await forget('done'), await forget('done'), await forget('none')]).toEqual([204, 404, 404]);
    expect((await groups()).items).toHaveLength(1);
    expect(subjects(await all(space, '', 'done'))).toEqual(ids(5));
  }); // prettier-ignore

  it('takes no more groups than it can keep, and goes on with those that it has', async () => {
    const space = fresh();
    await append(space, some(1));
    await ask(space, '', 'early');
    await pipeline.database.query(
      `insert into log.positions ("group", topic, partition)
       select 'http:crowd/' || n, 'blotter.posts', 0 from generate_series(1, 1000) n`,
    );
    const headers = { authorization: `Bearer ${KEY}` };
    const status = async (group: string) =>
      (await pipeline.request(`/v1/log/posts?group=${group}&space=${space}&wait=0`, { headers })).status;
    expect([await status('late'), await status('early')]).toEqual([409, 200]);
    await pipeline.database.query(`delete from log.positions where starts_with("group", 'http:crowd/')`);
    expect(await status('late')).toBe(200);
  });

  it('lets no consumer that stays away make the server unready', async () => {
    const space = fresh();
    await ask(space);
    await append(space, some(1));
    const { lag } = await (await pipeline.request('/readyz')).json() as { lag: { group: string }[] };
    expect(lag.filter(({ group }) => group.startsWith('http:'))).toEqual([]);
  }); // prettier-ignore

  it('refuses what it cannot take', async () => {
    const headers = { authorization: `Bearer ${KEY}` };
    for (const bad of ['nothing?group=g', 'posts', 'posts?group=a/b', 'posts?group=g&wait=61', 'posts?group=g&lease=0'])
      expect((await pipeline.request(`/v1/log/${bad}`, { headers })).status).toBe(400);
    expect((await pipeline.post('/v1/log/posts/ack', { group: 'g', lease: 'none' })).status).toBe(400);
    expect((await pipeline.post('/v1/log/posts/ack', { group: 'g', lease: 'none' }, null)).status).toBe(401);
    expect((await pipeline.request('/v1/log/posts?group=g')).status).toBe(401);
  }); // prettier-ignore

  for (const [language, [command, ...args], present] of EXAMPLES) {
    (present ? it : it.skip)(`is read by the example in ${language}${present ? '' : ' (not installed)'}`, async () => {
      await append('live', some(12));
      const env = { ...process.env, BLOTTER_URL: pipeline.api.url.replace('localhost', '127.0.0.1'), BLOTTER_KEY: KEY };
      const consumer = spawn(command!, [...args, 'blotter.posts', `in-${language}`], { env, detached: true });
      let complaints = '';
      consumer.stderr.on('data', (text) => (complaints += String(text)));
      const seen: string[] = [];
      for await (const line of createInterface(consumer.stdout)) {
        seen.push(line);
        if (seen.length === 12) break;
      }
      await untilRead(`http:live/in-${language}`, () => complaints);
      // With its children: Go compiles and runs another process, the shell a curl.
      process.kill(-consumer.pid!, 'SIGKILL');
      expect(seen.sort()).toEqual(ids(12).map((id) => `blotter.post.published.v1 ${id}`));
    }); // prettier-ignore
  }

  /** Resolves when a group has acknowledged all that is in the log. */
  async function untilRead(group: string, complaints: () => string): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const rows = await pipeline.log.positions(group);
      if (rows.length > 0 && rows.every(({ position, end }) => position === end)) return;
      await sleep(50);
    }
    throw new Error(`${group} did not acknowledge: ${complaints()}`);
  }
});
