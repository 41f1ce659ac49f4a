import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import type { Queryable } from './queryable.js';

export interface MigrateOptions {
  /** Names the table of what has run: `meta.<name>_migrations`. */
  name: string;
  /** Absolute folder of `.sql` files, run in the order of their names. */
  dir: string;
  /** The schema that unqualified names mean; it is created. Default `public`. */
  schema?: string;
}

/** The database was migrated by a newer version of the program than this one. */
export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew';
}

/** Any number that nothing else of ours uses: one lock for all migrations of a database. */
const LOCK = 7_205_331_944_001;

/**
 * Brings one set of migrations up to date, once, also when several processes start together: they queue on an
 * advisory lock of the session, which dies with its process.
 */
export async function migrate(database: { url: string } | string, options: MigrateOptions): Promise<void> {
  const url = typeof database === 'string' ? database : database.url;
  const client = new pg.Client({ connectionString: url, application_name: 'blotter migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create schema if not exists meta');
    const done = await alreadyRun(client, options);
    const most = Math.min(fileNames(options.dir).length, await ceilingOf(client, options.name));
    if (done.length < most) await run(client, options, most - done.length);
  } finally {
    await client.end();
  }
}

async function run(client: pg.Client, { name, dir, schema }: MigrateOptions, count: number): Promise<void> {
  await runner({
    dbClient: client,
    dir,
    direction: 'up',
    count,
    migrationsTable: `${name}_migrations`,
    migrationsSchema: 'meta',
    schema: schema ?? 'public',
    createSchema: schema !== undefined,
    noLock: true,
    checkOrder: true,
    singleTransaction: true,
    log: () => undefined,
  });
}

/**
 * Keeps sets of migrations from going beyond so many of each, until it is lifted by null: what an older program has saved
 * is loaded into the tables that it had, and comes up to date from there.
 */
export async function setMigrationCeiling(
  db: Queryable,
  counts: Readonly<Record<string, number>> | null,
): Promise<void> {
  if (counts === null) {
    await db.query('drop table if exists meta.migration_ceiling');
    return;
  }
  await db.query('create schema if not exists meta');
  await db.query('create table meta.migration_ceiling (name text primary key, most int not null)');
  await db.query(
    'insert into meta.migration_ceiling select key, value::int from jsonb_each_text($1::jsonb)',
    [JSON.stringify(counts)],
  );
}

async function ceilingOf(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('meta.migration_ceiling') is not null as there`,
  );
  if (!rows[0]?.there) return Infinity;
  const set = await client.query<{ most: number }>(
    'select most from meta.migration_ceiling where name = $1',
    [name],
  );
  return set.rows[0]?.most ?? Infinity;
}

async function alreadyRun(client: pg.Client, { name, dir }: MigrateOptions): Promise<string[]> {
  const table = `meta.${pg.escapeIdentifier(`${name}_migrations`)}`;
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  if (!rows[0]?.there) return [];
  const run = await client.query<{ name: string }>(`select name from ${table} order by id`);
  const done = run.rows.map((row) => row.name);
  const known = new Set(fileNames(dir).map((file) => path.parse(file).name));
  const unknown = done.find((migration) => !known.has(migration));
  if (unknown) {
    throw new DatabaseTooNew(
      `the database has the migration "${unknown}" of ${name}, which this version does not know: ` +
        'run the version of the program that made it, or a newer one',
    );
  }
  return done;
}

function fileNames(dir: string): string[] {
  return readdirSync(dir).filter((file) => file.endsWith('.sql'));
}

/** The folder `migrations` of a package (`libs/log-postgres`), from its sources and from `dist` alike. */
export function migrationsDir(moduleUrl: string, folder: string): string {
  return path.join(projectRoot(moduleUrl), folder, 'migrations');
}

/** The folder of the project that a module belongs to: the nearest one with a package.json. */
export function projectRoot(moduleUrl: string): string {
  let dir = path.dirname(fileURLToPath(moduleUrl));
  while (!existsSync(path.join(dir, 'package.json'))) {
    const parent = path.dirname(dir);
    if (parent === dir) throw new Error(`no package.json above ${fileURLToPath(moduleUrl)}`);
    dir = parent;
  }
  return dir;
}
