import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invocation, type Binaries, type Identity } from './binaries.js';

/** The user and the database of the embedded server. */
export const NAME = 'blotter';

/** The places under a data folder. */
export interface Layout {
  dataDir: string;
  cluster: string;
  socketDir: string;
  password: string;
  log: string;
}

export function layout(dataDir: string): Layout {
  const at = (name: string): string => path.join(dataDir, name);
  return {
    dataDir,
    cluster: at('postgres'),
    socketDir: at('run'),
    password: at('password'),
    log: at('postgres.log'),
  };
}

/**
 * Makes the cluster where there is none. It is made beside its place and renamed, so that one whose making was cut
 * short is never taken for a good one.
 */
export async function ensureCluster(
  at: Layout,
  binaries: Binaries,
  identity: Identity | null,
  durable: boolean,
): Promise<void> {
  prepareFolder(at.socketDir, identity);
  if (existsSync(path.join(at.cluster, 'PG_VERSION'))) return;
  const password = randomBytes(24).toString('base64url');
  writeFileSync(at.password, password, { mode: 0o600 });
  if (identity) chownSync(at.password, identity.uid, identity.gid);
  const fresh = `${at.cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  prepareFolder(fresh, identity);
  await runInitdb({ ...at, cluster: fresh }, binaries, identity, durable ? [] : ['--no-sync']);
  renameSync(fresh, at.cluster);
}

function prepareFolder(dir: string, identity: Identity | null): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (identity) chownSync(dir, identity.uid, identity.gid);
}

/** Without the locale options a system that sets no LANG gets SQL_ASCII. */
async function runInitdb(
  at: Layout,
  binaries: Binaries,
  identity: Identity | null,
  more: string[],
): Promise<void> {
  const args = [
    ...['-D', at.cluster, '-U', NAME, '--pwfile', at.password],
    ...['--auth-local=trust', '--auth-host=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...more],
  ];
  const call = invocation(binaries.initdb, args, identity, at.cluster);
  const child = spawn(call.file, call.args, {
    ...call.options,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    rmSync(at.cluster, { recursive: true, force: true });
    throw new Error(
      `initdb failed in ${at.dataDir}: ${complaint.trim().split('\n').at(-1) ?? `exit ${code}`}`,
    );
  }
}

/** The address of a server of this data folder. */
export function addressOf(at: Layout, port: number, socketDir: string): string {
  if (socketDir)
    return `postgresql://${NAME}@localhost/${NAME}?host=${encodeURIComponent(socketDir)}&port=${port}`;
  return `postgresql://${NAME}:${readFileSync(at.password, 'utf8').trim()}@127.0.0.1:${port}/${NAME}`;
}
