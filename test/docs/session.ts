import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingLine, type Step } from './blocks.js';

const LONGEST_MS = 120_000;
const LONGEST_DRAIN_MS = 60_000;

/** One page's shell: what a block sets is there for the next, in a checkout of its own. */
export class Session {
  private readonly assigned = new Set<string>();
  private blocks = 0;
  private server: ChildProcess | undefined;
  private printed = '';

  private constructor(
    private readonly checkout: string,
    private readonly work: string,
    private readonly ports: readonly [number, number],
  ) {}

  static async open(checkout: string): Promise<Session> {
    const work = mkdtempSync(path.join(checkout, '.page-'));
    return new Session(checkout, work, [await freePort(), await freePort()]);
  }

  /** What is wrong, in a sentence; null where nothing is. */
  async step(step: Step): Promise<string | null> {
    switch (step.kind) {
      case 'run':
        return this.run(step);
      case 'serve':
        return this.serve(step.text);
      case 'stop':
        await this.stop();
        return null;
      case 'insert':
        return this.insert(step.file, step.text);
      case 'shown': {
        const missing = missingLine(step.text, this.printed);
        return missing === null ? null : `this was not printed: ${missing}\nprinted was:\n${this.printed}`;
      }
    }
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.work, { recursive: true, force: true });
    rmSync(path.join(this.checkout, '.blotter'), { recursive: true, force: true });
  }

  private async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server && server.exitCode === null && server.signalCode === null) await end(server);
  }

  private async run({ text, code, seconds }: Step & { kind: 'run' }): Promise<string | null> {
    const child = this.bash(this.filled(this.ported(text)));
    let printed = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (part: string) => (printed += part));
    const ended = once(child, 'close').then(([status]) => status as number | null);
    const stopped = sleep(seconds === null ? LONGEST_MS : seconds * 1000, 'stopped' as const, { ref: false });
    const outcome = await Promise.race([ended, stopped]);
    if (outcome === 'stopped') await end(child);
    this.printed = printed;
    if (outcome === 'stopped') return seconds === null ? `it did not end in ${LONGEST_MS / 1000} s` : null;
    return outcome === code ? null : `it ended with ${outcome} and not ${code}:\n${printed}`;
  } // prettier-ignore

  private async serve(text: string): Promise<string | null> {
    const child = this.bash(`exec > "$SERVER_LOG" 2>&1\n${this.ported(text)}`);
    this.server = child;
    for (let waited = 0; waited < LONGEST_MS; waited += 100) {
      const answer = await fetch(`http://127.0.0.1:${this.ports[0]}/healthz`).catch(() => null);
      if (answer?.ok) return null;
      if (child.exitCode !== null) break;
      await sleep(100);
    }
    return `the server did not come up:\n${readFileSync(this.log, 'utf8')}`;
  }

  private insert(file: string, text: string): string | null {
    const target = path.join(this.checkout, file);
    const lines = readFileSync(target, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('Yours'));
    if (at < 0) return `${file} has no line with "Yours"`;
    writeFileSync(target, lines.toSpliced(at + 1, 0, text).join('\n'));
    return null;
  }

  private get log(): string {
    return path.join(this.work, 'server.log');
  }

  /**
   * A bash of its own group, so that what it starts ends with it, and not before it: the trap lets bash outlast a drain.
   * What earlier blocks assigned is set.
   */
  private bash(text: string): ChildProcess {
    const names = text.split('\n').flatMap((line) => /^(?:export )?([A-Z_]+)=/.exec(line)?.[1] ?? []);
    for (const name of names) this.assigned.add(name);
    // A file each: bash reads on in that of a server while others run.
    const [file, values] = [`block-${(this.blocks += 1)}.sh`, 'values.sh'].map((name) => path.join(this.work, name)) as [string, string];
    const keep = names.length ? `declare -p ${names.join(' ')} >> ${values}` : '';
    const lines = [`touch ${values}; . ${values}; trap 'exit 143' TERM; set -eo pipefail`, text, keep, ''];
    writeFileSync(file, lines.join('\n'));
    return spawn('bash', [file], { cwd: this.checkout, detached: true, env: this.env(), stdio: ['ignore', 'pipe', 'pipe'] });
  } // prettier-ignore

  private env(): NodeJS.ProcessEnv {
    const [port] = this.ports;
    return {
      PATH: `${path.join(this.checkout, '.stand-ins')}:${process.env['PATH']}`,
      HOME: process.env['HOME'],
      BLOTTER_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      SERVER_LOG: this.log,
    };
  }

  /** What an earlier step assigned, where a reader would put a value of their own. */
  private filled(text: string): string {
    return [...this.assigned].reduce(
      (all, name) => all.replaceAll(new RegExp(`(?<![\\w$"{/-])${name}(?![\\w=])`, 'g'), () => `"$${name}"`),
      text,
    );
  }

  /** Pages name the ports that everybody uses; a test takes free ones. */
  private ported(text: string): string {
    return text.replaceAll(/\b300([01])\b/g, (_, n) => String(this.ports[Number(n) as 0 | 1]));
  }
}

/** Resolves when the whole group is gone: a database that still writes would undo the removal of its folder. */
async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  process.kill(-child.pid!, 'SIGTERM');
  const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), LONGEST_DRAIN_MS);
  await ended;
  clearTimeout(late);
}

export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
