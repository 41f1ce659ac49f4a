import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'blotter-test-';

/**
 * Names the folder of the run's server; the first spec that wants a database starts it (support/database.ts), so a run
 * of pure specs pays nothing. Nothing of ours is imported: Jest loads this file by the rules of plain Node.
 */
export default function globalSetup(): void {
  sweep();
  const dataDir = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The server may run as another user than root.
  chmodSync(dataDir, 0o755);
  process.env['BLOTTER_TEST_DATA'] = dataDir;
}

/** A run that was killed leaves its server behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const pidFile = path.join(tmpdir(), name, 'postgres', 'postmaster.pid');
    if (existsSync(pidFile)) quit(Number(readFileSync(pidFile, 'utf8').split('\n')[0]));
    endBrokers(path.join(tmpdir(), name));
    rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function quit(pid: number): void {
  const isServer = existsSync(`/proc/${pid}/comm`)
    ? readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    : process.platform !== 'linux' && isAlive(pid);
  if (isServer) process.kill(pid, 'SIGQUIT');
}

/** Brokers are told by their settings, which stand in their command line with the folder of the run. */
function endBrokers(folder: string): void {
  const { stdout } = spawnSync('pgrep', ['-f', `${folder}/kafka.*/server.properties`], { encoding: 'utf8' });
  for (const pid of (stdout ?? '').split('\n').filter(Boolean)) process.kill(Number(pid), 'SIGKILL');
}
