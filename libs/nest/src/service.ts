import 'reflect-metadata';
import { Catch, Module, type ArgumentsHost, type DynamicModule, type LoggerService, type Type } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { throwError } from 'rxjs';
import type { ConsumerTuning } from '#log';
import type { Database } from '#postgres';
import { LogServer } from './log-server.js';
import { RuntimeModule, type Runtime } from './runtime.module.js';

/** A service as data: what `up` starts beside others and what its own `main.ts` starts alone. */
export interface ServiceDefinition {
  /** Also its consumer group. */
  name: string;
  module: Type | DynamicModule;
  from?: 'start' | 'now';
  tuning?: Partial<ConsumerTuning>;
  /** Brings the tables that the service writes up to date. */
  migrate?: (database: Database) => Promise<void>;
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

/** Starts one service on the runtime. Rejects, naming the line to write, where its wiring is wrong. */
export async function startService(
  definition: ServiceDefinition,
  runtime: Runtime,
  logger: LoggerService,
): Promise<RunningService> {
  const { name, module, from, tuning } = definition;

  @Module({
    imports: [RuntimeModule.of(runtime), module],
    providers: [{ provide: APP_FILTER, useClass: KeepErrors }],
  })
  class Root {}

  const strategy = new LogServer({ log: runtime.log, group: name, from, tuning });
  const app = await NestFactory.createMicroservice(Root, { strategy, logger, abortOnError: false });
  await app.listen();
  return { name, close: () => app.close() };
}
