import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { NoBroker } from './jars.js';
import { freePort, isFree, ROOT } from './places.js';

export const KAFKA_IMAGE = process.env['KAFKA_IMAGE'] ?? 'apache/kafka:4.1.0';

const USUAL_PORT = 9092;
const START_MS = 90_000;

/** What a container of the official image, or of one that takes the same settings, is told; it listens on 9092. */
export function kafkaEnvironment(outerPort: number): Record<string, string> {
  return {
    ...environmentOf(readFileSync(path.join(ROOT, 'infra', 'kafka', 'server.properties'), 'utf8')),
    KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
    // Clients come back by the address that the broker gives out.
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${outerPort}`,
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
  };
}

/** Starts the container of a name, or finds it running, and waits until the broker answers. Throws `NoBroker`. */
export async function startContainer(
  name: string,
  tell: (line: string) => void,
): Promise<{ id: string; brokers: string }> {
  if (!isRunning(name)) {
    const port = (await isFree(USUAL_PORT)) ? USUAL_PORT : await freePort();
    const settings = Object.entries(kafkaEnvironment(port)).flatMap(([key, value]) => [
      '-e',
      `${key}=${value}`,
    ]);
    tell(`starting Kafka in a container (${KAFKA_IMAGE}); docker rm -f ${name} ends it`);
    docker('rm', '-f', name);
    const made = docker(
      'run',
      '-d',
      '--name',
      name,
      '-p',
      `127.0.0.1:${port}:9092`,
      ...settings,
      KAFKA_IMAGE,
    );
    if (made.status !== 0) throw new NoBroker(`no Kafka: ${lastLine(made.stderr)}`);
  }
  const brokers = docker('port', name, '9092').stdout.trim();
  await untilItAnswers(name, brokers);
  return { id: docker('inspect', '-f', '{{.Id}}', name).stdout.trim(), brokers };
}

async function untilItAnswers(name: string, brokers: string): Promise<void> {
  const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin();
  for (const end = Date.now() + START_MS; ; await sleep(250)) {
    try {
      await admin.connect();
      await admin.describeCluster();
      return await admin.disconnect();
    } catch (cause) {
      if (isRunning(name) && Date.now() < end) continue;
      const { stdout, stderr } = docker('logs', '--tail', '5', name);
      throw new NoBroker(`Kafka did not start in its container: ${lastLine(stderr || stdout)}`, { cause });
    }
  }
}

/** The settings of a file as the official image takes them. */
function environmentOf(properties: string): Record<string, string> {
  const pairs = properties
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => line.split('=') as [string, string]);
  return Object.fromEntries(
    pairs.map(([name, value]) => [`KAFKA_${name.replaceAll('.', '_').toUpperCase()}`, value]),
  );
}

const isRunning = (name: string): boolean =>
  docker('inspect', '-f', '{{.State.Running}}', name).stdout?.trim() === 'true';

function docker(...args: string[]) {
  const done = spawnSync('docker', args, { encoding: 'utf8' });
  if (done.error)
    throw new NoBroker('no Kafka: set KAFKA_BROKERS, or install Java 17 with Maven, or a container engine');
  return done;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
