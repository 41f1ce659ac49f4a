import path from 'node:path';
import pg from 'pg';
import { findBinaries, invocation, serverIdentity } from './binaries.js';
import { addressOf, ensureCluster, layout, NAME } from './cluster.js';
import { launch, readReady, serverArguments, whereToListen } from './launch.js';
import { checkLayout, liveOwner, takeOwnership } from './owner.js';
import { clearTheWay, readPostmaster, stopPostmaster } from './postmaster.js';
import { eventually } from './process.js';
import { Supervisor } from './supervisor.js';

export interface EmbeddedOptions {
  /** The data folder; the cluster lies in it, beside what else Blotter keeps there. */
  dataDir: string;
  /** False for tests: no fsync, and an end without a checkpoint. Default true. */
  durable?: boolean;
}

export interface EmbeddedServer {
  url: string;
  dataDir: string;
  /** The process of the server now: one that dies is started again. */
  pid(): number | null;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data folder for this process, in a session of its own: Ctrl-C in the terminal is for us,
 * who end it after the drain. Throws `DataFolderHeld` where a live process holds the folder.
 */
export async function startEmbedded({
  dataDir: given,
  durable = true,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const at = layout(path.resolve(given));
  const giveBack = takeOwnership(at.dataDir);
  try {
    const [binaries, identity] = [await findBinaries(), serverIdentity()];
    await clearTheWay(at.cluster);
    await ensureCluster(at, binaries, identity, durable);
    const where = await whereToListen(at);
    const call = invocation(binaries.postgres, serverArguments(at, where, durable), identity, at.cluster);
    const supervisor = new Supervisor(
      () => launch(at, call),
      () => liveOwner(at.dataDir) === process.pid,
    );
    await supervisor.start();
    const url = addressOf(at, where.port, where.socketDir);
    await ensureDatabase(url);
    let stopped: Promise<void> | null = null;
    const stop = async (): Promise<void> => {
      const pid = await supervisor.end();
      if (pid !== null) await stopPostmaster(at.cluster, pid, durable ? 'SIGINT' : 'SIGQUIT');
      giveBack();
    };
    return { url, dataDir: at.dataDir, pid: () => supervisor.pid, stop: () => (stopped ??= stop()) };
  } catch (error) {
    const left = readPostmaster(at.cluster);
    if (left) await stopPostmaster(at.cluster, left.pid).catch(() => undefined);
    giveBack();
    throw error;
  }
}

/** The server that a live process runs on this data folder, for a command to join; null where there is none. */
export async function findRunning(dataDir: string): Promise<{ url: string; pid: number } | null> {
  const at = layout(path.resolve(dataDir));
  const pid = liveOwner(at.dataDir);
  if (pid === null) return null;
  checkLayout(at.dataDir);
  const server = await eventually(() => readReady(at), 10_000);
  return server ? { url: addressOf(at, server.port, server.socketDir), pid } : null;
}

/** initdb makes only the database `postgres`. */
async function ensureDatabase(url: string): Promise<void> {
  const admin = new pg.Client({
    connectionString: url.replace(`/${NAME}?`, '/postgres?').replace(/\/blotter$/, '/postgres'),
  });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [NAME]);
    if (!rowCount) await admin.query(`create database ${NAME}`);
  } finally {
    await admin.end();
  }
}
