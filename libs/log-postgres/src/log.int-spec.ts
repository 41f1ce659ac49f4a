import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnyEvent } from '#contracts';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { LogFixture, someEvent, someEvents, TOPIC } from '#test/support/log-fixture.js';

describe('the log on PostgreSQL', () => {
  let it_: LogFixture;
  beforeEach(async () => {
    it_ = await LogFixture.open();
  });
  afterEach(() => it_.close());

  it('keeps the number of partitions that a topic was made with', async () => {
    const again = await PostgresLog.open(it_.db, { partitions: 9 });
    expect(await again.ends(TOPIC)).toEqual([0, 0, 0, 0]);
    await again.close();
  });

  it('opens once, also when several processes start together', async () => {
    const logs = await Promise.all(Array.from({ length: 4 }, () => it_.other()));
    expect(
      new Set((await Promise.all(logs.map(({ log }) => log.ends(TOPIC)))).map((ends) => ends.length)),
    ).toEqual(new Set([4]));
  });

  it('keeps the order per key, in appends of more than one statement', async () => {
    await it_.log.append(someEvents(5000, 3));
    const ends = await it_.log.ends(TOPIC);
    expect(ends.reduce((a, b) => a + b)).toBe(5000);
    for (const partition of ends.keys()) {
      const numbers = new Map<string, number>();
      for (const { key, data } of await it_.log.read(TOPIC, partition, 0, 5000)) {
        const n = Number((JSON.parse(data) as { id: string }).id.split('-')[1]);
        expect(n).toBeGreaterThan(numbers.get(key) ?? -1);
        numbers.set(key, n);
      }
    }
  });

  it('lets a group begin now, with nothing of before', async () => {
    await it_.log.append([someEvent('k', 0)]);
    it_.consume({ from: 'now' });
    await it_.until(async () => (await it_.log.positions('g')).length > 0);
    await it_.log.append([someEvent('k', 1)]);
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['k-1']);
  });

  it('hints at appends of this process and of others, and resolves after the time without one', async () => {
    const other = await it_.other();
    for (const log of [it_.log, other.log]) {
      const hint = it_.log.waitForAppend([TOPIC], 10_000);
      const started = performance.now();
      await log.append([someEvent('k', 0)]);
      await hint;
      expect(performance.now() - started).toBeLessThan(5_000);
    }
    await it_.log.waitForAppend(['blotter.commands'], 1);
  });

  it('finds appends by looking where no notification comes', async () => {
    it_.consume();
    await it_.until(async () => (await it_.log.positions('g')).length > 0);
    const raw = await Database.connect(it_.url, { poolSize: 1 });
    await raw.query(
      `with head as (update log.heads set next = next + 1 where topic = $1 and partition = 0 returning next)
      insert into log.messages (topic, partition, "offset", key, headers, data)
      select $1, 0, next - 1, 'k', '{"ce_type":"blotter.override.withdrawn.v1"}',
        '{"id":"by hand","target":"k","reason":"r","author":"a","at":"2023-06-01T00:00:00Z"}' from head`,
      [TOPIC],
    );
    await raw.close();
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['by hand']);
  });

  it('keeps a batch small where messages are large, and comes through', async () => {
    const large = someEvents(40, 1).map((event) => ({
      ...event,
      data: { ...event.data, reason: 'x'.repeat(500_000) },
    }));
    await it_.log.append(large as AnyEvent[]);
    const sizes: number[] = [];
    it_.consume({
      handler: async (events) => {
        sizes.push(events.length);
        return [];
      },
    });
    await it_.caughtUp();
    expect(Math.max(...sizes.slice(1))).toBeLessThanOrEqual(8);
  });
});
