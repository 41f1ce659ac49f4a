import type { EventLog } from '#log';
import { folds, standing } from '#nest';
import { clearFailure, failingFolds, noteFailure, type FoldOptions, type Projection } from '#read-model';

/** The pause after the first failure of a space; it doubles up to the longest one. */
const FIRST_MS = 250;
const LONGEST_MS = 60_000;
/** So many failures in a row are told each; later ones only when their number has doubled. */
const TOLD_EACH = 3;

interface Failing {
  failures: number;
  againAt: number;
}

/**
 * Keeps a name space that cannot be folded from holding up the others: it is tried again later and later, its error is
 * kept where `status`, `/readyz` and whoever waits can read it, and it goes with the first fold that succeeds.
 */
export class FoldFailures {
  private spaces: Map<string, Failing> | undefined;

  constructor(
    private readonly log: Pick<EventLog, 'transaction' | 'isTransient'>,
    private readonly projection: Projection,
    private readonly onError: (error: unknown) => void,
    private readonly now: () => number = Date.now,
  ) {}

  /** Reads, once, what an earlier process has left: those are tried at once. */
  async known(): Promise<void> {
    if (this.spaces) return;
    const rows = await this.log.transaction((tx) => failingFolds(tx, this.projection));
    this.spaces = new Map(rows.map(({ space, failures }) => [space, { failures, againAt: 0 }]));
    this.count();
  }

  hooks(): Required<Pick<FoldOptions, 'waits' | 'onEnd'>> {
    return {
      waits: (space) => (this.spaces?.get(space)?.againAt ?? 0) > this.now(),
      onEnd: (space, error) => (error === null ? this.folded(space) : this.failed(space, error)),
    };
  }

  private async folded(space: string): Promise<void> {
    if (!this.spaces?.delete(space)) return;
    await this.log.transaction((tx) => clearFailure(tx, this.projection, space));
    this.count();
  }

  private async failed(space: string, error: unknown): Promise<void> {
    // Trouble of the database is nobody's fault: the loop tries again.
    if (this.log.isTransient(error)) throw error;
    const failures = (this.spaces?.get(space)?.failures ?? 0) + 1;
    this.spaces?.set(space, {
      failures,
      againAt: this.now() + Math.min(LONGEST_MS, FIRST_MS * 2 ** failures),
    });
    folds.failures.inc();
    const message = (error as Error)?.message ?? String(error);
    await this.log.transaction((tx) => noteFailure(tx, this.projection, space, message));
    this.count();
    if (failures <= TOLD_EACH || Number.isInteger(Math.log2(failures)))
      this.onError(
        new Error(`the name space ${space} fails (${failures} times): ${message}`, { cause: error }),
      );
  }

  private count(): void {
    if (!this.projection.building) standing.failingFolds.set(this.spaces?.size ?? 0);
  }
}
