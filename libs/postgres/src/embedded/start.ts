import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { findBinaries, invocation, serverIdentity } from './binaries.js';
import { addressOf, ensureCluster, layout, NAME, type Layout } from './cluster.js';
import { checkLayout, liveOwner, takeOwnership } from './owner.js';
import { clearTheWay, readPostmaster, stopPostmaster } from './postmaster.js';
import { eventually } from './process.js';

export interface EmbeddedOptions {
  /** The data folder; the cluster lies in it, beside what else Blotter keeps there. */
  dataDir: string;
  /** False for tests: no fsync, and an end without a checkpoint. Default true. */
  durable?: boolean;
}

export interface EmbeddedServer {
  url: string;
  dataDir: string;
  pid: number;
  stop(): Promise<void>;
}

/** The longest path of a socket that every system takes. */
const SOCKET_PATH_MAX = 107;
const PORT = 5432;

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
    const server = await launch(at, call);
    await ensureDatabase(addressOf(at, where.port, where.socketDir));
    let stopping: Promise<void> | null = null;
    const stop = async (): Promise<void> => {
      await stopPostmaster(at.cluster, server.pid, durable ? 'SIGINT' : 'SIGQUIT');
      giveBack();
    };
    return {
      url: addressOf(at, where.port, where.socketDir),
      dataDir: at.dataDir,
      pid: server.pid,
      stop: () => (stopping ??= stop()),
    };
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

const readReady = (at: Layout) => {
  const server = readPostmaster(at.cluster);
  return server?.ready ? server : null;
};

interface Where {
  port: number;
  socketDir: string;
}

async function whereToListen(at: Layout): Promise<Where> {
  const longest = path.join(at.socketDir, `.s.PGSQL.${PORT}`);
  const fits = process.platform !== 'win32' && Buffer.byteLength(longest) <= SOCKET_PATH_MAX;
  return fits ? { port: PORT, socketDir: at.socketDir } : { port: await freePort(), socketDir: '' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function serverArguments(at: Layout, where: Where, durable: boolean): string[] {
  const settings = {
    listen_addresses: where.socketDir ? '' : '127.0.0.1',
    unix_socket_directories: where.socketDir,
    unix_socket_permissions: '0700',
    port: where.port,
    max_connections: 100,
    // 256 MB bring nothing here and cost memory.
    shared_buffers: '64MB',
    // Nobody replicates from an embedded server: less to write.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',
    jit: 'off',
    timezone: 'UTC',
    log_min_messages: 'warning',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return [
    '-D',
    at.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function launch(at: Layout, call: ReturnType<typeof invocation>): Promise<{ pid: number }> {
  const log = openSync(at.log, 'w');
  const child = spawn(call.file, call.args, {
    ...call.options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | null = null;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code) => (ended ??= `exit ${code}`));
  child.unref();
  const ready = await eventually(() => (ended ? 'ended' : readReady(at)), 60_000);
  if (!ready || ready === 'ended') {
    throw new Error(
      `PostgreSQL did not start in ${at.dataDir}: ${lastWords(at.log) || ended || 'no answer in 60 s'}`,
    );
  }
  return { pid: ready.pid };
}

/** What the server says when it gives up: often the reason stands in the line before the FATAL one. */
function lastWords(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .slice(-2)
    .map((line) => line.replace(/^.*?(?=LOG: |FATAL: |ERROR: |HINT: )/, ''))
    .join('; ');
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
