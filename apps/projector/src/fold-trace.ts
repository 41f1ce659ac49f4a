import type { AnyEvent, LoggedEvent } from '#contracts';
import { inSpan, traceparentOf, type Transaction } from '#log';
import type { FoldLog } from '#read-model';

/** Of a bulk, so many causes are enough to find the others. */
const MOST = 32;

/** A fold works off what several batches left, so its span hangs below their only trace, or names them as links. */
export class FoldTrace {
  private causes = new Set<string>();

  /** A batch has been written that the next fold works off. */
  wrote(events: readonly LoggedEvent[]): void {
    for (const { traceparent } of events) {
      if (this.causes.size >= MOST) return;
      if (traceparent !== null) this.causes.add(traceparent);
    }
  }

  /** Folds within a span; what it announces is said to follow from that, or from its only cause. */
  async around<T>(log: FoldLog, fold: (log: FoldLog) => Promise<T>): Promise<T> {
    if (this.causes.size === 0) return fold(log);
    const causes = [...this.causes];
    this.causes = new Set();
    return inSpan('fold', { causes }, (span) => {
      const traceparent = traceparentOf(span) ?? (causes.length === 1 ? causes[0]! : null);
      return fold({
        transaction: (work) => log.transaction(work),
        append: (events: readonly AnyEvent[], tx?: Transaction) =>
          log.append(
            events.map((event) => ({ ...event, traceparent })),
            tx,
          ),
      });
    });
  }
}
