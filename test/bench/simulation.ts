import { readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from '#apps/blotter/src/terminal/table.js';
import { projectRoot } from '#postgres';
import type { StageCost } from './simulation/simulate.js';
import { growth, INSTANCES, limits } from './simulation/tables.js';

// Throughput by partitions and instances, by processors of the database and by name spaces, from measured costs.
// Usage: `node dist/test/bench/simulation.js [costs.json]`, where the file is what `costs.js` prints.
const kept = path.join(projectRoot(import.meta.url), 'test', 'bench', 'simulation', 'costs.json');
const { stages } = JSON.parse(readFileSync(process.argv[2] ?? kept, 'utf8')) as { stages: StageCost[] };

process.stdout.write(
  [
    'posts/s by partitions (down) and instances of each service (across); the database has 8 processors',
    '',
    table(['partitions', ...INSTANCES.map((n) => `${n} inst.`)], growth(stages)),
    '',
    'posts/s with 48 partitions and 48 instances of each service',
    '',
    table(['database processors', 'name spaces', 'posts/s', 'busiest'], limits(stages)),
    '',
  ].join('\n'),
);
