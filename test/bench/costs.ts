import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { deduplicator } from '#apps/deduplicator/src/service.js';
import { enricher } from '#apps/enricher/src/service.js';
import { projector } from '#apps/projector/src/service.js';
import { startPipeline } from '#apps/blotter/src/runtime/services.js';
import { fingerprint } from '#domain/dedupe/index.js';
import { consumed, folds, type ServiceDefinition } from '#nest';
import type { Database } from '#postgres';
import { untilProjected } from '#read-model';
import { append, withKafka, type KafkaBench } from './kafka-support.js';
import type { StageCost } from './simulation/simulate.js';
import { cpuOf, print, type Cpu } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// What a post costs each stage on Kafka, in seconds of processor time of the service and of the database: what the
// simulation runs on. Usage: `node dist/test/bench/costs.js [posts]`.
const COUNT = Number(process.argv[2] ?? 5_000);
const sightings = syntheticPosts(COUNT);

/** All of one stage's work, with nothing else at work: its input is there already. */
async function costOf(
  bench: KafkaBench,
  service: ServiceDefinition,
  until: () => Promise<void>,
): Promise<Cpu> {
  return cpuOf(bench.database, async () => {
    const running = await startPipeline(bench, [service]);
    await until();
    await running.close();
  });
}

async function caughtUp({ log }: KafkaBench, group: string): Promise<void> {
  for (;;) {
    const positions = await log.positions(group);
    if (positions.length > 0 && positions.every((one) => one.position === one.end)) return;
    await log.waitForAppend(['blotter.facts'], 50);
  }
}

/** Seconds that a histogram has seen in all. */
async function sumOf(histogram: {
  get(): Promise<{ values: { metricName?: string; value: number }[] }>;
}): Promise<number> {
  const { values } = await histogram.get();
  return values
    .filter(({ metricName }) => metricName?.endsWith('_sum'))
    .reduce((sum, { value }) => sum + value, 0);
}

/** What the deduplicator does of a post before it is alone in the name space. */
async function fingerprints(database: Database): Promise<Cpu> {
  return cpuOf(database, async () => {
    for (const sighting of sightings) if (sighting.kind === 'post') fingerprint(sighting.post);
  });
}

/** What remains of one cost without another that is a part of it. */
const without = (whole: Cpu, part: Cpu): Cpu => ({
  node: Math.max(0, whole.node - part.node),
  server: Math.max(0, whole.server - part.server),
});

const perPost = (name: string, { node, server }: Cpu, share = 1): StageCost => ({
  name,
  node: (node * share) / COUNT,
  database: (server * share) / COUNT,
});

let bytes = { database: 0, brokers: 0 };
/** What a post takes on the disks of the database and of one broker in the end. */
async function bytesPerPost({
  database,
  folder,
}: KafkaBench): Promise<{ database: number; brokers: number }> {
  const [row] = await database.query<{ bytes: number }>(
    'select pg_database_size(current_database()) as bytes',
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.name.endsWith('.log') && file.parentPath.includes('blotter.'),
  );
  const brokers = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return { database: Number(row!.bytes) / COUNT, brokers: brokers / COUNT };
}

const stages = await withKafka(6, async (bench): Promise<StageCost[]> => {
  const door = await cpuOf(bench.database, () => append(bench, sightings));
  const stories = await costOf(bench, deduplicator, () => caughtUp(bench, 'deduplicator'));
  const facts = await costOf(bench, enricher, () => caughtUp(bench, 'enricher'));
  const batches = await sumOf(consumed.batchDuration);
  const projected = await costOf(bench, projector, () => untilProjected(bench));
  // Both run in one process: the time that each took tells their shares.
  const [writing, folding] = [(await sumOf(consumed.batchDuration)) - batches, await sumOf(folds.duration)];
  const share = folding / (writing + folding);
  bytes = await bytesPerPost(bench);
  const prints = await fingerprints(bench.database);
  return [
    perPost('door', door),
    perPost('fingerprints', prints),
    { ...perPost('decisions', without(stories, prints)), alone: true },
    perPost('enricher', facts),
    perPost('projector', projected, 1 - share),
    { ...perPost('fold', projected, share), alone: true },
  ];
});
print({ posts: COUNT, stages, bytes });
