import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NetConnectOpts } from 'node:net';
import path from 'node:path';
import { migrateAll } from '#apps/blotter/src/runtime/services.js';
import { Database } from '#postgres';
import { freshDatabase, type FreshDatabase } from '#test/support/database.js';
import { describeKafka } from '#test/support/kafka.js';
import { lateServer, type LateServer } from '#test/support/late-server.js';
import { ServiceProcess } from '#test/support/service-process.js';

/** Containers start in any order: the service is up before the servers that it needs. */
describeKafka('a service that starts before its servers', (kafka) => {
  const undo: (() => Promise<unknown> | void)[] = [];
  let fresh: FreshDatabase;

  beforeAll(async () => {
    fresh = await freshDatabase();
    undo.push(fresh.drop);
    const database = await Database.connect(fresh.url);
    await migrateAll(database);
    await database.close();
  }, 60_000);
  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });

  it('waits for the database, then for the brokers, says so once, and runs', async () => {
    const postgres = await late(addressOf(fresh.url));
    const [host, port] = kafka().split(',')[0]!.split(':');
    const broker = await late({ host: host!, port: Number(port) });
    const service = start({
      BLOTTER_DATABASE_URL: fresh.url.replace(/@[^/]+/, `@127.0.0.1:${postgres.port}`).replace(/\?.*/, ''),
      BLOTTER_BROKERS: `127.0.0.1:${broker.port}`,
    });
    await told(service, 'waits for the database');
    await postgres.open();
    await told(service, 'waits for the brokers');
    await broker.open();
    expect((await fetch(`${await service.url()}/healthz`)).status).toBe(200);
    expect(service.lines.filter(({ message }) => message.startsWith('waits for'))).toHaveLength(2);
    expect(await service.end()).toBe(0);
  }, 90_000);

  it('gives up in the end, and at once where waiting cannot help', async () => {
    const nobody = await late({ port: 1 });
    const env = { BLOTTER_DATABASE_URL: fresh.url, BLOTTER_BROKERS: `127.0.0.1:${nobody.port}` };
    const patient = start({ ...env, BLOTTER_START_WAIT: '2' });
    await told(patient, 'cannot be used');
    expect(await patient.exited()).toBe(1);
    const wrong = fresh.url.replace(fresh.name, 'no_such_database');
    const began = performance.now();
    const hopeless = start({ ...env, BLOTTER_DATABASE_URL: wrong });
    expect(await hopeless.exited()).toBe(1);
    expect(performance.now() - began).toBeLessThan(45_000);
    expect(hopeless.lines.some(({ message }) => message.startsWith('waits for'))).toBe(false);
  }, 90_000);

  async function late(target: NetConnectOpts): Promise<LateServer> {
    const server = await lateServer(target);
    undo.push(server.close);
    return server;
  }

  function start(env: Record<string, string>): ServiceProcess {
    const prefix = `late${Math.random().toString(36).slice(2, 8)}.`;
    const service = ServiceProcess.start('enricher', {
      BLOTTER_LOG: 'kafka',
      BLOTTER_KAFKA_PREFIX: prefix,
      ...env,
    });
    undo.push(() => service.end('SIGKILL'));
    return service;
  }
});

/** Where the server of a database listens: on a socket in a folder, or at a port. */
function addressOf(url: string): NetConnectOpts {
  const { hostname, port, searchParams } = new URL(url);
  const folder = searchParams.get('host');
  return folder
    ? { path: path.join(folder, `.s.PGSQL.${searchParams.get('port')}`) }
    : { host: hostname, port: Number(port) };
}

async function told(service: ServiceProcess, words: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (service.lines.some(({ message }) => message.includes(words))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never said "${words}": ${JSON.stringify(service.lines)}`);
}
