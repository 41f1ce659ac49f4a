import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import { Fenced, type EventLog, type LogBatch, type LogConsumer } from '#log';
import { Database } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { PostgresLog } from './index.js';

/** An event that needs little: a withdrawal, keyed by its target. */
export function someEvent(target: string, n = 0, space = 'live'): AnyEvent {
  const data = { id: `o${n}`, target, reason: 'test', author: 'test', at: '2023-06-01T00:00:00Z' };
  return eventOf('blotter.override.withdrawn.v1', data, [target, n], { source: '/test', space });
}

const TOPIC = 'blotter.overrides';

describe('the log on PostgreSQL', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let db: Database;
  let log: PostgresLog;
  const consumers: LogConsumer[] = [];

  beforeEach(async () => {
    fresh = await freshDatabase();
    db = await Database.connect(fresh.url);
    log = await PostgresLog.open(db, { partitions: 4, leaseMs: 1000 });
  });
  afterEach(async () => {
    await Promise.all(consumers.splice(0).map((consumer) => consumer.stop()));
    await log.close();
    await db.close();
    await fresh.drop();
  });

  const consume = (
    group: string,
    handle: (batch: LogBatch) => Promise<void>,
    on: EventLog = log,
  ): LogConsumer => {
    const consumer = on.consumer({ group, topics: [TOPIC], batchSize: 100, from: 'start' });
    void consumer.run(handle);
    consumers.push(consumer);
    return consumer;
  };

  const caughtUp = async (group: string): Promise<void> => {
    for (;;) {
      const positions = await log.positions(group);
      if (positions.length && positions.every((one) => one.position === one.end)) return;
      await log.waitForAppend([TOPIC], 10);
    }
  };

  it('gives dense offsets per partition and keeps the order per key', async () => {
    const events = Array.from({ length: 300 }, (_, n) => someEvent(`key${n % 7}`, n));
    await Promise.all([0, 1, 2].map((third) => log.append(events.slice(third * 100, third * 100 + 100))));
    const ends = await log.ends(TOPIC);
    expect(ends.reduce((a, b) => a + b)).toBe(300);
    for (const [partition, end] of ends.entries()) {
      const messages = await log.read(TOPIC, partition, 0, 1000);
      expect(messages.map((message) => message.offset)).toEqual(Array.from({ length: end }, (_, n) => n));
    }
  });

  it('hands every event to a group once and in order, and goes on where it was', async () => {
    const events = Array.from({ length: 1000 }, (_, n) => someEvent(`key${n % 13}`, n));
    const seen: string[] = [];
    const consumer = consume('g', async (batch) => {
      await batch.settle(async () => {
        for (const message of batch.messages) seen.push(JSON.parse(message.data).id);
        return [];
      });
    });
    await log.append(events.slice(0, 600));
    await caughtUp('g');
    await consumer.stop();
    await log.append(events.slice(600));
    consume('g', async (batch) => {
      await batch.settle(async () => {
        for (const message of batch.messages) seen.push(JSON.parse(message.data).id);
        return [];
      });
    });
    await caughtUp('g');
    expect(seen.length).toBe(1000);
    expect(new Set(seen).size).toBe(1000);
  });
});
