import { startPipeline } from '#apps/blotter/src/runtime/services.js';
import { Intake } from '#intake';
import { createProjection, lagging, PROJECTED, projectorGroup, untilProjected } from '#read-model';
import { cpuOf, print, rateOf, withServer, type Cpu } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// The process with many posts in: its memory, and how fast the read model is built again from the log.
// Usage: `node dist/test/bench/large.js [posts]`.
const COUNT = Number(process.argv[2] ?? 100_000);

await withServer(async (bench) => {
  const pipeline = await startPipeline(bench);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 200);
  // In pieces made by themselves, so that what is measured is the pipeline's memory and not the generator's.
  const posts = await rateOf(COUNT, async () => {
    const intake = new Intake(bench.log);
    const all = syntheticPosts(COUNT);
    for (let i = 0; i < COUNT; i += 500) await intake.sightings(all.splice(0, 500));
    await untilProjected(bench);
  });
  clearInterval(timer);
  const settled = process.memoryUsage().rss;
  const ends = (await Promise.all(PROJECTED.map((topic) => bench.log.ends(topic)))).flat();
  const events = ends.reduce((sum, end) => sum + end, 0);
  let cost: Cpu = { node: 0, server: 0 };
  const rebuild = await rateOf(events, async () => (cost = await cpuOf(bench.database, build)));
  async function build() {
    const to = await bench.log.transaction((tx) => createProjection(tx));
    for (;;) {
      const done = (await bench.log.positions(projectorGroup(to))).reduce((sum, p) => sum + p.position, 0);
      if (done >= events && !(await lagging(bench.database, to))) break;
      await bench.log.waitForAppend(['blotter.facts'], 50);
    }
  }
  await pipeline.close();
  print({
    posts: COUNT,
    postsPerSecond: posts,
    events,
    rebuildEventsPerSecond: rebuild,
    // Two processors that share the work evenly would do so many.
    rebuildEventsPerCpuSecond: events / (cost.node + cost.server),
    rebuildCpu: cost,
    memoryMB: { peak: peak / 2 ** 20, settled: settled / 2 ** 20 },
  });
});
