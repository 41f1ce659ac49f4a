import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateAll, POOL_SIZE } from '#apps/blotter/src/runtime/services.js';
import { PostgresLog } from '#log-postgres';
import { Database, startEmbedded } from '#postgres';

export interface Bench {
  log: PostgresLog;
  database: Database;
  url: string;
}

/** A durable embedded server as users have it with every table, in a folder of its own, gone afterwards. */
export async function withDatabase<T>(work: (database: Database, url: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'blotter-bench-'));
  const server = await startEmbedded({ dataDir });
  const database = await Database.connect(server.url, { poolSize: POOL_SIZE });
  try {
    await migrateAll(database);
    return await work(database, server.url);
  } finally {
    await database.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A database that carries the log too. */
export function withServer<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  return withDatabase(async (database, url) => {
    const log = await PostgresLog.open(database);
    try {
      return await work({ log, database, url });
    } finally {
      await log.close();
    }
  });
}

/** Things per second. */
export async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return count / ((performance.now() - started) / 1000);
}

/** Seconds of processor time, which tell what work costs on a machine that others load too. */
export interface Cpu {
  node: number;
  server: number;
}

/** What `work` costs this process and the processes of the database's server (which must run on this machine). */
export async function cpuOf(database: Database, work: () => Promise<unknown>): Promise<Cpu> {
  const [row] = await database.query<{ backend: number }>('select pg_backend_pid() as backend');
  const postmaster = statOf(row!.backend)[3]!;
  const [before, server] = [process.cpuUsage(), serverCpu(postmaster)];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { node: (user + system) / 1e6, server: serverCpu(postmaster) - server };
}

const statOf = (pid: string | number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');

/** Processes that have ended are counted by their parent, the postmaster. */
function serverCpu(postmaster: string): number {
  let ticks = sum(statOf(postmaster).slice(13, 17));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = statOf(pid);
      if (stat[3] === postmaster) ticks += sum(stat.slice(13, 15));
    } catch {
      // It ended between the two looks.
    }
  }
  return ticks / 100;
}

const sum = (values: readonly string[]) => values.reduce((total, value) => total + Number(value), 0);

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

/** The only output of a bench script: its figures as one JSON line. */
export function print(figures: object): void {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(value < 10 ? 3 : 4)) : value;
  process.stdout.write(`${JSON.stringify(figures, round)}\n`);
}
