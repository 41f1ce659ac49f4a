import { randomUUID } from 'node:crypto';
import type { Sighting } from '#domain';
import { describeProblem } from '#domain/feed/index.js';
import { Intake, holdReplays, Replay, renewReplay, scheduleOf, type ReplayRow } from '#intake';
import type { Runtime } from '#nest';
import { sightingsOf } from './ingest.js';

const HOLD_MS = 10_000;
const LOOK_MS = 500;
const AT_ONCE = 8;

/** Runs the replays that were asked for over the log. One that a killed process left is taken up by the next. */
export class ReplayRunner {
  private readonly holder = randomUUID();
  private readonly running = new Map<string, { replay: Replay; done: Promise<void> }>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly runtime: Runtime,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    const look = () => {
      this.looking = this.takeUp()
        .catch(this.onError)
        .finally(() => (this.timer = this.stopped ? undefined : setTimeout(look, LOOK_MS)));
    };
    look();
  }

  /** Lets go of what runs: it goes on where it is as soon as a runner takes it up. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    // One that it is just taking up would play on over a database that is closed.
    await this.looking;
    const all = [...this.running.values()];
    all.forEach(({ replay }) => replay.stop());
    await Promise.all(all.map(({ done }) => done));
  }

  private async takeUp(): Promise<void> {
    const free = AT_ONCE - this.running.size;
    if (free <= 0) return;
    for (const row of await holdReplays(this.runtime.database, this.holder, HOLD_MS, free)) {
      if (this.running.has(row.id)) continue;
      const replay = await this.prepare(row).catch((error: unknown) => this.fail(row, error));
      if (this.stopped) return;
      if (replay) this.running.set(row.id, { replay, done: this.play(row, replay) });
    }
  }

  private async prepare(row: ReplayRow): Promise<Replay> {
    const intake = new Intake(this.runtime.log, row.space);
    const sightings: Sighting[] = [];
    const problems: string[] = [];
    for await (const item of sightingsOf(
      row.sources,
      row.options,
      (p) => p.severity === 'error' && problems.push(describeProblem(p)),
    )) {
      if (item.document.length > 0) await intake.documents(item.document);
      sightings.push(...item.sightings);
    }
    if (sightings.length === 0) throw new Error(problems[0] ?? 'the sources hold no posts');
    const schedule = scheduleOf(sightings, row.from ?? undefined, row.to ?? undefined);
    const replay = new Replay(schedule, row.speed, (batch) => intake.sightings(batch));
    // What an earlier holder appended is known at the door; only the waiting must not be done again.
    if (row.clock) replay.seek(Date.parse(row.clock));
    return replay;
  }

  private async play(row: ReplayRow, replay: Replay): Promise<void> {
    const timer = setInterval(() => void this.renew(row, replay).catch(this.onError), LOOK_MS);
    try {
      await replay.run();
      clearInterval(timer);
      if (!this.stopped || replay.progress().state === 'done') await this.renew(row, replay);
    } catch (error) {
      clearInterval(timer);
      // Where that cannot be told either, the hold runs out and the next runner takes it up.
      await this.fail(row, error).catch(this.onError);
    } finally {
      this.running.delete(row.id);
    }
  }

  /** Tells where it stands and does what is wanted of it. */
  private async renew(row: ReplayRow, replay: Replay): Promise<void> {
    const { state, done, total, clock } = replay.progress();
    const at = {
      state,
      done,
      total,
      clock: clock === null ? null : new Date(clock).toISOString(),
      error: null,
    };
    const asked = await renewReplay(this.runtime.database, this.holder, row.id, HOLD_MS, at);
    if (!asked || asked.wanted === 'stop') return replay.stop();
    if (asked.seek) replay.seek(Date.parse(asked.seek));
    if (asked.speed !== replay.progress().speed) replay.setSpeed(asked.speed);
    if (asked.wanted === 'pause') replay.pause();
    else replay.resume();
  }

  private async fail(row: ReplayRow, error: unknown): Promise<undefined> {
    const at = {
      state: 'failed' as const,
      done: row.done,
      total: row.total,
      clock: row.clock,
      error: (error as Error).message,
    };
    await renewReplay(this.runtime.database, this.holder, row.id, HOLD_MS, at);
  }
}
