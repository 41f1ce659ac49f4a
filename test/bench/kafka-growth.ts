import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOMY_YOUNG_GENERATION } from '#nest';
import { untilProjected } from '#read-model';
import { append, withKafka, type KafkaBench } from './kafka-support.js';
import { print, rateOf } from './support.js';
import { syntheticPosts } from './synthetic-posts.js';

// How posts per second on Kafka grow with partitions and instances on this machine's processors, each instance a process
// with all services. Usage: `node dist/test/bench/kafka-growth.js [posts] [partitions,…] [instances,…]`.
const [count = '3000', partitions = '1,3,6', instances = '1,2,4'] = process.argv.slice(2);
const COUNT = Number(count);
const WARM = 50;
const sightings = syntheticPosts(COUNT + WARM);
const listOf = (text: string): number[] => text.split(',').map(Number);

const rows = [];
for (const p of listOf(partitions)) {
  for (const n of listOf(instances))
    rows.push({ partitions: p, instances: n, postsPerSecond: await rate(p, n) });
}
print({ posts: COUNT, rows });

function rate(partitions: number, instances: number): Promise<number> {
  return withKafka(partitions, async (bench) => {
    const children = await Promise.all(Array.from({ length: instances }, () => startInstance(bench)));
    try {
      await append(bench, sightings.slice(0, WARM));
      await untilProjected(bench);
      return await rateOf(COUNT, async () => {
        await append(bench, sightings.slice(WARM));
        await untilProjected(bench);
      });
    } finally {
      await Promise.all(children.map(end));
    }
  });
}

async function startInstance({ broker, url }: KafkaBench): Promise<ChildProcess> {
  const file = path.join(import.meta.dirname, 'kafka-instance.js');
  const child = spawn(process.execPath, [ROOMY_YOUNG_GENERATION, file, broker, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}
