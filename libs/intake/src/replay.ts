import type { Sighting } from '#domain';
import type { Scheduled } from './schedule.js';

export type Speed = number | 'max';

/** Where a replay stands. `clock` is the feed's own time, ms since 1970; null before the first post. */
export interface ReplayProgress {
  state: 'running' | 'paused' | 'stopped' | 'done';
  speed: Speed;
  done: number;
  total: number;
  clock: number | null;
}

export interface ReplayClock {
  /** ms since 1970. */
  now(): number;
  /** Resolves after `ms`, or at once when `signal` fires. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const REAL_CLOCK: ReplayClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};

const LARGEST_BATCH = 500;
/** Posts due within this many ms of real time go in together: finer steps cost a transaction each and nobody sees them. */
const STEP_MS = 5;

/**
 * Brings scheduled sightings to `append` at their own gaps divided by the speed. Pause, resume, seek and a change of
 * speed take effect at once, also in the middle of a long gap.
 */
export class Replay {
  private index = 0;
  private state: ReplayProgress['state'] = 'running';
  private wake = new AbortController();
  /** The pair of moments that the timetable hangs on: feed time `feed` is due at real time `real`. */
  private anchor = { feed: 0, real: 0 };

  constructor(
    private readonly schedule: readonly Scheduled[],
    private speed: Speed,
    private readonly append: (sightings: Sighting[]) => Promise<unknown>,
    private readonly clock: ReplayClock = REAL_CLOCK,
    private readonly onProgress: (progress: ReplayProgress) => void = () => {},
  ) {
    this.hang();
  }

  progress(): ReplayProgress {
    const before = this.schedule[this.index - 1]?.at ?? null;
    return {
      state: this.state,
      speed: this.speed,
      done: this.index,
      total: this.schedule.length,
      clock: this.feedTime(before),
    };
  }

  pause(): void {
    if (this.state === 'running') this.become('paused');
  }
  resume(): void {
    if (this.state === 'paused') this.become('running');
  }
  setSpeed(speed: Speed): void {
    this.speed = speed;
    this.become(this.state);
  }
  stop(): void {
    this.become('stopped');
  }
  /** Goes on at the first post at or after `at` (ms); what lies before is left out, or comes again and is known. */
  seek(at: number): void {
    const found = this.schedule.findIndex((s) => s.at >= at);
    this.index = found < 0 ? this.schedule.length : found;
    this.become(this.state);
  }

  /** Resolves when all is appended or the replay is stopped. Rejects where `append` does. */
  async run(): Promise<ReplayProgress> {
    while (this.index < this.schedule.length && this.state !== 'stopped') {
      const wait = this.state === 'paused' ? 3_600_000 : this.dueIn(this.schedule[this.index]!);
      if (wait > STEP_MS) {
        this.onProgress(this.progress());
        await this.clock.sleep(Math.min(wait, 250), this.wake.signal);
        continue;
      }
      const batch = this.dueBatch();
      await this.append(batch.map((s) => s.sighting));
      this.index += batch.length;
      this.onProgress(this.progress());
    }
    if (this.state !== 'stopped') this.state = 'done';
    this.onProgress(this.progress());
    return this.progress();
  }

  private dueBatch(): Scheduled[] {
    let end = this.index + 1;
    while (
      end < this.schedule.length &&
      end - this.index < LARGEST_BATCH &&
      this.dueIn(this.schedule[end]!) <= STEP_MS
    )
      end += 1;
    return this.schedule.slice(this.index, end);
  }

  private dueIn(next: Scheduled): number {
    if (this.speed === 'max') return 0;
    return this.anchor.real + (next.at - this.anchor.feed) / this.speed - this.clock.now();
  }

  private feedTime(fallback: number | null): number | null {
    if (this.state !== 'running' || this.speed === 'max' || fallback === null) return fallback;
    const running = this.anchor.feed + (this.clock.now() - this.anchor.real) * this.speed;
    return Math.min(Math.max(running, fallback), this.schedule[this.index]?.at ?? fallback);
  }

  private become(state: ReplayProgress['state']): void {
    this.state = state;
    this.hang();
    const sleeping = this.wake;
    this.wake = new AbortController();
    sleeping.abort();
  }

  private hang(): void {
    const at = this.schedule[this.index - 1]?.at ?? this.schedule[this.index]?.at ?? 0;
    this.anchor = { feed: at, real: this.clock.now() };
  }
}
