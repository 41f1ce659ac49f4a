import { readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '#apps/blotter/src/terminal/table.js';
import { projectRoot } from '#postgres';
import { simulate, type Setup, type StageCost } from './simulation/simulate.js';

// Throughput by partitions and instances, of the database's processors, and of name spaces, from measured costs.
// Usage: `node dist/test/bench/simulation.js [costs.json]`, where the file is what `costs.js` prints.
const file =
  process.argv[2] ?? path.join(projectRoot(import.meta.url), 'test', 'bench', 'simulation', 'costs.json');
const { stages } = JSON.parse(readFileSync(file, 'utf8')) as { stages: StageCost[] };
const POSTS = 200_000;
/** The database and the brokers answer a batch within some milliseconds of a data centre's network. */
const ROUND_TRIPS = 0.01;

const perSecond = (setup: Omit<Setup, 'stages' | 'posts'>): ReturnType<typeof simulate> =>
  simulate({ stages, posts: POSTS, roundTrips: ROUND_TRIPS, ...setup });

const INSTANCES = [1, 2, 4, 8, 16];
const grown = [1, 3, 6, 12, 24].map((partitions) => [
  partitions,
  ...INSTANCES.map((instances) =>
    Math.round(perSecond({ partitions, instances, databaseProcessors: 8 }).postsPerSecond),
  ),
]);

const limits = [
  { databaseProcessors: 2, spaces: 1 },
  { databaseProcessors: 8, spaces: 1 },
  { databaseProcessors: 8, spaces: 4 },
  { databaseProcessors: 16, spaces: 16 },
  { databaseProcessors: 64, spaces: 16 },
  { databaseProcessors: 64, spaces: 64 },
].map((setup) => {
  const { postsPerSecond, busy } = perSecond({ partitions: 48, instances: 48, ...setup });
  const [limit, share] = Object.entries(busy).sort(([, a], [, b]) => b - a)[0]!;
  return [
    setup.databaseProcessors,
    setup.spaces,
    Math.round(postsPerSecond),
    `${limit} (${Math.round(share * 100)} %)`,
  ];
});

process.stdout.write(
  [
    'posts/s by partitions (down) and instances of each service (across); the database has 8 processors',
    '',
    table(['partitions', ...INSTANCES.map((n) => `${n} inst.`)], grown),
    '',
    'posts/s with 48 partitions and 48 instances of each service',
    '',
    table(['database processors', 'name spaces', 'posts/s', 'busiest'], limits),
    '',
  ].join('\n'),
);
