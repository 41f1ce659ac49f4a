import type { LoggerService } from '@nestjs/common';
import { Database } from '#postgres';
import { loadAliases } from './aliases.js';
import { healthOptions, serveHealth } from './health-server.js';
import { StructuredLogger } from './logger.js';
import { chosenLog, openLog } from './open-log.js';
import type { Runtime } from './runtime.module.js';
import type { RunningService, ServiceDefinition } from './service.js';
import { startTracing } from './tracing.js';
import { untilThere } from './until-there.js';

/**
 * Runs one service as a process of its own, configured by the environment: `BLOTTER_DATABASE_URL` says which
 * PostgreSQL carries the tables and the log, `BLOTTER_LOG=kafka` with `BLOTTER_BROKERS` that the log is on Kafka,
 * `BLOTTER_METRICS_PORT` where it answers for its health. SIGTERM and SIGINT drain it and exit 0.
 */
export async function runAlone(definition: ServiceDefinition): Promise<void> {
  await runProcess(definition.name, async (runtime, logger) => {
    await definition.migrate?.(runtime.database);
    const service = await definition.start(runtime, logger);
    const options = healthOptions();
    if (!options) return service;
    const health = await serveHealth(runtime.log, options);
    logger.log({
      message: `${definition.name} runs; ${health.url} has /healthz, /readyz and /metrics`,
      url: health.url,
    });
    return {
      name: definition.name,
      close: async () => {
        await service.close();
        await health.close();
      },
    };
  });
}

/** The frame of every process: opens the runtime, starts what `start` makes, ends all of it on a signal. */
export async function runProcess(
  name: string,
  start: (runtime: Runtime, logger: LoggerService) => Promise<RunningService>,
): Promise<void> {
  const logger = new StructuredLogger({ service: name });
  try {
    loadAliases();
    const stopTracing = await startTracing(name);
    const url = process.env['BLOTTER_DATABASE_URL'];
    if (!url) throw new Error('set BLOTTER_DATABASE_URL to the PostgreSQL server that carries the tables');
    const connect = () => Database.connect(url, { applicationName: name });
    const database = await untilThere('the database', connect, logger);
    const onError = (error: unknown) => logger.warn((error as Error).message);
    const log = await untilThere('the brokers', () => openLog(database, chosenLog(), onError), logger);
    const service = await start({ log, database }, logger);
    const end = async () => {
      logger.log('drains');
      await service.close();
      await log.close();
      await database.close();
      await stopTracing();
      process.exit(0);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  } catch (error) {
    logger.error((error as Error).message);
    process.exit(1);
  }
}
