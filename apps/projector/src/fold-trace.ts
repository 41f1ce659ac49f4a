import type { AnyEvent, LoggedEvent } from '#contracts';
import { inSpan, traceparentOf, type Transaction } from '#log';
import type { FoldLog } from '#read-model';

/** Of a bulk, so many causes are enough to find the others. */
const MOST = 32;
/** So long a batch may take to commit what it wrote: a fold before that worked off something else. */
const COMMIT_MS = 100;

/** A fold works off what several batches left, so its span hangs below their only trace, or names them as links. */
export class FoldTrace {
  private readonly causes = new Map<string, { since: number; used: boolean }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** A batch has been written that a fold soon works off. */
  wrote(events: readonly LoggedEvent[]): void {
    for (const { traceparent } of events) {
      if (this.causes.size >= MOST) return;
      if (traceparent !== null) this.causes.set(traceparent, { since: this.now(), used: false });
    }
  }

  /** Folds within a span; what it announces is said to follow from that, or from its only cause. */
  async around(log: FoldLog, fold: (log: FoldLog) => Promise<number>): Promise<number> {
    const causes = this.current();
    if (causes.length === 0) return fold(log);
    const folded = await inSpan('fold', { causes }, (span) => {
      const traceparent = traceparentOf(span) ?? (causes.length === 1 ? causes[0]! : null);
      return fold({
        transaction: (work) => log.transaction(work),
        append: (events: readonly AnyEvent[], tx?: Transaction) => {
          const traced = events.map((event) => ({ ...event, traceparent }));
          return log.append(traced, tx);
        },
      });
    });
    if (folded > 0) for (const cause of causes) this.causes.get(cause)!.used = true;
    return folded;
  }

  private current(): string[] {
    for (const [cause, { since, used }] of this.causes) {
      if (used && this.now() - since > COMMIT_MS) this.causes.delete(cause);
    }
    return [...this.causes.keys()];
  }
}
