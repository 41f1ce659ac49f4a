import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '#test/support/database.js';
import { Database, DatabaseTooNew, migrate, migrationsDir } from './index.js';

describe('migrations', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>;
  let db: Database;
  let dir: string;
  beforeEach(async () => {
    fresh = await freshDatabase();
    db = await Database.connect(fresh.url);
    dir = mkdtempSync(path.join(tmpdir(), 'blotter-migrations-'));
    writeFileSync(path.join(dir, '0001_first.sql'), '-- Up Migration\ncreate table first (n int);');
  });
  afterEach(async () => {
    await db.close();
    await fresh.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('run once, also when several processes start together', async () => {
    writeFileSync(
      path.join(dir, '0002_second.sql'),
      '-- Up Migration\nselect pg_sleep(0.1);\ncreate table second (n int);',
    );
    await Promise.all(Array.from({ length: 4 }, () => migrate(db, { name: 'demo', dir })));
    const rows = await db.query<{ name: string }>('select name from meta.demo_migrations order by id');
    expect(rows.map((row) => row.name)).toEqual(['0001_first', '0002_second']);
  });

  it('add what is new to a database that has data', async () => {
    await migrate(db, { name: 'demo', dir });
    await db.query('insert into first values (1)');
    writeFileSync(
      path.join(dir, '0002_second.sql'),
      '-- Up Migration\nalter table first add m int default 7;',
    );
    await migrate(db, { name: 'demo', dir });
    expect(await db.query('select * from first')).toEqual([{ n: 1, m: 7 }]);
  });

  it('leave nothing of one that fails', async () => {
    writeFileSync(path.join(dir, '0002_bad.sql'), '-- Up Migration\ncreate table half (n int);\nselect 1/0;');
    await expect(migrate(db, { name: 'demo', dir })).rejects.toThrow('division by zero');
    expect(await db.query(`select to_regclass('half') as half, to_regclass('first') as first`)).toEqual([
      { half: null, first: null },
    ]);
  });

  it('refuse a database that a newer version made', async () => {
    writeFileSync(path.join(dir, '0002_newer.sql'), '-- Up Migration\nselect 1;');
    await migrate(db, { name: 'demo', dir });
    rmSync(path.join(dir, '0002_newer.sql'));
    await expect(migrate(db, { name: 'demo', dir })).rejects.toThrow(DatabaseTooNew);
  });

  it('make the same tables in a schema of each generation', async () => {
    await migrate(db, { name: 'demo_1', dir, schema: 'demo_1' });
    await migrate(db, { name: 'demo_2', dir, schema: 'demo_2' });
    expect(
      await db.query(`select to_regclass('demo_1.first') as one, to_regclass('demo_2.first') as two`),
    ).toEqual([{ one: 'demo_1.first', two: 'demo_2.first' }]);
  });

  it('are found from the sources and from the build', () => {
    const root = new URL('../../../', import.meta.url).href;
    const fromBuild = migrationsDir(`${root}dist/libs/log-postgres/src/log.js`, 'libs/log-postgres');
    expect(fromBuild).toBe(migrationsDir(`${root}libs/log-postgres/src/log.ts`, 'libs/log-postgres'));
  });
});
