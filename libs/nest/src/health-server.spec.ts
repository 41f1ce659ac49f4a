import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventOf, type AnyEvent } from '#contracts';
import { MemoryLog, runConsumer, type RunningConsumer } from '#log';
import { healthOptions, serveHealth, type RunningHealth } from './health-server.js';
import { countingHooks } from './hooks.js';
import { worksFor } from './standing.js';

const command = (replay: string): AnyEvent =>
  eventOf(
    'blotter.replay.commanded.v1',
    { replay, action: 'pause', speed: null, at: null, from: null, to: null, into: null, sources: [] },
    [replay],
    { source: '/test' },
  ) as AnyEvent;

describe('the health of a service that runs alone', () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  const serve = async (log: MemoryLog, stallMs = 60_000): Promise<RunningHealth> => {
    const health = await serveHealth(log, { host: '127.0.0.1', port: 0, stallMs });
    undo.push(() => health.close());
    undo.push(worksFor('alone'));
    return health;
  };
  const consume = (log: MemoryLog, handle: () => Promise<AnyEvent[]>): RunningConsumer => {
    const running = runConsumer({
      ...{ log, group: 'alone', topics: ['blotter.commands'], handler: handle },
      hooks: countingHooks('alone'),
      timeoutMs: 2_000,
      retry: { attempts: 1 },
    });
    undo.push(() => running.stop(100));
    return running;
  };
  const read = async (health: RunningHealth, path: string) => {
    const response = await fetch(`${health.url}${path}`);
    const text = await response.text();
    return {
      status: response.status,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as unknown) : null,
    };
  };
  const eventually = async (met: () => Promise<boolean>) => {
    for (let tries = 0; !(await met()); tries += 1) {
      if (tries > 400) throw new Error('it did not come about');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('counts what it has handled and says where it stands', async () => {
    const log = new MemoryLog();
    consume(log, async () => []);
    const health = await serve(log);
    await log.append([command('a'), command('b')]);
    const line = 'blotter_consumer_position{group="alone",topic="blotter.commands",partition="0"} 2';
    await eventually(async () => (await read(health, '/metrics')).text.includes(line));
    const { text } = await read(health, '/metrics');
    expect(text).toContain('blotter_consumer_lag{group="alone",topic="blotter.commands",partition="0"} 0');
    expect(text).toContain('blotter_batch_events_sum{group="alone",topic="blotter.commands"} 2');
    expect(text).toMatch(
      /blotter_handler_duration_seconds_count\{group="alone",topic="blotter.commands"\} [12]/,
    );
    expect(text).toMatch(/blotter_event_delay_seconds_sum\{group="alone",topic="blotter.commands"\} 0\.\d+/);
    expect(text).toContain('blotter_appended_events_total{topic="blotter.commands"} 2');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('is ready while it moves, and not once it stands before work', async () => {
    const log = new MemoryLog();
    consume(log, () => new Promise(() => undefined));
    const health = await serve(log, 50);
    expect(await read(health, '/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ready', groups: ['alone'] },
    });
    await log.append([command('a')]);
    await eventually(async () => (await read(health, '/readyz')).status === 503);
    expect((await read(health, '/readyz')).body).toMatchObject({
      status: 'stalled',
      lag: [{ group: 'alone', topic: 'blotter.commands', lag: 1 }],
      stalled: [{ group: 'alone', topic: 'blotter.commands', partition: 0, position: 0 }],
    });
    expect((await read(health, '/healthz')).status).toBe(200);
  });

  it('says that the database is silent, and still what it counted', async () => {
    const log = new MemoryLog();
    log.positions = () => Promise.reject(new Error('gone'));
    const health = await serve(log);
    expect(await read(health, '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'disconnected', database: 'silent' },
    });
    expect((await read(health, '/metrics')).text).toContain('blotter_batch_events');
    expect((await read(health, '/other')).status).toBe(404);
  });

  it('takes another port where the usual one is taken, and refuses where one was named', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    undo.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    await expect(serveHealth(new MemoryLog(), { host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE');
    const first = await serveHealth(new MemoryLog(), { host: '127.0.0.1', port: null });
    const second = await serveHealth(new MemoryLog(), { host: '127.0.0.1', port: null });
    undo.push(() => Promise.all([first.close(), second.close()]));
    expect(first.url).not.toBe(second.url);
  });

  it('is configured by the environment', () => {
    expect(healthOptions({})).toEqual({ host: '127.0.0.1', port: null });
    expect(healthOptions({ BLOTTER_METRICS_PORT: '9100', HOST: '0.0.0.0' })).toEqual({
      host: '0.0.0.0',
      port: 9100,
    });
    expect(healthOptions({ BLOTTER_METRICS_PORT: 'off' })).toBeNull();
    expect(() => healthOptions({ BLOTTER_METRICS_PORT: 'many' })).toThrow('write a number');
  });
});
