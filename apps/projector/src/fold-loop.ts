import type { EventLog } from '#log';
import { foldDirty, type Projection } from '#read-model';

/** A look without a hint: another process may have left marks, or a crash. */
const IDLE_MS = 250;
/** Between two folds while batches stream in: a fold a batch would repeat what the next one does again. */
const BUSY_MS = 15;
/** Days read every post of the day, so they are summed up this often while posts stream in, and when it is quiet. */
const DAYS_MS = 1_000;

/** Folds what batches marked, one at a time, soon after they commit; what fails is told and tried again. */
export class FoldLoop {
  private stopped = false;
  private woken = () => {};
  private work: Promise<void> | undefined;
  private daysAt = 0;

  constructor(
    private readonly log: EventLog,
    private readonly projection: Projection,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.work = this.run();
  }

  /** Says that marks may have come; the fold looks after the batch has committed. */
  wake(): void {
    this.woken();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.woken();
    await this.work;
  }

  private async run(): Promise<void> {
    let hinted = true;
    while (!this.stopped) {
      try {
        const days = !hinted || Date.now() - this.daysAt > DAYS_MS;
        if (days) this.daysAt = Date.now();
        await foldDirty(this.log, this.projection, { days });
        hinted = await this.pause();
      } catch (error) {
        this.onError(error);
        await new Promise((resolve) => setTimeout(resolve, IDLE_MS * (1 + Math.random())));
      }
    }
  }

  /** True where a batch gave a hint, false where it was quiet. */
  private async pause(): Promise<boolean> {
    const hinted = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), IDLE_MS);
      this.woken = () => (clearTimeout(timer), resolve(true));
    });
    this.woken = () => {};
    if (hinted && !this.stopped) await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    return hinted;
  }
}
