import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { encode, eventOf, type AnyEvent, type TopicName } from '#contracts';
import { runConsumer, type EventLog, type Handler } from '#log';
import { PostgresLog } from '#log-postgres';
import { Database, startEmbedded } from '#postgres';

const BATCH = 500;
const FROM: TopicName = 'blotter.overrides';

/** An event whose row is about 0.9 KB. */
function eventOfSize(n: number): AnyEvent {
  const data = {
    id: `o${n}`,
    target: `key${n}`,
    reason: 'x'.repeat(640),
    author: 'bench',
    at: '2023-06-01T00:00:00Z',
  };
  return eventOf('blotter.override.withdrawn.v1', data, [n], { source: '/bench' });
}

const batchOf = (n: number): AnyEvent[] =>
  Array.from({ length: BATCH }, (_, i) => eventOfSize(n * BATCH + i));

/** Rows per second of `work`, which writes one batch. */
async function rate(batches: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let n = 0; n < batches; n++) await work(n);
  return (batches * BATCH) / ((performance.now() - started) / 1000);
}

/** What the machine allows: the same rows, durable, one JSON parameter a batch, without head rows. */
async function bareAppender(db: Database): Promise<(rows: string) => Promise<unknown>> {
  await db.query(`create table bare (topic text collate "C", partition int, "offset" bigint, key text, headers text,
    data text, appended_at timestamptz default clock_timestamp(), primary key (topic, partition, "offset"))`);
  const sql = `insert into bare (topic, partition, "offset", key, headers, data)
    select e->>0, (e->>1)::int, (e->>2)::bigint, e->>3, e->>4, e->>5 from jsonb_array_elements($1::jsonb) as r(e)`;
  return (rows) => db.query(sql, [rows], 'bare-append');
}

async function appends(db: Database, log: EventLog): Promise<{ bare: number; log: number; ratio: number }> {
  const bare = await bareAppender(db);
  const [bareRates, logRates]: [number[], number[]] = [[], []];
  // Turn by turn, since a shared machine is not the same from one minute to the next.
  for (let round = 0; round < 8; round++) {
    const batches = Array.from({ length: 10 }, (_, n) => batchOf(round * 10 + n));
    bareRates.push(
      await rate(10, (n) => {
        const rows = batches[n]?.map((event, i) => {
          const { key, headers, data } = encode(event);
          return [FROM, i % 6, round * 5000 + n * BATCH + i, key, JSON.stringify(headers), data];
        });
        return bare(JSON.stringify(rows));
      }),
    );
    logRates.push(await rate(10, (n) => log.append(batches[n] ?? [])));
  }
  const ratios = logRates.map((one, i) => one / (bareRates[i] ?? one));
  return { bare: median(bareRates), log: median(logRates), ratio: median(ratios) };
}

/** Events per second of a group that starts at the beginning of `topic`. */
async function consumeRate(log: EventLog, group: string, handler: Handler): Promise<number> {
  const total = (await log.ends(FROM)).reduce((a, b) => a + b);
  const started = performance.now();
  const consumer = runConsumer({ log, group, topics: [FROM], handler });
  for (;;) {
    const positions = await log.positions(group);
    if (positions.length && positions.every((one) => one.position === one.end)) break;
    await sleep(20);
  }
  const seconds = (performance.now() - started) / 1000;
  await consumer.stop();
  return total / seconds;
}

const passOn: Handler = async (events) =>
  events.map((event) => {
    const data = {
      replay: event.id,
      action: 'stop',
      speed: null,
      at: null,
      from: null,
      to: null,
      into: null,
      sources: ['x'.repeat(640)],
    } as const;
    return eventOf('blotter.replay.commanded.v1', { ...data, sources: [...data.sources] }, [event.id], {
      source: '/bench',
    });
  });

/** Milliseconds from the call of `append` to the start of the handler, at 100 events a second. */
async function latency(log: EventLog): Promise<{ p50: number; p99: number }> {
  const sent = new Map<string, number>();
  const took: number[] = [];
  const handler: Handler = async (events) => {
    for (const event of events) took.push(performance.now() - (sent.get(event.id) ?? Number.NaN));
    return [];
  };
  const consumer = runConsumer({ log, group: 'latency', topics: [FROM], from: 'now', handler });
  await sleep(500);
  for (let n = 0; n < 500; n++) {
    const event = eventOfSize(10_000_000 + n);
    sent.set(event.id, performance.now());
    void log.append([event]);
    await sleep(10);
  }
  while (took.length < 500) await sleep(10);
  await consumer.stop();
  took.sort((a, b) => a - b);
  return { p50: took[250] ?? 0, p99: took[495] ?? 0 };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const dataDir = mkdtempSync(path.join(tmpdir(), 'blotter-bench-'));
const server = await startEmbedded({ dataDir });
const db = await Database.connect(server.url);
const log = await PostgresLog.open(db, { partitions: 6 });
try {
  await rate(4, (n) => log.append(batchOf(1000 + n)));
  const append = await appends(db, log);
  const consume = await consumeRate(log, 'nothing', async () => []);
  await db.query('create table seen (id text)');
  const upsert = await consumeRate(log, 'rows', async (events, { tx }) => {
    await tx.query('insert into seen select e from unnest($1::text[]) e', [events.map((event) => event.id)]);
    return [];
  });
  const pass = await consumeRate(log, 'pass', passOn);
  const delay = await latency(log);
  const figures = { append, consume, consumeWithRows: upsert, passOn: pass, latencyMs: delay };
  const round = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * (value < 100 ? 100 : 1)) / (value < 100 ? 100 : 1) : value;
  console.log(JSON.stringify(figures, round, 2));
} finally {
  await log.close();
  await db.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
