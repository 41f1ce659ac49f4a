import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startApi } from '#apps/api/src/server.js';
import { openRuntime, type OpenRuntime } from './open.js';
import type { LogOptions } from './options.js';
import { quietLogger, startPipeline } from './services.js';

export interface Serving {
  url: string;
  /** Where the key for writes stands. */
  keyFile: string;
  runtime: OpenRuntime;
  /** Drains: no new request, batches in hand settle, then the log, the pool and the database end. */
  close(): Promise<void>;
}

/** Everything in one process: the services, the API, and the database where it is the embedded one. */
export async function serve(options: LogOptions & { port: number; host: string }): Promise<Serving> {
  const runtime = await openRuntime(options, { exclusive: true });
  const undo: (() => Promise<void>)[] = [runtime.close];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const pipeline = await startPipeline(runtime);
    undo.push(pipeline.close);
    const keyFile = path.join(runtime.dataDir, 'api-key');
    const settings = { host: options.host, port: options.port, key: apiKey(keyFile) };
    const api = await startApi(runtime, settings, quietLogger());
    undo.push(api.close);
    return { url: api.url, keyFile, runtime, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `BLOTTER_KEY`, else the key of the data folder, made at the first start. */
function apiKey(file: string): string {
  const given = process.env['BLOTTER_KEY'];
  if (given) return given;
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(path.dirname(file), { recursive: true });
  const key = randomBytes(24).toString('base64url');
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one does not wait for the drain. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const handler = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
  });
}
