import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findRunning } from '#postgres';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
const BIN = path.join(ROOT, 'bin', 'blotter.js');

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Asked {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Starts `blotter` as somebody at a shell would, without a terminal. */
export function start(args: readonly string[], { env = {} }: Asked = {}): ChildProcess {
  if (!existsSync(path.join(ROOT, 'dist'))) throw new Error('there is no build to run: npm run build');
  return spawn(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
}

/** Runs one command to its end. */
export async function blotter(args: readonly string[], asked: Asked = {}): Promise<Outcome> {
  const child = start(args, asked);
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(asked.stdin ?? '');
  return outcomeOf(child);
}

/** What a process that runs already prints until its end. */
export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => (out[name] += text));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...out };
}

/** A running `blotter up`. */
export class Up {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly ended: Promise<Outcome>,
  ) {}

  static async start(data: string, ...args: string[]): Promise<Up> {
    const child = start(['up', '--data', data, '--port', '0', '--json', ...args]);
    const ended = outcomeOf(child);
    const line = await Promise.race([
      new Promise<string>((resolve) => child.stdout!.once('data', (text: string) => resolve(text))),
      ended.then(({ stderr }) => Promise.reject(new Error(`up ended: ${stderr}`))),
    ]);
    return new Up((JSON.parse(line) as { url: string }).url, child, ended);
  }

  signal(name: NodeJS.Signals): Promise<Outcome> {
    this.child.kill(name);
    return this.ended;
  }
}

/** A folder for data that nothing uses; `remove` ends a server that a killed process left in it. */
export function dataFolder(): { path: string; remove(): Promise<void> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'blotter-cli-'));
  return {
    path: folder,
    remove: async () => {
      if (await findRunning(folder)) throw new Error(`somebody still runs on ${folder}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
