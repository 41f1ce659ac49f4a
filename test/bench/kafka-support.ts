import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
    return await work(await startBroker({ folder, heapMB: 1024 }), folder);
  } finally {
    await removeBroker(folder);
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
