import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { table } from '#apps/blotter/src/terminal/table.js';
import { ROOMY_YOUNG_GENERATION } from '#nest';
import { projectRoot } from '#postgres';
import { whyNoJars } from '../../scripts/kafka/jars.js';
import {
  extractionRows,
  kafkaRows,
  ratio,
  type ExtractionFigures,
  type GrowthFigures,
  type KafkaFigures,
  type Row,
} from './rows.js';

// `npm run bench [-- --quick]`: every figure beside the machine's own limit, taken in the same run; written to
// bench/results/ as JSON and as a table. Exit 1 where a ratio is below its goal.
const quick = process.argv.includes('--quick');
const here = path.dirname(new URL(import.meta.url).pathname);
const run = promisify(execFile);

async function script<T>(name: string, ...args: string[]): Promise<T> {
  process.stderr.write(`${name}…\n`);
  // As services run that are processes of their own; what they are measured beside gets it too.
  const flags = name.startsWith('kafka') ? [ROOMY_YOUNG_GENERATION] : [];
  const { stdout } = await run(process.execPath, [...flags, path.join(here, `${name}.js`), ...args], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as T;
}

const log = await script<{
  append: { bare: number; log: number; ratio: number };
  latencyMs: { p50: number; p99: number };
}>('log');
const pipeline = await script<{
  passingThrough: number;
  apart: number;
  real: number;
  allowed: number;
  realOfAllowed: number;
  stages: Record<string, number>;
}>('pipeline', quick ? '3000' : '10000');
const serving = await script<{
  latencyMs: { p50: number; p99: number };
  rest: number;
  bareFastify: number;
  restOfBare: number;
}>('serving');
const large = await script<{ posts: number; rebuildEventsPerSecond: number; memoryMB: { peak: number } }>(
  'large',
  quick ? '10000' : '100000',
);

const relations = await script<{ perCoreSecond: { node: number; fingerprints: number } }>(
  'relations',
  quick ? '20000' : '200000',
);

const extraction = await script<ExtractionFigures>('extraction', quick ? '100000' : '1000000');

// Kafka is measured where a broker can run: on this machine's Java.
const noKafka = whyNoJars();
if (noKafka) process.stderr.write(`nothing about Kafka: ${noKafka}\n`);
const kafka = noKafka ? null : await script<KafkaFigures>('kafka', quick ? '1500' : '4000');
const growth = noKafka
  ? null
  : await script<GrowthFigures>(
      'kafka-growth',
      ...(quick ? ['600', '1,3', '1,2'] : ['3000', '1,3,6', '1,2,4']),
    );

const rows: Row[] = [
  ratio('durable appends/s, batches of 500', log.append.log, log.append.bare, 0.7),
  ratio('posts/s, append to projected, enricher passing through', pipeline.passingThrough, log.append.bare, 0.07),
  { figure: 'posts/s, append to projected, a process per service', value: pipeline.apart, limit: null, goal: '', met: null },
  ratio('posts/s, append to projected, real enricher', pipeline.real, pipeline.allowed, 0.6),
  ...Object.entries(pipeline.stages).map(([name, value]) => ({
    figure: `posts/s of ${name} alone`, value, limit: null, goal: '', met: null,
  })),
  { figure: 'ms from append to visible, p50 at 100 posts/s', value: serving.latencyMs.p50, limit: null, goal: '≤ 25', met: serving.latencyMs.p50 <= 25 },
  { figure: 'ms from append to visible, p99 at 100 posts/s', value: serving.latencyMs.p99, limit: null, goal: '≤ 150', met: serving.latencyMs.p99 <= 150 },
  ratio('posts/s related per core, beside fingerprints alone', relations.perCoreSecond.node, relations.perCoreSecond.fingerprints, 0.25),
  { figure: 'rebuild, events/s', value: large.rebuildEventsPerSecond, limit: null, goal: '≥ 15000', met: large.rebuildEventsPerSecond >= 15_000 },
  ratio('REST requests/s, a page of 20 posts', serving.rest, serving.bareFastify, 0.7),
  ...extractionRows(extraction),
  ...(kafka && growth ? kafkaRows(kafka, growth) : []),
  { figure: `MB of memory with ${large.posts} posts in`, value: large.memoryMB.peak, limit: null, goal: '≤ 400', met: large.memoryMB.peak <= 400 },
]; // prettier-ignore

const whole = (value: number | null) =>
  value === null ? null : value < 100 ? Number(value.toFixed(1)) : Math.round(value);
const text = table(
  ['figure', 'value', 'limit here', 'ratio', 'goal', 'met'],
  rows.map((r) => [
    r.figure,
    whole(r.value),
    whole(r.limit),
    r.limit ? Number((r.value / r.limit).toFixed(2)) : null,
    r.goal,
    r.met === null ? '' : r.met ? 'yes' : 'NO',
  ]),
);
const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const folder = path.join(projectRoot(import.meta.url), 'bench', 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(
  path.join(folder, 'latest.json'),
  `${JSON.stringify({ machine, quick, rows, log, pipeline, serving, large, relations, kafka, growth }, null, 2)}\n`,
);
writeFileSync(
  path.join(folder, 'latest.txt'),
  `${machine.cpus} × ${machine.model}, ${machine.memoryGB} GB, Node ${machine.node}\n\n${text}\n`,
);
process.stdout.write(`${text}\n`);
process.exitCode = rows.some((row) => row.met === false) ? 1 : 0;
