import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInterface } from 'node:readline';
import { blotter, dataFolder, outcomeOf, start, Up } from '../support/command-line.js';

interface Status {
  running: boolean;
  consumers: { group: string; topic: string; position: number; lag: number }[];
  parked: unknown[];
}

describe('blotter status', () => {
  const data = dataFolder();
  let up: Up;

  beforeAll(async () => void (up = await Up.start(data.path)));
  afterAll(async () => {
    await up?.signal('SIGTERM');
    await data.remove();
  });

  const positionOf = ({ consumers }: Status, group: string) =>
    consumers.filter((row) => row.group === group).reduce((sum, row) => sum + row.position, 0);

  it('tells a row a consumer and topic, and that the server runs', async () => {
    const { code, stdout } = await blotter(['status', '--data', data.path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^consumer +topic +position +end +lag +parked\n/);
    expect(stdout).toMatch(/^deduplicator +blotter\.posts +0 +0 +0 +0$/m);
    expect(stdout).toContain('Running, read model projection_1');
  });

  it('looks again and again, and ends well on Ctrl-C', async () => {
    const watching = start(['status', '--data', data.path, '--watch', '0.2', '--json']);
    const outcome = outcomeOf(watching);
    const lines = createInterface(watching.stdout!)[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value as string) as Status;
    expect(await next()).toMatchObject({ running: true, parked: [] });
    const stdin = '{"id":"a","text":"Two people were killed in Kyiv.","publishedAt":"2023-06-01T10:00:00Z"}';
    expect((await blotter(['ingest', '-', '--data', data.path, '--wait'], { stdin })).code).toBe(0);
    let last = await next();
    while (positionOf(last, 'deduplicator') === 0) last = await next();
    expect(positionOf(last, 'deduplicator')).toBe(1);
    watching.kill('SIGINT');
    expect((await outcome).code).toBe(0);
  });

  it('tells how fast it goes, in a block a look where it prints for people', async () => {
    const watching = start(['status', '--data', data.path, '--watch', '0.2']);
    const outcome = outcomeOf(watching);
    const lines = createInterface(watching.stdout!)[Symbol.asyncIterator]();
    let heads = 0;
    let speeds = 0;
    while (heads < 3) {
      const line = String((await lines.next()).value);
      if (/^consumer .* events\/s$/.test(line)) heads += 1;
      if (/^deduplicator .* 0$/.test(line) && heads === 2) speeds += 1;
    }
    watching.kill('SIGTERM');
    expect([(await outcome).code, speeds]).toEqual([0, 1]);
  });

  it.each(['0', 'often', '-1'])('refuses to look every %s seconds', async (every) => {
    const { code, stderr } = await blotter(['status', `--watch=${every}`]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('no time span')]);
  });
});
