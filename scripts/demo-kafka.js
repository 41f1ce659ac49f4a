// `npm run demo:kafka`: the demonstration with every service as a process of its own, on a live Kafka broker: that of
// KAFKA_BROKERS, else one on this machine's Java (kept running: `npm run kafka:down` ends it), else a container.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const IMAGE = process.env.KAFKA_IMAGE ?? 'apache/kafka:4.1.0';
const CONTAINER = 'blotter-kafka';
const root = fileURLToPath(new URL('..', import.meta.url));
// State and brokers belong together: a container that is made anew gets a folder of its own.
const { brokers, folder } = process.env.KAFKA_BROKERS
  ? { brokers: process.env.KAFKA_BROKERS, folder: process.env.KAFKA_BROKERS.replaceAll(/[^\w.-]+/g, '-') }
  : hasJava()
    ? brokerOnJava()
    : brokerInContainer();
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

function brokerInContainer() {
  const inspect = () => run('docker', ['inspect', '-f', '{{.State.Running}} {{.Id}}', CONTAINER], 'pipe');
  if (inspect().error)
    fail('no Kafka: set KAFKA_BROKERS, or install Java 17 with Maven, or a container engine');
  if (!inspect().stdout.startsWith('true')) {
    const port = ['-p', '127.0.0.1:9092:9092'];
    const made = run('docker', ['run', '--rm', '-d', '--name', CONTAINER, ...port, IMAGE], 'pipe');
    if (made.status !== 0) fail(`no Kafka: ${made.stderr.trim().split('\n').at(-1)}`);
  }
  return { brokers: '127.0.0.1:9092', folder: inspect().stdout.split(' ')[1].slice(0, 12) };
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
