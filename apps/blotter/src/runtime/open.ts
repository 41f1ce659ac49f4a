import path from 'node:path';
import type { Runtime, ServiceDefinition } from '#nest';
import { PostgresLog } from '#log-postgres';
import { Database, findRunning, startEmbedded } from '#postgres';
import { migrateAll, startPipeline } from './services.js';
import type { LogOptions } from './options.js';
import { UserError } from '../terminal/errors.js';
import { INTERRUPTED, onInterrupt } from '../terminal/interrupt.js';

/** A log and a database that a command works on. */
export interface OpenRuntime extends Runtime {
  /** True where a running `up` holds the data folder and its services do the work. */
  joined: boolean;
  dataDir: string;
  /** Runs the services here until `close`, unless a running `up` does their work. */
  work(services?: readonly ServiceDefinition[]): Promise<void>;
  /** Ends what was begun here and nothing else: drains the services, then the log, the pool and the server. */
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
  // The server is a process of its own, which would be left behind by one that is killed while it starts it.
  let interrupted = false;
  const release = onInterrupt(() => (interrupted = true));
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const server = await serverFor(options, dataDir, exclusive);
    undo.push(server.stop);
    const database = await Database.connect(server.url, { applicationName: 'blotter' });
    undo.push(() => database.close());
    await migrateAll(database);
    const log = await PostgresLog.open(database);
    undo.push(() => log.close());
    const work = async (services?: readonly ServiceDefinition[]) => {
      if (server.joined) return;
      const pipeline = await startPipeline({ log, database }, services);
      undo.push(pipeline.close);
    };
    if (interrupted) throw new UserError('stopped before it began', INTERRUPTED);
    return { log, database, dataDir, joined: server.joined, work, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    release();
  }
}

/** Opens, works, and closes whatever happens, an interruption included. */
export async function withRuntime(
  options: LogOptions,
  work: (runtime: OpenRuntime) => Promise<void>,
): Promise<void> {
  const runtime = await openRuntime(options);
  let interrupted = false;
  const release = onInterrupt(() => {
    interrupted = true;
    void runtime.close().finally(() => process.exit(INTERRUPTED));
  });
  try {
    await work(runtime);
  } catch (error) {
    // What it stood on was taken away from it; that is no news.
    if (!interrupted) throw error;
  } finally {
    await runtime.close();
    release();
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
