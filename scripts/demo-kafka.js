// `npm run demo:kafka`: the demonstration with every service as a process of its own, on a live Kafka broker: that of
// KAFKA_BROKERS, else one on this machine's Java (kept running: `npm run kafka:down` ends it), else a container.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const container = new URL('../dist/scripts/kafka/container.js', import.meta.url);
if (!existsSync(container)) fail('blotter is not built yet. Run: npm run build');

// State and brokers belong together: a container that is made anew gets a folder of its own.
const { brokers, folder } = process.env.KAFKA_BROKERS
  ? { brokers: process.env.KAFKA_BROKERS, folder: process.env.KAFKA_BROKERS.replaceAll(/[^\w.-]+/g, '-') }
  : hasJava()
    ? brokerOnJava()
    : await brokerInContainer();
process.env.BLOTTER_KAFKA_PREFIX ??= 'demo.';
const own = ['--log', 'kafka', '--brokers', brokers, '--apart', '--data', `.blotter-kafka/demo-${folder}`];
const { status } = run(process.execPath, ['bin/blotter.js', 'demo', ...own, ...process.argv.slice(2)]);
process.exitCode = status ?? 1;

function brokerOnJava() {
  const { status, stdout } = run(
    process.execPath,
    ['scripts/kafka/main.js', 'up'],
    ['ignore', 'pipe', 'inherit'],
  );
  if (status !== 0) process.exit(status ?? 1);
  return { brokers: stdout.trim(), folder: 'java' };
}

async function brokerInContainer() {
  const { startContainer } = await import(container.href);
  try {
    const say = (line) => process.stderr.write(`${line}\n`);
    const { brokers, id } = await startContainer('blotter-kafka', say);
    return { brokers, folder: id.slice(0, 12) };
  } catch (error) {
    if (error.name === 'NoBroker') fail(error.message);
    throw error;
  }
}

function hasJava() {
  return run('java', ['-version'], 'ignore').status === 0;
}

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8' });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
