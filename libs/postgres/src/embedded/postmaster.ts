import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually, isPostgres } from './process.js';

/** What a running server writes about itself into postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  socketDir: string;
  ready: boolean;
}

/** The server that runs on this cluster now, also one that a killed process left behind. */
export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return null;
  return { pid, port: Number(lines[3]), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** Ends a server in the fast way: open transactions roll back, and the next start needs no recovery. */
export async function stopPostmaster(
  cluster: string,
  pid: number,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<void> {
  signalIfThere(pid, signal);
  if (await eventually(() => !isPostgres(pid), 20_000)) return;
  signalIfThere(pid, 'SIGQUIT');
  if (await eventually(() => !isPostgres(pid), 5_000)) return;
  throw new Error(`the PostgreSQL server ${pid} on ${cluster} does not end`);
}

/**
 * Makes way for a new server: stops an orphan. The file of a dead one stays, since PostgreSQL finds through it whether
 * sessions of that server still live; but its number may belong to somebody else by now, so it gets ours: the number
 * of its parent is one that PostgreSQL knows to be no server.
 */
export async function clearTheWay(cluster: string): Promise<void> {
  const orphan = readPostmaster(cluster);
  if (orphan) return stopPostmaster(cluster, orphan.pid);
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
