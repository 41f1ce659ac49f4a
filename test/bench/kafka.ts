import { SERVICES, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { enrich } from '#domain/enrich/index.js';
import { runConsumer } from '#log';
import type { Database } from '#postgres';
import { untilProjected } from '#read-model';
import { append, withBroker, withKafka, type KafkaBench } from './kafka-support.js';
import { passThrough } from './pass-through.js';
import { bareRate } from './peers/bare.js';
import type { Extraction } from './peers/stock/enricher.controller.js';
import { startStock } from './peers/stock/run.js';
import { cpuOf, print, withDatabase } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// On Kafka, each beside its peer in the same run: posts per second from append to projected against the stock NestJS
// transport with a statement per event, and events per second read through the engine against bare kafkajs.
// Usage: `node dist/test/bench/kafka.js [posts]`.
const COUNT = Number(process.argv[2] ?? 4_000);
/** What the stock transport is given: it is slow enough for a few to tell. */
const STOCK_COUNT = Math.min(COUNT, 1_500);
const PARTITIONS = 6;
/** Joining the groups, and the compiler's first look at the code, are paid before the clock runs, on both sides. */
const WARM = 1_000;

const sightings = syntheticPosts(COUNT + WARM);
const posts = sightings.flatMap((sighting) => (sighting.kind === 'post' ? [sighting.post] : []));

const nothing: Extraction = () => ({ entities: [], claims: [] });

interface Rate {
  perSecond: number;
  /** Posts per second of processor time, this process and the database: what others load the machine with is out of it. */
  perProcessorSecond: number;
}

async function measure(database: Database, count: number, work: () => Promise<void>): Promise<Rate> {
  const started = performance.now();
  const { node, server } = await cpuOf(database, work);
  return {
    perSecond: count / ((performance.now() - started) / 1000),
    perProcessorSecond: count / (node + server),
  };
}

function stock(extraction: Extraction): Promise<Rate> {
  return withDatabase((database) =>
    withBroker(async (brokers) => {
      const stock = await startStock({ brokers, database, extraction, partitions: PARTITIONS });
      await stock.put(posts.slice(0, WARM));
      const rate = await measure(database, STOCK_COUNT, () =>
        stock.put(posts.slice(WARM, WARM + STOCK_COUNT)),
      );
      await stock.close();
      return rate;
    }),
  );
}

function blotter(services: typeof SERVICES): Promise<Rate> {
  return withKafka(PARTITIONS, async (bench) => {
    const pipeline = await startPipeline(bench, services);
    const put = async (from: number, to: number): Promise<void> => {
      await append(bench, sightings.slice(from, to));
      await untilProjected(bench);
    };
    await put(0, WARM);
    const rate = await measure(bench.database, COUNT, () => put(WARM, WARM + COUNT));
    await pipeline.close();
    return rate;
  });
}

/** Read by the engine with a handler that does nothing: fetched, decoded and checked, positions committed. */
async function engineRate({ log }: KafkaBench): Promise<number> {
  let began = 0;
  let seen = 0;
  let done: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  const consumer = runConsumer({
    log,
    group: 'bench',
    topics: ['blotter.posts'],
    from: 'start',
    handler: async () => [],
    hooks: {
      onBatch: ({ events }) => {
        seen += events;
        if (seen >= COUNT * TIMES) done();
      },
      onHandled: () => void (began ||= performance.now()),
    },
  });
  await all;
  const rate = seen / ((performance.now() - began) / 1000);
  await consumer.stop();
  return rate;
}

/** How often the posts are appended for the reading, under other ids each time: enough for some seconds. */
const TIMES = 5;

const consumption = await withKafka(PARTITIONS, async (bench) => {
  for (let time = 0; time < TIMES; time += 1) await append(bench, syntheticPosts(COUNT, 100 + time));
  const bare = await bareRate(bench.broker, 'blotter.posts', COUNT * TIMES);
  const engine = await engineRate(bench);
  return { bare, engine, ratio: engine / bare };
});

const bare = SERVICES.map((service) => (service.name === 'enricher' ? passThrough : service));
const times = (peer: Rate, own: Rate) => ({
  stock: peer.perSecond,
  blotter: own.perSecond,
  times: own.perSecond / peer.perSecond,
  timesByProcessorTime: own.perProcessorSecond / peer.perProcessorSecond,
});
const passingThrough = times(await stock(nothing), await blotter(bare));
const real = times(await stock(enrich), await blotter(SERVICES));
print({ posts: COUNT, passingThrough, real, consumption });
