import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventLog } from '#log';
import { openKafkaLog } from '#log-kafka';
import { PostgresLog } from '#log-postgres';
import { Database } from '#postgres';
import {
  hasEngine,
  hasImage,
  kafkaContainer,
  postgresContainer,
  removeContainer,
} from '../support/containers.js';
import { someEvents, TOPIC } from '../support/some-events.js';

// Testcontainers for real: containers are started from images that need no registry, made by infra/images/build.sh.
const KAFKA = 'blotter/kafka:local';
const POSTGRES = 'blotter/postgres:local';

const missing = !hasEngine()
  ? 'no container engine answers'
  : [KAFKA, POSTGRES].filter((image) => !hasImage(image)).join(' and ');
const reason = missing && `${missing}: infra/images/build.sh makes it`;

if (reason && process.env['CI']) {
  it('has a container engine and the images', () => {
    throw new Error(reason);
  });
} else {
  (reason ? describe.skip : describe)(`in containers${reason && ` (${reason})`}`, () => {
    const ids: string[] = [];
    let url: string;
    let brokers: string;
    beforeAll(async () => {
      const [postgres, kafka] = await Promise.all([postgresContainer(POSTGRES), kafkaContainer(KAFKA)]);
      ids.push(postgres.id, kafka.id);
      ({ url } = postgres);
      ({ brokers } = kafka);
    }, 180_000);
    afterAll(() => Promise.all(ids.map(removeContainer)));

    const engines: [string, (database: Database) => Promise<EventLog>][] = [
      ['PostgreSQL', (database) => PostgresLog.open(database, { partitions: 1 })],
      ['Kafka', (database) => openKafkaLog(database, { brokers: [brokers], partitions: 1 })],
    ];
    it.each(engines)('carries events on %s', async (engine, open) => {
      const own = await ownDatabase(url, engine.toLowerCase());
      const database = await Database.connect(own, { poolSize: 8 });
      const log = await open(database);
      try {
        const events = someEvents(20, 3);
        await log.append(events);
        const read = await log.read(TOPIC, 0, 0, 100);
        expect(read.map((message) => message.headers['ce_id'])).toEqual(events.map((event) => event.id));
      } finally {
        await log.close();
        await database.close();
      }
    });
  });
}

/** A database holds the state of one log. */
async function ownDatabase(url: string, name: string): Promise<string> {
  const server = await Database.connect(url, { poolSize: 1 });
  await server.query(`create database ${name}`);
  await server.close();
  return url.replace(/[^/]*$/, name);
}
