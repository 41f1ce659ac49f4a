import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TopicName } from '#contracts';
import { Database } from '#postgres';
import { partitionOf } from '#log';
import { LogFixture, someEvent, someEvents, TOPIC } from '#test/support/log-fixture.js';
import { freshDatabase } from '#test/support/database.js';

const idsOf = (messages: { data: string }[]): string[] =>
  messages.map((message) => (JSON.parse(message.data) as { id: string }).id);

describe('no reader skips an event', () => {
  let it_: LogFixture;
  beforeEach(async () => {
    it_ = await LogFixture.open({ partitions: 1 });
  });
  afterEach(() => it_.close());

  it('while a transaction that has appended is held open, and others want to append after it', async () => {
    it_.consume();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let taken = (): void => undefined;
    const holds = new Promise<void>((resolve) => (taken = resolve));
    const held = it_.log.transaction(async (tx) => {
      await it_.log.append([someEvent('held', 0)], tx);
      taken();
      await gate;
    });
    await holds;
    const later = it_.log.append([someEvent('later', 1)]);
    const first = await Promise.race([later.then(() => 'appended'), it_.log.waitForAppend([TOPIC], 300)]);
    expect(first).toBeUndefined();
    expect(await it_.effects()).toEqual([]);
    release();
    await Promise.all([held, later]);
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['held-0', 'later-1']);
  });

  it('when transactions commit in another order than they began', async () => {
    const other = await it_.other();
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => undefined;
    const hasId = new Promise<void>((resolve) => (begun = resolve));
    // It has its transaction id first, and appends last.
    const early = other.log.transaction(async (tx) => {
      await tx.query('select pg_current_xact_id()');
      begun();
      await gate;
      await other.log.append([someEvent('early', 0)], tx);
    });
    await hasId;
    await it_.log.append([someEvent('late', 1)]);
    it_.consume();
    await it_.caughtUp();
    release();
    await early;
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['late-1', 'early-0']);
  });

  it('while a writer of another database of the same server holds its transaction open', async () => {
    const elsewhere = await freshDatabase();
    const db = await Database.connect(elsewhere.url);
    await db.query('create table t (n int)');
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => undefined;
    const writes = new Promise<void>((resolve) => (begun = resolve));
    const open = db.transaction(async (tx) => {
      await tx.query('insert into t values (1)');
      begun();
      await gate;
    });
    await writes;
    it_.consume();
    await it_.log.append(someEvents(10, 3));
    await it_.caughtUp();
    expect((await it_.effects()).length).toBe(10);
    release();
    await open;
    await db.close();
    await elsewhere.drop();
  });

  it('when events came by a restore, under transaction ids of another server', async () => {
    await it_.log.append(someEvents(3, 1));
    // What a dump brings: rows as they were, written in one transaction, in any order.
    await it_.db.query(`create table dump as select * from log.messages order by "offset" desc`);
    await it_.db.query('truncate log.messages');
    await it_.db.query('insert into log.messages select * from dump');
    await it_.log.append([someEvent('new', 9)]);
    it_.consume();
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['k0-0', 'k0-1', 'k0-2', 'new-9']);
  });

  it('with eight writers at once, some of which roll back: offsets stay dense and a reader sees only prefixes', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 20; n++) {
        const work = it_.log.transaction(async (tx) => {
          await it_.log.append([someEvent(`w${writer}`, n)], tx);
          if (n % 5 === 4) throw new Error('rolled back on purpose');
        });
        await work.catch(() => undefined);
      }
    });
    let writing = true;
    const all = Promise.all(writers).finally(() => (writing = false));
    const read: number[] = [];
    while (writing || read.length < 128) {
      const messages = await it_.log.read(TOPIC, 0, read.length, 50);
      read.push(...messages.map((message) => message.offset));
    }
    await all;
    expect(read).toEqual(Array.from({ length: 128 }, (_, n) => n));
  });

  it('after old messages were removed: offsets are not given again', async () => {
    await it_.log.append(someEvents(5, 1));
    await it_.db.query('delete from log.messages');
    await it_.log.append([someEvent('after', 5)]);
    const [message] = await it_.log.read(TOPIC, 0, 0, 10);
    expect(message?.offset).toBe(5);
    it_.consume();
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['after-5']);
  });

  it('in one append over many topics and partitions beside its mirror image: no deadlock, each in order', async () => {
    const wide = await LogFixture.open({ partitions: 8 });
    const forth = someEvents(64, 16);
    const back = someEvents(64, 16, 64).reverse();
    await Promise.all([...Array(10)].flatMap(() => [wide.log.append(forth), wide.log.append(back)]));
    const ends = await wide.log.ends(TOPIC as TopicName);
    expect(ends.reduce((a, b) => a + b)).toBe(1280);
    for (const [partition, end] of ends.entries()) {
      const offsets = (await wide.log.read(TOPIC, partition, 0, 2000)).map((message) => message.offset);
      expect(offsets).toEqual(Array.from({ length: end }, (_, n) => n));
    }
    await wide.close();
  });

  it('in an append over two partitions of which one is held: the other stays free, so no two can wait in a ring', async () => {
    const wide = await LogFixture.open({ partitions: 2 });
    const keyOf = (partition: number): string => {
      for (let n = 0; ; n++) if (partitionOf('live', `key${n}`, 2) === partition) return `key${n}`;
    };
    const [low, high] = [keyOf(0), keyOf(1)];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const held = wide.log.transaction(async (tx) => {
      await wide.log.append([someEvent(low, 0)], tx);
      await gate;
    });
    await wide.until(
      async () => (await wide.db.query(`select 1 from pg_locks where mode = 'RowExclusiveLock'`)).length > 0,
    );
    const both = wide.log.append([someEvent(high, 1), someEvent(low, 1)]);
    await wide.until(
      async () => (await wide.db.query(`select 1 from pg_locks where not granted`)).length > 0,
    );
    const alone = wide.log.append([someEvent(high, 2)]).then(() => 'appended');
    expect(await Promise.race([alone, wide.log.waitForAppend(['blotter.posts'], 2000)])).toBe('appended');
    release();
    await Promise.all([held, both]);
    await wide.close();
  });

  it('stores and gives back any text: NUL, half surrogates, quotes, emoji', async () => {
    const odd = 'a\0b \ud800 "\\" 🗞 \u2028';
    await it_.log.append([someEvent(odd, 0)]);
    const [message] = await it_.log.read(TOPIC, 0, 0, 1);
    expect(idsOf([message ?? { data: '{}' }])).toEqual([`${odd}-0`]);
  });
});
