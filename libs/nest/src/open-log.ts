import type { EventLog } from '#log';
import { PostgresLog } from '#log-postgres';
import type { Database } from '#postgres';

/** Which engine carries the log. */
export interface LogChoice {
  log: 'postgres' | 'kafka';
  /** `HOST:PORT,…`; default `BLOTTER_BROKERS`. What else Kafka needs comes from `BLOTTER_KAFKA_…`. */
  brokers?: string;
}

/** The choice of the environment: `BLOTTER_LOG`, by default PostgreSQL. */
export function chosenLog(env: NodeJS.ProcessEnv = process.env): LogChoice {
  const log = env['BLOTTER_LOG'] ?? 'postgres';
  if (log === 'postgres' || log === 'kafka') return { log };
  throw new Error(`BLOTTER_LOG is "${log}"; write postgres or kafka`);
}

/** Opens the log of a database on its engine. Who keeps it in PostgreSQL loads nothing of Kafka. */
export async function openLog(
  database: Database,
  choice: LogChoice,
  onError: (error: unknown) => void,
): Promise<EventLog> {
  if (choice.log === 'postgres') return PostgresLog.open(database);
  const { openKafkaLog, kafkaSettings } = await import('#log-kafka');
  return openKafkaLog(database, { ...kafkaSettings(process.env, choice.brokers), onError });
}
