import { Intake } from '#intake';
import { createProjection, lagging, PROJECTED, projectorGroup, untilProjected } from '#read-model';
import { EVERY, startInstance } from './instance.js';
import { print, rateOf, withServer } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// A process that runs all services, with many posts in: its memory, and how fast it builds the read model again from the
// log. Usage: `node dist/test/bench/large.js [posts]`.
const COUNT = Number(process.argv[2] ?? 100_000);

await withServer(async (bench) => {
  const instance = await startInstance(bench.url, EVERY);
  const posts = await rateOf(COUNT, async () => {
    const intake = new Intake(bench.log);
    const all = syntheticPosts(COUNT);
    for (let i = 0; i < COUNT; i += 500) await intake.sightings(all.splice(0, 500));
    await untilProjected(bench);
  });
  const ends = (await Promise.all(PROJECTED.map((topic) => bench.log.ends(topic)))).flat();
  const events = ends.reduce((sum, end) => sum + end, 0);
  const rebuild = await rateOf(events, build);
  async function build() {
    const to = await bench.log.transaction((tx) => createProjection(tx));
    for (;;) {
      const done = (await bench.log.positions(projectorGroup(to))).reduce((sum, p) => sum + p.position, 0);
      if (done >= events && !(await lagging(bench.database, to))) break;
      await bench.log.waitForAppend(['blotter.facts'], 50);
    }
  }
  const { peakMB, cpu } = await instance.close();
  print({
    posts: COUNT,
    postsPerSecond: posts,
    events,
    rebuildEventsPerSecond: rebuild,
    memoryMB: { peak: peakMB },
    cpu,
  });
});
