import path from 'node:path';
import type { Runtime } from '#nest';
import { PostgresLog } from '#log-postgres';
import { Database, findRunning, startEmbedded } from '#postgres';
import { migrateAll } from './services.js';
import type { LogOptions } from './options.js';
import { UserError } from '../terminal/errors.js';

/** A log and a database that a command works on. */
export interface OpenRuntime extends Runtime {
  /** True where a running `up` holds the data folder and its services do the work. */
  joined: boolean;
  dataDir: string;
  /** Ends what `open` began and nothing else. */
  close(): Promise<void>;
}

/**
 * Joins the server that runs on the data folder, or the one of `--database-url`, or else starts the embedded one.
 * `exclusive` refuses to join: of two `up` on one folder the second must say who holds it.
 */
export async function openRuntime(options: LogOptions, { exclusive = false } = {}): Promise<OpenRuntime> {
  if (options.log === 'kafka') {
    throw new UserError(
      '--log kafka is not part of this version; leave it out to keep the log in PostgreSQL',
      2,
    );
  }
  const dataDir = path.resolve(options.data);
  const server = await serverFor(options, dataDir, exclusive);
  try {
    const database = await Database.connect(server.url, { applicationName: 'blotter' });
    await migrateAll(database);
    const log = await PostgresLog.open(database);
    const close = async () => {
      await log.close();
      await database.close();
      await server.stop();
    };
    return { log, database, dataDir, joined: server.joined, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Opens, works, and closes whatever happens. */
export async function withRuntime(
  options: LogOptions,
  work: (runtime: OpenRuntime) => Promise<void>,
): Promise<void> {
  const runtime = await openRuntime(options);
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
}

interface Server {
  url: string;
  joined: boolean;
  stop(): Promise<void>;
}

async function serverFor(options: LogOptions, dataDir: string, exclusive: boolean): Promise<Server> {
  const nothing = async () => {};
  if (options.databaseUrl) return { url: options.databaseUrl, joined: false, stop: nothing };
  const running = exclusive ? null : await findRunning(dataDir);
  if (running) return { url: running.url, joined: true, stop: nothing };
  const embedded = await startEmbedded({ dataDir });
  return { url: embedded.url, joined: false, stop: () => embedded.stop() };
}
