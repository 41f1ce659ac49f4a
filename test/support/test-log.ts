import { randomBytes } from 'node:crypto';
import type { EventLog } from '#log';
import { openKafkaLog } from '#log-kafka';
import { PostgresLog } from '#log-postgres';
import type { Database } from '#postgres';
import { kafkaForTests } from './kafka.js';

export interface TestLogOptions {
  partitions?: number;
  engine?: 'postgres' | 'kafka';
}

/**
 * The log of a pipeline under test, with members that are missed soon. `BLOTTER_TEST_LOG=kafka` puts that of every suite
 * on a live broker: what is promised over HTTP is promised on both engines.
 */
export async function openTestLog(database: Database, options: TestLogOptions): Promise<EventLog> {
  const { partitions, engine = process.env['BLOTTER_TEST_LOG'] ?? 'postgres' } = options;
  if (engine === 'postgres') return PostgresLog.open(database, { leaseMs: 2_000, partitions });
  const brokers = (await kafkaForTests()).split(',');
  const prefix = `t${randomBytes(5).toString('hex')}.`;
  return openKafkaLog(database, { brokers, prefix, partitions, sessionMs: 2_000 });
}
