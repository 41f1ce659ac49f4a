import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startApi } from '#apps/api/src/server.js';
import { startTracing, type LogFormat } from '#nest';
import { openRuntime, type OpenRuntime } from './open.js';
import { UserError } from '../terminal/errors.js';
import { INTERRUPTED, onInterrupt } from '../terminal/interrupt.js';
import type { LogOptions } from './options.js';
import { quietLogger } from './services.js';

export interface Serving {
  url: string;
  /** The key for writes and where it is kept; null where the environment gave one. */
  key: { value: string; file: string } | null;
  runtime: OpenRuntime;
  /** Drains: no new request, batches in hand settle, then the log, the pool and the database end. */
  close(): Promise<void>;
}

/** Everything in one process: the services, the API, and the database where it is the embedded one. */
export async function serve(
  options: LogOptions & { port: number; host: string; logFormat?: LogFormat },
): Promise<Serving> {
  const logger = quietLogger(options.logFormat);
  const stopTracing = await startTracing('up');
  const runtime = await openRuntime(options, { exclusive: true, logger });
  let interrupted = false;
  const release = onInterrupt(() => (interrupted = true));
  try {
    await runtime.work();
    const key = apiKey(runtime.dataDir);
    const api = await startApi(runtime, { host: options.host, port: options.port, key: key.value }, logger);
    const close = async () => {
      await api.close();
      await runtime.close();
      await stopTracing();
    };
    if (interrupted) {
      await api.close();
      throw new UserError('stopped before it began', INTERRUPTED);
    }
    return {
      url: api.url,
      key: key.file === null ? null : { value: key.value, file: key.file },
      runtime,
      close,
    };
  } catch (error) {
    await runtime.close();
    throw error;
  } finally {
    release();
  }
}

/** `BLOTTER_KEY`, else the key of the data folder, made at the first start. */
export function apiKey(dataDir: string): { value: string; file: string | null } {
  const given = process.env['BLOTTER_KEY'];
  if (given) return { value: given, file: null };
  const file = path.join(dataDir, 'api-key');
  if (existsSync(file)) return { value: readFileSync(file, 'utf8').trim(), file };
  mkdirSync(dataDir, { recursive: true });
  const value = randomBytes(24).toString('base64url');
  writeFileSync(file, `${value}\n`, { mode: 0o600 });
  return { value, file };
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one does not wait for the drain. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const handler = () => {
      if (asked) process.exit(INTERRUPTED);
      asked = true;
      resolve();
    };
    onInterrupt(handler);
  });
}
