import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { EventLog } from '#log';
import { engineOf } from '#log-postgres';
import { dumpLines, type Database, type DumpOptions, type Queryable } from '#postgres';
import { announcedOf, currentProjection, deduplicatorGroup, type Projection } from '#read-model';
import { version } from '../version.js';
import { messageRows } from './brokers.js';

/** What is told of a backup at its beginning. */
export interface BackupHeader {
  format: number;
  version: string;
  createdAt: string;
  /** What had been migrated, by set. */
  migrations: Record<string, string[]>;
  /** The runs of the stages whose work was live. */
  runs: { facts: number; stories: number };
}

/** Grows when an older program could not read it. */
export const FORMAT = 1;

/**
 * Saves the record and the state of the stages as of one moment, whoever writes meanwhile; a file appears when it is whole.
 * It is the same wherever the log is: events on Kafka are saved as if PostgreSQL carried them.
 */
export async function saveBackup(
  { database, log }: { database: Database; log: EventLog },
  file: string,
  onLine: (lines: number) => void = () => {},
): Promise<{ header: BackupHeader; bytes: number }> {
  const part = `${file}.part`;
  try {
    const header = await database.transaction(async (tx) => {
      await tx.query('set transaction isolation level repeatable read, read only');
      const live = await currentProjection(tx);
      const told = await headerOf(tx, live);
      const onBrokers = (await engineOf(tx))?.engine === 'kafka';
      const rowsOf: DumpOptions['rowsOf'] = (table) =>
        onBrokers && isMessages(table) ? messageRows(tx, log, table) : null;
      await write(part, dumpLines(tx, told, { ...kept(live), rowsOf }), onLine);
      return told;
    });
    renameSync(part, file);
    return { header, bytes: statSync(file).size };
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

async function headerOf(tx: Queryable, { facts, stories }: Projection): Promise<BackupHeader> {
  const sets = await tx.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'meta' and tablename like '%\\_migrations' order by 1`,
  );
  const migrations: Record<string, string[]> = {};
  for (const { name } of sets) {
    const rows = await tx.query<{ name: string }>(`select name from meta."${name}" order by id`);
    migrations[name.replace(/_migrations$/, '')] = rows.map((row) => row.name);
  }
  const createdAt = new Date().toISOString();
  return { format: FORMAT, version: version(), createdAt, migrations, runs: { facts, stories } };
}

/**
 * All tables but the read model, which is worked out again, and what only says who is at work and how the log gets to its
 * brokers. Groups of stages stay as far as the live generation rests on them.
 */
function kept(live: Projection): DumpOptions {
  const stage = deduplicatorGroup(live.stories);
  const groups = `"group" not like 'projector@%' and "group" not like 'enricher@%'
    and ("group" not like 'deduplicator%' or "group" = '${stage}')`;
  const state = live.stories === 1 ? `space not like '%@%'` : `space like '%@${live.stories}'`;
  return {
    keeps: ({ schema, name }) => {
      if (schema === 'meta' || /^projection_\d+$/.test(schema)) return false;
      if (schema === 'log' && OF_THE_MOMENT.includes(name)) return false;
      if (schema === 'log' && (name === 'positions' || name === 'parked')) return groups;
      return schema === 'deduplicator' ? state : true;
    },
    // Those of the migrations belong to the program that restores.
    sequences: ({ schema, name }) =>
      schema === 'meta' ? name.endsWith('_numbers') : !/^projection_\d+$/.test(schema),
    extra: { announced: announcedOf(live.schema) },
  };
}

const OF_THE_MOMENT: readonly string[] = ['members', 'engine', 'relayed', 'outbox'];

const isMessages = ({ schema, name }: { schema: string; name: string }): boolean =>
  schema === 'log' && name === 'messages';

async function write(
  file: string,
  dump: AsyncIterable<string>,
  onLine: (lines: number) => void,
): Promise<void> {
  const gzip = createGzip({ level: 5 });
  const out = createWriteStream(file, { mode: 0o600 });
  gzip.pipe(out);
  let lines = 0;
  for await (const line of dump) {
    onLine((lines += 1));
    if (!gzip.write(line)) await once(gzip, 'drain');
  }
  gzip.end();
  await finished(out);
}
