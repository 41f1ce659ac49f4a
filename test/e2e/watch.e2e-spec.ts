import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchPage, type Look } from '#apps/ingester/src/watch/watch.js';
import type { Post } from '#domain';
import type { Problem } from '#domain/feed/index.js';
import { Intake } from '#intake';
import { blotter, dataFolder, outcomeOf, start, Up } from '../support/command-line.js';
import { TestPipeline } from '../support/pipeline.js';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  posts?: object[];
  body?: string;
}

const post = (n: number, text = `Bulletin ${n}: road ${n} was closed.`) => ({
  id: `w-${n}`,
  feed: 'watched',
  text,
  publishedAt: `2023-06-01T10:0${n}:00Z`,
});

describe('watching a page', () => {
  let server: Server;
  let url: string;
  let answer: Answer;
  let asked: IncomingHttpHeaders[];
  let times: number[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.headers);
      times.push(Date.now());
      const { status = 200, headers = {}, posts = [], body } = answer;
      const text = body ?? posts.map((one) => JSON.stringify(one)).join('\n');
      const etag = `"${Buffer.from(text).toString('base64url').slice(-40)}-${text.length}"`;
      const same = status === 200 && request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : status, { etag, ...headers }).end(same ? undefined : text);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/live`;
  });
  beforeEach(() => {
    asked = [];
    times = [];
    answer = { posts: [post(1), post(2), post(3)] };
  });
  afterAll(() => void server.close());

  const until = async (done: () => boolean | Promise<boolean>) => {
    for (let tries = 0; !(await done()); tries += 1) {
      if (tries === 400) throw new Error('it did not come to pass in 20 s');
      await sleep(50);
    }
  };

  describe('in this process', () => {
    let pipeline: TestPipeline;
    let spaces = 0;
    beforeAll(async () => void (pipeline = await TestPipeline.start()));
    afterAll(() => pipeline.stop());

    const watching = (space: string, known: readonly Post[] = []) => {
      const stop = new AbortController();
      const looks: Look[] = [];
      const problems: Problem[] = [];
      const ended = watchPage(url, new Intake(pipeline.log, space), {
        everyMs: 20,
        signal: stop.signal,
        allowPrivate: true,
        standing: async () => known,
        onLook: (look) => looks.push(look),
        onProblem: (problem) => problems.push(problem),
      });
      ended.catch(() => {});
      const end = () => {
        stop.abort();
        return ended;
      };
      return { looks, problems, ended, end };
    };
    const fresh = () => `watch-${(spaces += 1)}`;
    const shown = async (space: string) => {
      await pipeline.settled();
      const { items } = await pipeline.get<{ items: { id: string; text: string }[] }>(
        `/v1/posts?space=${space}&order=asc`,
      );
      return items.map(({ id, text }) => `${id} ${text.slice(0, 10)}`);
    };

    it('appends what is new, revised, gone and back, and costs the server nothing in between', async () => {
      const space = fresh();
      const watch = watching(space);
      await until(() => asked.length >= 5);
      expect(watch.looks).toMatchObject([{ appended: 3, fresh: 3, revised: 0, gone: 0 }]);
      expect(asked[0]!['if-none-match']).toBeUndefined();
      expect(new Set(asked.slice(1).map((headers) => headers['if-none-match'])).size).toBe(1);
      answer = { posts: [post(1), post(2, 'Rewritten.'), post(3), post(4)] };
      await until(() => watch.looks.length === 2);
      expect(watch.looks[1]).toMatchObject({ appended: 2, fresh: 1, revised: 1, gone: 0 });
      // No validator, so that the page is read again: a withdrawal needs two looks.
      answer = { posts: [post(1), post(3), post(4)], headers: { etag: '' } };
      await until(() => watch.looks.length === 3);
      expect(watch.looks[2]).toMatchObject({ appended: 1, gone: 1 });
      expect(await shown(space)).toEqual(['w-1 Bulletin 1', 'w-3 Bulletin 3', 'w-4 Bulletin 4']);
      // Of one second the withdrawal has the last word.
      await sleep(1_100);
      answer = { posts: [post(1), post(2, 'Rewritten.'), post(3), post(4)], headers: { 'last-modified': 'Thu, 01 Jun 2023 12:00:00 GMT' } };
      await until(() => watch.looks.length === 4);
      expect((await shown(space))[1]).toBe('w-2 Rewritten.');
      await until(() => asked.at(-1)!['if-modified-since'] === 'Thu, 01 Jun 2023 12:00:00 GMT');
      await watch.end();
    }); // prettier-ignore

    it('sees a withdrawal on an unchanged page: the server says 304 to the second look without the post', async () => {
      const space = fresh();
      const watch = watching(space);
      await until(() => watch.looks.length === 1);
      answer = { posts: [post(1), post(3)] };
      await until(() => watch.looks.length === 2);
      expect(watch.looks[1]).toMatchObject({ gone: 1 });
      await watch.end();
    });

    it('finds what went while nobody watched', async () => {
      const space = fresh();
      const first = watching(space);
      await until(() => first.looks.length === 1);
      await first.end();
      await pipeline.settled();
      const { items } = await pipeline.get<{ items: Post[] }>(`/v1/posts?space=${space}`);
      answer = { posts: [post(1), post(3)] };
      const second = watching(space, items);
      await until(() => second.looks.length === 1);
      expect(second.looks[0]).toMatchObject({ appended: 1, fresh: 0, revised: 0, gone: 1 });
      await second.end();
    });

    it('goes on after a failure, and tells of it', async () => {
      const watch = watching(fresh());
      await until(() => watch.looks.length === 1);
      answer = { status: 503, headers: { 'retry-after': '1' } };
      await until(() => watch.problems.length === 1);
      const failed = asked.length;
      answer = { posts: [post(1), post(2), post(3), post(4)] };
      await until(() => watch.looks.length === 2);
      expect(times[failed]! - times[failed - 1]!).toBeGreaterThan(950);
      expect(watch.problems[0]).toMatchObject({ message: 'the server answered 503' });
      await watch.end();
    });

    it('takes a page without posts for a failure, and for no withdrawal of all', async () => {
      const watch = watching(fresh());
      await until(() => watch.looks.length === 1);
      answer = { body: 'Down for maintenance.' };
      await until(() => watch.problems.length >= 2);
      answer = { posts: [post(1), post(2), post(3), post(4)] };
      await until(() => watch.looks.length === 2);
      expect(watch.looks[1]).toMatchObject({ fresh: 1, gone: 0 });
      await watch.end();
    });

    it('ends where the page is gone for good, and where it never was one', async () => {
      const watch = watching(fresh());
      await until(() => watch.looks.length === 1);
      answer = { status: 410 };
      await expect(watch.ended).rejects.toThrow('the server answered 410');
      answer = { status: 404 };
      await expect(watching(fresh()).ended).rejects.toThrow('the server answered 404');
      answer = { body: 'hello' };
      await expect(watching(fresh()).ended).rejects.toThrow();
    });
  });

  describe('blotter watch', () => {
    const data = dataFolder();
    let up: Up;
    beforeAll(async () => void (up = await Up.start(data.path)));
    afterAll(async () => {
      await up?.signal('SIGTERM');
      await data.remove();
    });

    it('follows a page beside a running server, and ends well on Ctrl-C', async () => {
      const child = start(['watch', url, '--every', '100ms', '--allow-private', '--data', data.path]);
      const outcome = outcomeOf(child);
      const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
      const next = async () => String((await lines.next()).value).slice(22);
      expect(await next()).toBe('3 new');
      answer = { posts: [post(1), post(2, 'Rewritten.'), post(3), post(4)] };
      expect(await next()).toBe('1 new, 1 revised');
      child.kill('SIGINT');
      expect((await outcome).code).toBe(0);
    });

    it.each([
      [['watch', 'page.txt'], 2, 'no address of a page'],
      [['watch', 'http://x.example/', '--every', 'often'], 2, 'no time span'],
      [['watch', 'http://127.0.0.1:1/'], 1, 'private address'],
    ])('%j is told in a sentence', async (args, code, sentence) => {
      const outcome = await blotter([...args, '--data', data.path]);
      expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(sentence)]);
    });
  });
});
