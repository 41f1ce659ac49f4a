import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ROOMY_YOUNG_GENERATION } from '#nest';
import { UserError } from '../terminal/errors.js';
import { openRuntime } from './open.js';
import type { LogOptions } from './options.js';
import { apiKey, type Serving } from './serve.js';
import { SERVICES } from './services.js';

const START_MS = 60_000;
const DRAIN_MS = 15_000;

/** What `serve` runs in one process, every service and the API as a process of its own, as a deployment does. */
export async function serveApart(options: LogOptions & { port: number; host: string }): Promise<Serving> {
  const runtime = await openRuntime(options, { exclusive: true });
  const children: Child[] = [];
  const close = async () => {
    await Promise.all(children.map((child) => child.end()));
    await runtime.close();
  };
  try {
    const port = options.port || (await freePort(options.host));
    const key = apiKey(runtime.dataDir);
    const env = {
      ...process.env,
      BLOTTER_DATABASE_URL: runtime.database.url,
      BLOTTER_LOG: options.log,
      ...(options.brokers && { BLOTTER_BROKERS: options.brokers }),
      BLOTTER_METRICS_PORT: '0',
      BLOTTER_LOG_LEVEL: process.env['BLOTTER_LOG_LEVEL'] ?? 'warn',
      BLOTTER_KEY: key.value,
      HOST: options.host,
      PORT: String(port),
    };
    for (const name of [...SERVICES.map((service) => service.name), 'api'])
      children.push(new Child(name, env));
    const url = `http://${options.host}:${port}`;
    await untilHealthy(url, children);
    return { url, key: key.file === null ? null : { value: key.value, file: key.file }, runtime, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One service's process; what it writes goes to our stderr, since stdout is for results. */
class Child {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #ending = false;

  constructor(
    readonly name: string,
    env: NodeJS.ProcessEnv,
  ) {
    const main = fileURLToPath(new URL(`../../../${name}/src/main.js`, import.meta.url));
    this.#process = spawn(process.execPath, [ROOMY_YOUNG_GENERATION, main], {
      env,
      stdio: ['ignore', 2, 2],
    });
    this.#ended = new Promise((resolve) => this.#process.once('close', () => resolve()));
    void this.#ended.then(() => {
      if (!this.#ending) process.stderr.write(`the process of ${name} has ended\n`);
    });
  }

  get running(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** Lets it drain; one that does not come to an end is killed, which costs nothing but a repetition. */
  async end(): Promise<void> {
    this.#ending = true;
    this.#process.kill('SIGTERM');
    const late = new AbortController();
    const killed = sleep(DRAIN_MS, undefined, { signal: late.signal }).then(
      () => void this.#process.kill('SIGKILL'),
      () => undefined,
    );
    await this.#ended;
    late.abort();
    await killed;
  }
}

async function untilHealthy(url: string, children: readonly Child[]): Promise<void> {
  for (const giveUp = Date.now() + START_MS; ; await sleep(100)) {
    const gone = children.find((child) => !child.running);
    if (gone) throw new UserError(`the process of ${gone.name} has ended at once; what it said stands above`);
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > giveUp) throw new UserError(`the API did not answer within ${START_MS / 1000} s`);
  }
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
