import { promisify } from 'node:util';
import { execFile, spawnSync } from 'node:child_process';
import { kafkaEnvironment } from '../../scripts/kafka/container.js';
import { freePort } from '../../scripts/kafka/places.js';

const PULL_MS = 120_000;
const run = promisify(execFile);

// Its helper that removes what a killed run leaves is an image that a machine without a registry cannot have;
// the teardown of the run removes what it started.
process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';

/** Whether a container engine answers on this machine. */
export const hasEngine = (): boolean => docker('version', '--format', '{{.Server.Version}}');

/** Whether an image is here. */
export const hasImage = (image: string): boolean => docker('image', 'inspect', image);

/** Whether an image is here or could be fetched. */
export const canHaveImage = (image: string): boolean => hasImage(image) || docker('pull', '--quiet', image);

const docker = (...args: string[]): boolean =>
  spawnSync('docker', args, { stdio: 'ignore', timeout: PULL_MS }).status === 0;

// The package takes half a second to load: only who starts a container pays.

/** A broker in a container, from the official image or one that takes the same settings. */
export async function kafkaContainer(image: string): Promise<{ id: string; brokers: string }> {
  const { GenericContainer, Wait } = await import('testcontainers');
  // The broker gives its outer address out, so the port is known before the start.
  const port = await freePort();
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment(kafkaEnvironment(port))
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(90_000)
    .start();
  return { id: container.getId(), brokers: `127.0.0.1:${port}` };
}

/** A server in a container, without fsync, from the official image or one that takes the same settings. */
export async function postgresContainer(image: string): Promise<{ id: string; url: string }> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(image)
    .withExposedPorts(5432)
    .withEnvironment({ POSTGRES_PASSWORD: 'test' })
    .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=200'])
    // While the official image makes its cluster, a first server listens on a socket only.
    .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready -h 127.0.0.1'))
    .withStartupTimeout(90_000)
    .start();
  const address = `${container.getHost()}:${container.getMappedPort(5432)}`;
  return { id: container.getId(), url: `postgres://postgres:test@${address}/postgres` };
}

/** `docker start`, `stop` or `kill` of a container; its data and its ports stay. */
export const control = (id: string, command: 'start' | 'stop' | 'kill'): Promise<unknown> =>
  run('docker', [command, id]);

export const removeContainer = (id: string): Promise<unknown> =>
  run('docker', ['rm', '--force', '--volumes', id]);
