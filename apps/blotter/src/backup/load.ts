import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import {
  BadDump,
  loadLines,
  setMigrationCeiling,
  type Database,
  type DumpEnd,
  type Queryable,
} from '#postgres';
import { noteAnnounced } from '#read-model';
import { UserError } from '../terminal/errors.js';
import { FORMAT, type BackupHeader } from './save.js';

/** The header of a backup; says what is wrong where it is none, or one that this program cannot read. */
export async function headerOf(file: string): Promise<BackupHeader> {
  const header = parsed(await firstLineOf(file));
  if (header?.kind !== 'header') throw new UserError(`${file} is no backup of Blotter`);
  if (header.format > FORMAT)
    throw new UserError(`${file} was made by version ${header.version}: restore it with that one`);
  return header;
}

async function firstLineOf(file: string): Promise<string> {
  try {
    for await (const line of linesOf(file)) return line;
  } catch (error) {
    if (!isBroken(error)) throw error;
  }
  return '';
}

/**
 * Loads a backup into an empty database: first the tables as they were when it was made, by `migrate`, then the rows, all or
 * none. What came after is up to the next migration. A failure leaves the database empty.
 */
export async function loadBackup(
  database: Database,
  file: string,
  header: BackupHeader,
  migrate: () => Promise<void>,
  onRows: (rows: number) => void,
): Promise<DumpEnd> {
  if (!(await isEmpty(database)))
    throw new UserError('there is a log already: restore into an empty data folder (--data) or database');
  try {
    // The read model is not part of a backup, so it may be as new as it likes.
    const { read_model: _, ...saved } = header.migrations;
    const counts = Object.entries(saved).map(([set, names]) => [set, names.length] as const);
    await setMigrationCeiling(database, Object.fromEntries(counts));
    await migrate();
    for (const [set, names] of Object.entries(saved)) await checkSet(database, set, names, header);
    const onExtra = (tx: Queryable) => (name: string, rows: (string | null)[][]) =>
      name === 'announced' ? noteAnnounced(tx, rows) : Promise.resolve();
    const end = await database.transaction((tx) =>
      loadLines(tx, linesOf(file), { onRows, onExtra: onExtra(tx) }),
    );
    await setMigrationCeiling(database, null);
    return end;
  } catch (error) {
    await empty(database);
    if (error instanceof BadDump || isBroken(error))
      throw new UserError(`the backup ${file} is not whole: ${(error as Error).message}`);
    throw error;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file).on('error', (error) => text.destroy(error));
  const text = bytes.pipe(createGunzip()).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } finally {
    bytes.destroy();
  }
  if (rest) yield rest;
}

function parsed(line: string): ({ kind: string } & BackupHeader) | null {
  try {
    return JSON.parse(line) as { kind: string } & BackupHeader;
  } catch {
    return null;
  }
}

async function checkSet(
  db: Queryable,
  set: string,
  names: readonly string[],
  header: BackupHeader,
): Promise<void> {
  const table = `meta."${set}_migrations"`;
  const [there] = await db.query<{ yes: boolean }>('select to_regclass($1) is not null as yes', [table]);
  if (!there?.yes)
    throw new UserError(
      `the backup holds data of "${set}", a consumer that is not registered in this program`,
    );
  const rows = await db.query<{ name: string }>(`select name from ${table}`);
  const known = new Set(rows.map(({ name }) => name));
  const missing = names.find((name) => !known.has(name));
  if (missing)
    throw new UserError(
      `the backup was made by version ${header.version}, which has the migration "${missing}" of ${set}: restore it with that version or a newer one`,
    );
}

async function isEmpty(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ empty: boolean }>(`select to_regclass('log.topics') is null as empty`);
  return row!.empty;
}

async function empty(database: Database): Promise<void> {
  const schemas = await database.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')`,
  );
  for (const { name } of schemas) await database.query(`drop schema "${name}" cascade`);
}

/** A gzip that ends too early or is none. */
function isBroken(error: unknown): boolean {
  return ['Z_BUF_ERROR', 'Z_DATA_ERROR'].includes((error as { code?: string }).code ?? '');
}
