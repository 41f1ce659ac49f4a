import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stableHash } from '#domain';
import { WORDS_FORM } from '#domain/search/words.js';
import type { Transaction } from '#log';
import type { Projection } from './projection.js';

/** The form of the tables that this program makes: it cannot write into a generation of another one. */
export const SHAPE = stableHash(
  [sql('projection.sql').replaceAll(/--.*$/gm, '').replaceAll(/\s+/g, ' '), String(WORDS_FORM)],
  16,
);

/** Makes the tables of a generation, in a schema of its own. */
export async function createTables(tx: Transaction, projection: Projection): Promise<void> {
  await tx.query(`create schema ${projection.schema}`);
  await inSchema(tx, projection, sql('projection.sql'));
}

/** Indexes that only readers need; a building generation gets them when it has caught up. Idempotent. */
export async function addReaderIndexes(tx: Transaction, projection: Projection): Promise<void> {
  // The words of all posts: with less memory they are sorted in many small parts.
  await tx.query(`select set_config('maintenance_work_mem', '128MB', true)`);
  await inSchema(tx, projection, sql('reader-indexes.sql'));
}

async function inSchema(tx: Transaction, projection: Projection, statements: string): Promise<void> {
  const [before] = await tx.query<{ path: string }>(`select current_setting('search_path') as path`);
  await tx.query(`set local search_path to ${projection.schema}`);
  await tx.query(statements);
  await tx.query(`select set_config('search_path', $1, true)`, [before?.path ?? 'public']);
}

/** SQL files stay outside dist: found from the package's root, which is the same for sources and for the build. */
function sql(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = here.replace(/[\\/]dist(?=[\\/]libs[\\/]read-model[\\/]src$)/, '');
  return readFileSync(join(root, '..', 'sql', name), 'utf8');
}
