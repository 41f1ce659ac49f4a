import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { POOL_SIZE, SERVICES, startPipeline } from '#apps/blotter/src/runtime/services.js';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import { passThrough } from './pass-through.js';

/** Names of services, of which `pass-through` takes the enricher's place. */
export type Services = readonly string[];
export const EVERY: Services = SERVICES.map((service) => service.name);
export const PASSING: Services = EVERY.map((name) => (name === 'enricher' ? 'pass-through' : name));

/** What a process came to. */
export interface Ended {
  peakMB: number;
  cpu: number;
}

export interface Instance {
  close(): Promise<Ended>;
}

/** Starts services in a process of their own, as `blotter up` has them all in one: the bench itself is another. */
export async function startInstance(url: string, services: Services): Promise<Instance> {
  const child = fork(new URL(import.meta.url), [url, services.join()], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('a process of the bench ended before it was ready');
    }),
  ]);
  return {
    close: async () => {
      child.send('end');
      const [ended] = (await once(child, 'message')) as [Ended];
      child.disconnect();
      return ended;
    },
  };
}

async function run(url: string, names: Services): Promise<void> {
  const known = [...SERVICES, { ...passThrough, name: 'pass-through' }];
  const services = names.map((name) => known.find((service) => service.name === name)!);
  const database = await Database.connect(url, { poolSize: POOL_SIZE });
  const log = await PostgresLog.open(database);
  const pipeline = await startPipeline({ log, database }, services);
  process.send!('ready');
  await once(process, 'message');
  await pipeline.close();
  await log.close();
  await database.close();
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send!({ peakMB: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 } satisfies Ended);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(process.argv[2]!, process.argv[3]!.split(','));
}
