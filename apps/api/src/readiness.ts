import type { EventLog } from '#log';
import type { Database } from '#postgres';
import { currentProjection, lagging, lags } from '#read-model';

export interface ReadinessAnswer {
  status: 'ready' | 'catching up' | 'stalled' | 'disconnected';
  /** Consumers that have something to do, summed over partitions. */
  lag: { group: string; topic: string; lag: number }[];
  /** Figures are being worked out from what was read. */
  folding: boolean;
}

interface Seen {
  position: number;
  since: number;
}

/** A position that has not moved for this long while there is work means that its consumer hangs. */
const STALL_MS = 60_000;

/** Liveness by what counts: positions move, or the end is reached. */
export class Readiness {
  private caughtUp = false;
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly runtime: { log: EventLog; database: Database },
    private readonly stallMs = STALL_MS,
    private readonly now: () => number = Date.now,
  ) {}

  async look(): Promise<ReadinessAnswer> {
    try {
      // Consumers over HTTP come and go as they like: one that stays away says nothing about this server.
      const rows = (await lags(this.runtime)).filter(({ group }) => !group.startsWith('http:'));
      const folding = await lagging(this.runtime.database, await currentProjection(this.runtime.database));
      this.caughtUp ||= !folding && rows.every((row) => row.lag === 0);
      const stalled = rows.filter((row) => this.stands(row)).length > 0;
      const status = stalled ? 'stalled' : this.caughtUp ? 'ready' : 'catching up';
      return { status, lag: summed(rows), folding };
    } catch {
      return { status: 'disconnected', lag: [], folding: false };
    }
  }

  private stands({ group, topic, partition, position, lag }: Awaited<ReturnType<typeof lags>>[number]) {
    const name = `${group} ${topic}/${partition}`;
    const seen = this.seen.get(name);
    if (lag === 0 || seen?.position !== position) this.seen.set(name, { position, since: this.now() });
    return lag > 0 && seen?.position === position && this.now() - seen.since >= this.stallMs;
  }
}

function summed(rows: Awaited<ReturnType<typeof lags>>): ReadinessAnswer['lag'] {
  const sums = new Map<string, ReadinessAnswer['lag'][number]>();
  for (const { group, topic, lag } of rows) {
    const name = `${group} ${topic}`;
    sums.set(name, { group, topic, lag: lag + (sums.get(name)?.lag ?? 0) });
  }
  return [...sums.values()].filter((row) => row.lag > 0);
}
