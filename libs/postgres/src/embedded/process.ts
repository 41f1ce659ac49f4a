import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process started, as a text that only compares equal for the same process; null where there is none. */
export function ownStartOf(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || null;
}

/** Whether this number belongs to a PostgreSQL server now; numbers are given out again. */
export function isPostgres(pid: number): boolean {
  if (process.platform === 'linux') {
    try {
      return ownStartOf(pid) !== null && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.includes('postgres') ?? false;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `done` answers something, at most `ms`; then undefined. */
export async function eventually<T>(
  done: () => T | undefined | null | false,
  ms: number,
): Promise<T | undefined> {
  const end = Date.now() + ms;
  for (;;) {
    const value = done();
    if (value) return value;
    if (Date.now() > end) return undefined;
    await sleep(5);
  }
}
