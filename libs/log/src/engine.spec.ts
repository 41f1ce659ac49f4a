import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent, type LoggedEvent } from '#contracts';
import { MemoryLog, runConsumer, type EngineOptions, type RunningConsumer, type Stall } from './index.js';

const TOPIC = 'blotter.overrides';

function someEvent(target: string, n: number): AnyEvent {
  const data = { id: `${target}-${n}`, target, reason: 'test', author: 'test', at: '2023-06-01T00:00:00Z' };
  return eventOf('blotter.override.withdrawn.v1', data, [target, n], { source: '/test' });
}

const idOf = (event: LoggedEvent): string => (event.data as { id: string }).id;

class TemporaryTrouble extends Error {}

describe('the engine', () => {
  let log: MemoryLog;
  let seen: string[];
  let running: RunningConsumer[];

  beforeEach(() => {
    log = new MemoryLog({ partitions: 1, isTransient: (error) => error instanceof TemporaryTrouble });
    seen = [];
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await log.close();
  });

  const start = (options: Partial<EngineOptions> & Pick<EngineOptions, 'handler'>): RunningConsumer => {
    const retry = { attempts: 2, delayMs: 1, maxDelayMs: 2 };
    const consumer = runConsumer({ log, group: 'g', topics: [TOPIC], retry, timeoutMs: 2000, ...options });
    running.push(consumer);
    return consumer;
  };
  const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await done())) await log.waitForAppend([TOPIC], 5);
  };
  const caughtUp = (): Promise<void> =>
    until(async () => (await log.positions('g')).some((one) => one.position === one.end));

  /** Notes what it handled; throws for ids that `bad` holds. */
  const picky = (bad: ReadonlySet<string>, error: () => Error = () => new Error('poison')) => {
    return async (events: LoggedEvent[]): Promise<AnyEvent[]> => {
      if (events.some((event) => bad.has(idOf(event)))) throw error();
      seen.push(...events.map(idOf));
      return [];
    };
  };

  it('parks the poison event and what follows of its key, and handles everything else once', async () => {
    const events = Array.from({ length: 50 }, (_, n) => someEvent(`k${n % 5}`, n));
    await log.append(events);
    start({ handler: picky(new Set(['k3-13'])) });
    await caughtUp();
    const parked = await log.parking.list({ group: 'g' });
    expect(parked.map((one) => [one.message.key, one.reason])).toEqual([
      ['k3', 'failed'],
      ...Array.from({ length: 7 }, () => ['k3', 'behind']),
    ]);
    expect(parked[0]?.error).toBe('Error: poison');
    expect(parked[0]?.attempts).toBe(2);
    expect(new Set(seen).size).toBe(42);
    expect(seen.length).toBe(42);
    expect((await log.ends('blotter.parked'))[0]).toBe(8);
  });

  it('redrives the parked events of a key in order, then lets the key go on', async () => {
    const bad = new Set(['k-1']);
    await log.append([0, 1, 2, 3].map((n) => someEvent('k', n)));
    start({ handler: picky(bad) });
    await caughtUp();
    const [first] = await log.parking.list();
    expect(first?.reason).toBe('failed');
    await log.parking.askRedrive([first?.id ?? '']);
    await until(async () => (await log.parking.show(first?.id ?? ''))?.redriveAskedAt === null);
    expect((await log.parking.show(first?.id ?? ''))?.attempts).toBe(3);
    expect(seen).toEqual(['k-0']);
    bad.clear();
    await log.parking.askRedrive([first?.id ?? '']);
    await until(async () => (await log.parking.list()).length === 0);
    await log.append([someEvent('k', 4)]);
    await caughtUp();
    expect(seen).toEqual(['k-0', 'k-1', 'k-2', 'k-3', 'k-4']);
  });

  it('parks what is no event of the catalogue, with the reason', async () => {
    const broken = { ...someEvent('k', 0), data: { id: 7 } } as unknown as AnyEvent;
    await log.append([broken, someEvent('other', 1)]);
    start({ handler: picky(new Set()) });
    await caughtUp();
    const parked = await log.parking.list();
    expect(parked.map((one) => one.reason)).toEqual(['undecodable']);
    expect(parked[0]?.error).toContain('blotter.override.withdrawn.v1');
    expect(seen).toEqual(['other-1']);
  });

  it('gives a handler up that hangs, and refuses its late writes', async () => {
    await log.append([someEvent('hangs', 0), someEvent('fine', 1)]);
    let late: (() => Promise<unknown>) | undefined;
    start({
      timeoutMs: 30,
      handler: async (events, { tx }) => {
        if (events.some((event) => event.key === 'hangs')) {
          late = () => tx.query('select 1');
          return new Promise(() => undefined);
        }
        seen.push(...events.map(idOf));
        return [];
      },
    });
    await caughtUp();
    expect((await log.parking.list()).map((one) => one.reason)).toEqual(['timed_out']);
    expect(seen).toEqual(['fine-1']);
    await expect(late?.()).rejects.toThrow('took more than 30 ms');
  });

  it('waits out trouble of the infrastructure, however long, and parks nothing', async () => {
    let trouble = 12;
    await log.append([someEvent('k', 0)]);
    const errors: unknown[] = [];
    start({
      hooks: { onError: (error) => errors.push(error) },
      handler: async (events) => {
        if (trouble-- > 0) throw new TemporaryTrouble('away');
        seen.push(...events.map(idOf));
        return [];
      },
    });
    await caughtUp();
    expect(seen).toEqual(['k-0']);
    expect(errors.length).toBe(12);
    expect(await log.parking.list()).toEqual([]);
  });

  it('drains: the batch in hand takes effect, no further one is begun', async () => {
    await log.append(Array.from({ length: 10 }, (_, n) => someEvent('k', n)));
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begun = false;
    const consumer = start({
      batchSize: 3,
      handler: async (events) => {
        begun = true;
        await gate;
        seen.push(...events.map(idOf));
        return [];
      },
    });
    await until(() => begun);
    const stopped = consumer.stop();
    release();
    expect(await stopped).toBe(true);
    expect(seen).toEqual(['k-0', 'k-1', 'k-2']);
    expect((await log.positions('g'))[0]?.position).toBe(3);
  });

  it('says after the deadline that it could not drain', async () => {
    await log.append([someEvent('k', 0)]);
    let begun = false;
    const consumer = start({
      timeoutMs: 200,
      handler: () => {
        begun = true;
        return new Promise(() => undefined);
      },
    });
    await until(() => begun);
    expect(await consumer.stop(10)).toBe(false);
  });

  it('notices a partition that does not move, and one that moves again', async () => {
    await log.append([someEvent('k', 0)]);
    const stalls: Stall[] = [];
    const resumed: Stall[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const consumer = start({
      stallMs: 40,
      hooks: { onStalled: (stall) => stalls.push(stall), onResumed: (stall) => resumed.push(stall) },
      handler: async () => {
        await gate;
        return [];
      },
    });
    await until(() => stalls.length > 0);
    expect(stalls[0]).toMatchObject({ group: 'g', topic: TOPIC, position: 0, end: 1 });
    expect(await consumer.stalled()).toHaveLength(1);
    release();
    await until(() => resumed.length > 0);
    expect(stalls).toHaveLength(1);
    expect(await consumer.stalled()).toEqual([]);
  });
});
