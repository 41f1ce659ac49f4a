import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { digestTopic, type EventLog } from '#log';
import { CannotMove, moveToKafka, moveToPostgres, openKafkaLog } from '#log-kafka';
import { OtherEngine, PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { freshDatabase } from '#test/support/database.js';
import { describeKafka } from '#test/support/kafka.js';
import { someEvents, TOPIC } from '#test/support/some-events.js';
import { kafkaOptions } from './fixture.js';

/** A log changes its engine: order, ids, times and positions stay, and nothing is switched that is not the same. */
describeKafka('a log that moves', (brokers) => {
  let db: Database;
  let drop: () => Promise<void>;
  let options: ReturnType<typeof kafkaOptions>;
  beforeEach(async () => {
    const fresh = await freshDatabase();
    drop = fresh.drop;
    db = await Database.connect(fresh.url);
    options = kafkaOptions(brokers());
  });
  afterEach(async () => {
    await db.close();
    await drop();
  });

  const onPostgres = <T>(work: (log: PostgresLog) => Promise<T>) =>
    using(() => PostgresLog.open(db, options), work);
  const onKafka = <T>(work: (log: EventLog) => Promise<T>) => using(() => openKafkaLog(db, options), work);
  const digestOf = async (log: EventLog) =>
    digestTopic((...at) => log.read(...at), TOPIC, await log.ends(TOPIC));
  const ignore = () => undefined;

  /** Reads with a group until `count` events have taken effect. */
  const consume = async (log: EventLog, count: number): Promise<string[]> => {
    const seen: string[] = [];
    const consumer = log.consumer({ group: 'g', topics: [TOPIC], batchSize: 10, from: 'start' });
    const running = consumer.run((batch) =>
      batch.settle(async () => {
        seen.push(...batch.messages.map((one) => one.headers['ce_id']!));
        return [];
      }),
    );
    while (seen.length < count) await log.waitForAppend([TOPIC], 20);
    await consumer.stop();
    await running;
    return seen;
  };

  it('goes to Kafka and back as it was, and groups go on where they stood', async () => {
    const [first, before] = await onPostgres(async (log) => {
      await log.append(someEvents(700, 20));
      const seen = await consume(log, 700);
      await log.append(someEvents(300, 20, 700));
      return [seen, await digestOf(log)];
    });
    const there = await moveToKafka(db, options, ignore);
    expect(there.events).toBe(1_000);
    expect(there.partitions.filter((one) => one.topic === TOPIC)).toEqual(before);
    expect(await db.query('select from log.messages')).toEqual([]);

    const [second, after] = await onKafka(async (log) => {
      expect(await digestOf(log)).toEqual(before);
      const seen = await consume(log, 300);
      await log.append(someEvents(50, 20, 1_000));
      return [seen, await digestOf(log)];
    });
    expect([...first, ...second].toSorted()).toEqual(
      someEvents(1_000, 20)
        .map((event) => event.id)
        .toSorted(),
    );

    const back = await moveToPostgres(db, options, ignore);
    expect(back.events).toBe(1_050);
    await onPostgres(async (log) => {
      expect(await digestOf(log)).toEqual(after);
      expect(await consume(log, 50)).toHaveLength(50);
    });
  });

  it('goes on where it was interrupted', async () => {
    await onPostgres((log) => log.append(someEvents(9_000, 50)));
    const half = (done: number) => {
      if (done > 0) throw new Error('pulled the plug');
    };
    await expect(moveToKafka(db, options, half)).rejects.toThrow('pulled the plug');
    const [{ done }] = (await db.query('select sum(next)::bigint as done from log.relayed')) as [
      { done: number },
    ];
    expect(done).toBeGreaterThan(0);
    const starts: number[] = [];
    expect((await moveToKafka(db, options, (n) => void starts.push(n))).events).toBe(9_000);
    expect(starts[0]).toBeGreaterThanOrEqual(done);
  });

  it('stays where it is when the copy is not the same', async () => {
    await onPostgres((log) => log.append(someEvents(10, 1)));
    const atTheEnd = (done: number, total: number) => {
      if (done === total) throw new Error('pulled the plug');
    };
    await expect(moveToKafka(db, options, atTheEnd)).rejects.toThrow('pulled the plug');
    await db.query(`update log.messages set key = 'another' where "offset" = 3`);
    await expect(moveToKafka(db, options, ignore)).rejects.toThrow(CannotMove);
    await onPostgres(async (log) => expect((await log.ends(TOPIC)).reduce((a, b) => a + b)).toBe(10));
  });

  it('does not move to where it went on without what is here now, as after a backup was restored', async () => {
    await onPostgres((log) => log.append(someEvents(10, 1)));
    await moveToKafka(db, options, ignore);
    await moveToPostgres(db, options, ignore);
    await moveToKafka(db, options, ignore);
    await moveToPostgres(db, options, ignore);
    await db.query(`delete from log.messages where "offset" = 9`);
    await db.query('update log.heads set next = 9 where next = 10');
    await expect(moveToKafka(db, options, ignore)).rejects.toThrow('later ones on the brokers');
    const elsewhere = { ...options, prefix: `${options.prefix}again.` };
    expect((await moveToKafka(db, elsewhere, ignore)).events).toBe(9);
  });

  it('does not move under the feet of services', async () => {
    await onPostgres(async (log) => {
      await log.append(someEvents(10, 1));
      const consumer = log.consumer({ group: 'busy', topics: [TOPIC], batchSize: 10, from: 'start' });
      void consumer.run((batch) => batch.settle(async () => []));
      while ((await log.positions('busy')).length === 0) await log.waitForAppend([TOPIC], 20);
      await expect(moveToKafka(db, options, ignore)).rejects.toThrow('busy still run');
      await consumer.stop();
    });
  });

  it('is opened by the engine that it is on, and says which', async () => {
    await onPostgres((log) => log.append(someEvents(10, 1)));
    await expect(openKafkaLog(db, options)).rejects.toThrow(OtherEngine);
    await moveToKafka(db, options, ignore);
    await expect(PostgresLog.open(db)).rejects.toThrow('--log kafka');
    const elsewhere = { ...options, prefix: 'other.' };
    await expect(openKafkaLog(db, elsewhere)).rejects.toThrow('under the topic prefix');
  });
});

async function using<L extends EventLog, T>(
  open: () => Promise<L>,
  work: (log: L) => Promise<T>,
): Promise<T> {
  const log = await open();
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}
