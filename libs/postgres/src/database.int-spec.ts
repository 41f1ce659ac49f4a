import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '#test/support/database.js';
import { Database, isRetriable } from './index.js';

describe('a database', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await Database.connect(fresh.url, { poolSize: 3 });
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  it('gives integers as numbers and times as ISO text with their microseconds', async () => {
    const [row] =
      await database.query(`select 9007199254740991::int8 as big, array[1, null, 3]::int8[] as list,
      '2023-06-01 15:36:00.123456+02'::timestamptz as at, array['2023-06-01 00:00:00Z'::timestamptz] as times`);
    expect(row).toEqual({
      big: 9007199254740991,
      list: [1, null, 3],
      at: '2023-06-01T13:36:00.123456Z',
      times: ['2023-06-01T00:00:00Z'],
    });
    await expect(database.query('select 9007199254740993::int8')).rejects.toThrow('safe integer');
  });

  it('rolls back what throws, and says so when a failed query was swallowed', async () => {
    await database.query('create table t (n int primary key)');
    await expect(
      database.transaction(async (tx) => {
        await tx.query('insert into t values (1)');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const swallowed = database.transaction(async (tx) => {
      await tx.query('insert into t values (1)');
      await tx.query('insert into t values (1)').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('nothing was committed');
    expect(await database.query('select * from t')).toEqual([]);
  });

  it('refuses a query after the end of its transaction', async () => {
    let leaked: { query(sql: string): Promise<unknown[]> } | undefined;
    await database.transaction(async (tx) => void (leaked = tx));
    await expect(leaked?.query('select 1')).rejects.toThrow('has ended');
  });

  it('goes on after its backends were terminated, and calls the failure retriable', async () => {
    const other = await Database.connect(fresh.url, { poolSize: 1 });
    const failure = await database
      .transaction(async (tx) => {
        const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
        await other.query('select pg_terminate_backend($1)', [row?.pid]);
        await tx.query('select 1');
      })
      .catch((error: unknown) => error);
    expect(isRetriable(failure)).toBe(true);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await other.close();
  });

  it('hears notifications, also after its listening connection was cut', async () => {
    const heard: string[] = [];
    let wake = (): void => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    const stop = await database.listen('news', (payload) => {
      heard.push(payload);
      wake();
    });
    let told = next();
    await database.query(`select pg_notify('news', 'first')`);
    await told;
    told = next();
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen "news"'`,
    );
    await told;
    told = next();
    await database.query(`select pg_notify('news', 'second')`);
    await told;
    expect(heard).toEqual(['first', '', 'second']);
    await stop();
  });

  it('says what could not be reached, without the password', async () => {
    const refused = Database.connect('postgresql://me:secret@127.0.0.1:1/none');
    await expect(refused).rejects.toThrow(/postgresql:\/\/me@127\.0\.0\.1:1\/none cannot be used/);
  });
});
