import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '#test/support/command-line.js';

/** Services as processes of their own, to be killed and started again. */
export class Fleet {
  readonly #children = new Map<string, ChildProcess>();
  #said = '';

  constructor(private readonly env: Record<string, string>) {}

  /** What all processes have written, for a test that fails. */
  get said(): string {
    return this.#said;
  }

  start(...names: string[]): void {
    for (const name of names) {
      const main = path.join(ROOT, 'dist', 'apps', name, 'src', 'main.js');
      if (!existsSync(main)) throw new Error('there is no build to run: npm run build');
      const child = spawn(process.execPath, [main], {
        env: {
          PATH: process.env['PATH'],
          BLOTTER_METRICS_PORT: 'off',
          BLOTTER_LOG_LEVEL: 'warn',
          ...this.env,
        },
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (this.#said += `${name}: ${text}`));
      }
      this.#children.set(name, child);
    }
  }

  /** As the kernel ends a process: no drain, no word to anybody. */
  kill(name: string): Promise<number | null> {
    return this.#end(name, 'SIGKILL');
  }

  /** Drains it; answers the exit code. */
  stop(name: string): Promise<number | null> {
    return this.#end(name, 'SIGTERM');
  }

  async end(): Promise<void> {
    await Promise.all([...this.#children.keys()].map((name) => this.kill(name)));
  }

  async #end(name: string, signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#children.get(name)!;
    this.#children.delete(name);
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
    child.kill(signal);
    return ended;
  }
}
