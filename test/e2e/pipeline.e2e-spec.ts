import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { findRunning } from '#postgres';
import { blotter, dataFolder, outcomeOf, start, Up } from '../support/command-line.js';

const SOURCES = ['samples', '--date', '2023-06-04'];
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

/** The commands that use the log, on one data folder. */
describe('the pipeline at the command line', () => {
  const data = dataFolder();
  const at = ['--data', data.path];
  const digest = async (...more: string[]) => {
    const { code, stdout, stderr } = await blotter(['digest', ...at, ...more]);
    return { code, all: stdout ? json(stdout)['all'] : stderr };
  };
  let expected: unknown;

  afterAll(() => data.remove());

  describe('without a running server', () => {
    it('ingest --wait starts what it needs, tells what went in, and leaves nothing behind', async () => {
      const { code, stdout, stderr } = await blotter(['ingest', ...SOURCES, '--wait', '--json', ...at]);
      expect([code, json(stdout)]).toEqual([0, expect.objectContaining({ appended: 66, known: 0 })]);
      expect(stderr).toContain('warning: ');
      expect(stderr).not.toMatch(/error|[█░]/);
      const end = await digest();
      expect(end).toMatchObject({ code: 0 });
      expected = end.all;
    });

    it('digest ends with 1 while something is behind', async () => {
      const post = '{"id":"a","text":"Two people were killed in Kyiv.","publishedAt":"2023-06-01T10:00:00Z"}';
      const { stdout } = await blotter(['ingest', '-', '--space', 'behind', ...at], { stdin: post });
      expect(stdout).toBe('1 posts appended from 1 feed.\n');
      const { code, stderr } = await blotter(['digest', '--space', 'behind', ...at]);
      expect([code, stderr]).toEqual([1, expect.stringContaining('blotter status')]);
    });

    it('appends what can be read, and ends with 1 for what cannot', async () => {
      const { code, stdout, stderr } = await blotter(['ingest', 'nowhere.txt', ...SOURCES, '--json', '--space', 'some', ...at]); // prettier-ignore
      expect([code, json(stdout)]).toEqual([1, expect.objectContaining({ appended: 66 })]);
      expect(stderr).toContain('error: nowhere.txt: there is no such file');
    });
  });

  describe('with a running server', () => {
    let up: Up;
    beforeAll(async () => void (up = await Up.start(data.path)));
    afterAll(async () => void (await up.signal('SIGTERM')));

    it('knows what came in before', async () => {
      const { stdout } = await blotter(['ingest', ...SOURCES, '--wait', '--json', ...at]);
      expect(json(stdout)).toMatchObject({ appended: 0, known: 66 });
      expect(await digest()).toEqual({ code: 0, all: expected });
    });

    it('a second one is refused, and told who holds the folder', async () => {
      const { code, stderr } = await blotter(['up', '--port', '0', ...at]);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/held by process \d+/)]);
    });

    it('a replay at max into a space of its own gives the same digest', async () => {
      const { code, stdout } = await blotter(['replay', ...SOURCES, '--speed', 'max', '--into', 'again', '--json', ...at]); // prettier-ignore
      expect([code, json(stdout)]).toEqual([0, { state: 'done', done: 66, total: 66 }]);
      expect(await digest('--space', 'again')).toEqual({ code: 0, all: expected });
    });

    it('status tells positions as a table or as JSON', async () => {
      const [told, shown] = await Promise.all([
        blotter(['status', '--json', ...at]),
        blotter(['status', ...at]),
      ]);
      const { running, consumers } = json(told.stdout) as { running: boolean; consumers: { lag: number }[] };
      expect([running, consumers.every(({ lag }) => lag === 0)]).toEqual([true, true]);
      expect(shown.stdout).toMatch(/^consumer +topic +position +end +lag +parked\n/);
    });

    it('tail prints the events of a topic, and follows until it is interrupted', async () => {
      const { stdout } = await blotter(['tail', 'blotter.posts', '--from', 'start', '--no-follow', ...at]);
      const events = stdout.trim().split('\n').map(json);
      expect(events).toHaveLength(66);
      expect(events[0]).toMatchObject({
        specversion: '1.0',
        type: expect.stringMatching(/^blotter\.post\./),
        space: 'live',
      });
      const child = start(['tail', 'blotter.posts', '--from', 'start', ...at]);
      const ended = outcomeOf(child);
      await new Promise((resolve) => child.stdout!.once('data', resolve));
      child.kill('SIGINT');
      expect((await ended).code).toBe(0);
    });

    it('a rebuild gives the same digest, and so does the way back', async () => {
      const rebuilt = await blotter(['rebuild', '--json', ...at]);
      expect([rebuilt.code, json(rebuilt.stdout)]).toEqual([
        0,
        expect.objectContaining({ projection: 'projection_2' }),
      ]);
      expect(await digest()).toEqual({ code: 0, all: expected });
      const back = await blotter(['rebuild', '--back', '--json', ...at]);
      expect(json(back.stdout)).toMatchObject({ projection: 'projection_1' });
      expect(await digest()).toEqual({ code: 0, all: expected });
    });

    it('the enricher reads everything again beside the live generation, to the same digest', async () => {
      const rebuilt = await blotter(['rebuild', 'enricher', '--json', ...at]);
      expect([rebuilt.code, json(rebuilt.stdout)]).toEqual([
        0,
        expect.objectContaining({ projection: 'projection_3' }),
      ]);
      expect(await digest()).toEqual({ code: 0, all: expected });
    });

    it('explain tells a toll claim by claim, and refuses an id that is none', async () => {
      const { items } = (await (await fetch(`${up.url}/v1/incidents`)).json()) as {
        items: { id: string; title: string }[];
      };
      const { code, stdout } = await blotter(['explain', items[0]!.id, ...at]);
      expect([code, stdout.split('\n')[0]]).toEqual([0, items[0]!.title]);
      expect(await blotter(['explain', 'none', ...at])).toMatchObject({ code: 1, stdout: '' });
    });

    it('parked says that nothing is, and refuses an id that is none', async () => {
      const [list, show] = await Promise.all([
        blotter(['parked', 'list', ...at]),
        blotter(['parked', 'show', 'x', ...at]),
      ]);
      expect([list.code, list.stdout]).toEqual([0, 'Nothing is parked.\n']);
      expect([show.code, show.stderr]).toEqual([1, expect.stringContaining('parked list')]);
    });

    it('killed in the middle of an ingest, it goes on where it was, to the same digest', async () => {
      const events = start(['tail', 'blotter.stories', '--from', 'start', '--space', 'killed', ...at]);
      const ended = outcomeOf(events);
      const ingesting = blotter(['ingest', ...SOURCES, '--space', 'killed', ...at]);
      await new Promise((resolve) => events.stdout!.once('data', resolve));
      await up.signal('SIGKILL');
      events.kill('SIGKILL');
      await Promise.all([ingesting, ended]);
      up = await Up.start(data.path);
      await blotter(['ingest', ...SOURCES, '--space', 'killed', '--wait', ...at]);
      expect(await digest('--space', 'killed')).toEqual({ code: 0, all: expected });
      expect(await digest()).toEqual({ code: 0, all: expected });
    });

    it('ends within 5 seconds of Ctrl-C with 0, and goes on where it was', async () => {
      const asked = Date.now();
      const { code } = await up.signal('SIGINT');
      expect(code).toBe(0);
      expect(Date.now() - asked).toBeLessThan(5000);
      up = await Up.start(data.path);
      expect(await digest()).toEqual({ code: 0, all: expected });
    });
  });

  it('an interrupted replay stops, says how far it came, and leaves no server behind', async () => {
    const child = start(['replay', ...SOURCES, '--speed', '60', '--into', 'slow', ...at]);
    const ended = outcomeOf(child);
    // The replay must hold the folder: a command that came first would wait for it to end.
    while (!(await findRunning(data.path))) await new Promise((resolve) => setTimeout(resolve, 20));
    await untilPosts(at, 'slow');
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect([code, stdout]).toEqual([1, expect.stringContaining('the same command goes on from here')]);
  });

  it('a port that is taken is said so, and nothing is left running', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await blotter(['up', '--port', String(port), ...at]);
    server.close();
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`port ${port} is taken; choose another with --port`),
    ]);
  });

  it('a folder of a newer version is refused', async () => {
    writeFileSync(path.join(data.path, 'version'), '99\n');
    const { code, stderr } = await blotter(['status', ...at]);
    writeFileSync(path.join(data.path, 'version'), '1\n');
    expect([code, stderr]).toEqual([1, expect.stringContaining('use a newer version')]);
  });
});

/** Waits until the replay has appended something, by joining the server that it runs. */
async function untilPosts(at: string[], space: string): Promise<void> {
  for (let tries = 0; tries < 30; tries += 1) {
    const { stdout } = await blotter([
      'tail',
      'blotter.posts',
      '--from',
      'start',
      '--no-follow',
      '--space',
      space,
      ...at,
    ]);
    if (stdout !== '') return;
  }
  throw new Error('the replay appended nothing');
}
