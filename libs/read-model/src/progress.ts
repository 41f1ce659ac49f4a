import type { TopicName } from '#contracts';
import type { EventLog, Queryable } from '#log';
import { failingFolds, GIVEN_UP_AFTER } from './fold/failures.js';
import { dirtySpaces, lagging } from './fold/marks.js';
import { PROJECTED } from './project.js';
import { currentProjection, deduplicatorGroup, projectorGroup, type Projection } from './projection.js';

/** How far one group is behind the end of what it reads. */
export interface Lag {
  group: string;
  topic: TopicName;
  partition: number;
  position: number;
  end: number;
  lag: number;
}

interface Runtime {
  log: Pick<EventLog, 'positions' | 'ends' | 'waitForAppend'>;
  database: Queryable;
}

/** What stands between a post and the tables, in the order in which it travels. */
const stages = (projection: Projection): { group: string; reads: readonly TopicName[] }[] => [
  { group: deduplicatorGroup(projection.stories), reads: ['blotter.posts'] },
  { group: 'enricher', reads: ['blotter.stories'] },
  { group: projectorGroup(projection), reads: PROJECTED },
];

/**
 * Every consumer group with its lag. A stage that has never run has read nothing yet; generations of the read model
 * that are not live, and runs of a stage that are over, are left out: nobody reads them, and they stand still.
 */
export async function lags(runtime: Runtime): Promise<Lag[]> {
  const projection = await currentProjection(runtime.database);
  const known = await runtime.log.positions();
  const live = new Set(stages(projection).map(({ group }) => group));
  // Of the groups of stages only those of the live generation: others belong to rebuilds, or are over.
  const rows = known.filter(
    ({ group }) => live.has(group) || (!group.includes('@') && group !== 'deduplicator'),
  );
  const seen = new Set(rows.map(({ group, topic, partition }) => `${group} ${topic}/${partition}`));
  for (const { group, reads } of stages(projection)) {
    for (const topic of reads) {
      (await runtime.log.ends(topic)).forEach((end, partition) => {
        if (!seen.has(`${group} ${topic}/${partition}`))
          rows.push({ group, topic, partition, position: 0, end });
      });
    }
  }
  return rows.map((row) => ({ ...row, lag: row.end - row.position }));
}

/** Whether a stage before the tables has yet to read something: what is in the log now is not all in them. */
export async function comesMore(log: Pick<EventLog, 'positions'>, projection: Projection): Promise<boolean> {
  const groups = new Set(stages(projection).map(({ group }) => group));
  return (await log.positions()).some(({ group, position, end }) => groups.has(group) && position < end);
}

/** True while an event waits for a service, or a fold for its turn; consumers over HTTP come when they like. */
export async function isBehind(runtime: Runtime): Promise<boolean> {
  const waiting = (await lags(runtime)).some((row) => row.lag > 0 && !row.group.startsWith('http:'));
  return waiting || lagging(runtime.database, await currentProjection(runtime.database));
}

/** The figures of a name space cannot be worked out; trying again has not helped. */
export class FoldFails extends Error {
  override name = 'FoldFails';
}

/**
 * Resolves when everything that is in the log now has reached the tables; what comes in meanwhile is not waited for.
 * `onLag` hears how many events are still to go. Throws `FoldFails` where the fold of `space` (of any, where none is
 * named) does not succeed: the marks stay, and waiting for them would never end.
 */
export async function untilProjected(
  runtime: Runtime,
  onLag: (events: number) => void = () => {},
  space: string | null = null,
): Promise<void> {
  const { log, database } = runtime;
  const projection = await currentProjection(database);
  // Each stage may only be waited for once the one before is done: only then is all in its topics that will come.
  for (const { group, reads } of stages(projection)) {
    const ends = new Map<string, number>();
    for (const topic of reads)
      (await log.ends(topic)).forEach((end, partition) => ends.set(`${topic}/${partition}`, end));
    for (let left = await leftOf(log, group, ends); left > 0; left = await leftOf(log, group, ends)) {
      onLag(left);
      await log.waitForAppend(['blotter.facts'], 25);
    }
  }
  while (await foldsOn(database, projection, space)) await log.waitForAppend(['blotter.tolls'], 25);
  onLag(0);
}

/** Whether something is left to fold that can be folded. */
async function foldsOn(db: Queryable, projection: Projection, space: string | null): Promise<boolean> {
  const dirty = (await dirtySpaces(db, projection)).filter((one) => space === null || one === space);
  if (dirty.length === 0) return false;
  const hopeless = (await failingFolds(db, projection)).filter((one) => one.failures >= GIVEN_UP_AFTER);
  const fails = hopeless.find((one) => dirty.includes(one.space));
  if (fails && dirty.every((one) => hopeless.some((other) => other.space === one))) {
    throw new FoldFails(
      `the figures of the name space "${fails.space}" cannot be worked out (tried ${fails.failures} times): ${fails.error}`,
    );
  }
  return true;
}

async function leftOf(
  log: Pick<EventLog, 'positions'>,
  group: string,
  ends: ReadonlyMap<string, number>,
): Promise<number> {
  const rows = await log.positions(group);
  const positions = new Map(rows.map((p) => [`${p.topic}/${p.partition}`, p.position]));
  return [...ends].reduce((sum, [at, end]) => sum + Math.max(0, end - (positions.get(at) ?? 0)), 0);
}
