import type { Post } from '#domain';
import { enrich } from '#domain/enrich/index.js';
import { withBroker } from './kafka-support.js';
import type { Extraction } from './peers/stock/enricher.controller.js';
import { throughStock } from './peers/stock/run.js';
import { print, withServer } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// Posts per second on Kafka, from the first append to the last one projected, against the stock NestJS transport doing
// that work with a statement per event. Usage: `node dist/test/bench/kafka.js [posts]`.
const COUNT = Number(process.argv[2] ?? 5_000);
const PARTITIONS = 6;

const posts = syntheticPosts(COUNT).flatMap((sighting) => (sighting.kind === 'post' ? [sighting.post] : []));

const nothing: Extraction = () => ({ entities: [], claims: [] });
const facts: Extraction = (post: Post) => enrich(post);

const stock = (extraction: Extraction): Promise<number> =>
  withServer(({ database }) =>
    withBroker(async (brokers) => {
      const seconds = await throughStock({ brokers, database, extraction, partitions: PARTITIONS }, posts);
      return COUNT / seconds;
    }),
  );

print({
  posts: COUNT,
  stock: { passingThrough: await stock(nothing), real: await stock(facts) },
});
