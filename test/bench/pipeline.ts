import { StoryDecider, type PostEvent } from '#apps/deduplicator/src/decide-batch.js';
import { deduplicator } from '#apps/deduplicator/src/service.js';
import { projector } from '#apps/projector/src/service.js';
import { SERVICES, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { untilProjected } from '#read-model';
import { eventOf } from '#contracts';
import { sightingKey, type Sighting } from '#domain';
import { enrich } from '#domain/enrich/index.js';
import { Intake } from '#intake';
import { EVERY, PASSING, startInstance, type Services } from './instance.js';
import { print, rateOf, withServer, type Bench } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// Posts per second from append to projected, with the enricher passing through (in one process and in one per service)
// and with the real one, and each stage by itself. Usage: `node dist/test/bench/pipeline.js [posts]`.
const COUNT = Number(process.argv[2] ?? 10_000);
const BATCH = 500;

const posts = syntheticPosts(COUNT);

async function append({ log }: Bench, sightings: readonly Sighting[]): Promise<void> {
  const intake = new Intake(log);
  for (let i = 0; i < sightings.length; i += BATCH) await intake.sightings(sightings.slice(i, i + BATCH));
}

/** Services in as many processes as there are lists, with the bench as the one that appends. */
async function whole(...processes: Services[]): Promise<number> {
  return withServer(async (bench) => {
    const instances = [];
    for (const services of processes) instances.push(await startInstance(bench.url, services));
    try {
      return await rateOf(COUNT, async () => {
        await append(bench, posts);
        await untilProjected(bench);
      });
    } finally {
      for (const instance of instances) await instance.close();
    }
  });
}

/** Each stage alone with the machine: the door, stories (decided and stored), facts (found), and the projector. */
async function stages(): Promise<Record<string, number>> {
  const intake = await withServer((bench) => rateOf(COUNT, () => append(bench, posts)));
  const stories = await withServer(async ({ log }) => {
    const decider = new StoryDecider();
    return rateOf(COUNT, async () => {
      for (let i = 0; i < COUNT; i += BATCH) {
        const events = posts.slice(i, i + BATCH).map(postEvent);
        await log.transaction(async (tx) => log.append(await decider.handlePosts(tx, events), tx));
      }
    });
  });
  const facts = await rateOf(COUNT, async () => {
    for (const sighting of posts) if (sighting.kind === 'post') enrich(sighting.post);
  });
  const projected = await withServer(async (bench) => {
    const before = await startPipeline(bench, [deduplicator, SERVICES.find((s) => s.name === 'enricher')!]);
    await append(bench, posts);
    await caughtUp(bench, 'deduplicator');
    await caughtUp(bench, 'enricher');
    await before.close();
    return rateOf(COUNT, async () => {
      const last = await startPipeline(bench, [projector]);
      await untilProjected(bench);
      await last.close();
    });
  });
  return { intake, stories, facts, projected };
}

function postEvent(sighting: Sighting): PostEvent {
  if (sighting.kind !== 'post') throw new Error('the bench withdraws nothing');
  return eventOf('blotter.post.published.v1', sighting.post, [sighting.post.id, sightingKey(sighting)], {
    source: '/bench',
  });
}

async function caughtUp({ log }: Bench, group: string): Promise<void> {
  for (;;) {
    const positions = await log.positions(group);
    if (positions.length > 0 && positions.every((p) => p.position === p.end)) return;
    await log.waitForAppend(['blotter.facts'], 50);
  }
}

const passing = await whole(PASSING);
const apart = await whole(...PASSING.map((name) => [name]));
const real = await whole(EVERY);
const alone = await stages();
// One thread runs all stages: at best a post costs the sum of what it costs in each.
const allowed = 1 / Object.values(alone).reduce((sum, rate) => sum + 1 / rate, 0);
print({
  posts: COUNT,
  passingThrough: passing,
  apart,
  real,
  stages: alone,
  allowed,
  realOfAllowed: real / allowed,
});
