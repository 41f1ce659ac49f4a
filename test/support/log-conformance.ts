import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventOf, type AnyEvent } from '#contracts';
import { Fenced, type EventLog, type LogBatch, type LogConsumer } from '#log';
import { someEvent, someEvents, TOPIC } from './some-events.js';

const OTHER_TOPIC = 'blotter.commands';

function eventOnAnotherTopic(): AnyEvent {
  const nothing = { speed: null, at: null, from: null, to: null, into: null, sources: [] };
  return eventOf('blotter.replay.commanded.v1', { replay: 'r', action: 'stop', ...nothing }, ['r'], {
    source: '/test',
  });
}

/** A log to be examined, with what closes it. */
export interface Opened {
  log: EventLog;
  close(): Promise<void>;
}

/** What the port promises, for every engine: `open` gives an empty log whose topics have three partitions. */
export function describeEventLog(name: string, open: () => Promise<Opened>): void {
  describe(`${name} as an event log`, () => {
    let opened: Opened;
    let log: EventLog;
    let consumers: LogConsumer[];
    beforeEach(async () => {
      opened = await open();
      log = opened.log;
      consumers = [];
    });
    afterEach(async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await opened.close();
    });

    const consume = (handle: (batch: LogBatch) => Promise<void>, group = 'g'): LogConsumer => {
      const consumer = log.consumer({ group, topics: [TOPIC], batchSize: 10, from: 'start' });
      void consumer.run(handle);
      consumers.push(consumer);
      return consumer;
    };
    const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await done())) await log.waitForAppend([TOPIC], 5);
    };
    const caughtUp = (group = 'g'): Promise<void> =>
      until(async () => {
        const positions = await log.positions(group);
        return positions.length === 3 && positions.every((one) => one.position === one.end);
      });
    const keysOf = (batch: LogBatch): string[] =>
      batch.messages.map((message) => message.headers['ce_id'] ?? '');

    it('keeps one key in one partition and in order, under dense offsets', async () => {
      const events = someEvents(60, 7);
      await log.append(events.slice(0, 25));
      await log.append(events.slice(25));
      const partitions = await Promise.all([0, 1, 2].map((partition) => log.read(TOPIC, partition, 0, 100)));
      for (const messages of partitions) {
        expect(messages.map((message) => message.offset)).toEqual([...messages.keys()]);
      }
      for (const key of new Set(events.map((event) => event.key))) {
        const ids = partitions.flatMap((messages) =>
          messages.filter((one) => one.key === key).map((one) => one.headers['ce_id']),
        );
        expect(ids).toEqual(events.filter((event) => event.key === key).map((event) => event.id));
      }
    });

    it('reads from an offset on, at most as many as asked', async () => {
      await log.append(Array.from({ length: 9 }, (_, n) => someEvent('k', n)));
      const partition = (await log.ends(TOPIC)).findIndex((end) => end > 0);
      const offsets = (await log.read(TOPIC, partition, 4, 3)).map((message) => message.offset);
      expect(offsets).toEqual([4, 5, 6]);
    });

    it('gives every group every event, and one that comes back what it has not settled', async () => {
      await log.append(someEvents(30, 5));
      const seen: string[] = [];
      const first = consume((batch) =>
        batch.settle(async () => {
          seen.push(...keysOf(batch));
          return [];
        }),
      );
      await caughtUp();
      await first.stop();
      await log.append(someEvents(10, 5, 30));
      const second = consume((batch) =>
        batch.settle(async () => {
          seen.push(...keysOf(batch));
          return [];
        }),
      );
      await caughtUp();
      await second.stop();
      expect(seen.toSorted()).toEqual(
        someEvents(40, 5)
          .map((event) => event.id)
          .toSorted(),
      );
      consume((batch) => batch.settle(async () => []), 'other');
      await caughtUp('other');
    });

    it('moves nothing and appends nothing when the effect throws, and hands the batch out again', async () => {
      await log.append([someEvent('k', 0)]);
      let tries = 0;
      consume((batch) =>
        batch
          .settle(async (tx) => {
            tries++;
            await log.append([eventOnAnotherTopic()], tx);
            if (tries < 3) throw new Error('not yet');
            return [];
          })
          .catch(() => undefined),
      );
      await caughtUp();
      expect(tries).toBe(3);
      expect((await log.ends(OTHER_TOPIC)).reduce((a, b) => a + b)).toBe(1);
    });

    it('settles a batch in parts, each once', async () => {
      await log.append(Array.from({ length: 4 }, (_, n) => someEvent('k', n)));
      const parts: number[] = [];
      consume(async (batch) => {
        for (const { offset } of batch.messages) {
          await batch.settle(async () => {
            parts.push(offset);
            return [];
          }, offset);
        }
      });
      await caughtUp();
      expect(parts).toEqual([0, 1, 2, 3]);
    });

    it('fences a settle of a group that was set back', async () => {
      await log.append([someEvent('k', 0)]);
      let hand: LogBatch | undefined;
      const consumer = consume(async (batch) => {
        hand ??= batch;
        await batch.settle(async () => []);
      });
      await caughtUp();
      await consumer.stop();
      await log.reset('g', [TOPIC]);
      expect((await log.positions('g')).every((one) => one.position === 0)).toBe(true);
      await expect(hand?.settle(async () => [someEvent('late', 0)])).rejects.toThrow(Fenced);
    });
  });
}
