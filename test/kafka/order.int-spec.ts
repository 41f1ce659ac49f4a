import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Kafka, logLevel, type Consumer } from 'kafkajs';
import { encode, type AnyEvent } from '#contracts';
import { runConsumer, type EngineOptions, type LogMessage, type RunningConsumer } from '#log';
import { describeKafka } from '#test/support/kafka.js';
import { idOf, someEvent, someEvents, TOPIC } from '#test/support/some-events.js';
import { KafkaFixture } from './fixture.js';

/** What Kafka and its client do to messages, and what must come through all the same. */
describeKafka('the log on Kafka keeps every event once and in order', (brokers) => {
  let it_: KafkaFixture;
  let running: RunningConsumer[];
  let kafka: Kafka;
  const seen: string[] = [];
  beforeEach(async () => {
    seen.length = 0;
    running = [];
    it_ = await KafkaFixture.open(brokers(), { stuckMs: 3_000 });
    kafka = new Kafka({ brokers: brokers().split(','), logLevel: logLevel.NOTHING });
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await it_.close();
  });

  const topic = () => `${it_.options.prefix}${TOPIC}`;
  const consume = (options: Partial<EngineOptions> = {}) => {
    const consumer = runConsumer({
      log: it_.log,
      group: 'g',
      topics: [TOPIC],
      retry: { attempts: 2, delayMs: 5, maxDelayMs: 20 },
      handler: async (events) => {
        seen.push(...events.map(idOf));
        return [];
      },
      ...options,
    });
    running.push(consumer);
    return consumer;
  };
  const until = async (done: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 30_000; !(await done()); await it_.log.waitForAppend([TOPIC], 20)) {
      if (Date.now() > end) throw new Error(`waited in vain: ${JSON.stringify(await it_.log.positions())}`);
    }
  };
  const caughtUp = (group = 'g') =>
    until(async () => {
      const positions = await it_.log.positions(group);
      return positions.length > 0 && positions.every((one) => one.position === one.end);
    });
  const placed = () => until(async () => (await it_.log.positions('g')).length > 0);
  const everything = async (): Promise<LogMessage[]> =>
    (await Promise.all([0, 1, 2].map((partition) => it_.log.read(TOPIC, partition, 0, 1_000)))).flat();

  /** What the brokers hold, as any client sees it. */
  const raw = async () => {
    const reader: Consumer = kafka.consumer({ groupId: `${it_.options.prefix}raw` });
    const found: {
      partition: number;
      message: { key: Buffer | null; value: Buffer | null; headers?: object };
    }[] = [];
    await reader.connect();
    await reader.subscribe({ topic: topic(), fromBeginning: true });
    const ends = await withAdmin((admin) => admin.fetchTopicOffsets(topic()));
    const total = ends.reduce((sum, end) => sum + Number(end.high), 0);
    await reader.run({
      eachMessage: async ({ partition, message }) => void found.push({ partition, message }),
    });
    await until(() => found.length >= total);
    await reader.disconnect();
    return found;
  };
  const withAdmin = async <T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> => {
    const admin = kafka.admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  };

  it('writes CloudEvents in binary mode that any client can read', async () => {
    const event = {
      ...someEvent('k', 0),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    };
    await it_.log.append([event]);
    const { message } = (await raw())[0]!;
    expect(String(message.key)).toBe('k');
    expect(JSON.parse(String(message.value))).toEqual(event.data);
    const headers = Object.fromEntries(
      Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(headers).toMatchObject({
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: event.type,
      ce_source: '/test',
      ce_space: 'live',
      ce_blottersequence: '0',
      'content-type': 'application/json',
      traceparent: event.traceparent,
    });
    expect((await everything())[0]?.headers).not.toHaveProperty('ce_blottersequence');
  });

  it('drops what was sent again', async () => {
    await it_.log.append(someEvents(30, 5));
    // A relay that dies between sending and marking leaves this behind: the same sequences under new Kafka offsets.
    const again = kafka.producer();
    await again.connect();
    for (const { partition, message } of await raw()) {
      await again.send({ topic: topic(), messages: [{ ...message, partition } as never] });
    }
    await again.disconnect();
    await it_.log.append(someEvents(30, 5, 30));
    consume();
    await caughtUp();
    expect(seen.toSorted()).toEqual(
      someEvents(60, 5)
        .map((event) => idOf(event as never))
        .toSorted(),
    );
    expect((await everything()).map((one) => one.headers['ce_id'])).toHaveLength(60);
  });

  it('publishes what others have left in the outbox, of this program and of one before it', async () => {
    // A transaction of another process, which is gone: nobody here knows of its commit.
    const elsewhere = (events: readonly AnyEvent[]) =>
      it_.db.transaction((tx) => it_.log.append(events, { query: (...call) => tx.query(...call) }));
    await elsewhere([someEvent('k', 0), someEvent('k', 1)]);
    await elsewhere([someEvent('k', 2)]);
    const [{ partition, next }] = (await it_.db.query(
      'update log.heads set next = next + 1 where topic = $1 and next > 0 returning partition, next - 1 as next',
      [TOPIC],
    )) as [{ partition: number; next: number }];
    const { key, headers, data } = encode(someEvent('k', 3));
    await it_.db.query(
      'insert into log.messages (topic, partition, "offset", key, headers, data) values ($1, $2, $3, $4, $5, $6)',
      [TOPIC, partition, next, key, JSON.stringify(headers), data],
    );
    consume();
    await caughtUp();
    await it_.log.append([someEvent('k', 4)]);
    await caughtUp();
    expect(seen).toEqual(['k-0', 'k-1', 'k-2', 'k-3', 'k-4']);
    for (const table of ['outbox', 'messages'])
      expect(await it_.db.query(`select from log.${table}`)).toEqual([]);
  });

  it('passes over what somebody else wrote there', async () => {
    const stranger = kafka.producer();
    await stranger.connect();
    await it_.log.append([someEvent('k', 0)]);
    for (const partition of [0, 1, 2]) {
      await stranger.send({ topic: topic(), messages: [{ partition, key: 'k', value: 'not ours' }] });
    }
    await stranger.disconnect();
    await it_.log.append([someEvent('k', 1)]);
    consume();
    await caughtUp();
    expect(seen).toEqual(['k-0', 'k-1']);
  });

  it('stops a partition loudly where an event is missing, and no other', async () => {
    await it_.log.append(someEvents(20, 20));
    const ends = await it_.log.ends(TOPIC);
    const holed = ends.findIndex((end) => end > 2);
    await withAdmin(async (admin) => {
      // kafkajs deletes only in topics whose leaders it has been made to look up.
      await admin.fetchTopicOffsets(topic());
      await admin.deleteTopicRecords({ topic: topic(), partitions: [{ partition: holed, offset: '1' }] });
    });
    const told: string[] = [];
    consume({ hooks: { onError: (error) => void told.push((error as Error).message) } });
    await until(() => told.some((one) => one.includes('event 0 is missing')));
    await until(async () =>
      (await it_.log.positions('g')).every((one) => one.partition === holed || one.position === one.end),
    );
    expect((await it_.log.positions('g')).find((one) => one.partition === holed)?.position).toBe(0);
  });

  it('joins its group again while a partition brings nothing although there is something', async () => {
    const told: string[] = [];
    consume({ hooks: { onError: (error) => void told.push((error as Error).message) } });
    await it_.log.append([someEvent('k', 0)]);
    await caughtUp();
    // The brokers are said to have one more than they give, as when they have lost it or a fetch hangs.
    const [{ partition } = { partition: 0 }] = (await it_.log.positions('g')).filter((one) => one.end > 0);
    for (const table of ['heads', 'relayed'])
      await it_.db.query(`update log.${table} set next = next + 1 where topic = $1 and partition = $2`, [
        TOPIC,
        partition,
      ]);
    await until(() =>
      told.some((one) => one.includes(`/${partition}@1 for 3000 ms: it joins its group again`)),
    );
    const { key, headers, data } = encode(someEvent('k', 1));
    const late = kafka.producer();
    await late.connect();
    const message = { partition, key, value: data, headers: { ...headers, ce_blottersequence: '1' } };
    await late.send({ topic: topic(), messages: [message] });
    await late.disconnect();
    await caughtUp();
    expect(seen).toEqual(['k-0', 'k-1']);
  });

  it('parks a poison event with what comes behind it, while other keys and partitions go on', async () => {
    await it_.log.append(someEvents(40, 8));
    consume({
      handler: async (events) => {
        if (events.some((event) => event.key === 'k3')) throw new Error('poison');
        seen.push(...events.map(idOf));
        return [];
      },
    });
    await caughtUp();
    const parked = await it_.log.parking.list();
    expect(parked.map((one) => [one.message.key, one.reason])).toEqual([
      ['k3', 'failed'],
      ...Array.from({ length: 4 }, () => ['k3', 'behind']),
    ]);
    expect(seen).toHaveLength(35);
    await until(async () => (await it_.log.ends('blotter.parked')).reduce((a, b) => a + b) === 5);
  });

  it('keeps its partitions through a handler that takes longer than the brokers wait for a member', async () => {
    await it_.log.append([someEvent('k', 0)]);
    let calls = 0;
    consume({
      handler: async () => {
        calls += 1;
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        return [];
      },
    });
    await caughtUp();
    expect(calls).toBe(1);
  });

  it('shows its lag to the tools of Kafka', async () => {
    consume();
    await placed();
    await it_.log.append(someEvents(30, 9));
    await caughtUp();
    const ends = await it_.log.ends(TOPIC);
    const committed = () =>
      withAdmin(async (admin) => {
        const [one] = await admin.fetchOffsets({ groupId: `${it_.options.prefix}g`, topics: [topic()] });
        return one!.partitions.toSorted((a, b) => a.partition - b.partition).map((p) => Number(p.offset));
      });
    await until(async () => JSON.stringify(await committed()) === JSON.stringify(ends));
  });

  it('hands partitions over without a repetition when members come and go', async () => {
    const others = [await it_.other(), await it_.other()];
    const twice = { handler: async (events: Parameters<EngineOptions['handler']>[0]) => {
      seen.push(...events.map(idOf));
      return [];
    } }; // prettier-ignore
    const first = consume({ batchSize: 3, ...twice });
    for (let round = 0; round < 6; round += 1) {
      await it_.log.append(someEvents(50, 11, round * 50));
      if (round === 1) consume({ log: others[0]!.log, batchSize: 3, ...twice });
      if (round === 2) consume({ log: others[1]!.log, batchSize: 3, ...twice });
      if (round === 3) await first.stop();
    }
    await caughtUp();
    expect(new Set(seen).size).toBe(300);
    expect(seen).toHaveLength(300);
  });

  it('starts a group now, with nothing of before', async () => {
    await it_.log.append(someEvents(10, 3));
    consume({ from: 'now' });
    await placed();
    await it_.log.append([someEvent('k', 99)]);
    await caughtUp();
    expect(seen).toEqual(['k-99']);
  });

  it('publishes what a process committed that died before it published', async () => {
    const other = await it_.other();
    await other.log.close();
    await other.db.transaction((tx) => other.log.append([someEvent('k', 0)], tx));
    consume();
    await caughtUp();
    expect(seen).toEqual(['k-0']);
  });
});
