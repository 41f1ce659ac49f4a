import { eventOf, type Event } from '#contracts';
import { StoryDecider } from '#apps/deduplicator/src/decide-batch.js';
import type { Sighting } from '#domain';
import { fingerprint } from '#domain/dedupe/index.js';
import type { Database } from '#postgres';
import { cpuOf, print, rateOf, withDatabase } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// How fast posts are related to earlier ones with many in the index. Usage: `node dist/test/bench/relations.js [posts]`.
// The last 20,000 are decided about as they would be; those before are copies of these, a month earlier each time, with
// buckets and rows like any other but without the text, which nobody asks for again.
const INDEXED = Number(process.argv[2] ?? 1_000_000);
const DECIDED = Math.min(20_000, INDEXED);
const MEASURED = 5_000;
const BATCH = 500;

await withDatabase(async (database) => {
  const decider = new StoryDecider();
  const posts = syntheticPosts(DECIDED + MEASURED);
  await relate(database, decider, posts.slice(0, DECIDED));
  await database.query('create unlogged table bench_chunks as table deduplicator.chunks');
  await database.query('create unlogged table bench_nodes as table deduplicator.nodes');
  for (let month = 1; month * DECIDED < INDEXED; month += 1) await copyBack(database, month);
  await database.query('vacuum analyze deduplicator.chunks, deduplicator.nodes');
  const [size] = await database.query<{ posts: number; keys: number; mb: number }>(
    `select (select count(*)::int from deduplicator.nodes) as posts, (select sum(entries)::int from deduplicator.chunks) as keys,
       ((pg_total_relation_size('deduplicator.nodes') + pg_total_relation_size('deduplicator.chunks')) / 1e6)::int as mb`,
  );
  let perSecond = 0;
  const cpu = await cpuOf(database, async () => {
    perSecond = await rateOf(MEASURED, () => relate(database, decider, posts.slice(DECIDED)));
  });
  const prints = await cpuOf(database, async () => {
    for (const sighting of posts.slice(DECIDED)) if (sighting.kind === 'post') fingerprint(sighting.post);
  });
  print({
    indexed: size,
    relatedPerSecond: perSecond,
    perCoreSecond: {
      node: MEASURED / cpu.node,
      server: MEASURED / cpu.server,
      fingerprints: MEASURED / prints.node,
    },
    memoryMB: Math.round(process.memoryUsage().rss / 1e6),
  });
});

async function relate(database: Database, decider: StoryDecider, posts: readonly Sighting[]): Promise<void> {
  for (let at = 0; at < posts.length; at += BATCH) {
    const events = posts
      .slice(at, at + BATCH)
      .flatMap((s) =>
        s.kind === 'post'
          ? [eventOf('blotter.post.published.v1', s.post, [s.post.id], { source: '/bench' })]
          : [],
      );
    await database.transaction((tx) =>
      decider.handlePosts(tx, events as Event<'blotter.post.published.v1'>[]),
    );
  }
}

/** Spans of days are of three and of thirty: thirty days back is ten of the one and one of the other. */
async function copyBack(database: Database, months: number): Promise<void> {
  const moved = `to_char(valid_from::timestamp - $1::int * interval '30 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  await database.query(
    `insert into deduplicator.chunks (space, slice, batch, token, whole, entries, body)
     select space, slice - case when slice < 2000 then 1 else 10 end * $1::int, batch, token, whole, entries, body
     from bench_chunks`,
    [months],
  );
  await database.query(
    `insert into deduplicator.nodes (space, node, post, version, valid_from, present, seq, digest)
     select space, node # ($1::bigint << 54), post || ':' || $1::int, version, ${moved}, present, seq, digest from bench_nodes`,
    [months],
  );
}
