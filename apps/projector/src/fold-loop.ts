import type { EventLog } from '#log';
import type { LoggedEvent } from '#contracts';
import { folds } from '#nest';
import { foldDirty, foldSettled, refreshStatistics, takeIn, type Projection } from '#read-model';
import { Bulk } from './bulk.js';
import { FoldFailures } from './fold-failures.js';
import { FoldTrace } from './fold-trace.js';
import { VisibleDelay } from './visible-delay.js';

/** A look without a hint: another process may have left marks, or a crash. */
const IDLE_MS = 250;
/** The first look after a hinted one; the next ones come later and later. A slow commit shows its marks only then. */
const AGAIN_MS = 20;
/** After a hint its batch has yet to commit. */
const COMMIT_MS = 5;
/** Between two folds of a live feed: a fold a batch would repeat what the next one does again. */
const BUSY_MS = 15;
/** In a bulk it is looked this often whether it is over. */
const BULK_LOOK_MS = 20;
/** Meanwhile posts whose facts are there are derived this often, or in a tenth of the time where that takes long. */
const SETTLED_MS = 400;
const SETTLED_SHARE = 10;
/** So long a bulk may put a fold off: readers of a live generation see incidents at least as often. */
const BULK_MOST_MS = { live: 5_000, building: 60_000 };
/**
 * Days read every post of the day, so they are summed up this often while posts stream in, and when it is quiet. Under
 * load that takes longer and comes later: it may have a tenth of the time.
 */
const DAYS_MS = 1_000;
const DAYS_SHARE = 10;

/** So many looks without a hint, an eighth of a second, and with the second figure two seconds. */
const CALM = 2;
const VERY_CALM = 10;

/**
 * When it is very quiet and so many events were written, the indexes take in what they put off, which would slow down what comes
 * next; fewer hold no search up.
 */
const PUT_OFF_EVENTS = 3_000;

/** Folds what batches marked, one at a time, soon after they commit; what fails is told and tried again. */
export class FoldLoop {
  private stopped = false;
  private woken = () => {};
  private work: Promise<void> | undefined;
  private daysDue = 0;
  private hinted = true;
  private calm = 0;
  private settleDue = -Infinity;
  /** Events written since the planner was told of them last, and when that is due next: each time at twice as many. */
  private written = 0;
  private tellAt = 500;
  private takenIn = 0;
  private readonly bulk: Bulk;
  private readonly failures: FoldFailures;
  private readonly visible = new VisibleDelay();
  private readonly trace = new FoldTrace();

  constructor(
    private readonly log: EventLog,
    private readonly projection: Projection,
    private readonly onError: (error: unknown) => void,
  ) {
    this.bulk = new Bulk(log, projection);
    this.failures = new FoldFailures(log, projection, onError);
  }

  start(): void {
    this.work = this.run();
  }

  /** Says that a batch is being written; call what it answers once it is. The fold looks for its marks after the commit. */
  writing(events: readonly LoggedEvent[]): () => void {
    this.bulk.saw(events.length);
    return () => {
      this.hinted = true;
      this.written += events.length;
      this.trace.wrote(events);
      if (!this.projection.building) this.visible.took(events);
      this.woken();
    };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.woken();
    await this.work;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const hinted = this.hinted;
        this.hinted = false;
        this.calm = hinted ? 0 : this.calm + 1;
        await this.tellPlanner();
        await this.fold(false);
        if (this.calm > CALM || Date.now() > this.daysDue) await this.foldDays();
        if (this.calm > VERY_CALM) await this.takeIn();
        await this.pause();
      } catch (error) {
        this.onError(error);
        await this.sleep(IDLE_MS * (1 + Math.random()));
      }
    }
  }

  private async fold(days: boolean): Promise<void> {
    await this.failures.known();
    const started = performance.now();
    const visible = this.visible.folding();
    const spaces = await this.trace.around(this.log, (log) =>
      foldDirty(log, this.projection, {
        days,
        goesOn: () => this.projection.building || !this.bulk.isHere,
        ...this.failures.hooks(),
      }),
    );
    if (spaces > 0) folds.duration.observe((performance.now() - started) / 1000);
    visible();
  }

  private async foldDays(): Promise<void> {
    const started = Date.now();
    await this.fold(true);
    this.daysDue = Date.now() + Math.max(DAYS_MS, (Date.now() - started) * DAYS_SHARE);
  }

  /** Autovacuum comes by after a while; a bulk is over by then. */
  private async tellPlanner(): Promise<void> {
    if (this.written < this.tellAt) return;
    this.tellAt = this.written * 2;
    await this.log.transaction((tx) => refreshStatistics(tx, this.projection));
  }

  private async takeIn(): Promise<void> {
    if (this.written - this.takenIn < PUT_OFF_EVENTS) return;
    this.takenIn = this.written;
    await this.log.transaction((tx) => takeIn(tx, this.projection));
  }

  private async pause(): Promise<void> {
    const idle = Math.min(IDLE_MS, AGAIN_MS * 2 ** Math.min(this.calm, 8));
    await this.sleep(this.hinted ? BUSY_MS : idle, () => this.hinted);
    if (this.hinted) await this.sleep(COMMIT_MS);
    const most = Date.now() + BULK_MOST_MS[this.projection.building ? 'building' : 'live'];
    while (!this.stopped && Date.now() < most && (await this.bulk.lasts())) {
      if (!this.projection.building && Date.now() > this.settleDue) await this.settle();
      await this.sleep(BULK_LOOK_MS);
    }
  }

  /** Derives what is whole, so that little is left when the bulk is over. */
  private async settle(): Promise<void> {
    const started = Date.now();
    await foldSettled(this.log, this.projection, this.failures.hooks());
    this.settleDue = Date.now() + Math.max(SETTLED_MS, (Date.now() - started) * SETTLED_SHARE);
  }

  /** Sleeps, less where the loop is stopped, or where a batch wakes it and `early` says so. */
  private sleep(ms: number, early: () => boolean = () => false): Promise<void> {
    return new Promise((resolve) => {
      const end = () => (clearTimeout(timer), resolve());
      const timer = setTimeout(end, ms);
      this.woken = () => (this.stopped || early()) && end();
    });
  }
}
