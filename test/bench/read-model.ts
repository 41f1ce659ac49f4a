import { EVENTS, type LoggedEvent } from '#contracts';
import { partitionOf, type EventLog } from '#log';
import { Database, migrate, migrationsDir } from '#postgres';
import {
  addReaderIndexes,
  createProjection,
  digestOf,
  dropProjection,
  foldDirty,
  project,
  type FoldLog,
} from '#read-model';
import { logged, syntheticEvents } from '#test/support/synthetic-events.js';
import { cpuOf, print, type Cpu } from './support.js';

/**
 * How fast a generation of the read model is built from posts, decisions and facts that are in memory: the projector's
 * own cost, without reading the log. Usage: `node dist/test/bench/read-model.js [posts]`, with BLOTTER_DATABASE_URL.
 */
const posts = Number(process.argv[2] ?? 20_000);
const BATCH = 1000;
const url = process.env['BLOTTER_DATABASE_URL'];
if (!url) throw new Error('set BLOTTER_DATABASE_URL');
const database = await Database.connect(url);
await migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') });
const events = logged(syntheticEvents({ posts, seed: 3, padding: 700, gap: 1, telling: 0.25, towns: 400 }));
const to = await database.transaction((tx) => createProjection(tx));

const steps: Record<string, Cpu & { seconds: number }> = {};
async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const at = performance.now();
  const cpu = await cpuOf(database, work);
  steps[name] = { seconds: (performance.now() - at) / 1000, ...cpu };
}

/** Two partitions side by side, each in order, as consumers get them. */
async function projectAll(topic: string): Promise<void> {
  const partitions: LoggedEvent[][] = [[], []];
  for (const event of events) {
    if (EVENTS[event.type].topic === topic) partitions[partitionOf(event.space, event.key, 2)]!.push(event);
  }
  await Promise.all(
    partitions.map(async (partition) => {
      for (let i = 0; i < partition.length; i += BATCH) {
        await database.transaction((tx) => project(tx, to, partition.slice(i, i + BATCH)));
      }
    }),
  );
}

const log: FoldLog = {
  transaction: ((work) => database.transaction(work)) as EventLog['transaction'],
  append: async () => {},
};
for (const topic of ['blotter.posts', 'blotter.stories', 'blotter.facts']) {
  await timed(topic, () => projectAll(topic));
}
await timed('fold', () => foldDirty(log, to));
await timed('indexes', () => database.transaction((tx) => addReaderIndexes(tx, to)));
let all = '';
await timed('digest', async () => ({ all } = await digestOf(database, to, 'live')));
await database.transaction((tx) => dropProjection(tx, to.n));
await database.close();

const built = ['blotter.posts', 'blotter.stories', 'blotter.facts', 'fold', 'indexes'];
const seconds = built.reduce((sum, name) => sum + steps[name]!.seconds, 0);
print({
  posts,
  events: events.length,
  eventsPerSecond: events.length / seconds,
  steps,
  digest: all,
  residentMB: process.memoryUsage().rss >> 20,
});
