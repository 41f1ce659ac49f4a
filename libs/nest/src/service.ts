import 'reflect-metadata';
import {
  Catch,
  Module,
  type ArgumentsHost,
  type DynamicModule,
  type LoggerService,
  type Type,
} from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { throwError } from 'rxjs';
import type { Database } from '#postgres';
import { keepHeapSmall } from './heap.js';
import { LogServer, type ConsumerTuning } from './log-server.js';
import { RuntimeModule, type Runtime } from './runtime.module.js';

/** A service as data: what `up` starts beside others and what its own `main.ts` starts alone. */
export interface ServiceDefinition {
  name: string;
  /** Brings the tables that the service writes up to date. */
  migrate?: (database: Database) => Promise<void>;
  start: (runtime: Runtime, logger: LoggerService) => Promise<RunningService>;
}

/** One consumer: a Nest module whose controllers say which topics it handles. */
export interface ConsumerDefinition {
  /** The consumer group. */
  group: string;
  module: Type | DynamicModule;
  from?: 'start' | 'now';
  tuning?: ConsumerTuning;
}

export interface RunningService {
  name: string;
  /** Drains and stops; resolves when nothing of it is in hand any more. */
  close(): Promise<void>;
}

/** Keeps the class and cause of what a handler throws; Nest's own filter makes it "Internal server error". */
@Catch()
class KeepErrors {
  catch(error: unknown, _host: ArgumentsHost) {
    return throwError(() => error);
  }
}

/** Starts one consumer on the runtime. Rejects, naming the line to write, where its wiring is wrong. */
export async function startConsumer(
  { group, module, from, tuning }: ConsumerDefinition,
  runtime: Runtime,
  logger: LoggerService,
): Promise<RunningService> {
  keepHeapSmall();
  @Module({
    imports: [RuntimeModule.of(runtime), module],
    providers: [{ provide: APP_FILTER, useClass: KeepErrors }],
  })
  class Root {}

  const strategy = new LogServer({
    log: runtime.log,
    group,
    from,
    tuning: { ...tuning, ...runtime.tuning },
    logger,
  });
  const app = await NestFactory.createMicroservice(Root, { strategy, logger, abortOnError: false });
  await app.listen();
  return { name: group, close: () => app.close() };
}

/** A service that is one consumer, its group named like itself. */
export function consumerService(
  definition: ConsumerDefinition & Pick<ServiceDefinition, 'migrate'>,
): ServiceDefinition {
  const { migrate, ...consumer } = definition;
  return {
    name: consumer.group,
    migrate,
    start: (runtime, logger) => startConsumer(consumer, runtime, logger),
  };
}
