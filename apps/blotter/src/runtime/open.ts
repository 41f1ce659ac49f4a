import type { LoggerService } from '@nestjs/common';
import path from 'node:path';
import type { EventLog } from '#log';
import { openLog, type Runtime, type ServiceDefinition } from '#nest';
import { Groups, isGroupAlive } from '#log-postgres';
import { Database, findRunning, startEmbedded } from '#postgres';
import { migrateAll, POOL_SIZE, quietLogger, startPipeline } from './services.js';
import type { LogOptions } from './options.js';
import { UserError } from '../terminal/errors.js';
import { INTERRUPTED, onInterrupt } from '../terminal/interrupt.js';

/** A log and a database that a command works on. */
export interface OpenRuntime extends Runtime {
  /** True where another process holds the data folder, most often a running `up`. */
  joined: boolean;
  dataDir: string;
  /** Runs the services here until `close`, unless another process runs them. */
  work(services?: readonly ServiceDefinition[]): Promise<void>;
  /**
   * Ends what was begun here and nothing else: drains the services, then the log, the pool, and the server as soon as no
   * other command uses it; `atOnce` does not wait for that.
   */
  close(atOnce?: boolean): Promise<void>;
}

export interface OpenOptions {
  /** Refuses to join: of two `up` on one folder the second must say who holds it. */
  exclusive?: boolean;
  logger?: LoggerService;
  /** Works on the database before anything of it is brought up to date. */
  prepare?: (database: Database) => Promise<void>;
}

/**
 * Joins the server that runs on the data folder, or the one of `--database-url`, or else starts the embedded one.
 * `exclusive` refuses to join: of two `up` on one folder the second must say who holds it.
 */
export async function openRuntime(
  options: LogOptions,
  { exclusive = false, logger, prepare }: OpenOptions = {},
): Promise<OpenRuntime> {
  const dataDir = path.resolve(options.data);
  // The server is a process of its own, which would be left behind by one that is killed while it starts it.
  let interrupted = false;
  const release = onInterrupt(() => (interrupted = true));
  const undo: ((atOnce: boolean) => Promise<void>)[] = [];
  const close = async (atOnce = exclusive) => {
    for (const step of undo.splice(0).reverse()) await step(atOnce);
  };
  try {
    const server = await serverFor(options, dataDir, exclusive);
    undo.push(server.stop);
    const database = await Database.connect(server.url, {
      applicationName: 'blotter',
      poolSize: POOL_SIZE,
    });
    undo.push(() => database.close());
    await prepare?.(database);
    await migrateAll(database);
    const log = await openLogOf(database, options, logger);
    undo.push(() => log.close());
    if (server.own) await new Groups(database).forgetMembers();
    const work = async (services?: readonly ServiceDefinition[]) => {
      // A command that holds the folder may run none: only members of the group are services at work.
      if (server.joined && (await isGroupAlive(database, 'deduplicator'))) return;
      const pipeline = await startPipeline({ log, database }, services, logger);
      undo.push(() => pipeline.close());
    };
    if (interrupted) throw new UserError('stopped before it began', INTERRUPTED);
    return { log, database, dataDir, joined: server.joined, work, close };
  } catch (error) {
    await close(true);
    throw error;
  } finally {
    release();
  }
}

/** The database alone, without a log: nobody else may hold the data folder meanwhile. */
export async function withDatabase<T>(
  options: LogOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const server = await serverFor(options, path.resolve(options.data), true);
  try {
    const database = await Database.connect(server.url, { applicationName: 'blotter' });
    // Members that are still written down there died with the server before.
    if (server.own) await database.query('delete from log.members').catch(() => undefined);
    return await work(database).finally(() => database.close());
  } finally {
    await server.stop(true);
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
    void runtime.close(true).finally(() => process.exit(INTERRUPTED));
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

/** The log on the engine of `--log`. What the brokers are missing for is told in one sentence. */
async function openLogOf(
  database: Database,
  options: LogOptions,
  logger: LoggerService = quietLogger(),
): Promise<EventLog> {
  try {
    return await openLog(database, options, (error) => logger.warn((error as Error).message));
  } catch (error) {
    if (options.log === 'postgres') throw error;
    const { name, message } = error as Error;
    throw new UserError(message, name === 'BadKafkaSettings' ? 2 : 1);
  }
}

interface Server {
  url: string;
  joined: boolean;
  /** Started by this command: whoever held a lease before is dead. */
  own: boolean;
  stop(atOnce: boolean): Promise<void>;
}

async function serverFor(options: LogOptions, dataDir: string, exclusive: boolean): Promise<Server> {
  const nothing = async () => {};
  if (options.databaseUrl) return { url: options.databaseUrl, joined: false, own: false, stop: nothing };
  const running = exclusive ? null : await findRunning(dataDir);
  if (running) return { url: running.url, joined: true, own: false, stop: nothing };
  const embedded = await startEmbedded({ dataDir });
  const stop = async (atOnce: boolean) => {
    if (!atOnce) await untilUnused(embedded.url);
    await embedded.stop();
  };
  return { url: embedded.url, joined: false, own: true, stop };
}

/** A command that joined our server must not lose it in the middle of its work. */
async function untilUnused(url: string): Promise<void> {
  const name = 'blotter closing';
  const database = await Database.connect(url, { applicationName: name, poolSize: 1 });
  try {
    for (let looks = 0; ; looks += 1) {
      const others = await database.query(
        `select from pg_stat_activity
          where datname = current_database() and backend_type = 'client backend' and application_name <> $1`,
        [name],
      );
      if (others.length === 0) return;
      if (looks === 20) process.stderr.write('another command uses this data folder: waiting for its end\n');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await database.close();
  }
}
