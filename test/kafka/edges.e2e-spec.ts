import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addEndpoint } from '#apps/alerts/src/endpoints.js';
import { EVERYTHING } from '#apps/alerts/src/filter.js';
import { migrateAll } from '#apps/blotter/src/runtime/services.js';
import { sightingsOf } from '#apps/ingester/src/ingest.js';
import type { Sighting } from '#domain';
import { openKafkaLog, type KafkaLog } from '#log-kafka';
import { Database } from '#postgres';
import { digest, untilProjected } from '#read-model';
import { freshDatabase } from '#test/support/database.js';
import { EventReader } from '#test/support/event-reader.js';
import { freePort } from '../../scripts/kafka/places.js';
import { describeKafka, ownKafka } from '#test/support/kafka.js';
import { TestPipeline } from '#test/support/pipeline.js';
import { Fleet } from './fleet.js';

const POSTS = 90;
const SPACE = 'edges';
const SESSION_MS = 2_000;
const TOWNS = ['Izmir', 'Lviv', 'Quetta'];

/** A post a minute; each third raises the toll of its town, so that subscribers hear something all the time. */
const lines = Array.from({ length: POSTS }, (_, n) =>
  JSON.stringify({
    id: `e-${n}`,
    feed: 'edges',
    publishedAt: new Date(Date.UTC(2024, 2, 1, 0, n)).toISOString(),
    text:
      n % 3 === 0
        ? `Fire in ${TOWNS[(n / 3) % 3]}: ${3 + n} people were killed, police said.`
        : `Bulletin ${n}: road ${n * 7} was closed by the council of district ${n * 13}.`,
  }),
).join('\n');

/** The services at the pipeline's edges: where things come in, where they are read, and where they are sent to. */
describeKafka('the edges of the pipeline on Kafka come through kill -9', () => {
  const undo: (() => Promise<unknown> | void)[] = [];
  let database: Database;
  let log: KafkaLog;
  let fleet: Fleet;
  let api: string;
  let file: string;
  /** How often each message arrived at the webhook, by its id. */
  const received = new Map<string, number>();

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'blotter-edges-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    file = path.join(folder, 'posts.jsonl');
    writeFileSync(file, lines);
    const kafka = await ownKafka();
    undo.push(() => kafka.remove());
    const { url, drop } = await freshDatabase();
    undo.push(drop);
    database = await Database.connect(url);
    undo.push(() => database.close());
    await migrateAll(database);
    log = await openKafkaLog(database, { brokers: [kafka.brokers], partitions: 3, sessionMs: SESSION_MS });
    undo.push(() => log.close());
    const receiver = await listening((id) => received.set(id, (received.get(id) ?? 0) + 1));
    undo.push(() => void receiver.close());
    const { port } = receiver.address() as AddressInfo;
    const hook = { url: `http://127.0.0.1:${port}/`, space: SPACE, filter: EVERYTHING, allowPrivate: true };
    await addEndpoint(database, hook);
    const own = await freePort();
    api = `http://127.0.0.1:${own}`;
    fleet = new Fleet({
      BLOTTER_DATABASE_URL: url,
      BLOTTER_LOG: 'kafka',
      BLOTTER_BROKERS: kafka.brokers,
      BLOTTER_KAFKA_SESSION_MS: String(SESSION_MS),
      BLOTTER_KEY: 'test-key',
      PORT: String(own),
    });
    undo.push(() => fleet.end());
    fleet.start('ingester', 'deduplicator', 'enricher', 'projector', 'alerts', 'api');
    await answering();
  }, 120_000);
  afterAll(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  }, 60_000);

  const answering = async () => {
    while ((await fetch(`${api}/healthz`).catch(() => null))?.status !== 200) await sleep(100);
  };
  /** Reads the posts' events to the end, and goes on behind the last one whenever the API is gone. */
  const readAll = async (): Promise<string[]> => {
    const ids: string[] = [];
    let last = '';
    while (ids.length < POSTS) {
      const headers: Record<string, string> = last ? { 'last-event-id': last } : {};
      const reader = await EventReader.open(
        `${api}/v1/stream?topics=posts&from=start&space=${SPACE}`,
        headers,
      ).catch(() => null);
      await reader?.events(POSTS - ids.length).catch(() => undefined);
      ids.push(...(reader?.frames ?? []).flatMap(({ data }) => data?.id ?? []));
      last = reader?.lastId || last;
      reader?.close();
      await sleep(100);
    }
    return ids;
  };
  const replay = async (): Promise<string> => {
    const response = await fetch(`${api}/v1/replays`, {
      method: 'POST',
      headers: { authorization: 'Bearer test-key', 'content-type': 'application/json' },
      body: JSON.stringify({ sources: [file], speed: 600, into: SPACE }),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const stateOf = async (id: string) => {
    const answer = await fetch(`${api}/v1/replays/${id}`).catch(() => null);
    return answer?.ok ? ((await answer.json()) as { state: string; done: number }) : null;
  };
  const doneBy = async (id: string, posts: number) => {
    while (((await stateOf(id))?.done ?? 0) < posts) await sleep(50);
  };

  it('of ingester, API and alerts: nothing is lost, and nothing is there twice', async () => {
    const id = await replay();
    const read = readAll();
    for (const [name, after] of [['ingester', 15], ['api', 25], ['alerts', 35], ['api', 50], ['alerts', 65]] as const) {
      await doneBy(id, after);
      await fleet.kill(name);
      fleet.start(name);
      if (name === 'api') await answering();
    }
    while ((await stateOf(id))?.state !== 'done') await sleep(100);
    await untilProjected({ log, database });

    const ids = await read;
    expect([ids.length, new Set(ids).size]).toEqual([POSTS, POSTS]);

    expect(await digest(database, SPACE)).toEqual(await TestPipeline.digestOf(await sightings(file)));

    const pending = () => database.query(`select from alerts.deliveries where state = 'pending' limit 1`);
    const behind = async () => (await log.positions('alerts')).some((one) => one.position < one.end);
    while ((await behind()) || (await pending()).length) await sleep(100);
    const told = await database.query<{ id: string; state: string }>('select id, state from alerts.deliveries');
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ state }) => state !== 'delivered')).toEqual([]);
    expect([...received.keys()].sort()).toEqual(told.map((one) => one.id).sort());
  }, 240_000); // prettier-ignore
});

async function sightings(file: string): Promise<Sighting[]> {
  const all: Sighting[] = [];
  for await (const item of sightingsOf([file], {}, () => {})) all.push(...item.sightings);
  return all;
}

/** A webhook that takes its time, so that a killed sender has something under way. */
async function listening(took: (id: string) => void): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      took(String(request.headers['webhook-id']));
      setTimeout(() => response.writeHead(204).end(), 200);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
