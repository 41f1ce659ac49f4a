import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
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

    it('carries events on PostgreSQL', async () => {
      const database = await Database.connect(url, { poolSize: 4 });
      const log = await PostgresLog.open(database, { partitions: 1 });
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

    it('has a broker that answers under the address that it gives out', async () => {
      const admin = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING }).admin();
      await admin.connect();
      try {
        const { brokers: known } = await admin.describeCluster();
        expect(known.map(({ host, port }) => `${host}:${port}`)).toEqual([brokers]);
      } finally {
        await admin.disconnect();
      }
    });
  });
}
