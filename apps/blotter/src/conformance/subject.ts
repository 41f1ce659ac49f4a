import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { partitioned, type Lent } from './events.js';
import { StandIn, type Disturbance } from './stand-in.js';

/** The consumer of an author, and how to see what it brought about. */
export interface SubjectOptions {
  command: string;
  args: readonly string[];
  topic: string;
  /** Prints the consumer's state; without it the lines that it prints itself are its effects. */
  state?: string | undefined;
  /** Empties its state, before every run. */
  reset?: string | undefined;
  timeoutMs: number;
}

export interface Outcome {
  /** Sorted, each once where they are the consumer's own output. */
  effects: string[];
  /** Null where all was read and asked for rightly. */
  wrong: string | null;
  requests: number;
  exits: number;
}

const RESTART_MS = 100;
const LAST_WORDS_MS = 300;

/** One run of the consumer over some events, started again whenever it ends, as a supervisor would. */
export class Run {
  private child: ChildProcess | undefined;
  private printed = '';
  private complained = '';
  private exits = 0;
  private over = false;
  readonly standIn: StandIn;

  constructor(
    private readonly options: SubjectOptions,
    events: readonly Lent[],
    disturb: (run: Run) => Disturbance = () => ({}),
  ) {
    this.standIn = new StandIn(options.topic, partitioned(events), disturb(this));
  }

  /** Runs until everything is acknowledged and `meanwhile` is done. */
  async outcome(meanwhile: (run: Run) => Promise<void> = async () => {}): Promise<Outcome> {
    const { reset, state, timeoutMs } = this.options;
    if (reset) await shell(reset);
    const url = await this.standIn.listen();
    const supervised = this.supervise(url);
    const end = Date.now() + timeoutMs;
    while (!this.standIn.isRead && !this.over && Date.now() < end) await sleep(20);
    await meanwhile(this);
    await sleep(LAST_WORDS_MS);
    this.over = true;
    await this.stop();
    await supervised;
    await this.standIn.close();
    const effects = state ? (await shell(state)).split('\n') : this.printed.split('\n');
    const lines = effects.map((line) => line.trimEnd()).filter(Boolean).sort();
    return { effects: state ? lines : [...new Set(lines)], wrong: this.wrong(), requests: this.standIn.requests, exits: this.exits };
  } // prettier-ignore

  /** Ends it as a power cut would. */
  kill(): void {
    if (this.child?.pid !== undefined && this.child.exitCode === null)
      process.kill(-this.child.pid, 'SIGKILL');
  }

  private wrong(): string | null {
    const [complaint] = this.standIn.wrong;
    if (complaint) return complaint;
    if (this.standIn.isRead) return null;
    const lines = this.complained.trim().split('\n');
    const said = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1);
    return `it did not acknowledge all events in ${this.options.timeoutMs / 1000} s (${this.standIn.progress}); it ended ${this.exits} times${said ? `, and said last: ${said}` : ''}`;
  }

  private async supervise(url: string): Promise<void> {
    while (!this.over) {
      const { command, args } = this.options;
      const env = { ...process.env, BLOTTER_URL: url, BLOTTER_KEY: this.standIn.key };
      const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      this.child = child;
      child.stdout.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (this.complained += text));
      await once(child, 'close').catch((error: unknown) => {
        this.over = true;
        this.complained += String((error as Error).message);
      });
      this.exits += 1;
      // What it held would be lent again after its time; nobody waits for that here.
      this.standIn.expireAll();
      if (!this.printed.endsWith('\n')) this.printed += '\n';
      await sleep(RESTART_MS);
    }
  }

  private async stop(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    process.kill(-child.pid, 'SIGTERM');
    await Promise.race([ended, sleep(2_000)]);
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
}

function shell(command: string): Promise<string> {
  return new Promise((resolve, reject) =>
    execFile('sh', ['-c', command], { maxBuffer: 1e8 }, (error, stdout) =>
      error ? reject(new Error(`${command}: ${error.message}`)) : resolve(stdout),
    ),
  );
}
