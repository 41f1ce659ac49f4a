import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { Intake } from '#intake';
import type { Sighting } from '#domain';
import { openKafkaLog, type KafkaLog } from '#log-kafka';
import type { Database } from '#postgres';
import { removeBroker, startBroker } from '../../scripts/kafka/broker.js';
import { withDatabase } from './support.js';

const BATCH = 500;

/** A broker of its own with the memory of a real one, on disk, gone afterwards. */
export async function withBroker<T>(work: (broker: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'blotter-bench-kafka-'));
  try {
    const broker = await startBroker({ folder, heapMB: 1024 });
    await coordinatorsReady(broker);
    return await work(broker, folder);
  } finally {
    await removeBroker(folder);
  }
}

/**
 * A fresh broker makes the topic of positions when the first group asks, and refuses groups until it has loaded it, which
 * the stock transport does not survive. Groups are spread over four partitions of it (infra/kafka/server.properties).
 */
async function coordinatorsReady(broker: string): Promise<void> {
  const admin = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING, retry: { retries: 30 } }).admin();
  await admin.connect();
  try {
    for (let group = 0; group < 16; group += 1)
      await retried(() => admin.fetchOffsets({ groupId: `ready-${group}` }));
  } finally {
    await admin.disconnect();
  }
}

async function retried(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return void (await work());
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    }
  }
}

export interface KafkaBench {
  log: KafkaLog;
  database: Database;
  broker: string;
  /** Where the broker keeps its data. */
  folder: string;
  url: string;
}

/** The log on a broker and a database of its own. */
export function withKafka<T>(partitions: number, work: (bench: KafkaBench) => Promise<T>): Promise<T> {
  return withBroker((broker, folder) =>
    withDatabase(async (database, url) => {
      const log = await openKafkaLog(database, { brokers: [broker], partitions });
      try {
        return await work({ log, database, broker, folder, url });
      } finally {
        await log.close();
      }
    }),
  );
}

export async function append(
  { log }: Pick<KafkaBench, 'log'>,
  sightings: readonly Sighting[],
): Promise<void> {
  const intake = new Intake(log);
  for (let i = 0; i < sightings.length; i += BATCH) await intake.sightings(sightings.slice(i, i + BATCH));
}
