/** What one stage costs per post, in seconds of processor time, as `costs.ts` measures it. */
export interface StageCost {
  name: string;
  /** In the process of the service. */
  node: number;
  /** In the database. */
  database: number;
  /** A stage that one instance at a time does for a whole name space, such as the fold. */
  alone?: boolean;
}

export interface Setup {
  stages: readonly StageCost[];
  posts: number;
  partitions: number;
  /** Instances of every stage, each a thread of its own. */
  instances: number;
  /** Processors of the database. */
  databaseProcessors: number;
  /** Processors that all services and the database share; without it each instance has one of its own. */
  shared?: number;
  /** Name spaces, each with a fold of its own. */
  spaces?: number;
  batchSize?: number;
  /** Seconds that a batch waits for the database and the brokers to answer, with nobody at work. */
  roundTrips?: number;
}

export interface Outcome {
  postsPerSecond: number;
  /** How busy the busiest instance of each stage and the database were, 0 to 1: the fullest is the limit. */
  busy: Record<string, number>;
}

/** Does as many pieces of work at a time as it has places. */
class Pool {
  readonly #freeAt: number[];
  worked = 0;

  constructor(readonly places: number) {
    this.#freeAt = new Array<number>(places).fill(0);
  }

  /** Takes the place that is free first, from `ready` on; answers when the work is done. */
  serve(ready: number, seconds: number): number {
    const place = this.#freeAt.indexOf(Math.min(...this.#freeAt));
    const done = Math.max(ready, this.#freeAt[place]!) + seconds;
    this.#freeAt[place] = done;
    this.worked += seconds;
    return done;
  }
}

/** The posts of one partition before one stage; they are handled a batch at a time. */
interface Queue {
  stage: number;
  partition: number;
  waiting: number;
  busy: boolean;
}

interface Instance {
  freeAt: number;
  worked: number;
}

/**
 * Runs posts through the stages, all of them there at the start and spread evenly over the partitions, as ids are. A batch
 * takes its instance for the handler, then the database for what it writes; meanwhile the instance takes a batch of
 * another partition, unless the stage is done alone. What is settled is there for the next stage.
 */
export function simulate(setup: Setup): Outcome {
  const { stages, partitions, posts, batchSize = 500, roundTrips = 0 } = setup;
  const database = new Pool(setup.shared ?? setup.databaseProcessors);
  const instances = stages.map(({ alone }) =>
    Array.from(
      { length: alone ? Math.min(setup.instances, setup.spaces ?? 1) : setup.instances },
      (): Instance => ({
        freeAt: 0,
        worked: 0,
      }),
    ),
  );
  const queues = stages.map((_, stage) =>
    Array.from({ length: partitions }, (_, partition): Queue => ({
      stage,
      partition,
      waiting: 0,
      busy: false,
    })),
  );
  const agenda: { at: number; queue: Queue; size: number }[] = [];

  const start = (queue: Queue, now: number): void => {
    if (queue.busy || queue.waiting === 0) return;
    const stage = stages[queue.stage]!;
    const size = Math.min(queue.waiting, batchSize);
    const lane = instances[queue.stage]!;
    const instance = lane[queue.partition % lane.length]!;
    const from = Math.max(now, instance.freeAt);
    const handled = setup.shared ? database.serve(from, size * stage.node) : from + size * stage.node;
    const settled = database.serve(handled, size * stage.database) + roundTrips;
    instance.freeAt = stage.alone ? settled : handled;
    instance.worked += instance.freeAt - from;
    queue.busy = true;
    queue.waiting -= size;
    const after = agenda.findIndex(({ at }) => at > settled);
    agenda.splice(after < 0 ? agenda.length : after, 0, { at: settled, queue, size });
  };

  for (let n = 0; n < posts; n += 1) queues[0]![n % partitions]!.waiting += 1;
  for (const queue of queues[0]!) start(queue, 0);
  let now = 0;
  for (let next = agenda.shift(); next; next = agenda.shift()) {
    now = next.at;
    next.queue.busy = false;
    const following = queues[next.queue.stage + 1]?.[next.queue.partition];
    if (following) following.waiting += next.size;
    for (const queue of [following, next.queue]) if (queue) start(queue, now);
  }
  const busiest = (lane: readonly Instance[]): number => Math.max(...lane.map(({ worked }) => worked)) / now;
  const busy = stages.map(({ name }, stage): [string, number] => [name, busiest(instances[stage]!)]);
  return {
    postsPerSecond: posts / now,
    busy: { ...Object.fromEntries(busy), database: database.worked / now / database.places },
  };
}
