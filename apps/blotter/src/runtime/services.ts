import type { LoggerService } from '@nestjs/common';
import { deduplicator } from '#apps/deduplicator/src/service.js';
import { enricher } from '#apps/enricher/src/service.js';
import { ingester } from '#apps/ingester/src/service.js';
import { projector } from '#apps/projector/src/service.js';
import {
  logFormat,
  StructuredLogger,
  type LogFormat,
  type RunningService,
  type Runtime,
  type ServiceDefinition,
} from '#nest';
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

/**
 * Connections of a process that runs every service. Batches that the deduplicator decides together hold one each, six in
 * all; with ten connections nothing else went on meanwhile, which cost a twelfth of the throughput.
 */
export const POOL_SIZE = 16;

export async function migrateAll(database: Database): Promise<void> {
  for (const service of SERVICES) await service.migrate?.(database);
}

/** Starts every service in this process; `close` drains them in reverse. */
export async function startPipeline(
  runtime: Runtime,
  services: readonly ServiceDefinition[] = SERVICES,
  logger: LoggerService = quietLogger(),
): Promise<RunningService> {
  const running: RunningService[] = [];
  const close = async () => {
    for (const service of running.splice(0).reverse()) await service.close();
  };
  try {
    for (const service of services) running.push(await service.start(runtime, logger));
  } catch (error) {
    await close();
    throw error;
  }
  return { name: 'pipeline', close };
}

/**
 * For commands, where only warnings and errors are of interest; they go to stderr, as sentences unless asked otherwise
 * (`BLOTTER_LOG_FORMAT`, `BLOTTER_LOG_LEVEL`).
 */
export function quietLogger(
  format: LogFormat = logFormat(process.env['BLOTTER_LOG_FORMAT'] ?? 'human'),
): LoggerService {
  return new StructuredLogger({
    service: 'blotter',
    format,
    level: process.env['BLOTTER_LOG_LEVEL'] ? undefined : 'warn',
  });
}
