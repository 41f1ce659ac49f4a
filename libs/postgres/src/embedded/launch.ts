import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Invocation } from './binaries.js';
import type { Layout } from './cluster.js';
import { clearTheWay, readPostmaster, type Postmaster } from './postmaster.js';
import { eventually, sleep } from './process.js';

/** The longest path of a socket that every system takes. */
const SOCKET_PATH_MAX = 107;
const PORT = 5432;
/** Sessions of a server that was killed hold its memory until they notice. */
const STILL_IN_USE_MS = 15_000;

/** A server that answers. */
export interface Launched {
  pid: number;
  ended: Promise<void>;
}

export const readReady = (at: Layout): Postmaster | null => {
  const server = readPostmaster(at.cluster);
  return server?.ready ? server : null;
};

export interface Where {
  port: number;
  socketDir: string;
}

export async function whereToListen(at: Layout): Promise<Where> {
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

export function serverArguments(at: Layout, where: Where, durable: boolean): string[] {
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

/** Starts the server and waits until it is ready; `ended` resolves when it is gone. */
export async function launch(at: Layout, call: Invocation): Promise<Launched> {
  for (const giveUp = Date.now() + STILL_IN_USE_MS; ;) {
    await clearTheWay(at.cluster);
    try {
      return await launchOnce(at, call);
    } catch (error) {
      if (Date.now() > giveUp || !/still in use|lock file/.test((error as Error).message)) throw error;
      await sleep(100);
    }
  }
}

async function launchOnce(at: Layout, call: Invocation): Promise<Launched> {
  const log = openSync(at.log, 'w');
  const child = spawn(call.file, call.args, {
    ...call.options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let end: string | null = null;
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => resolve(void (end = error.message)));
    child.on('exit', (code) => resolve(void (end ??= `exit ${code}`)));
  });
  child.unref();
  const ready = await eventually(() => (end ? 'ended' : readReady(at)), 60_000);
  if (!ready || ready === 'ended') {
    throw new Error(
      `PostgreSQL did not start in ${at.dataDir}: ${lastWords(at.log) || end || 'no answer in 60 s'}`,
    );
  }
  return { pid: ready.pid, ended };
}

/** What the server says when it gives up: often the reason stands in the line before the FATAL one. */
function lastWords(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .slice(-2)
    .map((line) => line.replace(/^.*?(?=LOG: |FATAL: |ERROR: |HINT: )/, ''))
    .join('; ');
}
