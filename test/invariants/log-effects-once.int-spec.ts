import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventOf } from '#contracts';
import { Fenced, type LogBatch } from '#log';
import { idOf, LogFixture, someEvent, someEvents, TOPIC } from '#test/support/log-fixture.js';

/** Every id once, and in order per key. */
function expectOnceInOrder(effects: string[], count: number): void {
  expect(effects.length).toBe(count);
  expect(new Set(effects).size).toBe(count);
  const last = new Map<string, number>();
  for (const id of effects) {
    const [key = '', n] = id.split('-');
    expect(Number(n)).toBeGreaterThan(last.get(key) ?? -1);
    last.set(key, Number(n));
  }
}

describe('every event takes effect once', () => {
  let it_: LogFixture;
  beforeEach(async () => {
    it_ = await LogFixture.open();
  });
  afterEach(() => it_.close());

  it('when the server ends our connections again and again', async () => {
    it_.consume({ batchSize: 20 });
    const killer = await it_.other();
    for (let round = 0; round < 10; round++) {
      await it_.log.append(someEvents(100, 9, round * 100)).catch(() => undefined);
      await killer.db.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'blotter' and pid <> pg_backend_pid()`,
      );
    }
    await it_.until(async () => {
      const positions = await it_.log.positions('g').catch(() => []);
      return positions.length > 0 && positions.every((one) => one.position === one.end);
    });
    const ends = await it_.log.ends(TOPIC);
    expectOnceInOrder(
      await it_.effects(),
      ends.reduce((a, b) => a + b),
    );
    expect(await it_.log.parking.list()).toEqual([]);
  });

  it('when two members share the partitions, and one leaves', async () => {
    const other = await it_.other();
    const first = it_.consume({ batchSize: 5 });
    it_.consume({ batchSize: 5 }, other.log);
    await it_.until(async () => (await owners(it_)).size === 2);
    await it_.log.append(someEvents(200, 11));
    await first.stop();
    await it_.log.append(someEvents(200, 11, 200));
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 400);
    expect((await owners(it_)).size).toBe(1);
  });

  it('with twenty joins and leaves while events come in', async () => {
    it_.consume({ batchSize: 7 });
    const other = await it_.other();
    for (let round = 0; round < 20; round++) {
      const guest = it_.consume({ batchSize: 7 }, other.log);
      await it_.log.append(someEvents(30, 8, round * 30));
      if (round % 2) await it_.until(async () => (await owners(it_)).size === 2);
      await guest.stop();
    }
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 600);
  });

  it('when a member sleeps beyond its lease: another takes over, and the sleeper is fenced', async () => {
    const sleeper = await it_.other(500);
    const [hand, wake] = [gate<LogBatch>(), gate()];
    const zombie = sleeper.log.consumer({ group: 'g', topics: [TOPIC], batchSize: 100, from: 'start' });
    void zombie.run(async (batch) => {
      hand.open(batch);
      await wake.passed;
    });
    await it_.log.append([someEvent('k', 0), someEvent('k', 1)]);
    const batch = await hand.passed;
    // All its connections are busy, so it says nothing more, as under SIGSTOP, and its lease runs out.
    const free = gate();
    const holders = Array.from({ length: 10 }, () =>
      sleeper.db.transaction(async (tx) => {
        await tx.query('select 1');
        await free.passed;
      }),
    );
    try {
      it_.consume();
      await it_.caughtUp();
      expect(await it_.effects()).toEqual(['k-0', 'k-1']);
      free.open();
      await Promise.all(holders);
      const late = batch.settle(async (tx) => {
        await tx.query(`insert into effects (id, "group") values ('zombie', 'g')`);
        return [someEvent('zombie', 2)];
      });
      await expect(late).rejects.toThrow(Fenced);
      expect(await it_.effects()).toEqual(['k-0', 'k-1']);
    } finally {
      free.open();
      wake.open();
      await zombie.stop();
    }
  });

  it('when somebody joins while a batch is in hand: the partition changes hands behind it, not under it', async () => {
    const [begun, go] = [gate(), gate()];
    const fenced: unknown[] = [];
    it_.consume({
      hooks: { onError: (error) => fenced.push(error) },
      handler: async (events, { tx }) => {
        begun.open();
        await go.passed;
        await tx.query('insert into effects (id, "group") select e, \'g\' from unnest($1::text[]) e', [
          events.map(idOf),
        ]);
        return [];
      },
    });
    await it_.log.append(someEvents(40, 20));
    await begun.passed;
    const other = await it_.other();
    it_.consume({}, other.log);
    await it_.until(
      async () => (await it_.db.query(`select 1 from log.members where "group" = 'g'`)).length === 2,
    );
    go.open();
    await it_.until(async () => (await owners(it_)).size === 2);
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 40);
    expect(fenced).toEqual([]);
  });

  it('with what it appends: outputs, rows and position come together or not at all', async () => {
    let fail = true;
    it_.consume({
      retry: { attempts: 5, delayMs: 1, maxDelayMs: 2 },
      handler: async (events, { tx }) => {
        await tx.query('insert into effects (id, "group") select e, \'g\' from unnest($1::text[]) e', [
          events.map(idOf),
        ]);
        if (fail) {
          fail = false;
          throw new Error('after the write');
        }
        return events.map((event) => {
          const command = { replay: idOf(event), action: 'pause', speed: null, at: null } as const;
          const rest = { from: null, to: null, into: null, sources: [] };
          return eventOf('blotter.replay.commanded.v1', { ...command, ...rest }, [event.id], {
            source: '/test',
          });
        });
      },
    });
    await it_.log.append(someEvents(40, 5));
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 40);
    const outputs = await it_.log.ends('blotter.commands');
    expect(outputs.reduce((a, b) => a + b)).toBe(40);
  });

  it('with a poison event: it is parked with its transaction undone, and a redrive brings its key back in order', async () => {
    let poison = true;
    it_.consume({
      handler: async (events, { tx }) => {
        await tx.query('insert into effects (id, "group") select e, \'g\' from unnest($1::text[]) e', [
          events.map(idOf),
        ]);
        if (poison && events.some((event) => idOf(event) === 'k1-11')) await tx.query('select 1/0');
        return [];
      },
    });
    await it_.log.append(someEvents(50, 5));
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 42);
    const parked = await it_.log.parking.list({ key: 'k1' });
    expect(parked.map((one) => one.reason)).toEqual(['failed', ...Array.from({ length: 7 }, () => 'behind')]);
    expect(parked[0]?.error).toContain('division by zero');
    poison = false;
    expect(await it_.log.parking.askRedrive([parked[0]?.id ?? ''])).toBe(1);
    await it_.until(async () => (await it_.log.parking.list()).length === 0);
    await it_.log.append([someEvent('k1', 51)]);
    await it_.caughtUp();
    expectOnceInOrder(await it_.effects(), 51);
  });

  it('also where a restarted member finds parked keys: their later events wait, too', async () => {
    const handler = async (): Promise<never> => {
      throw new Error('poison');
    };
    const first = it_.consume({ handler });
    await it_.log.append([someEvent('bad', 0)]);
    await it_.caughtUp();
    await first.stop();
    it_.consume();
    await it_.log.append([someEvent('bad', 1), someEvent('good', 0)]);
    await it_.caughtUp();
    expect(await it_.effects()).toEqual(['good-0']);
    expect((await it_.log.parking.list()).map((one) => one.reason)).toEqual(['failed', 'behind']);
  });

  it('a group may only be set back while nobody works for it', async () => {
    const consumer = it_.consume();
    await it_.log.append(someEvents(10, 3));
    await it_.caughtUp();
    await expect(it_.log.reset('g', [TOPIC])).rejects.toThrow('live members');
    await consumer.stop();
    await it_.log.reset('g', [TOPIC]);
    it_.consume();
    await it_.caughtUp();
    expect((await it_.effects()).length).toBe(20);
  });
});

/** A promise that somebody else opens. */
function gate<T = void>(): { passed: Promise<T>; open: (value: T) => void } {
  let open: (value: T) => void = () => undefined;
  const passed = new Promise<T>((resolve) => (open = resolve));
  return { passed, open };
}

async function owners(fixture: LogFixture): Promise<Set<string>> {
  const rows = await fixture.db.query<{ owner: string | null }>(
    `select owner from log.positions where "group" = 'g' and owner is not null`,
  );
  return new Set(rows.flatMap((row) => row.owner ?? []));
}
