import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateAll } from '#apps/blotter/src/runtime/services.js';
import { PostgresLog } from '#log-postgres';
import { Database, startEmbedded } from '#postgres';

export interface Bench {
  log: PostgresLog;
  database: Database;
}

/** A durable embedded server as users have it, in a folder of its own, gone afterwards. */
export async function withServer<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'blotter-bench-'));
  const server = await startEmbedded({ dataDir });
  const database = await Database.connect(server.url, { poolSize: 20 });
  try {
    await migrateAll(database);
    const log = await PostgresLog.open(database);
    try {
      return await work({ log, database });
    } finally {
      await log.close();
    }
  } finally {
    await database.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Things per second. */
export async function rateOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return count / ((performance.now() - started) / 1000);
}

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
