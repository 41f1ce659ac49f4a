import type { GroupPosition } from '#log';

/** A partition that has work and has not moved for so long. */
export interface Standstill {
  group: string;
  topic: string;
  partition: number;
  position: number;
  forMs: number;
}

/** A position that has not moved for this long while there is work means that its consumer hangs. */
const STALL_MS = 60_000;

/** Liveness by what counts: positions move, or the end is reached. It is as old as the last look, so look often. */
export class Progress {
  private readonly seen = new Map<string, { position: number; since: number }>();

  constructor(
    private readonly stallMs = STALL_MS,
    private readonly now: () => number = Date.now,
  ) {}

  /** Compares positions with those of the last look; answers those that stand. */
  standstills(rows: readonly GroupPosition[]): Standstill[] {
    return rows.flatMap(({ group, topic, partition, position, end }) => {
      const name = `${group} ${topic}/${partition}`;
      const seen = this.seen.get(name);
      const moved = seen?.position !== position || position >= end;
      if (!seen || moved) this.seen.set(name, { position, since: this.now() });
      const forMs = moved ? 0 : this.now() - seen.since;
      return !moved && forMs >= this.stallMs ? [{ group, topic, partition, position, forMs }] : [];
    });
  }
}

/** What consumers have still to do, summed over partitions; those that are at the end are left out. */
export function lagOf(rows: readonly GroupPosition[]): { group: string; topic: string; lag: number }[] {
  const sums = new Map<string, { group: string; topic: string; lag: number }>();
  for (const { group, topic, position, end } of rows) {
    const name = `${group} ${topic}`;
    sums.set(name, { group, topic, lag: Math.max(0, end - position) + (sums.get(name)?.lag ?? 0) });
  }
  return [...sums.values()].filter((row) => row.lag > 0);
}
