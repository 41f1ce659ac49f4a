import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EventReader, type Frame } from '../support/event-reader.js';
import { TestPipeline } from '../support/pipeline.js';

const post = (n: number, more: object = {}) => ({
  id: `p-${n}`,
  text: `Bulletin ${n}: the bridge over river ${n} was closed.`,
  publishedAt: new Date(Date.UTC(2023, 5, 1, 0, n)).toISOString(),
  ...more,
});
const some = (from: number, to: number, more: object = {}) =>
  Array.from({ length: to - from }, (_, i) => post(from + i, more));

describe('GET /v1/stream', () => {
  let pipeline: TestPipeline;
  let spaces = 0;

  beforeAll(async () => void (pipeline = await TestPipeline.start()));
  afterAll(() => pipeline.stop());

  const fresh = () => `stream-${(spaces += 1)}`;
  const append = async (space: string, posts: unknown) => {
    const response = await pipeline.post(`/v1/posts?space=${space}`, posts);
    expect(response.status).toBe(200);
  };
  const subjects = (frames: readonly Frame[]) => frames.map(({ data }) => data!.subject).sort();

  it('brings events as they come, as CloudEvents', async () => {
    const space = fresh();
    const reader = await EventReader.open(pipeline.urlOf(`/v1/stream?topics=posts&space=${space}`));
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.response.headers.get('x-content-type-options')).toBe('nosniff');
    await append(space, post(1));
    const [frame] = await reader.events(1);
    expect(frame!.data).toMatchObject({
      specversion: '1.0',
      type: 'blotter.post.published.v1',
      subject: 'p-1',
      space,
      topic: 'blotter.posts',
      data: { id: 'p-1', text: post(1).text },
    });
    reader.close();
  });

  it('goes on behind any event, with nothing lost or doubled, in every partition', async () => {
    const space = fresh();
    const path = `/v1/stream?topics=blotter.posts&space=${space}`;
    const whole = await EventReader.open(pipeline.urlOf(path));
    await whole.begun();
    await append(space, some(0, 60));
    const frames = await whole.events(60);
    whole.close();
    await append(space, some(60, 80));
    for (const cut of [0, 1, 17, 59]) {
      const headers = cut % 2 ? { 'last-event-id': frames[cut]!.id } : undefined;
      const asked = headers ? path : `${path}&lastEventId=${frames[cut]!.id}`;
      const rest = await EventReader.open(pipeline.urlOf(asked), headers);
      const after = await rest.events(79 - cut);
      rest.close();
      expect(subjects([...frames.slice(0, cut + 1), ...after])).toEqual(
        some(0, 80).map(({ id }) => id).sort(),
      );
    }
  }); // prettier-ignore

  it('has missed nothing for who was cut off before the first event', async () => {
    const space = fresh();
    const path = `/v1/stream?topics=posts&space=${space}`;
    const cutOff = await (await EventReader.open(pipeline.urlOf(path))).begun();
    cutOff.close();
    await append(space, some(0, 3));
    const back = await EventReader.open(pipeline.urlOf(path), { 'last-event-id': cutOff.lastId });
    expect(subjects(await back.events(3))).toEqual(['p-0', 'p-1', 'p-2']);
    back.close();
  });

  it('keeps the order of a key over its revisions', async () => {
    const space = fresh();
    for (let n = 0; n < 8; n += 1)
      await append(space, { ...post(1), headline: `${n}`, updatedAt: `2023-06-02T00:00:0${n}Z` });
    const reader = await EventReader.open(
      pipeline.urlOf(`/v1/stream?topics=posts&from=start&space=${space}`),
    );
    const headlines = (await reader.events(8)).map(({ data }) => data!.data['headline']);
    expect(headlines).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    reader.close();
  });

  it('brings one feed alone, and what follows from its posts', async () => {
    const space = fresh();
    await append(space, [...some(0, 3, { feed: 'one' }), ...some(3, 6, { feed: 'two' })]);
    await pipeline.settled();
    const path = `/v1/stream?topics=posts,stories&feed=two&from=start&space=${space}`;
    const reader = await EventReader.open(pipeline.urlOf(path));
    expect(subjects(await reader.events(6))).toEqual(['p-3', 'p-3', 'p-4', 'p-4', 'p-5', 'p-5']);
    reader.close();
  });

  it('lets no text of a post end a line or an event', async () => {
    const space = fresh();
    const text = 'One.\n\ndata: {"forged":true}\r\n\r\nid: 7\r\revent: forged\u2028\u2029Two.';
    await append(space, { ...post(1), headline: 'a\nid: b', text });
    await append(space, post(2));
    const reader = await EventReader.open(
      pipeline.urlOf(`/v1/stream?topics=posts&from=start&space=${space}`),
    );
    expect(subjects(await reader.events(2))).toEqual(['p-1', 'p-2']);
    expect(reader.frames.every(({ id }) => /^[\w-]{20,}$/.test(id))).toBe(true);
    reader.close();
  });

  it.each([
    ['topics=blotter.nothing', 'topics'],
    ['topics=', 'topics'],
    ['lastEventId=none-of-ours', 'Last-Event-ID'],
    [`topics=posts&lastEventId=${id({ 'blotter.posts': [0, 0] })}`, 'Last-Event-ID'],
    [`topics=posts&lastEventId=${id({ 'blotter.posts': [9e9, 0, 0, 0, 0, 0] })}`, 'Last-Event-ID'],
    [`topics=posts&lastEventId=${id({ 'blotter.posts': [-1, 0, 0, 0, 0, 0] })}`, 'Last-Event-ID'],
    ['from=yesterday', 'from'],
    ['colour=red', 'colour'],
  ])('refuses %s with a 400', async (parameters, parameter) => {
    const response = await pipeline.request(`/v1/stream?${parameters}`);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { parameter: string };
    expect(problem.parameter.startsWith(parameter)).toBe(true);
  });

  describe('with the services at rest', () => {
    beforeAll(() => pipeline.pause());

    it('serves a thousand idle readers with one look at the log, in bounded memory', async () => {
      const space = fresh();
      const path = `/v1/stream?topics=posts&space=${space}`;
      const before = held();
      const crowd = spawn(process.execPath, ['-e', CROWD, String(addressOf(pipeline).port), path]);
      const lines = createInterface(crowd.stdout)[Symbol.asyncIterator]();
      expect((await lines.next()).value).toBe('joined');
      const each = (held() - before) / 1000;
      process.stderr.write(`  1,000 idle readers: ${Math.round(each / 1024)} KiB each in the server\n`);
      expect(each).toBeLessThan(64 * 1024);
      const counted = countReads(pipeline);
      await append(space, some(0, 5));
      expect((await lines.next()).value).toBe('5 each');
      counted.stop();
      expect(counted.looks).toBeLessThan(50);
      expect(counted.reads).toBeLessThan(20);
      crowd.kill();
    });

    it('reads nothing for a reader whose socket is full, and then all of it', async () => {
      const space = fresh();
      const count = 300;
      const large = 'The river rose again. '.repeat(2500);
      for (let n = 0; n < count; n += 100)
        await append(
          space,
          some(n, n + 100).map((one) => ({ ...one, text: one.text + large })),
        );
      const counted = countReads(pipeline);
      const path = `/v1/stream?topics=posts&from=start&space=${space}`;
      const asking = request({ ...addressOf(pipeline), path }).end();
      const [response] = (await once(asking, 'response')) as [IncomingMessage];
      await untilStill(() => counted.messages);
      // What the system's socket buffers take is read; the rest of the 17 MB stays in the log.
      const early = counted.messages;
      expect(early).toBeLessThan(count * 0.8);
      const ids = await subjectsOf(response, count);
      counted.stop();
      expect(new Set(ids).size).toBe(count);
      expect(ids.length).toBe(count);
    });

    it('bears a thousand idle readers and one that does not read, in memory that is stated, and none misses anything', async () => {
      const [idle, busy] = [fresh(), fresh()];
      const before = held();
      const crowd = spawn(process.execPath, ['-e', CROWD, String(addressOf(pipeline).port), `/v1/stream?topics=posts&space=${idle}`]);
      const lines = createInterface(crowd.stdout)[Symbol.asyncIterator]();
      expect((await lines.next()).value).toBe('joined');
      const asking = request({ ...addressOf(pipeline), path: `/v1/stream?topics=posts&space=${busy}` }).end();
      const [slow] = (await once(asking, 'response')) as [IncomingMessage];
      const counted = countReads(pipeline);
      const large = 'The river rose again. '.repeat(2500);
      const count = 500;
      for (let n = 0; n < count; n += 100)
        await append(busy, some(n, n + 100).map((one) => ({ ...one, text: one.text + large })));
      await untilStill(() => counted.messages);
      counted.stop();
      const cost = held() - before;
      process.stderr.write(`  1,000 idle readers and a slow one before 27 MB: ${Math.round(cost / 1024 / 1024)} MiB\n`);
      // docs/how-to/consume-over-http.md states it: 64 KiB a reader, and what is kept of the log for all of them.
      expect(cost).toBeLessThan(1000 * 64 * 1024 + 32 * 1024 * 1024);
      await append(idle, some(0, 5));
      expect((await lines.next()).value).toBe('5 each');
      crowd.kill();
      const ids = await subjectsOf(slow, count);
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    }, 180_000); // prettier-ignore
  });

  it('ends with the server', async () => {
    const other = await TestPipeline.start();
    const reader = await (await EventReader.open(other.urlOf('/v1/stream'))).begun();
    await other.stop();
    await expect(reader.events(1)).rejects.toThrow('the stream ended');
  });
});

function id(position: Record<string, number[]>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function addressOf(pipeline: TestPipeline) {
  return { host: '127.0.0.1', port: Number(new URL(pipeline.api.url).port) };
}

/** Counts what the API asks of the log. */
function countReads({ log }: TestPipeline) {
  const { ends, read } = { ends: log.ends.bind(log), read: log.read.bind(log) };
  const counted = { looks: 0, reads: 0, messages: 0, stop: () => void Object.assign(log, { ends, read }) };
  log.ends = (topic) => {
    counted.looks += 1;
    return ends(topic);
  };
  log.read = async (...where) => {
    counted.reads += 1;
    const messages = await read(...where);
    counted.messages += messages.length;
    return messages;
  };
  return counted;
}

/** The subjects of the next events of a stream that is read by hand. */
async function subjectsOf(response: IncomingMessage, count: number): Promise<string[]> {
  const subjects: string[] = [];
  let rest = '';
  for await (const part of response) {
    const blocks = (rest + String(part)).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) subjects.push(...(/"subject":"(p-\d+)"/.exec(block)?.slice(1) ?? []));
    if (subjects.length >= count) break;
  }
  return subjects;
}

/** Resolves when a number that grew has stood still for half a second. */
async function untilStill(value: () => number): Promise<void> {
  for (let seen = -1; seen !== value() || seen === 0;) {
    seen = value();
    await sleep(500);
  }
}

/** What the process holds after its rubbish is gone. */
function held(): number {
  v8.setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A thousand readers in a process of their own: says when all have joined, and when each has five events. */
const CROWD = `
const net = require('node:net');
const [port, path] = process.argv.slice(1);
let joined = 0, done = 0;
for (let n = 0; n < 1000; n += 1) {
  const socket = net.connect(port, '127.0.0.1', () =>
    socket.write('GET ' + path + ' HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'));
  let here = false, events = 0;
  socket.on('data', (text) => {
    if (!here && String(text).includes('beat')) { here = true; if (++joined === 1000) console.log('joined'); }
    events += String(text).split('data: ').length - 1;
    if (events === 5) { events = -1e9; if (++done === 1000) console.log('5 each'); }
  });
}`;
