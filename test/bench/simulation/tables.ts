import { simulate, type Setup, type StageCost } from './simulate.js';

const POSTS = 200_000;
/** The database and the brokers answer a batch within some milliseconds of a data centre's network. */
const ROUND_TRIPS = 0.01;

export const INSTANCES = [1, 2, 4, 8];
const PARTITIONS = [1, 3, 6, 12];

const run = (
  stages: readonly StageCost[],
  setup: Omit<Setup, 'stages' | 'posts'>,
): ReturnType<typeof simulate> => simulate({ stages, posts: POSTS, roundTrips: ROUND_TRIPS, ...setup });

/** Posts per second by partitions (rows) and instances of each service (columns), in one name space. */
export function growth(stages: readonly StageCost[]): number[][] {
  return PARTITIONS.map((partitions) => [
    partitions,
    ...INSTANCES.map((instances) =>
      Math.round(run(stages, { partitions, instances, databaseProcessors: 8 }).postsPerSecond),
    ),
  ]);
}

/** Processors of the database, name spaces, posts per second, and what is busiest, with enough of everything else. */
export function limits(stages: readonly StageCost[]): (number | string)[][] {
  const setups = [[2, 1], [8, 1], [8, 4], [16, 16], [64, 16], [64, 64]] as const; // prettier-ignore
  return setups.map(([databaseProcessors, spaces]) => {
    const { postsPerSecond, busy } = run(stages, {
      partitions: 48,
      instances: 48,
      databaseProcessors,
      spaces,
    });
    const [busiest] = Object.entries(busy).sort(([, a], [, b]) => b - a)[0]!;
    return [databaseProcessors, spaces, Math.round(postsPerSecond), busiest];
  });
}
