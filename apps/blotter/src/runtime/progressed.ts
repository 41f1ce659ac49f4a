import type { TopicName } from '#contracts';
import type { EventLog } from '#log';
import { currentProjection, lagging, projectorGroup, PROJECTED } from '#read-model';
import type { Database } from '#postgres';

/** How far one group is behind the end of what it reads. */
export interface Lag {
  group: string;
  topic: TopicName;
  partition: number;
  position: number;
  end: number;
  lag: number;
}

export async function lags(log: EventLog): Promise<Lag[]> {
  const positions = await log.positions();
  return positions.map((p) => ({ ...p, lag: p.end - p.position }));
}

/** True while an event waits for a consumer, or a fold for its turn. */
export async function isBehind(runtime: { log: EventLog; database: Database }): Promise<boolean> {
  const waiting = (await lags(runtime.log)).some((row) => row.lag > 0);
  return waiting || lagging(runtime.database, await currentProjection(runtime.database));
}

/**
 * Resolves when everything that is in the log now has reached the tables; what comes in meanwhile is not waited for.
 * `onLag` hears how many events are still to go.
 */
export async function untilProjected(
  runtime: { log: EventLog; database: Database },
  onLag: (events: number) => void = () => {},
): Promise<void> {
  const { log, database } = runtime;
  const projection = await currentProjection(database);
  // In the order in which a post travels: each may only be waited for once the one before is done.
  const stages: { group: string; reads: readonly TopicName[] }[] = [
    { group: 'deduplicator', reads: ['blotter.posts'] },
    { group: 'enricher', reads: ['blotter.stories'] },
    { group: projectorGroup(projection), reads: PROJECTED },
  ];
  for (const { group, reads } of stages) {
    const ends = new Map<string, number>();
    for (const topic of reads)
      (await log.ends(topic)).forEach((end, partition) => ends.set(`${topic}/${partition}`, end));
    for (;;) {
      const positions = new Map(
        (await log.positions(group)).map((p) => [`${p.topic}/${p.partition}`, p.position]),
      );
      const left = [...ends].reduce((sum, [at, end]) => sum + Math.max(0, end - (positions.get(at) ?? 0)), 0);
      if (left === 0) break;
      onLag(left);
      await log.waitForAppend(['blotter.facts'], 25);
    }
  }
  while (await lagging(database, projection)) await log.waitForAppend(['blotter.tolls'], 25);
  onLag(0);
}
