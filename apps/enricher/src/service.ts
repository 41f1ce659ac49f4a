import { Module, type DynamicModule } from '@nestjs/common';
import { consumerService, type ConsumerDefinition } from '#nest';
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

export const enricher = consumerService({ group: 'enricher', module: EnricherModule.of(1) });

/** The enricher once more over the whole log, with a group of its own; see `blotter rebuild enricher`. */
export function enricherRun(run: number): ConsumerDefinition {
  return { group: `enricher@${run}`, module: EnricherModule.of(run), from: 'start' };
}
