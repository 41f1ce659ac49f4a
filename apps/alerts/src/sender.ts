import type { Database } from '#postgres';
import {
  endpointsDue,
  forgetOld,
  holdDue,
  letGo,
  noteAttempt,
  type Held,
  type Verdict,
} from './deliveries.js';
import { pauseAfter } from './schedule.js';
import { send, type Answer } from './send.js';

const LOOK_MS = 500;
const FORGET_MS = 3_600_000;
/** To one endpoint at a time; a slow one holds up nobody else. */
const SIDE_BY_SIDE = 4;
/** At the end a try gets so long to come back; then it is cut off and made again, by whoever runs next. */
const DRAIN_MS = 3_000;
const LONGEST_ASKED_MS = 86_400_000;

/** Sends what is due, from as many processes as there are. A message may arrive twice after a crash: its id tells. */
export class Sender {
  private readonly busy = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly cut = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private forgotAt = 0;

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
    private readonly lookMs = LOOK_MS,
  ) {}

  start(): void {
    this.looking = this.look()
      .catch(this.onError)
      .finally(() => {
        if (!this.stopping.signal.aborted) this.timer = setTimeout(() => this.start(), this.lookMs);
      });
  }

  /** Begins nothing further and waits a little for the tries in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.looking;
    clearTimeout(this.timer);
    const late = setTimeout(() => this.cut.abort(), DRAIN_MS);
    await Promise.all(this.busy.values());
    clearTimeout(late);
  }

  private async look(): Promise<void> {
    for (const endpoint of await endpointsDue(this.database)) {
      if (this.busy.has(endpoint)) continue;
      const work = this.drain(endpoint)
        .catch(this.onError)
        .finally(() => this.busy.delete(endpoint));
      this.busy.set(endpoint, work);
    }
    if (Date.now() - this.forgotAt < FORGET_MS) return;
    this.forgotAt = Date.now();
    await forgetOld(this.database);
  }

  private async drain(endpoint: string): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const held = await holdDue(this.database, endpoint, SIDE_BY_SIDE);
      if (held.length === 0) return;
      await Promise.all(held.map((one) => this.attempt(one)));
    }
  }

  private async attempt(held: Held): Promise<void> {
    const started = performance.now();
    const answer = await send(held, this.cut.signal);
    if (answer.status === null && this.cut.signal.aborted) return letGo(this.database, held);
    const verdict = verdictOn(answer, held.attempts + 1, Math.random());
    await this.database.transaction((tx) =>
      noteAttempt(tx, held, performance.now() - started, answer, verdict),
    );
  }
}

/** 2xx is taken, 410 wants nothing ever again, all else is tried again until the schedule ends. */
export function verdictOn(answer: Answer, attempts: number, random: number): Verdict {
  const { status } = answer;
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered' };
  if (status === 410) return { state: 'gone' };
  const pauseMs = pauseAfter(attempts, random);
  if (pauseMs === null) return { state: 'failed' };
  const asked = status === null ? 0 : (answer.retryAfter ?? 0) * 1000;
  return { state: 'pending', pauseMs: Math.max(pauseMs, Math.min(asked, LONGEST_ASKED_MS)) };
}
