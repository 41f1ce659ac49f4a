import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './command-line.js';

type Line = Record<string, unknown> & { level: string; message: string };

/** One service as a process of its own, as a container would run it. */
export class ServiceProcess {
  readonly lines: Line[] = [];

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      createInterface({ input: stream }).on('line', (line) => this.lines.push(JSON.parse(line) as Line));
  }

  static start(name: string, env: Record<string, string>): ServiceProcess {
    const main = path.join(ROOT, 'dist', 'apps', name, 'src', 'main.js');
    if (!existsSync(main)) throw new Error('there is no build to run: npm run build');
    const own = { PATH: process.env['PATH'], HOME: process.env['HOME'], BLOTTER_METRICS_PORT: '0' };
    return new ServiceProcess(name, spawn(process.execPath, [main], { cwd: ROOT, env: { ...own, ...env } }));
  }

  /** Where it answers for its health, once it runs. */
  async url(): Promise<string> {
    for (let tries = 0; ; tries += 1) {
      const found = this.lines.find(({ url }) => typeof url === 'string');
      if (found) return String(found['url']);
      if (this.child.exitCode !== null || tries > 1200)
        throw new Error(`${this.name} did not start: ${JSON.stringify(this.lines)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The exit code, when it ends by itself. */
  async exited(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  /** Sends a signal and waits for the end; answers the exit code, null where the signal ended it. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    this.child.kill(signal);
    const [code] = (await once(this.child, 'exit')) as [number | null];
    return code;
  }
}
