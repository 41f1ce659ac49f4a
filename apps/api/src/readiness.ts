import type { EventLog } from '#log';
import { lagOf, Progress, type Standstill } from '#nest';
import type { Database } from '#postgres';
import { currentProjection, failingFolds, lagging, lags, type FailingFold } from '#read-model';

export interface ReadinessAnswer {
  status: 'ready' | 'catching up' | 'stalled' | 'disconnected';
  /** Consumers that have something to do, summed over partitions. */
  lag: { group: string; topic: string; lag: number }[];
  /** Partitions that have work and do not move. */
  stalled: Standstill[];
  /** Figures are being worked out from what was read. */
  folding: boolean;
  /** Name spaces whose figures cannot be worked out. */
  failing: FailingFold[];
  /** The generation of the read model that is live; null where the database does not answer. */
  generation: number | null;
  database: 'answers' | 'silent';
}

const SILENT: ReadinessAnswer = {
  status: 'disconnected', lag: [], stalled: [], folding: false, failing: [], generation: null, database: 'silent',
}; // prettier-ignore

/** Whether this server may be asked, and what holds it up where it may not. */
export class Readiness {
  private caughtUp = false;
  private readonly progress: Progress;

  constructor(
    private readonly runtime: { log: EventLog; database: Database },
    stallMs?: number,
    now?: () => number,
  ) {
    this.progress = new Progress(stallMs, now);
  }

  async look(): Promise<ReadinessAnswer> {
    try {
      return await this.answer();
    } catch {
      return SILENT;
    }
  }

  private async answer(): Promise<ReadinessAnswer> {
    const { database } = this.runtime;
    // Consumers over HTTP come and go as they like: one that stays away says nothing about this server.
    const rows = (await lags(this.runtime)).filter(({ group }) => !group.startsWith('http:'));
    const projection = await currentProjection(database);
    const folding = await lagging(database, projection);
    const failing = await failingFolds(database, projection);
    this.caughtUp ||= !folding && rows.every((row) => row.lag === 0);
    const stalled = this.progress.standstills(rows);
    // A space of somebody's own that cannot be folded is no reason to turn the readers of the live one away.
    const stands = stalled.length > 0 || failing.some(({ space }) => space === 'live');
    return {
      status: stands ? 'stalled' : this.caughtUp ? 'ready' : 'catching up',
      lag: lagOf(rows),
      stalled,
      folding,
      failing,
      generation: projection.n,
      database: 'answers',
    };
  }
}
