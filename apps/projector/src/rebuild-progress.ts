import type { TopicName } from '#contracts';
import type { Runtime } from '#nest';
import {
  deduplicatorGroup, enricherGroup, failingFolds, hasOwnEnricher, lagging, PROJECTED, projectionOf, projections, projectorGroup, type ProjectionRow,
} from '#read-model'; // prettier-ignore

/** How far a rebuild has come. */
interface RebuildProgress {
  /** The consumer group that is worked at. */
  step: string;
  done: number;
  total: number;
  /** All has been read and folded that had come in when it was looked at. */
  caughtUp: boolean;
}

interface Stage {
  group: string;
  reads: readonly TopicName[];
}

/** What has to catch up for a generation, in the order in which a post travels. */
async function stagesOf({ database }: Runtime, row: ProjectionRow): Promise<Stage[]> {
  const stages: Stage[] = [
    { group: deduplicatorGroup(row.stories), reads: ['blotter.posts'] },
    { group: enricherGroup(1), reads: ['blotter.stories'] },
  ];
  if (hasOwnEnricher(row, await projections(database)))
    stages.push({ group: enricherGroup(row.facts), reads: ['blotter.stories'] });
  return [...stages, { group: projectorGroup(row), reads: PROJECTED }];
}

/** Each stage is asked once the one before it is: what that has written until then is among what this one must read. */
export async function progressOf(runtime: Runtime, row: ProjectionRow): Promise<RebuildProgress> {
  const { log, database } = runtime;
  const sum = { done: 0, total: 0 };
  let behind: string | null = null;
  for (const { group, reads } of await stagesOf(runtime, row)) {
    const positions = await log.positions(group);
    const ends = (await Promise.all(reads.map((topic) => log.ends(topic)))).flat();
    const done = positions.reduce((all, { position }) => all + position, 0);
    const total = ends.reduce((all, end) => all + end, 0);
    sum.done += done;
    sum.total += total;
    if (done < total || positions.length < ends.length) behind ??= group;
  }
  const folding = behind === null && (await lagging(database, projectionOf(row.n, row.state)));
  return { ...sum, step: behind ?? (folding ? 'fold' : 'swap'), caughtUp: behind === null && !folding };
}

/** Why a generation cannot become whole; null where nothing speaks against it. */
export async function troubleOf(runtime: Runtime, row: ProjectionRow): Promise<string | null> {
  const [failing] = (await failingFolds(runtime.database, row)).filter(({ failures }) => failures >= 3);
  if (failing) return `the name space "${failing.space}" cannot be folded: ${failing.error}`;
  // What the stages of the live generation have parked is missing there as well, and no reason to stay with it.
  const own = [projectorGroup(row)];
  if (row.stories > 1) own.push(deduplicatorGroup(row.stories));
  if (hasOwnEnricher(row, await projections(runtime.database))) own.push(enricherGroup(row.facts));
  for (const group of own) {
    const [parked] = await runtime.log.parking.list({ group, limit: 1 });
    if (parked) return `${group} could not handle an event (parked as ${parked.id}): ${parked.error}`;
  }
  return null;
}
