import Fastify from 'fastify';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '#apps/api/src/server.js';
import { quietLogger, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { Intake } from '#intake';
import { currentProjection, listPosts, type Reader, untilProjected } from '#read-model';
import { median, print, quantile, rateOf, withServer, type Bench } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// What a running server shows: the delay from append to visible over REST at 100 posts a second, and REST requests a
// second beside bare Fastify with the same query. Usage: `node dist/test/bench/serving.js`.
const PER_SECOND = 100;
const SECONDS = 8;
const REQUESTS = 1500;
const GIVE_UP_MS = 20_000;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function get(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
}

async function latency(bench: Bench, url: string): Promise<{ p50: number; p99: number }> {
  const intake = new Intake(bench.log, 'latency');
  const posts = syntheticPosts(PER_SECOND * SECONDS, 11);
  const took: number[] = [];
  const watching: Promise<void>[] = [];
  for (const [i, sighting] of posts.entries()) {
    const started = performance.now();
    const id = sighting.kind === 'post' ? encodeURIComponent(sighting.post.id) : '';
    await intake.sightings([sighting]);
    // Every tenth is looked for, so that the looking does not become the load.
    if (i % 10 === 0) watching.push(untilVisible(`${url}/v1/posts/${id}?space=latency`, started, took));
    await sleep(Math.max(0, 1000 / PER_SECOND - (performance.now() - started)));
  }
  await Promise.all(watching);
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

async function untilVisible(url: string, since: number, took: number[]): Promise<void> {
  while ((await get(url)).includes('urn:blotter:problem')) {
    if (performance.now() - since > GIVE_UP_MS)
      throw new Error(`${url} is not visible after ${GIVE_UP_MS} ms`);
    await sleep(1);
  }
  took.push(performance.now() - since);
}

async function requests(url: string): Promise<number> {
  let left = REQUESTS;
  const worker = async () => {
    while (left-- > 0) await get(url);
  };
  return rateOf(REQUESTS, () => Promise.all(Array.from({ length: 16 }, worker)));
}

/** Fastify with one route that runs the same query and sends its rows. */
async function bareFastify(bench: Bench): Promise<{ url: string; close: () => Promise<void> }> {
  const { schema } = await currentProjection(bench.database);
  const reader: Reader = { db: bench.database, schema, space: 'live', asOf: null };
  const app = Fastify();
  app.get('/posts', async () => ({
    items: await listPosts(reader, { order: 'desc' }, null, 20),
    next: null,
  }));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${url}/posts`, close: () => app.close() };
}

await withServer(async (bench) => {
  const pipeline = await startPipeline(bench);
  const api = await startApi(
    bench,
    { host: '127.0.0.1', port: 0, key: 'bench', rateLimit: 0 },
    quietLogger(),
  );
  const url = api.url.replace('localhost', '127.0.0.1');
  const seed = syntheticPosts(2_000);
  await new Intake(bench.log).sightings(seed.slice(0, 1000));
  await new Intake(bench.log).sightings(seed.slice(1000));
  await untilProjected(bench);
  const delay = await latency(bench, url);
  const bare = await bareFastify(bench);
  const rates: { api: number; bare: number }[] = [];
  await requests(`${url}/v1/posts?limit=20`);
  for (let round = 0; round < 5; round += 1) {
    rates.push({ bare: await requests(bare.url), api: await requests(`${url}/v1/posts?limit=20`) });
  }
  await bare.close();
  await api.close();
  await pipeline.close();
  print({
    latencyMs: delay,
    rest: median(rates.map((r) => r.api)),
    bareFastify: median(rates.map((r) => r.bare)),
    restOfBare: median(rates.map((r) => r.api / r.bare)),
  });
});
agent.destroy();
