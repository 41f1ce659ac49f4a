import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import { deduplicator } from '#apps/deduplicator/src/service.js';
import { enricher } from '#apps/enricher/src/service.js';
import { ingester } from '#apps/ingester/src/service.js';
import { projector } from '#apps/projector/src/service.js';
import type { Runtime, RunningService, ServiceDefinition } from '#nest';
import type { Database } from '#postgres';
import { CONSUMERS } from './consumers.js';

/** The services of the pipeline in the order in which a post travels, and what is plugged in behind them. */
export const SERVICES: readonly ServiceDefinition[] = [
  ingester,
  deduplicator,
  enricher,
  projector,
  ...CONSUMERS,
];

export async function migrateAll(database: Database): Promise<void> {
  for (const service of SERVICES) await service.migrate?.(database);
}

/** Starts every service in this process; `close` drains them in reverse. */
export async function startPipeline(
  runtime: Runtime,
  services: readonly ServiceDefinition[] = SERVICES,
): Promise<RunningService> {
  const running: RunningService[] = [];
  const close = async () => {
    for (const service of running.splice(0).reverse()) await service.close();
  };
  try {
    for (const service of services) running.push(await service.start(runtime, quietLogger()));
  } catch (error) {
    await close();
    throw error;
  }
  return { name: 'pipeline', close };
}

/** At a terminal only warnings and errors are of interest; they go to stderr. */
export function quietLogger(): LoggerService {
  return new ConsoleLogger('blotter', { logLevels: ['warn', 'error', 'fatal'], forceConsole: false });
}
