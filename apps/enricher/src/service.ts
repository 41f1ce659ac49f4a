import { Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { startConsumer, WhileWanted, type Runtime, type ServiceDefinition, type Wanted } from '#nest';
import { migrate, migrationsDir } from '#postgres';
import { enricherGroup, hasOwnEnricher, projections } from '#read-model';
import { EnricherController, RUN } from './enricher.controller.js';

@Module({})
class EnricherModule {
  static of(run: number): DynamicModule {
    return {
      module: EnricherModule,
      controllers: [EnricherController],
      providers: [{ provide: RUN, useValue: run }],
    };
  }
}

export const enricher: ServiceDefinition = {
  name: 'enricher',
  // Which runs are wanted is said with the generations of the read model.
  migrate: (database) =>
    migrate(database, { name: 'read_model', dir: migrationsDir(import.meta.url, 'libs/read-model') }),
  start: (runtime, logger) => WhileWanted.start('enricher', () => wantedRuns(runtime, logger), logger),
};

/** The first run goes on for ever; a later one over the whole log is there while a generation is built of its facts. */
async function wantedRuns(runtime: Runtime, logger: LoggerService): Promise<Wanted> {
  const rows = await projections(runtime.database);
  const building = rows.filter((row) => hasOwnEnricher(row, rows)).map(({ facts }) => facts);
  return new Map(
    [...new Set([1, ...building])].map((run) => [
      String(run),
      () => startConsumer({ group: enricherGroup(run), module: EnricherModule.of(run) }, runtime, logger),
    ]),
  );
}
