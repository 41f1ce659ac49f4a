import { Module, type DynamicModule } from '@nestjs/common';
import type { EventLog } from '#log';
import type { Database } from '#postgres';
import type { ConsumerTuning } from './log-server.js';

/** What a service stands on; the process that composes services makes it once and closes it last. */
export interface Runtime {
  log: EventLog;
  database: Database;
  /** What the process wants of all its consumers; it goes before what a service says of itself. */
  tuning?: ConsumerTuning;
}

/** Injection tokens: `@Inject(EVENT_LOG) log: EventLog`, `@Inject(DATABASE) database: Database`. */
export const EVENT_LOG = Symbol('EventLog');
export const DATABASE = Symbol('Database');

/** Gives the runtime to every module of a service. It ends nothing: the pool outlives the services. */
@Module({})
export class RuntimeModule {
  static of(runtime: Runtime): DynamicModule {
    return {
      module: RuntimeModule,
      global: true,
      providers: [
        { provide: EVENT_LOG, useValue: runtime.log },
        { provide: DATABASE, useValue: runtime.database },
      ],
      exports: [EVENT_LOG, DATABASE],
    };
  }
}
